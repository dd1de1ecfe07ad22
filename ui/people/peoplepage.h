// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody, as a list that is searched as one types and pages through any number.
#pragma once

#include "core/people/peoplequery.h"
#include "ui/desk/page.h"
#include "ui/widgets/pagedtablemodel.h"

class QLabel;

namespace tenon::ui {

class DataTable;
class EmptyState;
class SearchField;

class PeoplePage : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(Desk& desk, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void applyFilter();
    std::vector<TableRow> rowsFor(std::span<const qint64> ids);
    TableRow rowFor(const people::Profile& profile) const;

    SearchField* m_search;
    QLabel* m_count;
    PagedTableModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    people::PeopleOrder m_order = people::PeopleOrder::Name;
    bool m_descending = false;
};

} // namespace tenon::ui
