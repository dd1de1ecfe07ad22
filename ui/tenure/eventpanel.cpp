// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/eventpanel.h"

#include "core/people/peoplequery.h"
#include "core/tenure/casequery.h"
#include "core/tenure/eventcheck.h"
#include "core/tenure/whatif.h"
#include "core/workspace/overview.h"
#include "ui/tenure/tenurewords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/tokenbox.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using tenure::ClockEvent;
using tenure::ClockEventKind;

namespace {

QDateEdit* makeDay() {
    auto* day = new QDateEdit;
    day->setCalendarPopup(true);
    day->setDisplayFormat(u"ddd d MMM yyyy"_s);
    return day;
}

QPlainTextEdit* makeText() {
    auto* editor = new QPlainTextEdit;
    editor->setFixedHeight(scaled(64));
    return editor;
}

bool hasYears(ClockEventKind kind) {
    switch (kind) {
    case ClockEventKind::PriorServiceCredit:
    case ClockEventKind::ExtensionRequested:
    case ClockEventKind::ExtensionGranted:
    case ClockEventKind::Leave:
    case ClockEventKind::EarlyRequest:
    case ClockEventKind::TrackChange:
        return true;
    default:
        return false;
    }
}

// Which events another event may refer to.
bool mayAnswer(ClockEventKind kind, ClockEventKind other) {
    if (kind == ClockEventKind::ExtensionWaived)
        return other == ClockEventKind::ExtensionGranted;
    return (kind == ClockEventKind::ExtensionGranted || kind == ClockEventKind::ExtensionDenied) &&
           other == ClockEventKind::ExtensionRequested;
}

bool hasBegan(ClockEventKind kind) {
    return kind == ClockEventKind::Leave || kind == ClockEventKind::ExtensionRequested ||
           kind == ClockEventKind::MandatoryYearChanged;
}

bool hasUntil(ClockEventKind kind) {
    return kind == ClockEventKind::Leave || kind == ClockEventKind::Reappointment;
}

// A reason goes with what somebody asks for or is given, never with a step.
bool hasReason(ClockEventKind kind) {
    return kind == ClockEventKind::ExtensionRequested || kind == ClockEventKind::ExtensionGranted ||
           kind == ClockEventKind::Leave;
}

} // namespace

EventPanel::EventPanel(Desk& desk, QWidget* parent)
    : SidePanel(tr("Record an event"), parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_kind(new QComboBox)
    , m_day(makeDay())
    , m_years(new QSpinBox)
    , m_step(new QComboBox)
    , m_track(new QComboBox)
    , m_answers(new QComboBox)
    , m_began(makeDay())
    , m_until(makeDay())
    , m_decidedBy(new QLineEdit)
    , m_document(new QLineEdit)
    , m_note(makeText())
    , m_category(new QComboBox)
    , m_reason(makeText())
    , m_preview(makeWrappingLabel({}, TextRole::Label))
    , m_yearsField(new FormField(tr("&Years"), m_years))
    , m_stepField(new FormField(tr("&Step"), m_step))
    , m_trackField(new FormField(tr("New &track"), m_track))
    , m_answersField(new FormField(tr("Refers &to"), m_answers))
    , m_beganField(new FormField(tr("Be&gan"), m_began))
    , m_untilField(new FormField(tr("&Until"), m_until))
    , m_categoryField(new FormField(tr("Kind of &reason"), m_category))
    , m_reasonField(new FormField(tr("My &private reason"), m_reason))
    , m_reasonBadge(makeAudienceBadge(Audience::OwnerOnly))
    , m_record(makeButton(tr("Record"), u"check"_s, ButtonKind::Primary)) {
    setContent(buildForm());
    addFooterButton(m_record);
    setDefaultButton(m_record);
    connect(m_record, &QPushButton::clicked, this, &EventPanel::record);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillAnswers();
        showFields();
        preview();
    });
    for (QDateEdit* day : {m_day, m_began, m_until})
        connect(day, &QDateEdit::dateChanged, this, &EventPanel::preview);
    for (QComboBox* combo : {m_step, m_track, m_answers})
        connect(combo, &QComboBox::currentIndexChanged, this, &EventPanel::preview);
    connect(m_years, &QSpinBox::valueChanged, this, &EventPanel::preview);
    hide();
}

