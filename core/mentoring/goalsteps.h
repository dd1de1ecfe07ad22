// SPDX-License-Identifier: GPL-3.0-or-later
// Goals as they are written, moved on and carried over, inside a commit; and what of them is due.
#pragma once

#include "core/mentoring/goal.h"
#include "core/mentoring/pairingmember.h"
#include "core/store/edit.h"

namespace tenon::mentoring {

struct WholeGoal {
    Goal goal;
    std::vector<GoalStep> steps;     // by position
    std::vector<GoalReview> reviews; // by day
    bool operator==(const WholeGoal&) const = default;
};

// Whether somebody of the pairing, or the administration (no reader), may read the goal: its owner
// always, others as it is shared.
bool mayRead(const Goal& goal, std::optional<people::PersonId> reader);

// Of a pairing, those the reader may read, in the order of their making; no reader: the
// administration.
Result<std::vector<WholeGoal>> goalsOf(const store::Database& database, PairingId pairing,
                                       std::optional<people::PersonId> reader);

// Writes a goal that is new (without identifier, which it gets) or changed, with its steps and
// reviews. Error Refused: no title, done without the confirmation it needs, a review or step
// without its day or title, a goal carried over already.
Status saveGoal(store::Edit& edit, WholeGoal& goal);

// Only a mentor of the pairing confirms; the goal is then done.
Status confirmGoal(store::Edit& edit, GoalId goal, people::PersonId mentor, QDate today);

// The goal is marked carried over, and a copy of it with what is not done yet is due on the day.
Result<GoalId> carryOver(store::Edit& edit, GoalId goal, QDate due);

// The next day of an open goal, of its own, its steps or its reviews; absent where it has none.
// Pure.
struct GoalDue {
    QDate day;
    QString what; // the step; empty: the goal itself or a review of it
    bool review = false;
    bool operator==(const GoalDue&) const = default;
};
std::optional<GoalDue> nextDue(const WholeGoal& goal);

bool isOpen(GoalState state);

} // namespace tenon::mentoring
