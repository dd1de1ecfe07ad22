// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/assignpanel.h"

#include "core/base/text.h"
#include "core/mentoring/assignment.h"
#include "core/workspace/overview.h"
#include "ui/desk/page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/searchfield.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

AssignPanel::AssignPanel(Desk& desk, QWidget* parent)
    : SidePanel(tr("Assign mentor"), parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
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
    column->addWidget(m_search);
    column->addWidget(m_everybody);
    column->addLayout(m_list);
    column->addWidget(new FormField(tr("&From"), m_from));
    column->addWidget(m_reasonField);
    column->addStretch();
    setContent(content);
    addFooterButton(m_assign);
    setDefaultButton(m_assign);
}

void AssignPanel::openFor(people::PersonId mentee) {
    m_mentee = mentee;
    m_chosen.reset();
    m_candidates.clear();
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
    const QString wanted = text::folded(m_search->text());
    bool any = false;
    for (const mentoring::Candidate& candidate : m_candidates) {
        if (!candidate.eligible && !m_everybody->isChecked())
            continue;
        if (!text::folded(m_desk.nameOf(candidate.person)).contains(wanted))
            continue;
        m_list->addWidget(makeCandidate(candidate));
        any = true;
    }
    if (!any)
        m_list->addWidget(makeWrappingLabel(tr(
            "Nobody meets every rule. Show the others as well to see what speaks against each.")));
    m_reasonField->setVisible(m_chosen && !m_chosen->eligible);
    m_assign->setEnabled(m_chosen.has_value());
    // Made after the fields below them, so they would be the last that Tab comes to.
    QWidget* before = m_everybody;
    for (const auto& [person, button] : m_choices) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_from);
}

QWidget* AssignPanel::makeCandidate(const mentoring::Candidate& candidate) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, space::s);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    auto* choice = new QRadioButton(m_desk.nameOf(candidate.person));
    QStringList reasons;
    bool final = false;
    for (const mentoring::RuleOutcome& outcome : candidate.reasons) {
        reasons << (outcome.passed ? u"✓ "_s : u"✗ "_s) + outcome.text;
        final = final || (!outcome.passed && !outcome.overridable);
    }
    choice->setAccessibleDescription(reasons.join(u' '));
    choice->setChecked(m_chosen && m_chosen->person == candidate.person);
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
    connect(choice, &QRadioButton::clicked, this, [this, candidate] { choose(candidate); });
    return box;
}

void AssignPanel::choose(const mentoring::Candidate& candidate) {
    m_chosen = candidate;
    for (const auto& [person, button] : m_choices)
        button->setChecked(person == candidate.person);
    m_reasonField->setVisible(!candidate.eligible);
    m_reasonField->setError({});
    m_assign->setEnabled(true);
}

void AssignPanel::assign() {
    if (!m_mentee || !m_chosen)
        return;
    if (!m_chosen->eligible && m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setError(tr("An exception needs a reason."));
        return m_reasonField->focusEditor();
    }
    auto pack = workspace::packOf(m_desk.library(), *m_mentee);
    if (!pack)
        return m_message->showMessage(MessageKind::Error, pack.error().message);
    const QString label = tr("Assign %1 as mentor of %2")
                              .arg(m_desk.nameOf(m_chosen->person), m_desk.nameOf(*m_mentee));
    const mentoring::Assignment assignment{*m_mentee, m_chosen->person, m_from->date(),
                                           m_reason->text()};
    const bool done = m_desk.commit(
        label,
        [&](store::Edit& edit) -> Status {
            auto made = mentoring::assignMentor(edit, **pack, assignment, m_desk.today());
            return made ? Status() : Status(made.error());
        },
        m_message);
    if (done)
        closePanel();
}

} // namespace tenon::ui
