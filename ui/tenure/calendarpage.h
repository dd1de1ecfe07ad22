// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody's dates: as a month, a year or an agenda, narrowed by words, department, review and
// what is late or without a receipt. Computed beside the window from values.
#pragma once

#include "core/workspace/calendar.h"
#include "ui/desk/page.h"
#include "ui/tasks/poolwork.h"
#include "ui/widgets/pagedtablemodel.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace tenon::ui {

class BarChart;
class DataTable;
class EmptyState;
class MonthGrid;
class SearchField;

class CalendarPage : public Page {
    Q_OBJECT
public:
    enum class View { Month, Year, Agenda };

    explicit CalendarPage(Desk& desk, QWidget* parent = nullptr);
    void setView(View view);
    View view() const { return m_view; }
    // What passes the filters, in order; for a test.
    const std::vector<const workspace::CalendarEntry*>& shown() const { return m_shown; }
    bool isComputing() const { return m_work.isRunning(); }

protected:
    void refresh() override;

private:
    QWidget* makeBar();
    QWidget* makeViews();
    void take(std::vector<workspace::CalendarEntry> entries);
    void fillFilters();
    workspace::CalendarFilter filter() const;
    void applyFilter();
    void move(int by);
    void showView();
    void showMonth();
    void showYear();
    void showDay(QDate day);
    TableRow rowFor(qint64 id) const;
    void exportFile();

    std::vector<workspace::CalendarEntry> m_entries;
    std::vector<const workspace::CalendarEntry*> m_shown;
    View m_view = View::Agenda;
    QDate m_at; // a day of the month or year that is looked at
    SearchField* m_search;
    QComboBox* m_department;
    QComboBox* m_review;
    QComboBox* m_only;
    QComboBox* m_viewChoice;
    QLabel* m_count;
    QWidget* m_period;
    QPushButton* m_before;
    QPushButton* m_now;
    QPushButton* m_after;
    QLabel* m_periodName;
    QStackedWidget* m_views;
    MonthGrid* m_month;
    BarChart* m_year;
    PagedTableModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    // Last, so that it is stopped before what it would fill is gone.
    PoolWork<std::vector<workspace::CalendarEntry>> m_work;
};

} // namespace tenon::ui
