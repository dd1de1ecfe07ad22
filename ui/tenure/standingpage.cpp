// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/standingpage.h"

#include "core/mentoring/meetingplan.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairinglifecycle.h"
#include "core/people/peoplequery.h"
#include "core/portfolio/portfolioowner.h"
#include "core/workspace/overview.h"
#include "ui/desk/personrow.h"
#include "ui/desk/words.h"
#include "ui/portfolio/progresslist.h"
#include "ui/tenure/clockcard.h"
#include "ui/tenure/timelinelayout.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/meters.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/stattile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

StandingPage::StandingPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_time(new StatTile(u"hourglass"_s, tr("Time to tenure file")))
    , m_complete(new StatTile(u"folder-check"_s, tr("Portfolio complete")))
    , m_meetings(new StatTile(u"chat-text"_s, tr("Meetings this year")))
    , m_deadline(new StatTile(u"calendar-clock"_s, tr("Next deadline")))
    , m_clockCard(new ClockCard)
    , m_next(new Card(tr("What is next")))
    , m_progress(new Card(tr("Portfolio progress")))
    , m_mentors(new Card(tr("My mentors"))) {
    header()->setPrimaryAction(tr("Add to portfolio"), u"plus"_s);
    header()->setSecondaryAction(tr("Log meeting"), u"chat-text"_s);
    connect(header(), &PageHeader::primaryActivated, &desk,
            [&desk] { desk.showPage(u"portfolio"_s); });
    connect(header(), &PageHeader::secondaryActivated, &desk, [&desk] { desk.logMeeting(); });
    auto* tiles = new QWidget;
    auto* grid = new ReflowGrid(200, 4, tiles);
    for (StatTile* tile : {m_time, m_complete, m_meetings, m_deadline})
        grid->addWidget(tile);
    column()->addWidget(tiles);
    connect(m_clockCard, &ClockCard::whyAsked, this,
            [this](const QString& text) { message()->showMessage(MessageKind::Info, text); });
    auto* whole = makeButton(tr("Clock and reviews"), u"clock"_s, ButtonKind::Quiet);
    m_clockCard->addFooterWidget(whole);
    connect(whole, &QPushButton::clicked, &desk, [&desk] { desk.showPage(u"clock"_s); });
    column()->addWidget(m_clockCard);
    auto* lower = new QWidget;
    auto* pair = new ReflowGrid(420, 2, lower);
    pair->addWidget(m_progress);
    pair->addWidget(m_next);
    column()->addWidget(lower);
    column()->addWidget(m_mentors);
    column()->addStretch();
}

void StandingPage::refresh() {
    const auto person = desk().viewpoint().person;
    if (!person)
        return;
    auto profile = people::profile(library().reader(), *person);
    if (!profile)
        return showError(profile.error());
    auto pack = workspace::packOf(library(), *profile);
    if (!pack)
        return showError(pack.error());
    const policy::Rank* rank = (*pack)->rank(profile->rankOn(desk().today()).value_or(QString()));
    QStringList facts;
    if (rank)
        facts << rank->title;
    facts << profile->person.department;
    header()->setPerson(profile->person.name);
    header()->setTitle(profile->person.name);
    header()->setSubtitle(facts.join(u", "_s));
    const auto clock = workspace::clockOf(library(), *profile, desk().today());
    showClock(clock);
    showProgress(*profile, clock ? workspace::elapsedShare(*clock, desk().today()) : 0.0);
    showMentors(*person);
}

void StandingPage::showClock(const Result<tenure::TenureClock>& clock) {
    m_clockCard->setClock(clock, desk().today());
    m_next->setVisible(clock.has_value());
    header()->clearStatus();
    if (!clock) {
        m_time->setFigure(u"–"_s);
        m_deadline->setFigure(u"–"_s);
        return;
    }
    m_time->setFigure(clock->decided ? u"–"_s : clockSpanText(clock->remainingDays));
    m_time->setCaption(clock->decided ? clock->decision
                       : clock->mandatoryReview
                           ? tr("File due %1").arg(dateText(*clock->mandatoryReview))
                           : QString());
    const bool late = std::any_of(clock->steps.begin(), clock->steps.end(), [](const auto& step) {
        return step.state == tenure::StepState::Late;
    });
    if (late)
        header()->addStatus(
            new Badge(tr("Something is late"), Tone::Late, Badge::toneIcon(Tone::Late)));
    showNext(*clock);
}

void StandingPage::showNext(const tenure::TenureClock& clock) {
    clearLayout(m_next->body());
    m_deadline->setFigure(u"–"_s);
    m_deadline->setCaption(tr("Nothing is waiting"));
    int shown = 0;
    for (const tenure::ClockStep& step : clock.steps) {
        if (step.state == tenure::StepState::Done || clock.decided || shown == 3)
            continue;
        if (shown++ == 0) {
            m_deadline->setFigure(QLocale().toString(step.due, tr("d MMM", "day and month")));
            m_deadline->setCaption(
                tr("%1 %2").arg(step.title, daysFromText(step.due, desk().today())),
                step.state == tenure::StepState::Late ? Tone::Late : Tone::Warning);
        }
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, space::xs, 0, space::xs);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(makeWrappingLabel(step.title, TextRole::BodyStrong, Ink::Strong));
        words->addWidget(makeWrappingLabel(
            tr("%1, %2").arg(weekdayDateText(step.due), daysFromText(step.due, desk().today())),
            TextRole::Label, Ink::Muted));
        if (!step.prepare.isEmpty())
            words->addWidget(
                makeWrappingLabel(tr("Prepare: %1").arg(step.prepare), TextRole::Label));
        row->addLayout(words, 1);
        const Tone tone = stepStateTone(step.state);
        row->addWidget(new Badge(stepStateText(step.state), tone, Badge::toneIcon(tone)), 0,
                       Qt::AlignTop);
        line->setToolTip(step.why.join(u'\n'));
        m_next->body()->addWidget(line);
    }
    if (shown == 0)
        m_next->body()->addWidget(
            new EmptyState(u"check-circle"_s, tr("Every step of the clock is behind you.")));
    m_next->body()->addStretch();
}

