// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/pairpanel.h"

#include "core/base/text.h"
#include "core/mentoring/meetingplan.h"
#include "core/mentoring/topic.h"
#include "core/workspace/overview.h"
#include "core/workspace/pairagenda.h"
#include "ui/desk/attendance.h"
#include "ui/desk/words.h"
#include "ui/mentoring/stopwatch.h"
#include "ui/pairing/pairwords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/make.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/tokenbox.h"

#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::Channel;
using mentoring::Goal;
using mentoring::Pair;
using mentoring::PlannedMeeting;
using mentoring::WholeGoal;

PairPanel::PairPanel(Desk& desk, QWidget* parent)
    : SidePanel({}, parent)
    , m_desk(desk)
    , m_save(makeButton(tr("Save"), u"check"_s, ButtonKind::Primary)) {
    addFooterButton(m_save);
    setDefaultButton(m_save);
    connect(m_save, &QPushButton::clicked, this, &PairPanel::save);
    hide();
}

Error PairPanel::refused(const QString& message) {
    return {ErrorCode::Refused, message, u"form"_s, {}};
}

std::optional<QDate> PairPanel::dayIn(const QString& text) {
    if (const QDate iso = QDate::fromString(text.trimmed(), Qt::ISODate); iso.isValid())
        return iso;
    const QDate local = QLocale().toDate(text.trimmed(), QLocale::ShortFormat);
    return local.isValid() ? std::optional(local) : std::nullopt;
}

QuickForm* PairPanel::begin(const QString& title, const QString& button, CommitForm::Write write) {
    keep();
    m_key = std::exchange(m_next, {});
    setTitle(title);
    m_save->setText(button);
    m_form = new CommitForm(m_desk, title, std::move(write));
    setContent(m_form);
    return m_form->fields();
}

bool PairPanel::isWorthKeeping() const {
    return m_form && !m_key.isEmpty() && (m_form->isChanged() || runningStopwatch());
}

Stopwatch* PairPanel::runningStopwatch() const {
    auto* stopwatch = m_form->findChild<Stopwatch*>();
    return stopwatch && stopwatch->isRunning() ? stopwatch : nullptr;
}

// Before its form goes: the window is told that it stands.
void PairPanel::stopStopwatch() {
    if (Stopwatch* stopwatch = runningStopwatch())
        stopwatch->toggle();
}

QStringList PairPanel::unsaved() const {
    QStringList titles = isWorthKeeping() ? QStringList{title()} : SidePanel::unsaved();
    for (const Kept& one : m_kept)
        titles << one.title;
    return titles;
}

void PairPanel::keep() {
    if (!isWorthKeeping())
        return;
    takeContent()->setParent(this);
    m_kept.push_back({m_key, title(), m_save->text(), std::exchange(m_form, nullptr)});
}

bool PairPanel::comesBack(const QString& what, qint64 about, std::function<void()> anew) {
    // Of whoever looks: nobody is shown what another began.
    const auto person = m_desk.viewpoint().person;
    const QString key =
        u"%1 %2 %3"_s.arg(what).arg(about).arg(person ? person->value() : qint64(0));
    if (m_key != key || !isWorthKeeping()) {
        const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                        [&](const Kept& one) { return one.key == key; });
        if (found == m_kept.end()) {
            m_next = key;
            return false;
        }
        const Kept back = *found;
        m_kept.erase(found);
        keep();
        m_form = back.form;
        m_key = key;
        setTitle(back.title);
        m_save->setText(back.button);
        setContent(m_form);
    }
    m_form->say(runningStopwatch() ? tr("The meeting goes on.")
                                   : tr("What you wrote here and did not save is back."),
                tr("Begin anew"), [this, anew = std::move(anew)] {
                    m_key.clear(); // it is given up
                    stopStopwatch();
                    QMetaObject::invokeMethod(this, anew, Qt::QueuedConnection);
                });
    openPanel();
    return true;
}

void PairPanel::finish() {
    m_form->fields()->addStretch();
    m_form->begin();
    openPanel();
}

