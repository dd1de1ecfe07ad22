// SPDX-License-Identifier: GPL-3.0-or-later
// A table over row ids: how many rows there are is known at once, what stands in them is fetched a
// page at a time and forgotten again. A new filter or order is a new list of ids and one reset. It
// sorts and filters nothing itself.
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractTableModel>

#include <functional>
#include <list>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace tenon::ui {

struct TableColumn {
    QString title;
    Qt::Alignment alignment = Qt::AlignLeft;
    int width = 160;        // at first, in pixels at 100 %
    bool stretches = false; // takes the room that is left
};

struct TableCell {
    QString text;
    QString iconName = {};     // a shape that goes with the tone
    Tone tone = Tone::Neutral; // never without a word in text
    QString toolTip = {};      // why; empty for none
    QString spoken = {};       // where text alone would not do
    QList<int> heat = {};      // for a HeatStripDelegate
};
using TableRow = std::vector<TableCell>;

// A fetch that makes its rows one by one: row(id).
template <class MakeRow>
auto rowByRow(MakeRow row) {
    return [row = std::move(row)](std::span<const qint64> ids) {
        std::vector<TableRow> rows;
        rows.reserve(ids.size());
        for (const qint64 id : ids)
            rows.push_back(row(id));
        return rows;
    };
}

class PagedTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int pageSize = 64;
    static constexpr int keptPages = 16;

    // Rows for the given ids, one for each and in their order.
    using Fetch = std::function<std::vector<TableRow>(std::span<const qint64> ids)>;

    PagedTableModel(std::vector<TableColumn> columns, Fetch fetch, QObject* parent = nullptr);

    void setIds(std::vector<qint64> ids);
    // The rows may have changed though the ids have not.
    void refresh();
    std::optional<qint64> idAt(int row) const;
    int rowOf(qint64 id) const; // -1 where it is not in the list
    const std::vector<TableColumn>& columns() const { return m_columns; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override; // asks the owner

signals:
    void sortRequested(int column, Qt::SortOrder order);

private:
    struct Page {
        std::vector<TableRow> rows;
        std::list<int>::iterator used;
    };
    const TableCell* cell(int row, int column) const;
    const Page& page(int number) const;
    void forgetOldest() const;

    std::vector<TableColumn> m_columns;
    Fetch m_fetch;
    std::vector<qint64> m_ids;
    mutable std::unordered_map<int, Page> m_pages;
    mutable std::list<int> m_recent; // most recently used first
};

} // namespace tenon::ui
