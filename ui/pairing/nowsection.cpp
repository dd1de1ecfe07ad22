// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/nowsection.h"

#include "core/base/text.h"
#include "core/mentoring/meetingplan.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairingsteps.h"
#include "core/workspace/pairagenda.h"
#include "ui/desk/page.h"
#include "ui/desk/words.h"
#include "ui/pairing/pairpanel.h"
#include "ui/pairing/pairwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::ActionItem;
using mentoring::AgendaPoint;
using mentoring::PairingAction;
using mentoring::PairingState;
using mentoring::PlannedMeeting;

NowSection::NowSection(Desk& desk, InlineMessage& message, QWidget* parent)
    : PairSection(desk, message, parent)
    , m_waiting(new Card(tr("Waiting for you")))
    , m_agenda(new Card(tr("Agenda")))
    , m_planned(new Card(tr("Meetings to come")))
    , m_actions(new Card(tr("Promised")))
    , m_point(new QLineEdit) {
    m_agenda->setSubtitle(tr("The mentee’s clock and goals fill it; add what you like"));
    m_point->setPlaceholderText(tr("Put something on the agenda"));
    m_point->setAccessibleName(tr("Put something on the agenda"));
    m_point->setMaxLength(300);
    auto* put = makeButton(tr("Add"), u"plus"_s);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_point, 1);
    row->addWidget(put);
    m_agenda->addFooterWidget(line);
    connect(put, &QPushButton::clicked, this, &NowSection::putOnAgenda);
    connect(m_point, &QLineEdit::returnPressed, this, &NowSection::putOnAgenda);

    auto* plan = makeButton(tr("Plan a meeting"), u"calendar"_s);
    auto* now = makeButton(tr("Meet now"), u"clock"_s);
    now->setToolTip(tr("With the agenda, a stopwatch, notes, and what comes of it"));
    connect(now, &QPushButton::clicked, this, [this] {
        emit panelRequested([pair = pair()](PairPanel& panel) { panel.openMeeting(pair); });
    });
    m_agenda->addHeaderWidget(now);
    m_planned->addHeaderWidget(plan);
    connect(plan, &QPushButton::clicked, this, [this] {
        emit panelRequested([pair = pair()](PairPanel& panel) { panel.openPlan(pair); });
    });
    auto* promise = makeButton(tr("Add"), u"plus"_s);
    promise->setAccessibleName(tr("Add something promised"));
    m_actions->addHeaderWidget(promise);
    connect(promise, &QPushButton::clicked, this, [this] {
        emit panelRequested([pair = pair()](PairPanel& panel) { panel.openAction(pair); });
    });
    column()->addWidget(m_waiting);
    auto* lower = new QWidget;
    auto* grid = new ReflowGrid(420, 2, lower);
    grid->addWidget(m_agenda);
    auto* right = new QWidget;
    auto* cards = new QVBoxLayout(right);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::l);
    cards->addWidget(m_planned);
    cards->addWidget(m_actions);
    cards->addStretch();
    grid->addWidget(right);
    column()->addWidget(lower);
    column()->addStretch();
}

void NowSection::fill() {
    showWaiting();
    showAgenda();
    showPlanned();
    showActions();
    for (Card* card : {m_agenda, m_planned, m_actions})
        card->body()->addStretch();
}

void NowSection::addWaiting(const QString& sentence, const std::vector<QWidget*>& buttons) {
    m_waiting->body()->addWidget(makeLine(sentence, {}, buttons));
}