void PairPanel::save() {
    if (!m_form || !m_form->save())
        return;
    m_key.clear(); // nothing is left to keep
    stopStopwatch();
    closePanel();
}

QuickForm::Choices PairPanel::membersOf(const Pair& pair) const {
    QuickForm::Choices choices;
    for (const mentoring::PairingMember& member : pair.members)
        choices.emplace_back(QString::number(member.person.value()), m_desk.nameOf(member.person));
    return choices;
}

people::PersonId PairPanel::author(const Pair& pair) const {
    const auto person = m_desk.viewpoint().person;
    return person && pair.has(*person) ? *person : people::PersonId();
}

void PairPanel::openPlan(const Pair& pair) {
    if (comesBack(u"plan"_s, pair.pairing.id.value(), [this, pair] { openPlan(pair); }))
        return;
    auto* form =
        begin(tr("Plan a meeting"), tr("Plan"),
              [pairing = pair.pairing.id](store::Edit& edit, const QuickForm& filled) -> Status {
                  PlannedMeeting meeting;
                  meeting.pairing = pairing;
                  meeting.onDay = filled.day(u"day"_s);
                  meeting.atTime = filled.text(u"time"_s).trimmed();
                  meeting.minutes = filled.number(u"minutes"_s);
                  meeting.channel = filled.token(u"channel"_s, Channel::InPerson);
                  meeting.place = filled.text(u"place"_s);
                  meeting.repeats = filled.token(u"repeats"_s, mentoring::Repeats::Never);
                  meeting.repeatUntil = filled.optionalDay(u"until"_s);
                  auto made = mentoring::planMeeting(edit, meeting);
                  return made ? Status() : Status(made.error());
              });
    form->addDay(u"day"_s, tr("&Day"), m_desk.today().addDays(1));
    form->addLine(u"time"_s, tr("&Time"))->setHint(tr("such as 14:30; may stay open"));
    form->addNumber(u"minutes"_s, tr("&Minutes"), 45, 24 * 60);
    form->addChoice(u"channel"_s, tr("&Channel"), tokenChoices<Channel>(channelText));
    form->addLine(u"place"_s, tr("&Place"))->setHint(tr("a room, a number, a link"));
    form->addChoice(u"repeats"_s, tr("&Repeats"), tokenChoices<mentoring::Repeats>(repeatsText));
    form->addOptionalDay(u"until"_s, tr("&Until"), tr("without end"), std::nullopt);
    finish();
}

void PairPanel::openHeld(const Pair& pair, const PlannedMeeting& planned) {
    if (comesBack(u"held"_s, planned.id.value(),
                  [this, pair, planned] { openHeld(pair, planned); }))
        return;
    auto* attendance = new Attendance;
    auto* form = begin(tr("It took place"), tr("Log meeting"),
                       [this, planned, attendance, owner = m_desk.viewpoint().person](
                           store::Edit& edit, const QuickForm& filled) -> Status {
                           auto pack = m_desk.library().currentPack();
                           if (!pack)
                               return pack.error();
                           mentoring::NewMeeting held;
                           held.heldOn = filled.day(u"day"_s);
                           held.minutes = filled.number(u"minutes"_s);
                           held.channel = planned.channel;
                           held.topics = filled.text(u"topics"_s);
                           held.sharedNote = filled.text(u"shared"_s);
                           held.privateNote = filled.text(u"private"_s);
                           held.noteOwner = owner;
                           held.absent = attendance->absent();
                           auto made = mentoring::holdMeeting(edit, **pack, planned.id, held,
                                                              m_desk.today());
                           return made ? writeDecisions(edit, *made, filled) : Status(made.error());
                       });
    form->addDay(u"day"_s, tr("&Day"), planned.onDay);
    form->addWidget(attendance);
    attendance->showPair(m_desk, pair);
    form->addNumber(u"minutes"_s, tr("&Minutes"), planned.minutes, 24 * 60);
    form->addLine(u"topics"_s, tr("&Topics"));
    form->addText(u"shared"_s, tr("&Shared note"));
    form->addText(u"decisions"_s, tr("D&ecisions"))->setHint(tr("one on each line"));
    form->addWidget(makeAudienceBadge(Audience::Pair));
    if (pair.has(author(pair))) {
        form->addText(u"private"_s, tr("My &private note"));
        form->addWidget(makeAudienceBadge(Audience::OwnerOnly));
    }
    finish();
}