QWidget* EventPanel::buildForm() {
    addTokens<ClockEventKind>(m_kind, eventKindText);
    m_category->addItem(tr("not said"));
    addTokens<tenure::ReasonCategory>(m_category, reasonText);
    m_years->setRange(0, 10);
    m_document->setPlaceholderText(tr("letter of 14 October, personnel file"));
    for (QComboBox* combo : {m_kind, m_step, m_track, m_answers, m_category}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
    }
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(new FormField(tr("&What happened"), m_kind));
    column->addWidget(new FormField(tr("&Day"), m_day));
    for (FormField* field :
         {m_yearsField, m_answersField, m_beganField, m_untilField, m_trackField, m_stepField})
        column->addWidget(field);
    column->addWidget(m_preview);
    column->addWidget(new FormField(tr("Decided &by"), m_decidedBy));
    column->addWidget(new FormField(tr("Do&cument"), m_document));
    auto* note = new FormField(tr("&Note"), m_note);
    note->setHint(tr("Never a reason: everybody concerned reads it."));
    column->addWidget(note);
    column->addWidget(makeAudienceBadge(Audience::PairAndAdministration), 0, Qt::AlignLeft);
    column->addWidget(m_categoryField);
    column->addWidget(m_reasonField);
    column->addWidget(m_reasonBadge, 0, Qt::AlignLeft);
    column->addStretch();
    return content;
}

bool EventPanel::isOwn() const {
    return m_profile && m_desk.viewpoint().person == m_profile->person.id;
}

void EventPanel::openFor(people::PersonId person, const std::optional<ClockEvent>& proposed) {
    m_message->dismiss();
    auto profile = people::profile(m_desk.library().reader(), person);
    if (!profile || !profile->appointment)
        return m_message->showMessage(MessageKind::Error,
                                      profile ? tr("There is no appointment yet; it comes with the "
                                                   "roster.")
                                              : profile.error().message);
    m_profile = std::move(*profile);
    auto pack = workspace::packOf(m_desk.library(), *m_profile);
    auto events = m_desk.library().records<ClockEvent>().where("appointment"_L1,
                                                               m_profile->appointment->id.value());
    if (!pack || !events)
        return m_message->showMessage(MessageKind::Error,
                                      pack ? events.error().message : pack.error().message);
    m_pack = *pack;
    m_events = std::move(*events);
    setTitle(tr("Record an event: %1").arg(m_profile->person.name));
    m_filling = true;
    fillChoices();
    const ClockEvent first = proposed.value_or(ClockEvent{});
    chooseToken(m_kind, first.kind);
    m_day->setDate(first.onDay.isValid() ? first.onDay : m_desk.today());
    m_years->setValue(proposed ? first.years : 1);
    m_began->setDate(m_desk.today());
    m_until->setDate(m_desk.today());
    for (QLineEdit* line : {m_decidedBy, m_document})
        line->clear();
    m_note->clear();
    m_category->setCurrentIndex(0);
    m_reason->clear();
    fillAnswers();
    m_filling = false;
    showFields();
    preview();
    openPanel();
    m_kind->setFocus();
}

void EventPanel::fillChoices() {
    m_track->clear();
    for (const policy::Track& track : m_pack->tracks)
        m_track->addItem(track.title, track.code);
    m_step->clear();
    if (const auto clock = workspace::clockOf(m_desk.library(), *m_profile, m_desk.today()))
        for (const tenure::ClockStep& step : clock->steps)
            m_step->addItem(tr("%1 (%2)").arg(step.title, dateText(step.due)), step.code);
}

void EventPanel::fillAnswers() {
    const auto kind = event().kind;
    const QSignalBlocker quiet(m_answers);
    m_answers->clear();
    if (kind != ClockEventKind::ExtensionWaived)
        m_answers->addItem(tr("nothing that is recorded"), 0);
    for (const ClockEvent& other : m_events)
        if (mayAnswer(kind, other.kind))
            m_answers->addItem(tenure::eventText(other), other.id.value());
}

