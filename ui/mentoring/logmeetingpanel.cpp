// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/logmeetingpanel.h"

#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairinglifecycle.h"
#include "core/people/peoplequery.h"
#include "core/workspace/overview.h"
#include "ui/desk/attendance.h"
#include "ui/desk/words.h"
#include "ui/mentoring/quickline.h"
#include "ui/mentoring/stopwatch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/tokenbox.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::Pair;

namespace {

QPlainTextEdit* makeNoteEditor() {
    auto* editor = new QPlainTextEdit;
    editor->setTabChangesFocus(true);
    editor->setFixedHeight(scaled(84));
    return editor;
}

// Whether this point of view may log for the pairing.
bool concerns(const Pair& pair, const workspace::Viewpoint& viewpoint) {
    return mentoring::isPresent(pair.pairing.state) &&
           (!viewpoint.person || pair.has(*viewpoint.person));
}

} // namespace

LogMeetingPanel::LogMeetingPanel(Desk& desk, QWidget* parent)
    : SidePanel(tr("Log meeting"), parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_quick(new QuickLine)
    , m_pair(new QComboBox)
    , m_attendance(new Attendance)
    , m_minutes(new QSpinBox)
    , m_stopwatchPlace(new QVBoxLayout)
    , m_day(new QDateEdit)
    , m_channel(new QComboBox)
    , m_activity(new QComboBox)
    , m_topics(new QLineEdit)
    , m_shared(makeNoteEditor())
    , m_private(makeNoteEditor())
    , m_privateField(new FormField(tr("My &private note"), m_private))
    , m_log(makeButton(tr("Log meeting"), u"check"_s, ButtonKind::Primary)) {
    setContent(buildForm());
    m_log->setToolTip(tr("Enter, or Ctrl+Enter from a note"));
    addFooterButton(m_log);
    setDefaultButton(m_log);
    connect(m_log, &QPushButton::clicked, this, &LogMeetingPanel::log);
    connect(m_pair, &QComboBox::currentIndexChanged, this, &LogMeetingPanel::fillActivities);
    connect(m_pair, &QComboBox::currentIndexChanged, this, &LogMeetingPanel::showAttendance);
    connect(m_quick, &QuickLine::changed, this, &LogMeetingPanel::takeQuickLine);
    connect(this, &SidePanel::closed, this, &LogMeetingPanel::keepWriting);
    // Whatever is chosen by hand answers what the line left open.
    using About = mentoring::QuickQuestion::About;
    connect(m_pair, &QComboBox::activated, this, [this] { m_quick->settle(About::Pair); });
    connect(m_channel, &QComboBox::activated, this, [this] { m_quick->settle(About::Channel); });
    connect(m_minutes, &QSpinBox::editingFinished, this, [this] {
        if (m_minutes->hasFocus())
            m_quick->settle(About::Minutes);
    });
    connect(m_day, &QDateEdit::userDateChanged, this, [this] {
        if (m_day->hasFocus())
            m_quick->settle(About::Day);
    });
    hide();
}

QWidget* LogMeetingPanel::buildForm() {
    m_minutes->setRange(1, 24 * 60);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"ddd d MMM yyyy"_s);
    addTokens<mentoring::Channel>(m_channel, channelText);
    m_topics->setPlaceholderText(tr("third-year file, article"));
    // A long entry is cut in the closed box, never the form beside it.
    for (QComboBox* combo : {m_pair, m_channel, m_activity}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
    }
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(new FormField(tr("In &one line"), m_quick));
    column->addWidget(new FormField(tr("P&air"), m_pair));
    column->addWidget(m_attendance);
    column->addWidget(new FormField(tr("&Minutes"), m_minutes));
    column->addLayout(m_stopwatchPlace);
    column->addWidget(new FormField(tr("&Day"), m_day));
    column->addWidget(new FormField(tr("&Channel"), m_channel));
    column->addWidget(new FormField(tr("&What it was"), m_activity));
    column->addWidget(new FormField(tr("&Topics"), m_topics));
    column->addWidget(new FormField(tr("&Shared note"), m_shared));
    column->addWidget(makeAudienceBadge(Audience::Pair), 0, Qt::AlignLeft);
    column->addWidget(m_privateField);
    column->addWidget(makeAudienceBadge(Audience::OwnerOnly), 0, Qt::AlignLeft);
    column->addStretch();
    return content;
}