void PairPanel::openMeeting(const Pair& pair) {
    if (comesBack(u"meeting"_s, pair.pairing.id.value(), [this, pair] { openMeeting(pair); }))
        return;
    auto* actions = new RowList({{tr("What"), {}, false, 3},
                                 {tr("Who"), membersOf(pair), false, 2},
                                 {tr("By (2027-01-31)"), {}, false, 2}},
                                tr("Add something promised"));
    auto* attendance = new Attendance;
    auto* form = begin(
        tr("Meet now: %1").arg(m_desk.nameOf(pair)), tr("Log meeting"),
        [this, pair, actions, attendance](store::Edit& edit, const QuickForm& filled) -> Status {
            auto pack = m_desk.library().currentPack();
            if (!pack)
                return pack.error();
            mentoring::NewMeeting held;
            held.pairing = pair.pairing.id;
            held.heldOn = m_desk.today();
            held.minutes = filled.number(u"minutes"_s);
            held.channel = filled.token(u"channel"_s, Channel::InPerson);
            held.topics = filled.text(u"topics"_s);
            held.sharedNote = filled.text(u"shared"_s);
            held.privateNote = filled.text(u"private"_s);
            held.noteOwner = m_desk.viewpoint().person;
            held.absent = attendance->absent();
            auto made = mentoring::logMeeting(edit, **pack, held, m_desk.today());
            if (!made)
                return made.error();
            if (auto written = writeDecisions(edit, *made, filled); !written)
                return written;
            if (auto written = writeActions(edit, pair, *made, *actions); !written)
                return written;
            const auto next = filled.optionalDay(u"next"_s);
            if (!next)
                return {};
            PlannedMeeting planned;
            planned.pairing = pair.pairing.id;
            planned.onDay = *next;
            planned.atTime = filled.text(u"time"_s).trimmed();
            planned.minutes = held.minutes;
            planned.channel = held.channel;
            auto plannedId = mentoring::planMeeting(edit, planned);
            return plannedId ? Status() : Status(plannedId.error());
        });
    addAgenda(form, pair);
    form->addWidget(attendance);
    attendance->showPair(m_desk, pair);
    auto* minutes = form->addNumber(u"minutes"_s, tr("&Minutes"), 45, 24 * 60);
    auto* stopwatch = new Stopwatch;
    stopwatch->measureInto(qobject_cast<QSpinBox*>(minutes->editor()));
    connect(stopwatch, &Stopwatch::minutesShown, this, [this, pair, stopwatch](int running) {
        m_desk.showStopwatch(stopwatch, running, [this, pair] { openMeeting(pair); });
    });
    form->addWidget(stopwatch);
    form->addChoice(u"channel"_s, tr("&Channel"), tokenChoices<Channel>(channelText));
    form->addLine(u"topics"_s, tr("&Topics"));
    form->addText(u"shared"_s, tr("&Shared note"));
    form->addText(u"decisions"_s, tr("D&ecisions"))->setHint(tr("one on each line"));
    form->addWidget(actions);
    form->addWidget(makeAudienceBadge(Audience::Pair));
    form->addText(u"private"_s, tr("My &private note"));
    form->addWidget(makeAudienceBadge(Audience::OwnerOnly));
    form->addOptionalDay(u"next"_s, tr("&Next meeting"), tr("not planned yet"), std::nullopt);
    form->addLine(u"time"_s, tr("&At"))->setHint(tr("such as 14:30; may stay open"));
    finish();
    stopwatch->toggle();
}

