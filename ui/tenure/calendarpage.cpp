// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/calendarpage.h"

#include "core/base/text.h"
#include "ui/desk/words.h"
#include "ui/tenure/clockoutput.h"
#include "ui/tenure/monthgrid.h"
#include "ui/tenure/timelinelayout.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <set>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using workspace::CalendarEntry;

CalendarPage::CalendarPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_at(desk.today())
    , m_search(new SearchField(tr("Search people and steps")))
    , m_department(new QComboBox)
    , m_review(new QComboBox)
    , m_only(new QComboBox)
    , m_viewChoice(new QComboBox)
    , m_count(makeLabel({}, TextRole::Label, Ink::Muted))
    , m_before(makeIconButton(u"chevron-left"_s, tr("Earlier")))
    , m_now(makeButton(tr("Now"), {}, ButtonKind::Quiet))
    , m_after(makeIconButton(u"chevron-right"_s, tr("Later")))
    , m_periodName(makeLabel({}, TextRole::CardTitle))
    , m_views(new QStackedWidget)
    , m_month(new MonthGrid)
    , m_year(new BarChart(tr("Dates by month"), tr("Month"), tr("Dates")))
    , m_empty(new EmptyState(u"calendar"_s, {})) {
    header()->setTitle(tr("Calendar"));
    header()->setSubtitle(tr("Every date of every clock and review case"));
    header()->setPrimaryAction(tr("Save as calendar file"), u"export"_s);
    connect(header(), &PageHeader::primaryActivated, this, &CalendarPage::exportFile);
    m_model = new PagedTableModel({{tr("Due"), Qt::AlignLeft, 140},
                                   {tr("When"), Qt::AlignLeft, 110},
                                   {tr("Person"), Qt::AlignLeft, 170},
                                   {tr("Step"), Qt::AlignLeft, 220, true},
                                   {tr("State"), Qt::AlignLeft, 100},
                                   {tr("Receipt"), Qt::AlignLeft, 150}},
                                  rowByRow([this](qint64 id) { return rowFor(id); }), this);
    m_table = new DataTable(tr("Dates"), m_model);
    column()->addWidget(makeBar());
    column()->addWidget(makeViews(), 1);
    connect(m_table, &DataTable::rowActivated, this,
            [this](qint64 id) { this->desk().showClock(m_shown[std::size_t(id - 1)]->person); });
    connect(m_month, &MonthGrid::dayActivated, this, &CalendarPage::showDay);
    connect(m_year, &MarkedWidget::markActivated, this, [this](int month) {
        m_at = QDate(m_at.year(), month + 1, 1);
        setView(View::Month);
    });
    connect(m_search, &SearchField::textChanged, this, &CalendarPage::applyFilter);
    connect(m_search, &SearchField::leaveDownwards, m_table, [this] { m_table->setFocus(); });
    for (QComboBox* combo : {m_department, m_review, m_only})
        connect(combo, &QComboBox::activated, this, &CalendarPage::applyFilter);
    connect(m_viewChoice, &QComboBox::activated, this,
            [this](int index) { setView(View(m_viewChoice->itemData(index).toInt())); });
    connect(m_before, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_now, &QPushButton::clicked, this, [this] {
        m_at = this->desk().today();
        showView();
    });
    setView(View::Agenda);
}

QWidget* CalendarPage::makeBar() {
    m_viewChoice->addItem(tr("Agenda"), int(View::Agenda));
    m_viewChoice->addItem(tr("Month"), int(View::Month));
    m_viewChoice->addItem(tr("Year"), int(View::Year));
    m_only->addItem(tr("What is open"), u"open"_s);
    m_only->addItem(tr("What is late"), u"late"_s);
    m_only->addItem(tr("Without a receipt"), u"receipt"_s);
    m_only->addItem(tr("Everything"), u"all"_s);
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar);
    const auto add = [&](const QString& label, QComboBox* combo) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(11);
        flow->addWidget(new FormField(label, combo));
    };
    m_search->setMinimumWidth(scaled(200));
    add(tr("&View"), m_viewChoice);
    flow->addWidget(new FormField(tr("&Find"), m_search));
    add(tr("&Which dates"), m_only);
    add(tr("&Department"), m_department);
    add(tr("&Review"), m_review);
    flow->addWidget(m_count);
    return bar;
}

QWidget* CalendarPage::makeViews() {
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    m_period = new QWidget;
    auto* row = new QHBoxLayout(m_period);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    for (QWidget* part : {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_now),
                          static_cast<QWidget*>(m_after), static_cast<QWidget*>(m_periodName)})
        row->addWidget(part);
    row->addStretch();
    m_views->addWidget(m_month);
    m_views->addWidget(m_year);
    m_views->addWidget(m_table);
    m_views->addWidget(m_empty);
    column->addWidget(m_period);
    column->addWidget(m_views, 1);
    return whole;
}

void CalendarPage::refresh() {
    auto input = workspace::calendarInput(library());
    if (!input)
        return showError(input.error());
    m_count->setText(tr("Computing every clock…"));
    m_work.start([values = std::move(*input), today = desk().today()](
                     const CancelToken&) { return workspace::calendarOf(values, today); },
                 [this](std::vector<CalendarEntry> entries) { take(std::move(entries)); });
}

void CalendarPage::take(std::vector<CalendarEntry> entries) {
    m_model->setIds({});
    m_shown.clear();
    m_entries = std::move(entries);
    fillFilters();
    applyFilter();
}

