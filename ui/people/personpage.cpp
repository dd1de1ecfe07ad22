// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personpage.h"

#include "core/mentoring/eligibility.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairingwords.h"
#include "core/people/peoplequery.h"
#include "core/workspace/overview.h"
#include "ui/desk/personrow.h"
#include "ui/desk/words.h"
#include "ui/portfolio/sharedcard.h"
#include "ui/tenure/clockcard.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/stattile.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

PersonPage::PersonPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_tiles(new QWidget)
    , m_year(new StatTile(u"hourglass"_s, tr("Year on the clock")))
    , m_review(new StatTile(u"folder-check"_s, tr("Mandatory review")))
    , m_next(new StatTile(u"calendar-clock"_s, tr("What is next")))
    , m_clockCard(new ClockCard)
    , m_mentors(new Card(tr("Mentors")))
    , m_mentees(new Card(tr("Mentees")))
    , m_shared(new SharedCard(desk)) {
    header()->setTrail({tr("People")});
    connect(header(), &PageHeader::crumbActivated, &desk, [&desk] { desk.showPage(u"people"_s); });
    connect(header(), &PageHeader::primaryActivated, this, [this] {
        if (m_person)
            this->desk().assignMentor(*m_person);
    });
    connect(header(), &PageHeader::secondaryActivated, this, [this] {
        if (m_person)
            this->desk().showClock(*m_person);
    });
    auto* grid = new ReflowGrid(240, 3, m_tiles);
    for (StatTile* tile : {m_year, m_review, m_next})
        grid->addWidget(tile);
    column()->addWidget(m_tiles);
    column()->addWidget(m_clockCard);
    auto* lower = new QWidget;
    auto* pair = new ReflowGrid(440, 2, lower);
    pair->addWidget(m_mentors);
    pair->addWidget(m_mentees);
    column()->addWidget(lower);
    column()->addWidget(m_shared);
    column()->addStretch();
    connect(m_clockCard, &ClockCard::whyAsked, this,
            [this](const QString& text) { message()->showMessage(MessageKind::Info, text); });
}

void PersonPage::setPerson(people::PersonId person) {
    m_person = person;
    message()->dismiss();
    markStale();
}

void PersonPage::refresh() {
    if (!m_person)
        return;
    auto profile = people::profile(library().reader(), *m_person);
    if (!profile)
        return showError(profile.error());
    auto pack = workspace::packOf(library(), *profile);
    if (!pack)
        return showError(pack.error());
    showHead(*profile, **pack);
    showClock(*profile);
    showMentors(*profile, **pack);
    showMentees();
    m_shared->showFor(*m_person);
}

void PersonPage::showHead(const people::Profile& profile, const policy::PolicyPack& pack) {
    const policy::Rank* rank = pack.rank(profile.rankOn(desk().today()).value_or(QString()));
    QStringList facts;
    if (rank)
        facts << rank->title;
    if (!profile.person.department.isEmpty())
        facts << profile.person.department;
    if (profile.person.supervisor)
        facts << tr("reports to %1").arg(desk().nameOf(*profile.person.supervisor));
    facts << profile.person.email;
    header()->setPerson(profile.person.name);
    header()->setTitle(profile.person.name);
    header()->setSubtitle(facts.join(u" · "_s));
    header()->clearStatus();
    if (profile.tenuredOn(desk().today()))
        header()->addStatus(new Badge(tr("Tenured"), Tone::Good, Badge::toneIcon(Tone::Good)));
    const bool assigns = desk().viewpoint().role == workspace::Role::Administrator;
    header()->setPrimaryAction(assigns ? tr("Assign mentor") : QString(), u"person-plus"_s);
    header()->setSecondaryAction(tr("Clock and reviews"), u"clock"_s);
}

