// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/clockpage.h"

#include "core/base/academicyear.h"
#include "core/people/peoplequery.h"
#include "core/reports/clocksheet.h"
#include "core/tenure/casequery.h"
#include "core/tenure/casestore.h"
#include "core/tenure/clockstore.h"
#include "core/tenure/eventcheck.h"
#include "core/workspace/calendarexport.h"
#include "core/workspace/casefile.h"
#include "core/workspace/overview.h"
#include "ui/desk/words.h"
#include "ui/tenure/clockcard.h"
#include "ui/tenure/clockoutput.h"
#include "ui/tenure/clockprint.h"
#include "ui/tenure/tenuretimeline.h"
#include "ui/tenure/tenurewords.h"
#include "ui/tenure/whatifcard.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pagedtablemodel.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/stattile.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using tenure::ClockEvent;

ClockPage::ClockPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_tiles(new QWidget)
    , m_year(new StatTile(u"hourglass"_s, tr("Year on the clock")))
    , m_review(new StatTile(u"folder-check"_s, tr("Mandatory review")))
    , m_preTenure(new StatTile(u"target"_s, tr("Pre-tenure review")))
    , m_early(new StatTile(u"signpost"_s, tr("Earliest early review")))
    , m_card(new ClockCard)
    , m_steps(new Card(tr("Every step")))
    , m_why(new Card(tr("Why")))
    , m_events(new Card(tr("What happened")))
    , m_whatIf(new WhatIfCard(desk))
    , m_notices(new Card(tr("Notice of non-renewal")))
    , m_cases(new Card(tr("Review cases"))) {
    addActions();
    auto* grid = new ReflowGrid(200, 4, m_tiles);
    for (StatTile* tile : {m_year, m_review, m_preTenure, m_early})
        grid->addWidget(tile);
    m_stepModel = new PagedTableModel({{tr("Due"), Qt::AlignLeft, 150},
                                       {tr("Step"), Qt::AlignLeft, 220, true},
                                       {tr("Acts"), Qt::AlignLeft, 160},
                                       {tr("State"), Qt::AlignLeft, 110},
                                       {tr("Receipt"), Qt::AlignLeft, 170}},
                                      rowByRow([this](qint64 id) { return stepRow(id); }), this);
    m_stepTable = new DataTable(tr("Steps"), m_stepModel);
    m_steps->body()->addWidget(m_stepTable);
    connect(m_stepTable, &DataTable::rowActivated, this, [this](qint64 id) {
        const tenure::ClockStep& step = m_clock->steps[std::size_t(id - 1)];
        message()->showMessage(MessageKind::Info, u"%1: %2"_s.arg(step.title, step.why.join(u' ')));
    });
    column()->addWidget(m_tiles);
    column()->addWidget(m_card);
    column()->addWidget(m_whatIf);
    auto* lower = new QWidget;
    auto* pair = new ReflowGrid(440, 2, lower);
    for (Card* card : {m_events, m_cases, m_why, m_notices})
        pair->addWidget(card);
    column()->addWidget(lower);
    column()->addWidget(m_steps);
    column()->addStretch();
    connect(m_whatIf, &WhatIfCard::recordRequested, this, [this](const ClockEvent& event) {
        if (m_person)
            this->desk().recordEvent(*m_person, event);
    });
    connect(m_card, &ClockCard::whyAsked, this,
            [this](const QString& text) { message()->showMessage(MessageKind::Info, text); });
}

void ClockPage::addActions() {
    header()->setPrimaryAction(tr("Record an event"), u"plus"_s);
    connect(header(), &PageHeader::primaryActivated, this, [this] {
        if (m_person)
            desk().recordEvent(*m_person);
    });
    auto* keep = header()->setSecondaryAction(tr("Print or export"), u"export"_s);
    auto* menu = new QMenu(keep);
    menu->addAction(tr("Print…"), this, &ClockPage::print);
    menu->addAction(tr("PDF, text or web page…"), this, &ClockPage::savePdf);
    menu->addAction(tr("Calendar file…"), this, &ClockPage::saveCalendar);
    keep->setMenu(menu);
    connect(header(), &PageHeader::crumbActivated, this, [this](int crumb) {
        if (crumb == 0)
            desk().showPage(u"people"_s);
        else if (m_person)
            desk().showPerson(*m_person);
    });
}

