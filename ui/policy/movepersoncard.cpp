// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/movepersoncard.h"

#include "core/people/peoplequery.h"
#include "core/people/policymovestore.h"
#include "core/tenure/tenureclock.h"
#include "ui/desk/desk.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

MovePersonCard::MovePersonCard(Desk& desk, QWidget* parent)
    : Card(tr("Move one person"), parent)
    , m_desk(desk)
    , m_person(new QComboBox)
    , m_version(new QComboBox)
    , m_decided(new QDateEdit)
    , m_by(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_personField(new FormField(tr("Pe&rson"), m_person))
    , m_byField(new FormField(tr("Decided &by"), m_by))
    , m_reasonField(new FormField(tr("R&eason"), m_reason))
    , m_meaning(makeWrappingLabel(QString()))
    , m_message(new InlineMessage) {
    setSubtitle(tr("to another version, by a decision that is recorded"));
    for (QComboBox* box : {m_person, m_version}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        connect(box, &QComboBox::activated, this, &MovePersonCard::describe);
    }
    m_decided->setCalendarPopup(true);
    auto* fields = new QWidget;
    auto* grid = new ReflowGrid(220, 3, fields);
    grid->setSpacing(space::l);
    for (FormField* field : {m_personField, new FormField(tr("&To version"), m_version),
                             new FormField(tr("Decided &on"), m_decided), m_byField, m_reasonField})
        grid->addWidget(field);
    body()->addWidget(m_message);
    body()->addWidget(fields);
    body()->addWidget(m_meaning);
    auto* button = makeButton(tr("Record the move"), {}, ButtonKind::Secondary);
    body()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &MovePersonCard::record);
}

void MovePersonCard::refresh() {
    auto kept = workspace::keptPolicies(m_desk.library());
    auto profiles = people::profiles(m_desk.library().reader());
    setVisible(kept && profiles && kept->size() > 1);
    if (!kept || !profiles)
        return;
    m_kept = std::move(*kept);
    m_people.clear();
    m_person->clear();
    m_version->clear();
    for (people::Profile& profile : *profiles) {
        if (!profile.appointment)
            continue;
        m_person->addItem(profile.person.name);
        m_people.push_back(std::move(profile));
    }
    for (const workspace::KeptPolicy& one : m_kept)
        m_version->addItem(tr("%1, version %2").arg(one.title, one.version.version));
    m_decided->setDate(m_desk.today());
    m_decided->setMaximumDate(m_desk.today());
    describe();
}

const people::Profile* MovePersonCard::person() const {
    const int at = m_person->currentIndex();
    return at < 0 ? nullptr : &m_people[std::size_t(at)];
}

const workspace::KeptPolicy* MovePersonCard::target() const {
    const int at = m_version->currentIndex();
    return at < 0 ? nullptr : &m_kept[std::size_t(at)];
}

void MovePersonCard::describe() {
    const people::Profile* chosen = person();
    if (!chosen)
        return;
    for (const workspace::KeptPolicy& one : m_kept)
        if (one.version.id == chosen->appointment->policy)
            m_personField->setHint(
                tr("Bound to version %1 of “%2”.").arg(one.version.version, one.title));
    if (const workspace::KeptPolicy* to = target())
        m_meaning->setText(meaning(*chosen, *to));
}

// The mandatory review under both versions, with what has happened to the clock.
QString MovePersonCard::meaning(const people::Profile& chosen,
                                const workspace::KeptPolicy& to) const {
    if (to.version.id == chosen.appointment->policy)
        return tr("That is the version %1 is bound to.").arg(chosen.person.name);
    const auto was = m_desk.library().pack(chosen.appointment->policy);
    const auto then = m_desk.library().pack(to.version.id);
    const auto events = m_desk.library().records<tenure::ClockEvent>().where(
        "appointment"_L1, chosen.appointment->id.value());
    if (!was || !then || !events)
        return {};
    if (const Status fits = workspace::fitsPack(**then, chosen); !fits)
        return fits.error().message;
    const auto before = tenure::tenureClock(**was, *chosen.appointment, *events, m_desk.today());
    const auto after = tenure::tenureClock(**then, *chosen.appointment, *events, m_desk.today());
    if (!after || !after->mandatoryReview)
        return after ? tr("There is no review left to come.") : after.error().message;
    const QString day = dateText(*after->mandatoryReview);
    if (!before || !before->mandatoryReview)
        return tr("Mandatory review: %1.").arg(day);
    return before->mandatoryReview == after->mandatoryReview
               ? tr("Mandatory review: %1, as before.").arg(day)
               : tr("Mandatory review: %1, was %2.").arg(day, dateText(*before->mandatoryReview));
}

void MovePersonCard::record() {
    const people::Profile* chosen = person();
    const workspace::KeptPolicy* to = target();
    m_byField->setError(m_by->text().trimmed().isEmpty() ? tr("Say who decided.") : QString());
    m_reasonField->setError(m_reason->text().trimmed().isEmpty() ? tr("Say why.") : QString());
    if (!chosen || !to || !m_byField->error().isEmpty() || !m_reasonField->error().isEmpty())
        return;
    auto pack = m_desk.library().pack(to->version.id);
    const Status fits = pack ? workspace::fitsPack(**pack, *chosen) : Status(pack.error());
    if (!fits)
        return m_message->showMessage(MessageKind::Error, fits.error().message);
    people::PolicyMove move;
    move.appointment = chosen->appointment->id;
    move.to = to->version.id;
    move.decidedOn = m_decided->date();
    move.decidedBy = m_by->text();
    move.reason = m_reason->text();
    const QString label =
        tr("Moved %1 to version %2 of the policy").arg(chosen->person.name, to->version.version);
    if (m_desk.commit(
            label, [move](store::Edit& edit) { return people::moveToPolicy(edit, move); },
            m_message)) {
        m_by->clear();
        m_reason->clear();
    }
}

} // namespace tenon::ui
