// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagedtablemodel.h"

#include "ui/theme/icon.h"
#include "ui/widgets/heatstrip.h"

#include <QTextDocument>

#include <algorithm>

namespace tenon::ui {

PagedTableModel::PagedTableModel(std::vector<TableColumn> columns, Fetch fetch, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_fetch(std::move(fetch)) {}

void PagedTableModel::setIds(std::vector<qint64> ids) {
    beginResetModel();
    m_ids = std::move(ids);
    m_pages.clear();
    m_recent.clear();
    endResetModel();
}

void PagedTableModel::refresh() {
    m_pages.clear();
    m_recent.clear();
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::optional<qint64> PagedTableModel::idAt(int row) const {
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_ids[std::size_t(row)];
}

int PagedTableModel::rowOf(qint64 id) const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int PagedTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_ids.size());
}

int PagedTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(m_columns[std::size_t(index.column())].alignment | Qt::AlignVCenter);
    const TableCell* found = cell(index.row(), index.column());
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->text;
    case Qt::ToolTipRole:
        if (found->toolTip.isEmpty())
            return {};
        // What people and files say is never taken for HTML.
        return Qt::mightBeRichText(found->toolTip) ? found->toolTip.toHtmlEscaped()
                                                   : found->toolTip;
    case Qt::AccessibleTextRole:
        return found->spoken.isEmpty() ? found->text : found->spoken;
    case Qt::AccessibleDescriptionRole:
        return found->toolTip;
    case Qt::DecorationRole:
        return found->iconName.isEmpty() ? QVariant() : icon(found->iconName, inkOf(found->tone));
    case Qt::ForegroundRole:
        return found->tone == Tone::Neutral ? QVariant() : theme().tone(found->tone);
    case heatRole:
        return found->heat.isEmpty() ? QVariant() : QVariant::fromValue(found->heat);
    default:
        return {};
    }
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_columns[std::size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(column.alignment | Qt::AlignVCenter);
    return {};
}

void PagedTableModel::sort(int column, Qt::SortOrder order) {
    if (column >= 0)
        emit sortRequested(column, order);
}

const TableCell* PagedTableModel::cell(int row, int column) const {
    const Page& found = page(row / pageSize);
    const auto within = std::size_t(row % pageSize);
    if (within >= found.rows.size() || std::size_t(column) >= found.rows[within].size())
        return nullptr;
    return &found.rows[within][std::size_t(column)];
}

const PagedTableModel::Page& PagedTableModel::page(int number) const {
    if (const auto known = m_pages.find(number); known != m_pages.end()) {
        m_recent.splice(m_recent.begin(), m_recent, known->second.used);
        return known->second;
    }
    if (int(m_pages.size()) >= keptPages)
        forgetOldest();
    const std::size_t first = std::size_t(number) * pageSize;
    const std::size_t length = std::min<std::size_t>(pageSize, m_ids.size() - first);
    m_recent.push_front(number);
    Page fresh{m_fetch(std::span(m_ids).subspan(first, length)), m_recent.begin()};
    return m_pages.emplace(number, std::move(fresh)).first->second;
}

void PagedTableModel::forgetOldest() const {
    m_pages.erase(m_recent.back());
    m_recent.pop_back();
}

} // namespace tenon::ui