void ClockPage::setPerson(people::PersonId person) {
    m_chosen = person;
    message()->dismiss();
    markStale();
}

void ClockPage::refresh() {
    const bool own = desk().viewpoint().role == workspace::Role::Mentee;
    m_person = own ? desk().viewpoint().person : m_chosen;
    if (!m_person)
        return;
    auto profile = people::profile(library().reader(), *m_person);
    if (!profile)
        return showError(profile.error());
    auto pack = workspace::packOf(library(), *profile);
    if (!pack)
        return showError(pack.error());
    header()->setTrail(own ? QStringList() : QStringList{tr("People"), profile->person.name});
    header()->setPerson(profile->person.name);
    header()->setTitle(tr("Clock of %1").arg(profile->person.name));
    header()->setSubtitle(
        tr("By the policy “%1”, version %2").arg((*pack)->title, (*pack)->version));
    showClock(*profile);
    if (!profile->appointment)
        return;
    auto events =
        library().records<ClockEvent>().where("appointment"_L1, profile->appointment->id.value());
    auto steps = tenure::caseStepsOf(library().reader(), profile->appointment->id);
    if (!events || !steps)
        return showError(events ? steps.error() : events.error());
    showEvents(*profile, *events);
    m_whatIf->setPerson(*profile, **pack, std::move(*events), std::move(*steps));
    m_whatIf->setVisible(m_clock && !m_clock->decided);
    showCases(*profile, **pack);
}

void ClockPage::showClock(const people::Profile& profile) {
    auto clock = workspace::clockOf(library(), profile, desk().today());
    m_card->setClock(clock, desk().today());
    const bool known = clock.has_value();
    for (QWidget* part : {m_tiles, static_cast<QWidget*>(m_steps), static_cast<QWidget*>(m_why),
                          static_cast<QWidget*>(m_notices)})
        part->setVisible(known);
    m_clock.reset();
    if (!known)
        return;
    m_clock = std::move(*clock);
    showTiles(*m_clock);
    showSteps();
    showWhy();
    showNotices();
}

void ClockPage::showTiles(const tenure::TenureClock& clock) {
    m_year->setFigure(clock.decided
                          ? u"–"_s
                          : tr("%1 of %2").arg(clock.year).arg(clock.length - clock.extensions));
    m_year->setCaption(clock.decided ? clock.decision : clock.track);
    m_review->setFigure(clock.mandatoryReview && !clock.decided ? clockSpanText(clock.remainingDays)
                                                                : u"–"_s);
    m_review->setCaption(
        clock.mandatoryReview
            ? tr("Due %1, in %2").arg(weekdayDateText(*clock.mandatoryReview), clock.mandatoryYear)
            : tr("No review is due"));
    m_preTenure->setFigure(clock.preTenureReview ? dateText(*clock.preTenureReview) : u"–"_s);
    m_preTenure->setCaption(clock.preTenureReview
                                ? daysFromText(*clock.preTenureReview, desk().today())
                                : tr("The policy names none"));
    m_early->setFigure(clock.earliestEarlyYear.isEmpty() ? u"–"_s : clock.earliestEarlyYear);
    m_early->setCaption(clock.plannedReview
                            ? tr("Planned for %1").arg(dateText(*clock.plannedReview))
                        : clock.earliestEarlyYear.isEmpty() ? tr("The policy has no early review")
                                                            : tr("Not asked for"));
}

