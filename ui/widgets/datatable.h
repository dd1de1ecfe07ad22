// SPDX-License-Identifier: GPL-3.0-or-later
// A table set up the way every table of ours is: whole rows, fixed height, Tab goes on to the next
// control, Ctrl+C copies the chosen rows as a table. It holds no data.
#pragma once

#include <QTableView>

#include <vector>

namespace tenon::ui {

class PagedTableModel;

class DataTable : public QTableView {
    Q_OBJECT
public:
    // name: what a screen reader says ("Mentees"). model must outlive the view or be its child.
    DataTable(const QString& name, PagedTableModel* model, QWidget* parent = nullptr);

    PagedTableModel* pagedModel() const { return m_model; }
    std::vector<qint64> selectedIds() const; // from top to bottom
    void selectId(qint64 id);
    void copySelection() const;

    // Columns that are not shown take no room.
    void setColumnShown(int column, bool shown);

    // Asks for as many rows as the page should show before the table itself scrolls.
    void setVisibleRows(int rows);
    QSize sizeHint() const override;

signals:
    void rowActivated(qint64 id); // Enter or a double click
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyMetrics();
    void stretchColumns();
    void emitActivated(const QModelIndex& index);
    PagedTableModel* m_model;
    int m_visibleRows = 10;
    bool m_overflows = false; // wider than there is room
};

// Puts a table on the clipboard as tab-separated text and as HTML.
void copyAsTable(const std::vector<QStringList>& rows);

} // namespace tenon::ui
