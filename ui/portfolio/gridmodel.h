// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a grid in which many items are written at once: text in every cell, one empty row
// always at the end, and the cells that cannot be read marked with the reason. It reads and writes
// no library.
#pragma once

#include "core/exchange/itemgrid.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tenon::ui {

class GridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit GridModel(QObject* parent = nullptr);

    const std::vector<exchange::GridRow>& lines() const { return m_rows; }
    void setLines(std::vector<exchange::GridRow> rows);
    int filledRows() const;

    // Writes pasted rows from a row on, over what stands there.
    void paste(int row, const exchange::GridPaste& paste);
    void clearCells(const QModelIndexList& cells);
    void removeLine(int row);

    void setFaults(const std::vector<exchange::GridFault>& faults);
    QString faultOf(int row) const; // every fault of a row, in words; empty where there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    static QString columnTitle(exchange::GridColumn column);

signals:
    void edited(); // by the person, in any way

private:
    void grow(int rows); // at least so many, and an empty one at the end
    QString faultAt(int row, int column) const;

    std::vector<exchange::GridRow> m_rows;
    QHash<std::pair<int, int>, QString> m_faults; // by row and column
};

} // namespace tenon::ui
