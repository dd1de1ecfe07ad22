// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/assignpanel.h"

#include "core/base/text.h"
#include "core/mentoring/assignment.h"
#include "core/mentoring/pairingsteps.h"
#include "core/mentoring/pairingwords.h"
#include "core/workspace/overview.h"
#include "ui/desk/page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/searchfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;

AssignPanel::AssignPanel(Desk& desk, QWidget* parent)
    : SidePanel(tr("Assign mentor"), parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_shape(new QComboBox)
    , m_how(new QComboBox)
    , m_howField(new FormField(tr("&How"), m_how))
    , m_search(new SearchField(tr("Search candidates")))
    , m_everybody(new QCheckBox(tr("Also &those a rule speaks against")))
    , m_from(new QDateEdit)
    , m_reason(new QLineEdit)
    , m_reasonField(new FormField(tr("&Reason for the exception"), m_reason))
    , m_assign(makeButton(tr("Assign mentor"), u"person-plus"_s, ButtonKind::Primary)) {
    buildForm();
    connect(m_search, &SearchField::textChanged, this, &AssignPanel::showCandidates);
    connect(m_everybody, &QCheckBox::toggled, this, &AssignPanel::showCandidates);
    connect(m_assign, &QPushButton::clicked, this, &AssignPanel::assign);
    connect(m_shape, &QComboBox::activated, this, &AssignPanel::shapeChanged);
    hide();
}

void AssignPanel::buildForm() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_list = new QVBoxLayout;
    m_list->setSpacing(space::s);
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(u"d MMM yyyy"_s);
    m_reasonField->setHint(tr("The history keeps it."));
    column->addWidget(m_message);
    for (const auto& [one, token] : Tokens<mentoring::Shape>::pairs)
        if (one != mentoring::Shape::PeerCircle) // has no mentee; begun from the pairings
            m_shape->addItem(mentoring::shapeText(one), QString::fromLatin1(token));
    m_how->addItem(tr("Assign, and make it known"), u"publish"_s);
    m_how->addItem(tr("Offer it first"), u"offer"_s);
    column->addWidget(m_search);
    column->addWidget(m_everybody);
    column->addLayout(m_list);
    column->addWidget(new FormField(tr("&Shape"), m_shape));
    column->addWidget(m_howField);
    column->addWidget(new FormField(tr("&From"), m_from));
    column->addWidget(m_reasonField);
    column->addStretch();
    setContent(content);
    addFooterButton(m_assign);
    setDefaultButton(m_assign);
}

void AssignPanel::openFor(people::PersonId mentee) {
    m_mentee = mentee;
    m_chosen.clear();
    m_candidates.clear();
    m_shape->setCurrentIndex(0);
    m_how->setCurrentIndex(0);
    m_howField->show();
    m_message->dismiss();
    m_search->clear();
    m_everybody->setChecked(false);
    m_reason->clear();
    m_from->setDate(m_desk.today());
    setTitle(tr("Mentor for %1").arg(m_desk.nameOf(mentee)));
    auto pack = workspace::packOf(m_desk.library(), mentee);
    if (pack) {
        auto found =
            mentoring::candidates(m_desk.library().reader(), **pack, mentee, m_desk.today());
        if (found)
            m_candidates = std::move(*found);
        else
            m_message->showMessage(MessageKind::Error, found.error().message);
    } else {
        m_message->showMessage(MessageKind::Error, pack.error().message);
    }
    showCandidates();
    openPanel();
}

void AssignPanel::showCandidates() {
    clearLayout(m_list);
    m_choices.clear();
    const QString searched = text::folded(m_search->text());
    bool any = false;
    for (const mentoring::Candidate& candidate : m_candidates) {
        if (!candidate.eligible && !m_everybody->isChecked())
            continue;
        if (!text::folded(m_desk.nameOf(candidate.person)).contains(searched))
            continue;
        m_list->addWidget(makeCandidate(candidate));
        any = true;
    }
    if (!any)
        m_list->addWidget(makeWrappingLabel(tr(
            "Nobody meets every rule. Show the others as well to see what speaks against each.")));
    m_reasonField->setVisible(needsReason());
    m_assign->setEnabled(m_chosen.size() == wanted());
    // Made after the fields below them, so they would be the last that Tab comes to.
    QWidget* before = m_everybody;
    for (const auto& [person, button] : m_choices) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_shape);
}

mentoring::Shape AssignPanel::shape() const {
    return fromToken<mentoring::Shape>(m_shape->currentData().toString())
        .value_or(mentoring::Shape::OneToOne);
}

std::size_t AssignPanel::wanted() const {
    auto pack = m_desk.library().currentPack();
    return pack ? std::size_t((*pack)->pairing(shape()).mentors) : 1;
}