TableRow ClockPage::stepRow(qint64 id) const {
    const tenure::ClockStep& step = m_clock->steps[std::size_t(id - 1)];
    const Tone tone = stepStateTone(step.state);
    const QString due =
        step.firm ? weekdayDateText(step.due) : tr("%1 (suggested)").arg(weekdayDateText(step.due));
    TableCell receipt;
    if (step.waitsForReceipt())
        receipt = {tr("sent %1, no receipt").arg(dateText(*step.sent)), u"alert-triangle"_s,
                   Tone::Warning};
    else if (step.received)
        receipt = {tr("received %1").arg(dateText(*step.received)), u"check"_s, Tone::Good};
    else if (step.receipt)
        receipt = {tr("asked for")};
    return {{due},
            {step.title, {}, Tone::Neutral, step.why.join(u'\n')},
            {step.actor.isEmpty() ? tr("Candidate") : step.actor},
            {stepStateText(step.state), Badge::toneIcon(tone), tone},
            receipt};
}

void ClockPage::showSteps() {
    std::vector<qint64> ids(m_clock->steps.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = qint64(i + 1);
    m_stepTable->setVisibleRows(std::clamp(int(ids.size()), 3, 40));
    m_stepModel->setIds(std::move(ids));
    m_stepModel->refresh();
}

void ClockPage::showWhy() {
    clearLayout(m_why->body());
    for (const QString& sentence : m_clock->why)
        m_why->body()->addWidget(makeWrappingLabel(sentence, TextRole::Label));
    for (const QString& sentence : m_clock->refused)
        m_why->body()->addWidget(makeWrappingLabel(sentence, TextRole::Label, Ink::Late));
    m_why->body()->addStretch();
}

void ClockPage::showNotices() {
    clearLayout(m_notices->body());
    m_notices->setVisible(!m_clock->notices.empty() && !m_clock->decided);
    for (const tenure::NoticeDate& notice : m_clock->notices) {
        if (notice.by < desk().today())
            continue;
        m_notices->body()->addWidget(makeWrappingLabel(
            tr("By %1, to end on %2.").arg(weekdayDateText(notice.by), dateText(notice.ends)),
            TextRole::BodyStrong, Ink::Strong));
        m_notices->body()->addWidget(makeWrappingLabel(notice.why, TextRole::Label, Ink::Muted));
    }
    m_notices->body()->addStretch();
}

void ClockPage::showEvents(const people::Profile& profile, const std::vector<ClockEvent>& events) {
    clearLayout(m_events->body());
    for (const ClockEvent& event : events)
        m_events->body()->addWidget(eventRow(event, profile));
    if (events.empty())
        m_events->body()->addWidget(new EmptyState(
            u"history"_s,
            tr("Nothing has happened to this clock yet: credit, extensions, leaves and decisions "
               "stand here, each with what it did.")));
    m_events->body()->addStretch();
}

QWidget* ClockPage::eventRow(const ClockEvent& event, const people::Profile& profile) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    QString title = tenure::eventText(event);
    for (const tenure::ClockStep& step :
         m_clock ? m_clock->steps : std::vector<tenure::ClockStep>())
        if (event.kind == tenure::ClockEventKind::StepDone && step.code == event.step)
            title = tr("%1: done on %2").arg(step.title, dateText(event.onDay));
    words->addWidget(makeWrappingLabel(title, TextRole::BodyStrong, Ink::Strong));
    QStringList facts;
    if (!event.decidedBy.isEmpty())
        facts << tr("Decided by %1").arg(event.decidedBy);
    for (const QString& fact : {event.document, event.note})
        if (!fact.isEmpty())
            facts << fact;
    if (!facts.isEmpty())
        words->addWidget(makeWrappingLabel(facts.join(u" · "_s), TextRole::Label, Ink::Muted));
    // Only the person's own point of view asks for a reason at all.
    if (desk().viewpoint().person == profile.person.id)
        if (const auto reason = tenure::reasonOf(library().reader(), event.id, profile.person.id);
            reason && *reason) {
            words->addWidget(
                makeWrappingLabel(u"%1: %2"_s.arg(reasonText((*reason)->category), (*reason)->body),
                                  TextRole::Label));
            words->addWidget(makeAudienceBadge(Audience::OwnerOnly), 0, Qt::AlignLeft);
        }
    row->addLayout(words, 1);
    auto* remove = makeIconButton(u"trash"_s, tr("Take back: %1").arg(title));
    connect(remove, &QPushButton::clicked, this, [this, event] { removeEvent(event); });
    row->addWidget(remove, 0, Qt::AlignTop);
    return line;
}

