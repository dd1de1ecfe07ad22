// SPDX-License-Identifier: GPL-3.0-or-later
// The grid in which many items are written: typing edits, Enter goes down, Tab goes on and leaves
// the grid behind the last row that holds anything, Ctrl+V pastes a part of a spreadsheet. Escape
// leaves it at any time.
#pragma once

#include <QTableView>

namespace tenon::ui {

class GridModel;

class GridView : public QTableView {
    Q_OBJECT
public:
    // model must outlive the view or be its child.
    explicit GridView(GridModel* model, QWidget* parent = nullptr);

    // What is offered in a column; other text may be typed there, too.
    void setChoices(int column, const QStringList& choices);
    void showCell(int row, int column); // and give it the focus
    QSize sizeHint() const override;

signals:
    void pasteRequested();
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void applyMetrics();
    void layColumns();
    bool step(bool forward); // false at either end of what there is
    GridModel* m_model;
};

} // namespace tenon::ui
