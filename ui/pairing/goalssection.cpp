// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/goalssection.h"

#include "core/workspace/overview.h"
#include "ui/desk/page.h"
#include "ui/pairing/pairpanel.h"
#include "ui/pairing/pairwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/make.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::GoalState;
using mentoring::WholeGoal;

GoalsSection::GoalsSection(Desk& desk, InlineMessage& message, QWidget* parent)
    : PairSection(desk, message, parent)
    , m_open(new Card(tr("Goals")))
    , m_closed(new Card(tr("Behind you"))) {
    m_open->setSubtitle(tr("Specific, measured, with a day"));
    auto* add = makeButton(tr("Add a goal"), u"plus"_s);
    m_open->addHeaderWidget(add);
    connect(add, &QPushButton::clicked, this, [this] {
        emit panelRequested(
            [pair = pair()](PairPanel& panel) { panel.openGoal(pair, std::nullopt); });
    });
    column()->addWidget(m_open);
    column()->addWidget(m_closed);
    column()->addStretch();
}

void GoalsSection::fill() {
    clearLayout(m_open->body());
    clearLayout(m_closed->body());
    auto goals = mentoring::goalsOf(library().reader(), pairing(), me());
    if (!goals)
        return showError(goals.error());
    int open = 0;
    for (const WholeGoal& whole : *goals) {
        const bool isOpen = mentoring::isOpen(whole.goal.state);
        open += isOpen ? 1 : 0;
        (isOpen ? m_open : m_closed)->body()->addWidget(makeGoal(whole));
    }
    m_closed->setVisible(m_closed->body()->count() > 0);
    if (open == 0)
        m_open->body()->addWidget(new EmptyState(
            u"target"_s, tr("No goal yet. Three are enough for a year: what, how it is measured, "
                            "and by when.")));
    m_open->body()->addStretch();
}

QString GoalsSection::standing(const WholeGoal& whole) const {
    QStringList parts;
    if (whole.goal.due)
        parts << tr("by %1, %2")
                     .arg(dateText(*whole.goal.due), daysFromText(*whole.goal.due, desk().today()));
    if (!whole.goal.measure.isEmpty())
        parts << tr("measured by: %1").arg(whole.goal.measure);
    if (!whole.goal.target.isEmpty())
        parts << tr("target: %1").arg(whole.goal.target);
    if (auto pack = workspace::packOf(library(), whole.goal.person); pack)
        if (const policy::Category* category = (*pack)->category(whole.goal.category))
            parts << category->title;
    if (whole.goal.needsConfirmation && !whole.goal.confirmed)
        parts << tr("done when the mentor confirms it");
    if (whole.goal.confirmed)
        parts << tr("confirmed on %1").arg(dateText(*whole.goal.confirmed));
    if (whole.goal.sharing == portfolio::Sharing::Private)
        parts << tr("only you see it");
    return parts.join(u" · "_s);
}

std::vector<QWidget*> GoalsSection::actionsFor(const WholeGoal& whole) {
    const mentoring::Goal& goal = whole.goal;
    const Tone tone = goalStateTone(goal.state);
    std::vector<QWidget*> actions{
        new Badge(goalStateText(goal.state), tone, Badge::toneIcon(tone))};
    if (!mentoring::isOpen(goal.state) || !me())
        return actions;
    const bool mentor = pair().member(*me())->role != mentoring::MemberRole::Mentee;
    if (goal.needsConfirmation && mentor && *me() != goal.person)
        actions.push_back(
            makeAction(tr("Confirm"), goal.title, tr("Confirm a goal"),
                       [id = goal.id, by = *me(), today = desk().today()](store::Edit& edit) {
                           return mentoring::confirmGoal(edit, id, by, today);
                       }));
    if (!goal.needsConfirmation)
        actions.push_back(
            makeAction(tr("Done"), goal.title, tr("A goal is reached"), [whole](store::Edit& edit) {
                WholeGoal done = whole;
                done.goal.state = GoalState::Done;
                return mentoring::saveGoal(edit, done);
            }));
    actions.push_back(makeIconAction(
        u"arrow-right"_s, tr("Carry over to next year: %1").arg(goal.title), [this, goal] {
            const QDate due =
                std::max(goal.due.value_or(desk().today()), desk().today()).addYears(1);
            commit(tr("Carry a goal over"), [&](store::Edit& edit) -> Status {
                auto made = mentoring::carryOver(edit, goal.id, due);
                return made ? Status() : Status(made.error());
            });
        }));
    actions.push_back(makeIconAction(u"pencil"_s, tr("Change: %1").arg(goal.title), [this, whole] {
        emit panelRequested(
            [pair = pair(), whole](PairPanel& panel) { panel.openGoal(pair, whole); });
    }));
    return actions;
}

QWidget* GoalsSection::makeStep(const WholeGoal& whole, std::size_t index) {
    const mentoring::GoalStep& step = whole.steps[index];
    auto* check =
        new QCheckBox(step.due ? tr("%1, by %2").arg(step.title, dateText(*step.due)) : step.title);
    check->setChecked(step.done.has_value());
    check->setEnabled(me() && mentoring::isOpen(whole.goal.state));
    connect(check, &QCheckBox::clicked, this, [this, whole, index](bool on) {
        commit(tr("A step of a goal"), [&](store::Edit& edit) {
            WholeGoal changed = whole;
            changed.steps[index].done = on ? std::optional(desk().today()) : std::nullopt;
            return mentoring::saveGoal(edit, changed);
        });
    });
    return check;
}

QWidget* GoalsSection::makeReview(const WholeGoal& whole, std::size_t index) {
    const mentoring::GoalReview& review = whole.reviews[index];
    const QString due = dateText(review.due);
    if (review.done || !me())
        return makeLine(review.done ? tr("Looked at on %1").arg(dateText(*review.done))
                                    : tr("To be looked at on %1").arg(due),
                        review.note);
    return makeLine(tr("To be looked at on %1").arg(due), review.note,
                    {makeAction(tr("Looked at"), whole.goal.title, tr("A goal was looked at"),
                                [whole, index, today = desk().today()](store::Edit& edit) {
                                    WholeGoal changed = whole;
                                    changed.reviews[index].done = today;
                                    return mentoring::saveGoal(edit, changed);
                                })});
}

QWidget* GoalsSection::makeGoal(const WholeGoal& whole) {
    auto* block = new QWidget;
    auto* rows = new QVBoxLayout(block);
    rows->setContentsMargins(0, space::xs, 0, space::s);
    rows->setSpacing(space::xs);
    rows->addWidget(makeLine(whole.goal.title, standing(whole), actionsFor(whole)));
    for (std::size_t i = 0; i < whole.steps.size(); ++i)
        rows->addWidget(makeStep(whole, i));
    for (std::size_t i = 0; i < whole.reviews.size(); ++i)
        rows->addWidget(makeReview(whole, i));
    return block;
}

} // namespace tenon::ui
