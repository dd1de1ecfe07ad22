// SPDX-License-Identifier: GPL-3.0-or-later
// What a mentee means to reach: specific, measured, with a day, steps and days of review.
#pragma once

#include "core/mentoring/pairing.h"
#include "core/portfolio/portfolioitem.h"

namespace tenon::mentoring {

enum class GoalState { Draft, Agreed, InProgress, Done, Dropped, CarriedOver };

struct Goal {
    Id<Goal> id;
    PairingId pairing;
    people::PersonId person; // whose goal it is
    QString title;           // specific
    QString measure;
    QString baseline;
    QString target;
    QString evidence; // what will show it
    QString help;     // wanted of the mentor
    QString category; // a criterion of the person's pack; may be empty
    std::optional<QDate> due;
    GoalState state = GoalState::Draft;
    bool needsConfirmation = false; // done only when the mentor has confirmed it
    std::optional<QDate> confirmed;
    std::optional<Id<Goal>> carriedFrom; // last year's
    portfolio::Sharing sharing = portfolio::Sharing::Mentor;

    bool operator==(const Goal&) const = default;
};

using GoalId = Id<Goal>;

struct GoalStep {
    Id<GoalStep> id;
    GoalId goal;
    int position = 1;
    QString title;
    std::optional<QDate> due;
    std::optional<QDate> done;

    bool operator==(const GoalStep&) const = default;
};

struct GoalReview {
    Id<GoalReview> id;
    GoalId goal;
    QDate due;
    std::optional<QDate> done;
    QString note;

    bool operator==(const GoalReview&) const = default;
};

} // namespace tenon::mentoring

template <>
struct tenon::Tokens<tenon::mentoring::GoalState> {
    using E = tenon::mentoring::GoalState;
    static constexpr std::array pairs{std::pair{E::Draft, "draft"},
                                      std::pair{E::Agreed, "agreed"},
                                      std::pair{E::InProgress, "in_progress"},
                                      std::pair{E::Done, "done"},
                                      std::pair{E::Dropped, "dropped"},
                                      std::pair{E::CarriedOver, "carried_over"}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::Goal> {
    using T = tenon::mentoring::Goal;
    static constexpr auto table = "goal";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"pairing", &T::pairing},
                                               Column{"person", &T::person},
                                               Column{"title", &T::title},
                                               Column{"measure", &T::measure},
                                               Column{"baseline", &T::baseline},
                                               Column{"target", &T::target},
                                               Column{"evidence", &T::evidence},
                                               Column{"help", &T::help},
                                               Column{"category", &T::category},
                                               Column{"due", &T::due},
                                               Column{"state", &T::state},
                                               Column{"needs_confirmation", &T::needsConfirmation},
                                               Column{"confirmed", &T::confirmed},
                                               Column{"carried_from", &T::carriedFrom},
                                               Column{"sharing", &T::sharing}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::GoalStep> {
    using T = tenon::mentoring::GoalStep;
    static constexpr auto table = "goal_step";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns = std::tuple{
        Column{"id", &T::id},       Column{"goal", &T::goal}, Column{"position", &T::position},
        Column{"title", &T::title}, Column{"due", &T::due},   Column{"done", &T::done}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::GoalReview> {
    using T = tenon::mentoring::GoalReview;
    static constexpr auto table = "goal_review";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"goal", &T::goal}, Column{"due", &T::due},
                   Column{"done", &T::done}, Column{"note", &T::note}};
};