void ClockPage::removeEvent(const ClockEvent& event) {
    desk().commit(
        tr("Change the clock of %1").arg(desk().nameOf(*m_person)),
        [&](store::Edit& edit) { return tenure::removeEvent(edit, event.id); }, message());
}

void ClockPage::showCases(const people::Profile& profile, const policy::PolicyPack& pack) {
    clearLayout(m_cases->body());
    auto cases = tenure::casesOf(library().reader(), profile.appointment->id);
    if (!cases)
        return showError(cases.error());
    for (const tenure::ReviewCase& one : *cases) {
        const policy::ReviewKind* kind = pack.review(one.review);
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, space::xs, 0, space::xs);
        const QString title = tr("%1, %2").arg(kind ? kind->title : one.review).arg(one.year);
        auto* open = makeButton(title, {}, ButtonKind::Link);
        connect(open, &QPushButton::clicked, this, [this, id = one.id] { desk().showCase(id); });
        row->addWidget(open, 1, Qt::AlignLeft);
        const Tone tone = caseStateTone(one);
        row->addWidget(new Badge(caseStateText(one), tone, Badge::toneIcon(tone)));
        m_cases->body()->addWidget(line);
    }
    if (cases->empty())
        m_cases->body()->addWidget(new EmptyState(
            u"folder"_s, tr("A review case keeps who acts, what was sent and received, letters, "
                            "votes and the decision.")));
    if (desk().viewpoint().role == workspace::Role::Administrator && !pack.reviews.empty()) {
        auto* open = makeButton(tr("Open a review case"), u"plus"_s);
        open->setMenu(reviewMenu(profile, pack, open));
        m_cases->body()->addWidget(open, 0, Qt::AlignLeft);
    }
    m_cases->body()->addStretch();
}

// What the policy has, each in the academic year in which it comes next on the clock.
QMenu* ClockPage::reviewMenu(const people::Profile& profile, const policy::PolicyPack& pack,
                             QWidget* owner) {
    auto* menu = new QMenu(owner);
    for (const policy::ReviewKind& kind : pack.reviews) {
        QDate due = desk().today();
        if (m_clock)
            for (const tenure::ClockStep& step : m_clock->steps)
                if (step.review == kind.code && step.due >= desk().today()) {
                    due = step.due;
                    break;
                }
        const auto year = AcademicYear::containing(due, pack.yearStartMonth, pack.yearStartDay);
        tenure::ReviewCase opened;
        opened.appointment = profile.appointment->id;
        opened.review = kind.code;
        opened.year = year.startYear();
        opened.opened = desk().today();
        menu->addAction(tr("%1, %2").arg(kind.title, year.label()), this,
                        [this, opened, &pack] { openCase(opened, pack); });
    }
    return menu;
}

void ClockPage::openCase(const tenure::ReviewCase& opened, const policy::PolicyPack& pack) {
    std::optional<tenure::CaseId> made;
    const bool done = desk().commit(
        tr("Open a review case of %1").arg(desk().nameOf(*m_person)),
        [&](store::Edit& edit) -> Status {
            auto id = tenure::openCase(edit, pack, opened);
            if (id)
                made = *id;
            return id ? Status() : Status(id.error());
        },
        message());
    if (done && made)
        desk().showCase(*made);
}

void ClockPage::print() {
    if (m_person && m_clock)
        printTimeline(*m_card->timeline(), tr("Tenure clock of %1").arg(desk().nameOf(*m_person)),
                      this);
}

void ClockPage::savePdf() {
    if (m_person && m_clock)
        if (auto saved = saveClockSheet(desk(), *m_person, *m_clock, this); !saved)
            showError(saved.error());
}

void ClockPage::saveCalendar() {
    if (m_person)
        if (auto saved = saveCalendarFile(desk(), m_person, this); !saved)
            showError(saved.error());
}

} // namespace tenon::ui