void NowSection::showWaiting() {
    clearLayout(m_waiting->body());
    const auto person = me();
    auto pack = library().currentPack();
    if (!person || !pack)
        return m_waiting->hide();
    const mentoring::Pairing& now = pair().pairing;
    const mentoring::PairingMember& own = *pair().member(*person);
    const QString others = desk().namesOf(pair().others(*person));
    const auto step = [&, policy = *pack](PairingAction action) {
        mentoring::LifeStep taken;
        taken.pairing = now.id;
        taken.action = action;
        taken.by = person;
        return [this, policy, taken](store::Edit& edit) {
            return mentoring::takeStep(edit, *policy, taken, desk().today());
        };
    };
    if (now.state == PairingState::Offered && !own.accepted &&
        mentoring::mustAccept((*pack)->pairing(now.shape), own)) {
        auto* answer = makeButton(tr("Answer"), u"check"_s, ButtonKind::Primary);
        connect(answer, &QPushButton::clicked, this, &NowSection::answerRequested);
        addWaiting(tr("Mentoring with %1 is offered to you.").arg(others), {answer});
    }
    if (now.state == PairingState::Published && !own.acknowledged)
        addWaiting(tr("You and %1 are a mentoring pair since %2. Say that you know of it.")
                       .arg(others, dateText(now.since)),
                   {makeAction(tr("Acknowledge"), others, tr("Acknowledge a pairing"),
                               step(PairingAction::Acknowledge))});
    if (now.state == PairingState::Ending) {
        auto asked = mentoring::whoAskedForChange(library().reader(), now.id);
        if (!asked)
            return showError(asked.error());
        std::vector<QWidget*> buttons;
        if (*asked == person)
            buttons.push_back(makeAction(tr("Keep on"), others, tr("Keep a pairing on"),
                                         step(PairingAction::KeepOn)));
        addWaiting(tr("A change is asked for. The coordinator will see to it."), buttons);
    }
    if (now.state == PairingState::Paused)
        addWaiting(tr("This pairing is paused."),
                   {makeAction(tr("Resume"), others, tr("Resume a pairing"),
                               step(PairingAction::Resume))});
    showHandOver();
    showFirstContact(own, others);
    m_waiting->setVisible(m_waiting->body()->count() > 0);
}

// What the mentee chose to hand on when an earlier pairing ended; to the mentors of this one.
void NowSection::showHandOver() {
    for (const people::PersonId mentee : pair().mentees()) {
        auto notes = library().records<mentoring::HandOver>().where("owner"_L1, mentee.value());
        if (!notes)
            return showError(notes.error());
        for (const mentoring::HandOver& note : *notes)
            if (note.pairing != pairing() && isPresent())
                m_waiting->body()->addWidget(
                    makeLine(tr("Handed over by %1 on %2")
                                 .arg(desk().nameOf(mentee), dateText(note.written)),
                             note.body));
    }
}

// Newcomers seldom make the first step: whoever is to make it finds the draft ready.
void NowSection::showFirstContact(const mentoring::PairingMember& own, const QString& others) {
    const mentoring::Pairing& now = pair().pairing;
    if (!isPresent() || own.role != now.firstContactBy)
        return;
    auto meetings = mentoring::meetingsOf(library().reader(), pairing());
    if (!meetings)
        return showError(meetings.error());
    if (!meetings->empty())
        return;
    auto* write = makeButton(tr("Write the first e-mail"), u"mail"_s, ButtonKind::Primary);
    connect(write, &QPushButton::clicked, this, [this] {
        desk().writeLetters({{pairing()}, {}, mentoring::LetterKind::FirstContact, {}});
    });
    std::optional<QDate> written;
    for (const mentoring::Letter& letter : all<mentoring::Letter>())
        if (letter.kind == mentoring::LetterKind::FirstContact)
            written = letter.onDay;
    QString sentence = tr("You and %1 have not met yet; the first step is yours.").arg(others);
    if (now.firstContactDue)
        sentence += u' ' + tr("It is due by %1, %2.")
                               .arg(dateText(*now.firstContactDue),
                                    daysFromText(*now.firstContactDue, desk().today()));
    if (written)
        sentence += u' ' + tr("A first e-mail was written on %1.").arg(dateText(*written));
    addWaiting(sentence, {write});
}

void NowSection::showAgenda() {
    clearLayout(m_agenda->body());
    auto points = workspace::agendaOf(library(), desk().viewpoint(), pairing());
    if (!points)
        return showError(points.error());
    for (const AgendaPoint& point : *points)
        addPoint(point);
    if (points->empty())
        m_agenda->body()->addWidget(new EmptyState(
            u"chat-text"_s, tr("Nothing is on the agenda. What the mentee’s clock and goals bring "
                               "appears here by itself.")));
    m_point->parentWidget()->setVisible(isPresent());
}