void PairPanel::addAgenda(QuickForm* form, const Pair& pair) {
    auto points = workspace::agendaOf(m_desk.library(), m_desk.viewpoint(), pair.pairing.id);
    if (!points || points->empty())
        return;
    QStringList lines;
    for (const mentoring::AgendaPoint& point : *points)
        lines << tr("• %1", "a point of an agenda").arg(point.title);
    form->addWidget(makeWrappingLabel(lines.join(u'\n'), TextRole::Body, Ink::Soft));
}

Status PairPanel::writeDecisions(store::Edit& edit, mentoring::MeetingId meeting,
                                 const QuickForm& filled) {
    for (const QString& line : filled.text(u"decisions"_s).split(u'\n'))
        if (const QString body = text::cleanedLine(line); !body.isEmpty())
            if (auto written = edit.insert(
                    mentoring::Decision{edit.newId<mentoring::Decision>(), meeting, body});
                !written)
                return written;
    return {};
}

Status PairPanel::writeActions(store::Edit& edit, const Pair& pair, mentoring::MeetingId meeting,
                               const RowList& rows) {
    for (const QStringList& row : rows.rows()) {
        mentoring::ActionItem action;
        action.title = text::cleanedLine(row.value(0));
        if (action.title.isEmpty())
            continue;
        action.id = edit.newId<mentoring::ActionItem>();
        action.pairing = pair.pairing.id;
        action.meeting = meeting;
        action.owner = people::PersonId(row.value(1).toLongLong());
        action.due = dayIn(row.value(2));
        if (!action.due && !row.value(2).trimmed().isEmpty())
            return refused(
                tr("“%1” is no day; write it as 2027-01-31.").arg(row.value(2).trimmed()));
        if (auto written = edit.insert(action); !written)
            return written;
    }
    return {};
}

void PairPanel::openMove(const Pair&, const PlannedMeeting& planned) {
    const QuickForm::Choices what{{u"move"_s, tr("Move it to this day")},
                                  {u"miss"_s, tr("It was missed")},
                                  {u"cancel"_s, tr("Call it off")},
                                  {u"series"_s, tr("Call off the whole series")}};
    auto* form = begin(tr("Move, or call off"), tr("Save"),
                       [id = planned.id](store::Edit& edit, const QuickForm& filled) -> Status {
                           const QString choice = filled.text(u"what"_s);
                           if (choice == u"miss"_s)
                               return mentoring::missMeeting(edit, id);
                           if (choice == u"cancel"_s || choice == u"series"_s)
                               return mentoring::cancelMeeting(edit, id, choice == u"series"_s);
                           return mentoring::moveMeeting(edit, id, filled.day(u"day"_s),
                                                         filled.text(u"time"_s).trimmed());
                       });
    form->addChoice(u"what"_s, tr("&What became of it"), what);
    form->addDay(u"day"_s, tr("&Day"), planned.onDay);
    form->addLine(u"time"_s, tr("&Time"), planned.atTime);
    form->addWidget(makeWrappingLabel(tr("Nobody is named as the one who missed or moved it.")));
    finish();
}

void PairPanel::openAction(const Pair& pair) {
    if (comesBack(u"action"_s, pair.pairing.id.value(), [this, pair] { openAction(pair); }))
        return;
    auto* form =
        begin(tr("Something promised"), tr("Add"),
              [pairing = pair.pairing.id](store::Edit& edit, const QuickForm& filled) -> Status {
                  mentoring::ActionItem action;
                  action.id = edit.newId<mentoring::ActionItem>();
                  action.pairing = pairing;
                  action.owner = people::PersonId(filled.text(u"owner"_s).toLongLong());
                  action.title = text::cleanedLine(filled.text(u"title"_s));
                  action.due = filled.optionalDay(u"due"_s);
                  if (action.title.isEmpty())
                      return refused(tr("Say what was promised."));
                  return edit.insert(action);
              });
    form->addLine(u"title"_s, tr("&What"));
    form->addChoice(u"owner"_s, tr("&Who"), membersOf(pair));
    form->addOptionalDay(u"due"_s, tr("&By"), tr("no day"), std::nullopt);
    finish();
}

} // namespace tenon::ui
