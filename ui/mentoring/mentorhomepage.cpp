// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/mentorhomepage.h"

#include "core/base/academicyear.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairinglifecycle.h"
#include "core/workspace/serviceledger.h"
#include "ui/desk/personrow.h"
#include "ui/desk/words.h"
#include "ui/portfolio/questioncard.h"
#include "ui/reports/servicechart.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/stattile.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

MentorHomePage::MentorHomePage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_mentees(new StatTile(u"people"_s, tr("My mentees")))
    , m_hours(new StatTile(u"clock"_s, tr("Service this year")))
    , m_meetings(new StatTile(u"chat-text"_s, tr("Meetings that count")))
    , m_list(new Card(tr("My mentees")))
    , m_questions(new QuestionCard(desk, message()))
    , m_service(new Card(tr("Service this academic year")))
    , m_chart(new BarChart(tr("Service by month"), tr("Month"), tr("Time"))) {
    header()->setTitle(tr("My mentees"));
    header()->setPrimaryAction(tr("Log meeting"), u"plus"_s);
    header()->setSecondaryAction(tr("Service statement"), u"file-text"_s);
    connect(header(), &PageHeader::primaryActivated, &desk, [&desk] { desk.logMeeting(); });
    connect(header(), &PageHeader::secondaryActivated, &desk,
            [&desk] { desk.showPage(u"service"_s); });
    auto* tiles = new QWidget;
    auto* grid = new ReflowGrid(220, 3, tiles);
    for (StatTile* tile : {m_mentees, m_hours, m_meetings})
        grid->addWidget(tile);
    column()->addWidget(tiles);
    column()->addWidget(m_questions);
    column()->addWidget(m_list);
    m_service->body()->addWidget(m_chart);
    column()->addWidget(m_service);
    column()->addStretch();
}

void MentorHomePage::refresh() {
    const auto mentor = desk().viewpoint().person;
    if (!mentor)
        return;
    header()->setSubtitle(desk().nameOf(*mentor));
    m_questions->showOpen();
    showMentees(*mentor);
    showService(*mentor);
}

void MentorHomePage::showMentees(people::PersonId mentor) {
    clearLayout(m_list->body());
    auto pairs = mentoring::pairsOfMentor(library().reader(), mentor);
    auto contacts = mentoring::lastContacts(library().reader());
    auto pack = library().currentPack();
    if (!pairs || !contacts || !pack)
        return showError(!pairs ? pairs.error() : !contacts ? contacts.error() : pack.error());
    int active = 0;
    for (const mentoring::Pair& pair : *pairs) {
        const mentoring::Pairing& pairing = pair.pairing;
        const auto mentees = pair.mentees();
        if (!mentoring::isPresent(pairing.state) || mentees.empty())
            continue;
        active += int(mentees.size());
        const auto last = contacts->constFind(pairing.id.value());
        const bool met = last != contacts->constEnd();
        const QDate since = met ? *last : pairing.since;
        auto* row = new PersonRow(
            desk(), mentees.front(),
            met ? tr("Last met %1, %2").arg(dateText(*last), daysFromText(*last, desk().today()))
                : tr("Together since %1, not met yet").arg(dateText(pairing.since)));
        if (since.daysTo(desk().today()) > (*pack)->silentAfterDays)
            row->addBadge(tr("Waiting for you"), Tone::Warning);
        if (!met && pairing.firstContactBy == mentoring::MemberRole::Mentor)
            row->addAction(tr("Write the first e-mail"), [this, id = pairing.id] {
                desk().writeLetters({{id}, {}, mentoring::LetterKind::FirstContact, {}});
            });
        row->addAction(tr("Open"), [this, id = pairing.id] { desk().showPair(id); });
        row->addAction(tr("Log meeting"), [this, id = pairing.id] { desk().logMeeting(id); });
        m_list->body()->addWidget(row);
    }
    if (active == 0)
        m_list->body()->addWidget(new EmptyState(
            u"pair"_s,
            tr("You mentor nobody at present. When the library assigns somebody to you, they "
               "appear here.")));
    m_mentees->setFigure(QString::number(active));
    m_mentees->setCaption(tr("now"));
}

void MentorHomePage::showService(people::PersonId mentor) {
    auto pack = library().currentPack();
    if (!pack)
        return showError(pack.error());
    const AcademicYear year =
        AcademicYear::containing(desk().today(), (*pack)->yearStartMonth, (*pack)->yearStartDay);
    auto statement = workspace::serviceOf(library(), mentor, year.firstDay(), year.lastDay());
    if (!statement)
        return showError(statement.error());
    m_hours->setFigure(durationText(statement->minutes));
    m_hours->setCaption(tr("counted as service in %1").arg(year.label()));
    m_meetings->setFigure(QString::number(statement->meetings));
    m_meetings->setCaption(
        statement->notCounted > 0
            ? tr("and %1 that does not count").arg(durationText(statement->notCounted))
            : tr("in %1", "an academic year").arg(year.label()));
    m_service->setSubtitle(tr("%1, in hours", "academic year").arg(year.label()));
    m_chart->setBars(serviceBars(*statement));
}

} // namespace tenon::ui