void CalendarPage::fillFilters() {
    std::set<QString> departments, reviews;
    for (const CalendarEntry& entry : m_entries) {
        if (!entry.department.isEmpty())
            departments.insert(entry.department);
        if (!entry.review.isEmpty())
            reviews.insert(entry.review);
    }
    const auto fill = [](QComboBox* combo, const QString& all, const std::set<QString>& names) {
        const QString before = combo->currentData().toString();
        combo->clear();
        combo->addItem(all, QString());
        for (const QString& name : names)
            combo->addItem(name, name);
        combo->setCurrentIndex(std::max(0, combo->findData(before)));
    };
    fill(m_department, tr("Every department"), departments);
    fill(m_review, tr("Every review"), reviews);
}

workspace::CalendarFilter CalendarPage::filter() const {
    workspace::CalendarFilter filter;
    filter.words = text::folded(m_search->text());
    filter.department = m_department->currentData().toString();
    filter.review = m_review->currentData().toString();
    const QString only = m_only->currentData().toString();
    filter.lateOnly = only == u"late"_s;
    filter.withoutReceipt = only == u"receipt"_s;
    filter.open = only == u"open"_s;
    return filter;
}

void CalendarPage::applyFilter() {
    m_model->setIds({});
    m_shown.clear();
    const auto wanted = filter();
    int late = 0;
    for (const CalendarEntry& entry : m_entries) {
        if (!workspace::passes(entry, wanted))
            continue;
        m_shown.push_back(&entry);
        late += entry.step.state == tenure::StepState::Late ? 1 : 0;
    }
    m_count->setText(
        tr("%1, %2", "how many dates, how many of them late")
            .arg(tr("%n date(s)", nullptr, int(m_shown.size())), tr("%n late", nullptr, late)));
    std::vector<qint64> ids(m_shown.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = qint64(i + 1);
    m_model->setIds(std::move(ids));
    showView();
}

void CalendarPage::setView(View view) {
    m_view = view;
    m_viewChoice->setCurrentIndex(m_viewChoice->findData(int(view)));
    showView();
}

void CalendarPage::move(int by) {
    m_at = m_view == View::Year ? m_at.addYears(by)
                                : QDate(m_at.year(), m_at.month(), 1).addMonths(by);
    showView();
}

void CalendarPage::showView() {
    m_period->setVisible(m_view != View::Agenda);
    if (m_view == View::Month)
        return showMonth();
    if (m_view == View::Year)
        return showYear();
    if (!m_shown.empty())
        return m_views->setCurrentWidget(m_table);
    m_empty->setSentence(m_entries.empty()
                             ? tr("No clock runs in this library yet. With a day of appointment "
                                  "and a track, every step appears here.")
                             : tr("No date is like that. Choose Everything, or other words."));
    m_views->setCurrentWidget(m_empty);
}

void CalendarPage::showMonth() {
    m_periodName->setText(wholeMonthText(m_at));
    m_month->setMonth(m_at, desk().today(), m_shown);
    m_views->setCurrentWidget(m_month);
}

void CalendarPage::showYear() {
    m_periodName->setText(QString::number(m_at.year()));
    std::array<std::pair<int, int>, 12> months{}; // dates, late ones
    for (const CalendarEntry* entry : m_shown)
        if (entry->step.due.year() == m_at.year()) {
            auto& [all, late] = months[std::size_t(entry->step.due.month() - 1)];
            ++all;
            late += entry->step.state == tenure::StepState::Late ? 1 : 0;
        }
    std::vector<Bar> bars;
    for (int month = 1; month <= 12; ++month) {
        const auto& [all, late] = months[std::size_t(month - 1)];
        bars.push_back({QLocale().standaloneMonthName(month, QLocale::ShortFormat), double(all),
                        QString::number(all),
                        tr("%1: %2, %3", "month, dates, late")
                            .arg(monthText(QDate(m_at.year(), month, 1)),
                                 tr("%n date(s)", nullptr, all), tr("%n late", nullptr, late))});
    }
    m_year->setBars(std::move(bars));
    m_views->setCurrentWidget(m_year);
}

// The agenda, at that day.
void CalendarPage::showDay(QDate day) {
    setView(View::Agenda);
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        if (m_shown[i]->step.due == day) {
            m_table->selectId(qint64(i + 1));
            m_table->setFocus();
            return;
        }
}

TableRow CalendarPage::rowFor(qint64 id) const {
    const CalendarEntry& entry = *m_shown[std::size_t(id - 1)];
    const tenure::ClockStep& step = entry.step;
    const Tone tone = stepStateTone(step.state);
    TableCell receipt;
    if (step.waitsForReceipt())
        receipt = {tr("sent %1, none").arg(dateText(*step.sent)), u"alert-triangle"_s,
                   Tone::Warning};
    else if (step.received)
        receipt = {dateText(*step.received), u"check"_s, Tone::Good};
    return {{weekdayDateText(step.due)},
            {daysFromText(step.due, desk().today())},
            {entry.name, {}, Tone::Neutral, entry.department},
            {step.title, {}, Tone::Neutral, step.why.join(u'\n')},
            {stepStateText(step.state), Badge::toneIcon(tone), tone},
            receipt};
}

void CalendarPage::exportFile() {
    if (auto saved = saveCalendarFile(desk(), std::nullopt, this); !saved)
        showError(saved.error());
}

} // namespace tenon::ui