bool AssignPanel::isChosen(people::PersonId person) const {
    return std::any_of(m_chosen.begin(), m_chosen.end(),
                       [person](const auto& one) { return one.person == person; });
}

bool AssignPanel::needsReason() const {
    auto pack = m_desk.library().currentPack();
    if (pack && !(*pack)->pairing(shape()).asksEligibility)
        return false;
    return std::any_of(m_chosen.begin(), m_chosen.end(),
                       [](const auto& one) { return !one.eligible; });
}

// The rules for mentors do not hold in every shape; a choice is always offered.
void AssignPanel::shapeChanged() {
    m_howField->setVisible(shape() != mentoring::Shape::ChoiceOfTwo);
    auto pack = m_desk.library().currentPack();
    if (pack && !(*pack)->pairing(shape()).asksEligibility)
        m_everybody->setChecked(true);
    while (m_chosen.size() > wanted())
        m_chosen.erase(m_chosen.begin());
    m_assign->setText(wanted() > 1 ? tr("Assign %n mentor(s)", nullptr, int(wanted()))
                                   : tr("Assign mentor"));
    showCandidates();
}

QWidget* AssignPanel::makeCandidate(const mentoring::Candidate& candidate) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, space::s);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    const QString name = m_desk.nameOf(candidate.person);
    QAbstractButton* choice = nullptr;
    if (wanted() > 1)
        choice = new QCheckBox(name);
    else
        choice = new QRadioButton(name);
    QStringList reasons;
    bool final = false;
    for (const mentoring::RuleOutcome& outcome : candidate.reasons) {
        reasons << (outcome.passed ? u"✓ "_s : u"✗ "_s) + outcome.text;
        final = final || (!outcome.passed && !outcome.overridable);
    }
    choice->setAccessibleDescription(reasons.join(u' '));
    choice->setChecked(isChosen(candidate.person));
    choice->setEnabled(!final);
    choice->setAutoExclusive(false); // each stands in a box of its own; choose() keeps one
    m_choices.emplace_back(candidate.person, choice);
    line->addWidget(choice, 1);
    const Tone tone = candidate.eligible ? Tone::Good : Tone::Warning;
    line->addWidget(new Badge(candidate.eligible ? tr("Eligible") : tr("Exception"), tone,
                              Badge::toneIcon(tone)));
    column->addLayout(line);
    auto* why = makeWrappingLabel(reasons.join(u'\n'), TextRole::Label, Ink::Soft);
    why->setContentsMargins(scaled(26), 0, 0, 0);
    column->addWidget(why);
    connect(choice, &QAbstractButton::clicked, this, [this, candidate] { choose(candidate); });
    return box;
}

void AssignPanel::choose(const mentoring::Candidate& candidate) {
    if (wanted() > 1 && isChosen(candidate.person))
        std::erase_if(m_chosen, [&](const auto& one) { return one.person == candidate.person; });
    else if (!isChosen(candidate.person))
        m_chosen.push_back(candidate);
    while (m_chosen.size() > wanted())
        m_chosen.erase(m_chosen.begin()); // the one chosen first makes room
    for (const auto& [person, button] : m_choices)
        button->setChecked(isChosen(person));
    m_reasonField->setVisible(needsReason());
    m_reasonField->setError({});
    m_assign->setEnabled(m_chosen.size() == wanted());
}

void AssignPanel::assign() {
    if (!m_mentee || m_chosen.size() != wanted())
        return;
    if (needsReason() && m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setError(tr("An exception needs a reason."));
        return m_reasonField->focusEditor();
    }
    auto pack = workspace::packOf(m_desk.library(), *m_mentee);
    if (!pack)
        return m_message->showMessage(MessageKind::Error, pack.error().message);
    mentoring::Proposal proposal;
    proposal.shape = shape();
    for (const mentoring::Candidate& one : m_chosen)
        proposal.mentors.push_back(one.person);
    proposal.mentees = {*m_mentee};
    proposal.from = m_from->date();
    proposal.overrideReason = m_reason->text();
    mentoring::LifeStep step;
    const bool offered =
        shape() == mentoring::Shape::ChoiceOfTwo || m_how->currentData().toString() == u"offer"_s;
    step.action = offered ? mentoring::PairingAction::Offer : mentoring::PairingAction::Publish;
    const QString label =
        (offered ? tr("Offer %1 as mentor of %2") : tr("Assign %1 as mentor of %2"))
            .arg(m_desk.namesOf(proposal.mentors), m_desk.nameOf(*m_mentee));
    const bool done = m_desk.commit(
        label,
        [&](store::Edit& edit) -> Status {
            auto made = mentoring::propose(edit, **pack, proposal, m_desk.today());
            if (!made)
                return made.error();
            step.pairing = *made;
            return mentoring::takeStep(edit, **pack, step, m_desk.today());
        },
        m_message);
    if (done)
        closePanel();
}

} // namespace tenon::ui
