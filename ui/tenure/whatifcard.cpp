// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/whatifcard.h"

#include "core/tenure/eventcheck.h"
#include "ui/tenure/tenuretimeline.h"
#include "ui/tenure/tenurewords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pagedtablemodel.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/tokenbox.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using tenure::ClockEvent;
using tenure::ClockEventKind;

WhatIfCard::WhatIfCard(Desk& desk, QWidget* parent)
    : Card(tr("What if"), parent)
    , m_desk(desk)
    , m_kind(new QComboBox)
    , m_day(new QDateEdit)
    , m_years(new QSpinBox)
    , m_list(new QWidget)
    , m_refused(makeWrappingLabel({}, TextRole::Label, Ink::Late))
    , m_result(new QWidget)
    , m_before(new TenureTimeline)
    , m_after(new TenureTimeline)
    , m_record(makeButton(tr("Record this…"), u"check"_s))
    , m_clear(makeButton(tr("Start again"), {}, ButtonKind::Quiet)) {
    setSubtitle(tr("Suppose something and see what moves. Nothing is saved."));
    m_model = new PagedTableModel(
        {{tr("Step"), Qt::AlignLeft, 280, true},
         {tr("As it is"), Qt::AlignLeft, 150},
         {tr("What if"), Qt::AlignLeft, 150},
         {tr("Change"), Qt::AlignLeft, 150}},
        [this](std::span<const qint64> ids) {
            std::vector<TableRow> rows;
            for (const qint64 id : ids) {
                const tenure::StepShift& shift = m_compared->shifts[std::size_t(id - 1)];
                const auto day = [](const std::optional<QDate>& when) {
                    return when ? dateText(*when) : tr("not due");
                };
                const QString change =
                    !shift.moved() ? tr("stays")
                    : !shift.before || !shift.after
                        ? tr("drops out")
                        : tr("%n day(s)", nullptr, int(shift.before->daysTo(*shift.after)));
                rows.push_back({{shift.title, {}, Tone::Neutral, shift.why.join(u'\n')},
                                {day(shift.before)},
                                {day(shift.after)},
                                {change, shift.moved() ? u"arrow-right"_s : QString(),
                                 shift.moved() ? Tone::Accent : Tone::Neutral}});
            }
            return rows;
        },
        this);
    m_table = new DataTable(tr("Both calendars"), m_model);
    m_before->setAccessibleName(tr("The clock as it is"));
    m_after->setAccessibleName(tr("The clock as supposed"));
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    auto* result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->setSpacing(space::m);
    result->addWidget(makeLabel(tr("As it is"), TextRole::LabelStrong, Ink::Soft));
    result->addWidget(m_before);
    result->addWidget(makeLabel(tr("What if"), TextRole::LabelStrong, Ink::Soft));
    result->addWidget(m_after);
    result->addWidget(m_table);
    body()->addWidget(makeForm());
    body()->addWidget(m_list);
    body()->addWidget(m_refused);
    body()->addWidget(m_result);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_record);
    row->addWidget(m_clear);
    row->addStretch();
    body()->addWidget(buttons);
    connect(m_clear, &QPushButton::clicked, this, &WhatIfCard::clear);
    connect(m_record, &QPushButton::clicked, this, [this] {
        if (!m_supposed.empty())
            emit recordRequested(m_supposed.back());
    });
    compare();
}

QWidget* WhatIfCard::makeForm() {
    for (const ClockEventKind kind :
         {ClockEventKind::ExtensionGranted, ClockEventKind::PriorServiceCredit,
          ClockEventKind::EarlyRequest})
        m_kind->addItem(eventKindText(kind), tokenOf(kind));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"ddd d MMM yyyy"_s);
    m_day->setDate(m_desk.today());
    m_years->setRange(1, 5);
    auto* form = new QWidget;
    auto* grid = new ReflowGrid(170, 4, form);
    grid->addWidget(new FormField(tr("&Suppose"), m_kind));
    grid->addWidget(new FormField(tr("On the &day"), m_day));
    grid->addWidget(new FormField(tr("&Years"), m_years));
    auto* add = makeButton(tr("Suppose this"), u"plus"_s);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch();
    column->addWidget(add, 0, Qt::AlignLeft);
    grid->addWidget(holder);
    connect(add, &QPushButton::clicked, this, [this] { suppose(formEvent()); });
    return form;
}

ClockEvent WhatIfCard::formEvent() const {
    ClockEvent event;
    event.kind = chosenToken<ClockEventKind>(m_kind).value_or(ClockEventKind::ExtensionGranted);
    event.onDay = m_day->date();
    event.years = m_years->value();
    return event;
}

void WhatIfCard::setPerson(const people::Profile& profile, const policy::PolicyPack& pack,
                           std::vector<ClockEvent> events,
                           std::vector<tenure::CaseStep> caseSteps) {
    if (!m_profile || m_profile->person.id != profile.person.id)
        m_supposed.clear();
    m_profile = profile;
    m_pack = &pack;
    m_events = std::move(events);
    m_caseSteps = std::move(caseSteps);
    compare();
}

void WhatIfCard::suppose(const ClockEvent& event) {
    m_supposed.push_back(event);
    compare();
}

void WhatIfCard::clear() {
    m_supposed.clear();
    compare();
}

void WhatIfCard::compare() {
    m_compared.reset();
    if (m_profile && m_profile->appointment && m_pack && !m_supposed.empty())
        if (auto compared = tenure::whatIf(*m_pack, *m_profile->appointment, m_events, m_supposed,
                                           m_desk.today(), m_caseSteps))
            m_compared = std::move(*compared);
    showSupposed();
    showComparison();
}

void WhatIfCard::showSupposed() {
    delete m_list->layout();
    qDeleteAll(m_list->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    for (const ClockEvent& event : m_supposed)
        list->addWidget(
            makeWrappingLabel(tr("Supposed: %1").arg(tenure::eventText(event)), TextRole::Label));
    m_list->setVisible(!m_supposed.empty());
}

void WhatIfCard::showComparison() {
    m_result->setVisible(m_compared.has_value());
    m_record->setVisible(m_supposed.size() == 1 && m_compared && m_compared->refused.isEmpty());
    m_clear->setVisible(!m_supposed.empty());
    m_refused->setVisible(m_compared && !m_compared->refused.isEmpty());
    if (!m_compared) {
        m_model->setIds({});
        return;
    }
    m_refused->setText(tr("Refused: %1").arg(m_compared->refused.join(u' ')));
    m_before->setClock(m_compared->before, m_desk.today());
    m_after->setClock(m_compared->after, m_desk.today());
    std::vector<qint64> ids(m_compared->shifts.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = qint64(i + 1);
    m_table->setVisibleRows(std::max(4, int(ids.size())));
    m_model->setIds(std::move(ids));
}

} // namespace tenon::ui