void StandingPage::showProgress(const people::Profile& profile, double elapsed) {
    clearLayout(m_progress->body());
    auto standing = workspace::portfolioStanding(library(), profile, elapsed);
    if (!standing)
        return showError(standing.error());
    m_complete->setFigure(tr("%1 %", "per cent").arg(standing->readiness.percent()));
    m_complete->setCaption(tr("%1 of %2 expected items")
                               .arg(standing->readiness.have())
                               .arg(standing->readiness.expected()));
    auto* ring = new Ring;
    ring->setAccessibleName(tr("Portfolio complete"));
    ring->setPercent(standing->readiness.percent());
    m_complete->setPicture(ring);
    m_progress->setSubtitle(
        tr("%1 of %2 items with evidence").arg(standing->withEvidence).arg(standing->items));
    auto pack = workspace::packOf(library(), profile);
    auto* progress =
        new ProgressList(standing->readiness, pack ? (*pack)->ratings.scale : QStringList());
    connect(progress, &ProgressList::rated, this,
            [this, person = profile.person.id](const QString& category, const QString& word) {
                rate(person, category, word);
            });
    connect(progress, &ProgressList::itemsRequested, &desk(), &Desk::showPortfolio);
    m_progress->body()->addWidget(progress);
    m_progress->body()->addStretch();
}

void StandingPage::rate(people::PersonId person, const QString& category, const QString& word) {
    desk().commit(
        tr("Rate myself"),
        [&](store::Edit& edit) -> Status {
            auto ratings = edit.read<portfolio::SelfRating>().where("person"_L1, person.value());
            if (!ratings)
                return ratings.error();
            for (const portfolio::SelfRating& rating : *ratings)
                if (rating.category == category)
                    if (auto removed = edit.remove(rating.id); !removed)
                        return removed;
            if (word.isEmpty())
                return {};
            return edit.insert(portfolio::SelfRating{edit.newId<portfolio::SelfRating>(), person,
                                                     category, word, desk().today()});
        },
        message());
}

void StandingPage::showMentors(people::PersonId person) {
    clearLayout(m_mentors->body());
    auto pairs = mentoring::pairsOfMentee(library().reader(), person);
    if (!pairs)
        return showError(pairs.error());
    int meetings = 0;
    std::optional<QDate> last;
    for (const mentoring::Pair& pair : *pairs) {
        const mentoring::Pairing& pairing = pair.pairing;
        auto held = mentoring::meetingsOf(library().reader(), pairing.id);
        if (!held)
            return showError(held.error());
        for (const mentoring::Meeting& meeting : *held) {
            meetings += meeting.heldOn.daysTo(desk().today()) <= 365 ? 1 : 0;
            last = last ? std::max(*last, meeting.heldOn) : meeting.heldOn;
        }
        if (!mentoring::isPresent(pairing.state))
            continue;
        for (const people::PersonId mentor : pair.mentors()) {
            auto* row = new PersonRow(desk(), mentor, tr("Since %1").arg(dateText(pairing.since)));
            row->addAction(tr("Open"), [this, id = pairing.id] { desk().showPair(id); });
            row->addAction(tr("Log meeting"), [this, id = pairing.id] { desk().logMeeting(id); });
            m_mentors->body()->addWidget(row);
        }
        showNext(pairing.id, person);
    }
    if (m_mentors->body()->count() == 0)
        m_mentors->body()->addWidget(new EmptyState(
            u"pair"_s,
            tr("No mentor is assigned yet. The library’s administrator sees that you need one.")));
    m_meetings->setFigure(QString::number(meetings));
    m_meetings->setCaption(last ? tr("Last contact %1").arg(daysFromText(*last, desk().today()))
                                : tr("No meeting yet"));
}

// What the pair has before it: the next meeting, and what this person promised.
void StandingPage::showNext(mentoring::PairingId pairing, people::PersonId person) {
    auto planned = mentoring::plannedOf(library().reader(), pairing);
    auto actions = library().records<mentoring::ActionItem>().where("pairing"_L1, pairing.value());
    if (!planned || !actions)
        return showError(planned ? actions.error() : planned.error());
    if (!planned->empty()) {
        const mentoring::PlannedMeeting& next = planned->front();
        const QString day = weekdayDateText(next.onDay);
        m_mentors->body()->addWidget(
            makeLine(tr("Next meeting: %1")
                         .arg(next.atTime.isEmpty() ? day : tr("%1 at %2").arg(day, next.atTime)),
                     next.place));
    }
    for (const mentoring::ActionItem& action : *actions)
        if (!action.done && action.owner == person)
            m_mentors->body()->addWidget(
                makeLine(tr("You promised: %1").arg(action.title),
                         action.due ? tr("by %1").arg(dateText(*action.due)) : QString()));
}

} // namespace tenon::ui
