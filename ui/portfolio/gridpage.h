// SPDX-License-Identifier: GPL-3.0-or-later
// Many items at once: a title, a date and a category in each row, typed or pasted from a
// spreadsheet, and added in one step that one undo takes back. Rows that cannot be read are named
// and stay.
#pragma once

#include "core/exchange/itemgrid.h"
#include "ui/desk/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace tenon::ui {

class GridModel;
class GridView;

class GridPage : public Page {
    Q_OBJECT
public:
    explicit GridPage(Desk& desk, QWidget* parent = nullptr);
    void begin(); // the first cell that is still to be filled has the focus

signals:
    void added(); // everything; the portfolio is to be shown

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildControls();
    void paste();
    void forgetAll();
    exchange::GridReading reading() const;
    void showState();
    void addAll();
    void addGood();
    bool write(const exchange::GridReading& read);
    void showFaults(const exchange::GridReading& read);

    GridModel* m_model;
    GridView* m_grid;
    QLabel* m_detail; // what is wrong in the current row
    QComboBox* m_sharing;
    QPushButton* m_add;
    const policy::PolicyPack* m_pack = nullptr;
    std::optional<people::PersonId> m_person; // whose rows these are
    bool m_marked = false;                    // faults are shown since somebody tried to add
};

} // namespace tenon::ui
