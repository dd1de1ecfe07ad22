// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/gridmodel.h"

#include "core/base/text.h"
#include "ui/theme/icon.h"

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using exchange::GridColumn;
using exchange::GridRow;

namespace {
constexpr int leastRows = 12;
} // namespace

GridModel::GridModel(QObject* parent)
    : QAbstractTableModel(parent), m_rows(std::size_t(leastRows)) {}

QString GridModel::columnTitle(GridColumn column) {
    switch (column) {
    case GridColumn::Title:
        return tr("Title");
    case GridColumn::Date:
        return tr("When");
    case GridColumn::Category:
        return tr("Category");
    case GridColumn::Type:
        return tr("Type");
    }
    Q_UNREACHABLE();
}

void GridModel::setLines(std::vector<GridRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    m_faults.clear();
    if (m_rows.size() < std::size_t(leastRows))
        m_rows.resize(std::size_t(leastRows));
    if (!exchange::isEmptyRow(m_rows.back()))
        m_rows.emplace_back();
    endResetModel();
}

int GridModel::filledRows() const {
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const GridRow& row) { return !exchange::isEmptyRow(row); }));
}

void GridModel::grow(int rows) {
    if (rows > int(m_rows.size())) {
        beginInsertRows({}, int(m_rows.size()), rows - 1);
        m_rows.resize(std::size_t(rows));
        endInsertRows();
    }
    if (exchange::isEmptyRow(m_rows.back()))
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.emplace_back();
    endInsertRows();
}

void GridModel::paste(int row, const exchange::GridPaste& paste) {
    if (row < 0 || paste.rows.empty())
        return;
    grow(row + int(paste.rows.size()));
    for (std::size_t i = 0; i < paste.rows.size(); ++i)
        for (std::size_t column = 0; column < paste.filled.size(); ++column)
            if (paste.filled[column])
                m_rows[std::size_t(row) + i][column] = paste.rows[i][column];
    grow(0);
    emit dataChanged(index(row, 0),
                     index(row + int(paste.rows.size()) - 1, exchange::gridColumns - 1));
    emit edited();
}

void GridModel::clearCells(const QModelIndexList& cells) {
    for (const QModelIndex& cell : cells) {
        m_rows[std::size_t(cell.row())][std::size_t(cell.column())].clear();
        emit dataChanged(cell, cell);
    }
    if (!cells.isEmpty())
        emit edited();
}

void GridModel::removeLine(int row) {
    if (row < 0 || row >= int(m_rows.size()))
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    m_faults.clear(); // they are looked for again
    endRemoveRows();
    grow(leastRows);
    emit edited();
}

void GridModel::setFaults(const std::vector<exchange::GridFault>& faults) {
    m_faults.clear();
    for (const exchange::GridFault& fault : faults)
        m_faults.insert({fault.row, int(fault.column)}, fault.text);
    emit dataChanged(index(0, 0), index(rowCount() - 1, exchange::gridColumns - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

QString GridModel::faultAt(int row, int column) const {
    return m_faults.value({row, column});
}

QString GridModel::faultOf(int row) const {
    QStringList all;
    for (int column = 0; column < exchange::gridColumns; ++column)
        if (const QString fault = faultAt(row, column); !fault.isEmpty())
            all << fault;
    return all.join(u' ');
}

int GridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : exchange::gridColumns;
}

QVariant GridModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& text = m_rows[std::size_t(index.row())][std::size_t(index.column())];
    const QString fault = faultAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case Qt::DecorationRole:
        return fault.isEmpty() ? QVariant() : QVariant(icon(u"alert-triangle"_s, Ink::Late));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return fault.isEmpty() ? QVariant() : QVariant(fault);
    case Qt::AccessibleTextRole:
        return tr("%1, row %2: %3", "a cell: column, row, what stands in it")
            .arg(columnTitle(GridColumn(index.column())))
            .arg(index.row() + 1)
            .arg(text.isEmpty() ? tr("empty") : text);
    default:
        return {};
    }
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    QString& cell = m_rows[std::size_t(index.row())][std::size_t(index.column())];
    const QString text = text::cleanedLine(value.toString());
    if (cell == text)
        return true;
    cell = text;
    emit dataChanged(index, index);
    grow(0);
    emit edited();
    return true;
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const {
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable
                           : Qt::NoItemFlags;
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole && section >= 0 && section < exchange::gridColumns
                   ? QVariant(columnTitle(GridColumn(section)))
                   : QVariant();
    const bool wrong = !faultOf(section).isEmpty();
    if (role == Qt::DisplayRole)
        return wrong ? tr("%1 !", "the number of a row that cannot be read").arg(section + 1)
                     : QString::number(section + 1);
    return role == Qt::ToolTipRole && wrong ? QVariant(faultOf(section)) : QVariant();
}

} // namespace tenon::ui
