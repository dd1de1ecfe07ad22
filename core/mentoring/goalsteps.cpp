// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/goalsteps.h"

#include "core/base/text.h"
#include "core/mentoring/mentoringquery.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Goal)
};

Status check(const WholeGoal& whole) {
    const Goal& goal = whole.goal;
    if (goal.title.trimmed().isEmpty())
        return refused(Tr::tr("Say in a sentence what the goal is."), u"no title"_s);
    if (goal.state == GoalState::Done && goal.needsConfirmation && !goal.confirmed)
        return refused(Tr::tr("This goal is done when the mentor has confirmed it."),
                       u"not confirmed"_s);
    for (const GoalStep& step : whole.steps)
        if (step.title.trimmed().isEmpty())
            return refused(Tr::tr("A step needs a title, or take it out."), u"step"_s);
    for (const GoalReview& review : whole.reviews)
        if (!review.due.isValid())
            return refused(Tr::tr("A review of the goal needs a day."), u"review"_s);
    return {};
}

// What stood there and is not kept goes; what is kept or new is written.
template <class T>
Status writeParts(store::Edit& edit, GoalId goal, std::vector<T>& parts) {
    auto before = edit.read<T>().where("goal"_L1, goal.value());
    if (!before)
        return before.error();
    for (const T& old : *before)
        if (std::none_of(parts.begin(), parts.end(),
                         [&](const T& part) { return part.id == old.id; }))
            if (auto gone = edit.remove(old.id); !gone)
                return gone;
    for (T& part : parts) {
        part.goal = goal;
        const bool known = std::any_of(before->begin(), before->end(),
                                       [&](const T& old) { return old.id == part.id; });
        if (!known)
            part.id = edit.newId<T>();
        if (auto written = known ? edit.update(part) : edit.insert(part); !written)
            return written;
    }
    return {};
}

void clean(WholeGoal& whole) {
    Goal& goal = whole.goal;
    for (QString Goal::*field : {&Goal::title, &Goal::measure, &Goal::baseline, &Goal::target})
        goal.*field = text::cleanedLine(goal.*field);
    goal.evidence = text::cleaned(goal.evidence);
    goal.help = text::cleaned(goal.help);
    int position = 0;
    for (GoalStep& step : whole.steps) {
        step.title = text::cleanedLine(step.title);
        step.position = ++position;
    }
    for (GoalReview& review : whole.reviews)
        review.note = text::cleaned(review.note);
}

Result<WholeGoal> wholeGoal(const store::Database& database, Goal goal) {
    WholeGoal whole;
    auto steps = store::Repository<GoalStep>(database).where("goal"_L1, goal.id.value());
    auto reviews = store::Repository<GoalReview>(database).where("goal"_L1, goal.id.value());
    if (!steps)
        return steps.error();
    if (!reviews)
        return reviews.error();
    whole.goal = std::move(goal);
    whole.steps = std::move(*steps);
    whole.reviews = std::move(*reviews);
    std::sort(whole.steps.begin(), whole.steps.end(),
              [](const GoalStep& a, const GoalStep& b) { return a.position < b.position; });
    std::sort(whole.reviews.begin(), whole.reviews.end(),
              [](const GoalReview& a, const GoalReview& b) { return a.due < b.due; });
    return whole;
}

} // namespace

bool isOpen(GoalState state) {
    return state == GoalState::Draft || state == GoalState::Agreed ||
           state == GoalState::InProgress;
}

bool mayRead(const Goal& goal, std::optional<people::PersonId> reader) {
    if (reader && *reader == goal.person)
        return true;
    return reader ? goal.sharing != portfolio::Sharing::Private
                  : goal.sharing == portfolio::Sharing::MentorAndAdministration;
}

Result<std::vector<WholeGoal>> goalsOf(const store::Database& database, PairingId pairing,
                                       std::optional<people::PersonId> reader) {
    auto goals = store::Repository<Goal>(database).where("pairing"_L1, pairing.value());
    if (!goals)
        return goals.error();
    std::vector<WholeGoal> out;
    for (Goal& goal : *goals) {
        if (!mayRead(goal, reader))
            continue;
        auto whole = wholeGoal(database, std::move(goal));
        if (!whole)
            return whole.error();
        out.push_back(std::move(*whole));
    }
    return out;
}

Status saveGoal(store::Edit& edit, WholeGoal& whole) {
    clean(whole);
    if (auto good = check(whole); !good)
        return good;
    auto before = edit.read<Goal>().find(whole.goal.id);
    if (!before)
        return before.error();
    if (*before && (*before)->state == GoalState::CarriedOver)
        return refused(Tr::tr("This goal was carried over; change the one that follows it."),
                       u"carried over"_s);
    if (!*before)
        whole.goal.id = edit.newId<Goal>();
    if (auto written = *before ? edit.update(whole.goal) : edit.insert(whole.goal); !written)
        return written;
    if (auto written = writeParts(edit, whole.goal.id, whole.steps); !written)
        return written;
    return writeParts(edit, whole.goal.id, whole.reviews);
}

Status confirmGoal(store::Edit& edit, GoalId id, people::PersonId mentor, QDate today) {
    auto goal = edit.read<Goal>().get(id);
    if (!goal)
        return goal.error();
    auto pair = pairOf(edit.database(), goal->pairing);
    if (!pair)
        return pair.error();
    const PairingMember* member = pair->member(mentor);
    if (!member || member->role == MemberRole::Mentee || mentor == goal->person)
        return refused(Tr::tr("A goal is confirmed by the mentor."), u"not the mentor"_s);
    if (!isOpen(goal->state))
        return refused(Tr::tr("This goal is closed already."), tokenOf(goal->state));
    goal->confirmed = today;
    goal->state = GoalState::Done;
    return edit.update(*goal);
}

Result<GoalId> carryOver(store::Edit& edit, GoalId id, QDate due) {
    auto goal = edit.read<Goal>().get(id);
    if (!goal)
        return goal.error();
    if (!isOpen(goal->state))
        return refused(Tr::tr("Only a goal that is still open is carried over."),
                       tokenOf(goal->state));
    if (!due.isValid() || (goal->due && due <= *goal->due))
        return refused(Tr::tr("Choose a later day for the goal that follows."), u"due"_s);
    auto whole = wholeGoal(edit.database(), *goal);
    if (!whole)
        return whole.error();
    goal->state = GoalState::CarriedOver;
    if (auto written = edit.update(*goal); !written)
        return written.error();
    WholeGoal next = std::move(*whole);
    next.goal.id = {};
    next.goal.carriedFrom = id;
    next.goal.due = due;
    next.goal.confirmed.reset();
    std::erase_if(next.steps, [](const GoalStep& step) { return step.done.has_value(); });
    for (GoalStep& step : next.steps) {
        step.id = {};
        step.due.reset(); // of last year
    }
    next.reviews.clear();
    if (auto saved = saveGoal(edit, next); !saved)
        return saved.error();
    return next.goal.id;
}

std::optional<GoalDue> nextDue(const WholeGoal& whole) {
    if (!isOpen(whole.goal.state))
        return std::nullopt;
    std::optional<GoalDue> next;
    const auto consider = [&](QDate day, const QString& what, bool review) {
        if (!next || day < next->day)
            next = GoalDue{day, what, review};
    };
    if (whole.goal.due)
        consider(*whole.goal.due, {}, false);
    for (const GoalStep& step : whole.steps)
        if (step.due && !step.done)
            consider(*step.due, step.title, false);
    for (const GoalReview& review : whole.reviews)
        if (!review.done)
            consider(review.due, {}, true);
    return next;
}

} // namespace tenon::mentoring