void NowSection::addPoint(const AgendaPoint& point) {
    QStringList below{sourceText(point.source)};
    if (point.due)
        below << tr("%1, %2").arg(dateText(*point.due), daysFromText(*point.due, desk().today()));
    if (!point.detail.isEmpty())
        below << point.detail;
    std::vector<QWidget*> buttons;
    const QDate today = desk().today();
    if (point.source == AgendaPoint::Source::Own)
        buttons.push_back(makeAction(
            tr("Done"), point.title, tr("Take a point off the agenda"),
            [id = Id<mentoring::AgendaEntry>(point.id), today](store::Edit& edit) -> Status {
                auto entry = edit.read<mentoring::AgendaEntry>().get(id);
                if (!entry)
                    return entry.error();
                entry->done = today;
                return edit.update(*entry);
            }));
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(makeIconLabel(sourceIcon(point.source)), 0, Qt::AlignTop);
    row->addWidget(makeLine(point.title, below.join(u" · "_s), buttons), 1);
    m_agenda->body()->addWidget(line);
}

void NowSection::putOnAgenda() {
    const QString title = text::cleanedLine(m_point->text());
    const auto person = me();
    if (title.isEmpty() || !person)
        return;
    const bool done = commit(tr("Put a point on the agenda"), [&](store::Edit& edit) {
        return edit.insert(mentoring::AgendaEntry{
            edit.newId<mentoring::AgendaEntry>(), pairing(), *person, title, desk().today(), {}});
    });
    if (done)
        m_point->clear();
    m_point->setFocus();
}

void NowSection::showPlanned() {
    clearLayout(m_planned->body());
    auto meetings = mentoring::plannedOf(library().reader(), pairing());
    if (!meetings)
        return showError(meetings.error());
    for (const PlannedMeeting& one : *meetings) {
        const QString day = weekdayDateText(one.onDay);
        const QString when = one.atTime.isEmpty() ? day : tr("%1 at %2").arg(day, one.atTime);
        QStringList below{durationText(one.minutes), channelText(one.channel), one.place};
        if (one.repeats != mentoring::Repeats::Never)
            below << repeatsText(one.repeats);
        const auto open =
            [this, one](void (PairPanel::*form)(const mentoring::Pair&, const PlannedMeeting&)) {
                emit panelRequested(
                    [pair = pair(), one, form](PairPanel& panel) { (panel.*form)(pair, one); });
            };
        std::vector<QWidget*> buttons;
        if (one.onDay <= desk().today()) {
            auto* hold = makeButton(tr("It took place"), u"check"_s);
            hold->setAccessibleName(tr("It took place: %1").arg(when));
            connect(hold, &QPushButton::clicked, this, [open] { open(&PairPanel::openHeld); });
            buttons.push_back(hold);
        }
        buttons.push_back(makeIconAction(u"calendar-clock"_s, tr("Move, or call off: %1").arg(when),
                                         [open] { open(&PairPanel::openMove); }));
        m_planned->body()->addWidget(makeLine(when, text::joined(below), buttons));
    }
    if (meetings->empty())
        m_planned->body()->addWidget(new EmptyState(
            u"calendar"_s, tr("No meeting is planned. Plan one, or a series of them.")));
}

void NowSection::showActions() {
    clearLayout(m_actions->body());
    const QDate today = desk().today();
    int open = 0;
    for (const ActionItem& action : all<ActionItem>()) {
        if (action.done)
            continue;
        ++open;
        QStringList below{desk().nameOf(action.owner)};
        if (action.due)
            below << tr("by %1, %2").arg(dateText(*action.due), daysFromText(*action.due, today));
        m_actions->body()->addWidget(
            makeLine(action.title, below.join(u" · "_s),
                     {makeAction(tr("Done"), action.title, tr("Something promised is done"),
                                 [action, today](store::Edit& edit) {
                                     ActionItem done = action;
                                     done.done = today;
                                     return edit.update(done);
                                 }),
                      makeRemove(action.title, action.id)}));
    }
    if (open == 0)
        m_actions->body()->addWidget(
            new EmptyState(u"check"_s, tr("Nobody owes the other anything.")));
}

} // namespace tenon::ui
