// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/lifepanel.h"

#include "core/mentoring/pairingwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/tokenbox.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::Pair;
using mentoring::PairingAction;

namespace {

QPlainTextEdit* makeEditor() {
    auto* editor = new QPlainTextEdit;
    editor->setTabChangesFocus(true);
    editor->setFixedHeight(scaled(84));
    return editor;
}

} // namespace

LifePanel::LifePanel(Desk& desk, QWidget* parent)
    : SidePanel({}, parent)
    , m_desk(desk)
    , m_save(makeButton(tr("Send"), u"check"_s, ButtonKind::Primary)) {
    addFooterButton(m_save);
    setDefaultButton(m_save);
    connect(m_save, &QPushButton::clicked, this, &LifePanel::save);
    hide();
}

void LifePanel::openAnswer(const Pair& pair) {
    open(pair, tr("Answer the offer"), {PairingAction::Accept, PairingAction::Decline});
}

void LifePanel::openLeave(const Pair& pair) {
    const auto person = m_desk.viewpoint().person;
    if (person && pair.has(*person))
        open(pair, tr("A change, or an end"), {PairingAction::AskForChange, PairingAction::End});
    else
        open(pair, tr("End the pairing"), {PairingAction::End});
}

void LifePanel::open(const Pair& pair, const QString& title,
                     const std::vector<PairingAction>& actions) {
    m_pair = pair;
    m_actions.clear();
    for (const PairingAction action : actions)
        if (mentoring::stateAfter(pair.pairing.state, action, {}))
            m_actions.push_back(action);
    setTitle(title);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_message = new InlineMessage;
    column->addWidget(m_message);
    column->addWidget(makeWrappingLabel(m_desk.nameOf(pair), TextRole::BodyStrong, Ink::Strong));
    addChoices(column, m_actions);
    addDetails(column);
    column->addStretch();
    setContent(content);
    m_save->setEnabled(!m_actions.empty());
    showDetails();
    openPanel();
}

void LifePanel::addChoices(QVBoxLayout* column, const std::vector<PairingAction>& actions) {
    m_choice = new QButtonGroup(this);
    for (std::size_t i = 0; i < actions.size(); ++i) {
        auto* button = new QRadioButton(mentoring::actionText(actions[i]));
        button->setChecked(i == 0);
        m_choice->addButton(button, int(i));
        column->addWidget(button);
        column->addWidget(makeWrappingLabel(sentenceFor(actions[i]), TextRole::Label, Ink::Muted));
    }
    connect(m_choice, &QButtonGroup::idClicked, this, &LifePanel::showDetails);
}

void LifePanel::addDetails(QVBoxLayout* column) {
    m_mentor = new QComboBox;
    for (const people::PersonId mentor : m_pair.mentors())
        m_mentor->addItem(m_desk.nameOf(mentor), mentor.value());
    m_mentorField = new FormField(tr("&Whom I choose"), m_mentor);
    column->addWidget(m_mentorField);

    m_ending = new QComboBox;
    addTokens<mentoring::Ending>(m_ending, mentoring::endingText);
    m_endingField = new FormField(tr("&How it ends"), m_ending);
    column->addWidget(m_endingField);

    m_reason = makeEditor();
    m_reasonBlock = new QWidget;
    auto* reason = new QVBoxLayout(m_reasonBlock);
    reason->setContentsMargins(0, 0, 0, 0);
    auto* reasonField = new FormField(tr("&Reason, if you like"), m_reason);
    reasonField->setHint(tr("never needed"));
    reason->addWidget(reasonField);
    reason->addWidget(makeAudienceBadge(Audience::Administration), 0, Qt::AlignLeft);
    column->addWidget(m_reasonBlock);

    m_handOver = makeEditor();
    m_handOverBlock = new QWidget;
    auto* handOver = new QVBoxLayout(m_handOverBlock);
    handOver->setContentsMargins(0, 0, 0, 0);
    auto* handOverField = new FormField(tr("For the &next mentor, if you like"), m_handOver);
    handOverField->setHint(tr("only what you write here goes on"));
    handOver->addWidget(handOverField);
    column->addWidget(m_handOverBlock);
}

PairingAction LifePanel::chosen() const {
    const int id = m_choice ? m_choice->checkedId() : -1;
    return id >= 0 && std::size_t(id) < m_actions.size() ? m_actions[std::size_t(id)]
                                                         : PairingAction::KeepOn;
}

QString LifePanel::sentenceFor(PairingAction action) const {
    switch (action) {
    case PairingAction::Accept:
        return tr("The coordinator then makes the pairing known.");
    case PairingAction::Decline:
        return tr("Nobody holds it against you, and no record of it leaves this library.");
    case PairingAction::AskForChange:
        return tr("The coordinator sees that a change is wanted and proposes somebody else. "
                  "Until then everything goes on.");
    case PairingAction::End:
        return tr("It ends today, without fault. The hours of service stay as they are.");
    case PairingAction::Offer:
    case PairingAction::Withdraw:
    case PairingAction::Publish:
    case PairingAction::Acknowledge:
    case PairingAction::Agree:
    case PairingAction::Pause:
    case PairingAction::Resume:
    case PairingAction::KeepOn:
        break;
    }
    return {};
}

void LifePanel::showDetails() {
    const auto person = m_desk.viewpoint().person;
    const mentoring::PairingMember* me = person ? m_pair.member(*person) : nullptr;
    const bool leaving = chosen() == PairingAction::AskForChange || chosen() == PairingAction::End;
    m_mentorField->setVisible(chosen() == PairingAction::Accept &&
                              m_pair.pairing.shape == mentoring::Shape::ChoiceOfTwo);
    m_endingField->setVisible(chosen() == PairingAction::End && !me);
    m_reasonBlock->setVisible(me && chosen() != PairingAction::Accept);
    m_handOverBlock->setVisible(me && leaving && me->role != mentoring::MemberRole::Mentor);
}

void LifePanel::save() {
    auto pack = m_desk.library().currentPack();
    if (!pack)
        return m_message->showMessage(MessageKind::Error, pack.error().message);
    mentoring::LifeStep step;
    step.pairing = m_pair.pairing.id;
    step.action = chosen();
    const auto person = m_desk.viewpoint().person;
    if (person && m_pair.has(*person))
        step.by = person;
    if (!m_reasonBlock->isHidden())
        step.reason = m_reason->toPlainText();
    if (!m_handOverBlock->isHidden())
        step.handOver = m_handOver->toPlainText();
    if (!m_mentorField->isHidden())
        step.chosen = people::PersonId(m_mentor->currentData().toLongLong());
    if (!m_endingField->isHidden())
        step.ending = chosenToken<mentoring::Ending>(m_ending);
    const QString label = tr("%1: %2", "an action, then a pairing")
                              .arg(mentoring::actionText(step.action), m_desk.nameOf(m_pair));
    if (m_desk.commit(
            label,
            [&](store::Edit& edit) {
                return mentoring::takeStep(edit, **pack, step, m_desk.today());
            },
            m_message))
        closePanel();
}

} // namespace tenon::ui