void PersonPage::showClock(const people::Profile& profile) {
    auto clock = workspace::clockOf(library(), profile, desk().today());
    m_clockCard->setClock(clock, desk().today());
    m_tiles->setVisible(clock.has_value());
    if (!clock)
        return;
    showTiles(*clock);
    if (!clock->refused.isEmpty())
        message()->showMessage(MessageKind::Warning, clock->refused.join(u' '));
}

void PersonPage::showTiles(const tenure::TenureClock& clock) {
    const int whole = clock.length - clock.extensions;
    m_year->setFigure(clock.decided ? u"–"_s : tr("%1 of %2").arg(clock.year).arg(whole));
    m_year->setCaption(clock.decided ? clock.decision : clock.track);
    m_review->setFigure(clock.mandatoryReview && !clock.decided ? clockSpanText(clock.remainingDays)
                                                                : u"–"_s);
    m_review->setCaption(clock.mandatoryReview
                             ? tr("Due %1").arg(weekdayDateText(*clock.mandatoryReview))
                             : QString());
    m_next->setFigure(u"–"_s);
    m_next->setCaption(tr("Nothing is waiting"));
    for (const tenure::ClockStep& step : clock.steps) {
        if (step.state != tenure::StepState::Next && step.state != tenure::StepState::Late)
            continue;
        m_next->setFigure(dateText(step.due));
        m_next->setCaption(tr("%1, %2").arg(step.title, daysFromText(step.due, desk().today())),
                           step.state == tenure::StepState::Late ? Tone::Late : Tone::Neutral);
        break;
    }
}

void PersonPage::showMentors(const people::Profile& profile, const policy::PolicyPack& pack) {
    clearLayout(m_mentors->body());
    auto pairs = mentoring::pairsOfMentee(library().reader(), *m_person);
    auto contacts = mentoring::lastContacts(library().reader());
    if (!pairs || !contacts)
        return showError(pairs ? contacts.error() : pairs.error());
    for (const mentoring::Pair& pair : *pairs) {
        const mentoring::Pairing& pairing = pair.pairing;
        const auto last = contacts->constFind(pairing.id.value());
        const QString contact =
            last == contacts->constEnd() ? tr("never met") : tr("last met %1").arg(dateText(*last));
        for (const people::PersonId mentor : pair.mentors()) {
            auto* row = new PersonRow(desk(), mentor,
                                      tr("Since %1, %2").arg(dateText(pairing.since), contact));
            row->addBadge(mentoring::stateText(pairing.state), toneOf(pairing.state));
            if (mentoring::isPresent(pairing.state))
                row->addAction(tr("Log meeting"),
                               [this, id = pairing.id] { desk().logMeeting(id); });
            if (!pairing.overrideReason.isEmpty())
                row->setToolTip(tr("Exception: %1").arg(pairing.overrideReason));
            m_mentors->body()->addWidget(row);
        }
    }
    if (pairs->empty()) {
        const bool needs = mentoring::needsMentor(pack, profile, desk().today());
        m_mentors->body()->addWidget(new EmptyState(
            u"pair"_s, needs
                           ? tr("The library’s policy wants a mentor here, and there is none yet.")
                           : tr("The library’s policy does not ask for a mentor here.")));
    }
    m_mentors->body()->addStretch();
}

void PersonPage::showMentees() {
    clearLayout(m_mentees->body());
    auto pairs = mentoring::pairsOfMentor(library().reader(), *m_person);
    if (!pairs)
        return showError(pairs.error());
    m_mentees->setVisible(!pairs->empty());
    for (const mentoring::Pair& pair : *pairs)
        for (const people::PersonId mentee : pair.mentees()) {
            auto* row =
                new PersonRow(desk(), mentee, tr("Since %1").arg(dateText(pair.pairing.since)));
            row->addBadge(mentoring::stateText(pair.pairing.state), toneOf(pair.pairing.state));
            m_mentees->body()->addWidget(row);
        }
    m_mentees->body()->addStretch();
}

} // namespace tenon::ui