void LogMeetingPanel::openFor(std::optional<mentoring::PairingId> pairing) {
    if (isVisible())
        keepWriting(); // as if it had been closed
    beginFor(pairing);
    if (bringBack(pairing))
        m_message->showMessage(MessageKind::Info,
                               tr("What you wrote here and did not log is back."), tr("Begin anew"),
                               [this, pairing] { beginFor(pairing); });
    openPanel();
    m_quick->editor()->setFocus();
}

void LogMeetingPanel::clearWriting() {
    m_quick->clear();
    m_topics->clear();
    m_shared->clear();
    m_private->clear();
}

bool LogMeetingPanel::isWritten() const {
    return !m_quick->isEmpty() || !m_topics->text().isEmpty() || !m_shared->document()->isEmpty() ||
           !m_private->document()->isEmpty();
}

void LogMeetingPanel::keepWriting() {
    const auto pair = chosenPair();
    if (!pair || !isWritten())
        return;
    Writing now{m_desk.viewpoint().person, meeting(*pair), m_quick->editor()->text()};
    std::erase_if(m_kept, [&](const Writing& one) {
        return one.owner == now.owner && one.meeting.pairing == now.meeting.pairing;
    });
    m_kept.push_back(std::move(now));
    clearWriting();
}

bool LogMeetingPanel::bringBack(std::optional<mentoring::PairingId> pairing) {
    const auto last = std::find_if(m_kept.rbegin(), m_kept.rend(), [&](const Writing& one) {
        return one.owner == m_desk.viewpoint().person &&
               (!pairing || one.meeting.pairing == *pairing) &&
               m_pair->findData(one.meeting.pairing.value()) >= 0;
    });
    if (last == m_kept.rend())
        return false;
    const Writing back = *last;
    m_kept.erase(std::next(last).base());
    m_quick->editor()->setText(back.line); // before the fields, which it fills
    m_pair->setCurrentIndex(m_pair->findData(back.meeting.pairing.value()));
    m_attendance->setAbsent(back.meeting.absent);
    m_minutes->setValue(back.meeting.minutes);
    m_day->setDate(back.meeting.heldOn);
    chooseToken(m_channel, back.meeting.channel);
    m_activity->setCurrentIndex(std::max(0, m_activity->findData(back.meeting.activity)));
    m_topics->setText(back.meeting.topics);
    m_shared->setPlainText(back.meeting.sharedNote);
    m_private->setPlainText(back.meeting.privateNote);
    return true;
}

QStringList LogMeetingPanel::unsaved() const {
    const bool written = isVisible() && isWritten();
    const bool running = std::any_of(m_stopwatches.begin(), m_stopwatches.end(),
                                     [](const Stopwatch* one) { return one->isRunning(); });
    return written || running || !m_kept.empty() ? QStringList{title()} : QStringList();
}

void LogMeetingPanel::beginFor(std::optional<mentoring::PairingId> pairing) {
    m_message->dismiss();
    fillPairs(pairing);
    fillActivities();
    showAttendance();
    m_minutes->setValue(45);
    showStopwatch();
    m_day->setMaximumDate(m_desk.today());
    m_day->setDate(m_desk.today());
    m_channel->setCurrentIndex(0);
    clearWriting();
    // A private note needs somebody whose it is; the administrator writes none.
    m_privateField->setVisible(m_desk.viewpoint().person.has_value());
    m_log->setEnabled(m_pair->count() > 0);
    if (m_pair->count() == 0)
        m_message->showMessage(MessageKind::Info,
                               tr("There is no active pair yet. Assign a mentor first."));
    beginQuickLine();
}

void LogMeetingPanel::beginQuickLine() {
    auto log = workspace::QuickLog::forViewpoint(m_desk.library(), m_desk.viewpoint());
    if (!log)
        return m_message->showMessage(MessageKind::Error, log.error().message);
    QHash<qint64, QString> names;
    for (int i = 0; i < m_pair->count(); ++i)
        names.insert(m_pair->itemData(i).toLongLong(), m_pair->itemText(i));
    m_quick->begin(std::move(*log), std::move(names));
}

