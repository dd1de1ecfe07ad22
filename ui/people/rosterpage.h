// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a roster: choose or drop a file, see how it was read, say which column is which, see
// what each row would do, and only then import.
#pragma once

#include "core/people/roster.h"
#include "ui/desk/page.h"
#include "ui/tasks/poolwork.h"
#include "ui/widgets/pagedtablemodel.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tenon::ui {

class Card;
class DataTable;
class DropArea;

class RosterPage : public Page {
    Q_OBJECT
public:
    explicit RosterPage(Desk& desk, QWidget* parent = nullptr);
    void load(const QString& path);

protected:
    void refresh() override;

private:
    void choose();
    void showColumns();
    void showTable(Result<TextTable> table);
    void plan();
    void showPlan(people::RosterPlan plan);
    void importRows();
    QWidget* columnChooser(std::size_t index);
    TableRow rowFor(const people::RosterEntry& entry) const;

    TextTable m_input;
    QString m_fileName;
    people::ColumnMap m_columns;
    people::RosterPlan m_plan;
    PoolWork<Result<TextTable>> m_reading;
    PoolWork<people::RosterPlan> m_planning;

    DropArea* m_drop;
    Card* m_columnsCard;
    QWidget* m_choosers = nullptr;
    Card* m_previewCard;
    QLabel* m_summary;
    QCheckBox* m_skip;
    QPushButton* m_import;
    PagedTableModel* m_model;
    DataTable* m_table;
};

} // namespace tenon::ui