void EventPanel::showFields() {
    const auto kind = event().kind;
    m_yearsField->setVisible(hasYears(kind));
    m_yearsField->setHint(
        kind == ClockEventKind::Leave ? tr("Years off the clock; 0 for a leave that counts.")
        : kind == ClockEventKind::TrackChange ? tr("Years of service that count on the new track.")
                                              : QString());
    m_answersField->setVisible(kind == ClockEventKind::ExtensionWaived ||
                               kind == ClockEventKind::ExtensionGranted ||
                               kind == ClockEventKind::ExtensionDenied);
    m_beganField->setVisible(hasBegan(kind));
    m_beganField->setHint(kind == ClockEventKind::ExtensionRequested
                              ? tr("The occasion: a birth, the beginning of an illness.")
                          : kind == ClockEventKind::MandatoryYearChanged
                              ? tr("Any day in the academic year of the review.")
                              : QString());
    m_untilField->setVisible(hasUntil(kind));
    m_trackField->setVisible(kind == ClockEventKind::TrackChange);
    m_stepField->setVisible(kind == ClockEventKind::StepDone);
    for (QWidget* own : {static_cast<QWidget*>(m_categoryField),
                         static_cast<QWidget*>(m_reasonField), m_reasonBadge})
        own->setVisible(isOwn() && hasReason(kind));
}

ClockEvent EventPanel::event() const {
    ClockEvent made;
    made.kind = chosenToken<ClockEventKind>(m_kind).value_or(ClockEventKind::ExtensionGranted);
    made.onDay = m_day->date();
    if (m_profile && m_profile->appointment)
        made.appointment = m_profile->appointment->id;
    if (hasYears(made.kind))
        made.years = m_years->value();
    if (made.kind == ClockEventKind::StepDone)
        made.step = m_step->currentData().toString();
    if (made.kind == ClockEventKind::TrackChange)
        made.track = m_track->currentData().toString();
    if (const qint64 id = m_answers->currentData().toLongLong(); id > 0)
        made.answers = tenure::ClockEventId(id);
    if (hasBegan(made.kind))
        made.began = m_began->date();
    if (hasUntil(made.kind))
        made.until = m_until->date();
    made.decidedBy = m_decidedBy->text();
    made.document = m_document->text();
    made.note = m_note->toPlainText();
    return made;
}

std::optional<tenure::NewReason> EventPanel::reason() const {
    const auto category = chosenToken<tenure::ReasonCategory>(m_category);
    if (!isOwn() || !hasReason(event().kind) ||
        (!category && m_reason->toPlainText().trimmed().isEmpty()))
        return std::nullopt;
    return tenure::NewReason{m_profile->person.id, category.value_or(tenure::ReasonCategory::Other),
                             m_reason->toPlainText()};
}

// What the clock would be, in a sentence; the whole of it is what What if is for.
void EventPanel::preview() {
    if (m_filling || !m_profile || !m_pack)
        return;
    auto steps = tenure::caseStepsOf(m_desk.library().reader(), m_profile->appointment->id);
    if (!steps)
        return;
    const auto compared = tenure::whatIf(*m_pack, *m_profile->appointment, m_events, {event()},
                                         m_desk.today(), *steps);
    if (!compared) {
        m_preview->setText(compared.error().message);
        return;
    }
    const bool refused = !compared->refused.isEmpty();
    setInk(m_preview, refused ? Ink::Late : Ink::Soft);
    if (refused)
        m_preview->setText(tr("Refused: %1").arg(compared->refused.join(u' ')));
    else if (compared->before.mandatoryReview != compared->after.mandatoryReview)
        m_preview->setText(
            tr("Mandatory review: %1 instead of %2.")
                .arg(compared->after.mandatoryReview ? dateText(*compared->after.mandatoryReview)
                                                     : tr("none"),
                     compared->before.mandatoryReview ? dateText(*compared->before.mandatoryReview)
                                                      : tr("none")));
    else
        m_preview->setText(tr("The mandatory review stays where it is."));
}

void EventPanel::record() {
    if (!m_profile || !m_pack)
        return;
    const bool done = m_desk.commit(
        tr("Change the clock of %1").arg(m_profile->person.name),
        [&](store::Edit& edit) -> Status {
            auto made = tenure::recordEvent(edit, *m_pack, event(), reason(), m_desk.today());
            return made ? Status() : Status(made.error());
        },
        m_message);
    if (done)
        closePanel();
}

} // namespace tenon::ui