// What the line says goes into the fields; what it does not say stays as it is there.
void LogMeetingPanel::takeQuickLine() {
    const mentoring::QuickMeeting& read = m_quick->meeting();
    if (read.pairing)
        m_pair->setCurrentIndex(std::max(0, m_pair->findData(read.pairing->value())));
    if (read.minutes)
        m_minutes->setValue(*read.minutes);
    if (read.day.isValid())
        m_day->setDate(read.day);
    chooseToken(m_channel, read.channel);
    m_activity->setCurrentIndex(std::max(0, m_activity->findData(read.activity)));
    m_topics->setText(read.topics);
}

void LogMeetingPanel::fillPairs(std::optional<mentoring::PairingId> pairing) {
    m_pair->clear();
    auto pairs = mentoring::pairs(m_desk.library().reader());
    if (!pairs)
        return m_message->showMessage(MessageKind::Error, pairs.error().message);
    for (const Pair& candidate : *pairs)
        if (concerns(candidate, m_desk.viewpoint()))
            m_pair->addItem(m_desk.nameOf(candidate), candidate.pairing.id.value());
    if (pairing)
        m_pair->setCurrentIndex(std::max(0, m_pair->findData(pairing->value())));
}

std::optional<Pair> LogMeetingPanel::chosenPair() const {
    if (m_pair->currentIndex() < 0)
        return std::nullopt;
    auto found = mentoring::pairOf(m_desk.library().reader(),
                                   mentoring::PairingId(m_pair->currentData().toLongLong()));
    return found ? std::optional(std::move(*found)) : std::nullopt;
}

Stopwatch& LogMeetingPanel::stopwatch() {
    const auto person = m_desk.viewpoint().person;
    Stopwatch*& own = m_stopwatches[person ? person->value() : 0];
    if (!own) {
        own = new Stopwatch;
        m_stopwatchPlace->addWidget(own);
        connect(own, &Stopwatch::minutesShown, this, [this, own = own](int minutes) {
            m_desk.showStopwatch(own, minutes, [this] { m_desk.logMeeting(); });
        });
        connect(own, &Stopwatch::stopped, this,
                [this] { m_quick->settle(mentoring::QuickQuestion::About::Minutes); });
    }
    return *own;
}

void LogMeetingPanel::showStopwatch() {
    Stopwatch& own = stopwatch();
    for (Stopwatch* one : std::as_const(m_stopwatches)) {
        one->setVisible(one == &own);
        one->measureInto(one == &own ? m_minutes : nullptr);
    }
}

void LogMeetingPanel::showAttendance() {
    m_attendance->showPair(m_desk, chosenPair().value_or(Pair()));
}

void LogMeetingPanel::fillActivities() {
    m_activity->clear();
    auto pack = m_desk.library().currentPack();
    if (!pack)
        return;
    for (const policy::ServiceActivity& activity : (*pack)->activities)
        m_activity->addItem(activity.counts
                                ? activity.title
                                : tr("%1 (does not count as service)").arg(activity.title),
                            activity.code);
}

mentoring::NewMeeting LogMeetingPanel::meeting(const Pair& pair) const {
    mentoring::NewMeeting made;
    made.pairing = pair.pairing.id;
    made.heldOn = m_day->date();
    made.minutes = m_minutes->value();
    made.channel = chosenToken<mentoring::Channel>(m_channel).value_or(mentoring::Channel::Other);
    made.activity = m_activity->currentData().toString();
    made.topics = m_topics->text();
    made.sharedNote = m_shared->toPlainText();
    made.absent = m_attendance->absent();
    made.noteOwner = m_desk.viewpoint().person;
    if (made.noteOwner)
        made.privateNote = m_private->toPlainText();
    return made;
}

void LogMeetingPanel::log() {
    const auto pair = chosenPair();
    if (!pair)
        return;
    if (!m_quick->isEmpty() && m_quick->hasQuestions())
        return m_message->showMessage(MessageKind::Warning,
                                      m_quick->meeting().questions.front().text);
    auto pack = m_desk.library().currentPack();
    if (!pack)
        return m_message->showMessage(MessageKind::Error, pack.error().message);
    const QString label = tr("Log a meeting of %1").arg(m_desk.nameOf(*pair));
    const bool done = m_desk.commit(
        label,
        [&](store::Edit& edit) -> Status {
            auto made = mentoring::logMeeting(edit, **pack, meeting(*pair), m_desk.today());
            return made ? Status() : Status(made.error());
        },
        m_message);
    if (!done)
        return;
    clearWriting(); // nothing is left to keep
    if (stopwatch().isRunning())
        stopwatch().toggle();
    closePanel();
}

} // namespace tenon::ui
