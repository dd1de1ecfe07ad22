// SPDX-License-Identifier: GPL-3.0-or-later
// Clock events written inside a commit, each checked against the clock it would make.
#pragma once

#include "core/policy/policypack.h"
#include "core/store/edit.h"
#include "core/tenure/clockevent.h"

namespace tenon::tenure {

// The private reason that goes with an event; body may be empty.
struct NewReason {
    people::PersonId owner;
    ReasonCategory category = ReasonCategory::Other;
    QString body;
};

// event.id is made here. Error Refused, with the rule and what mends it, where the clock would not
// count the event.
Result<ClockEventId> recordEvent(store::Edit& edit, const policy::PolicyPack& pack,
                                 ClockEvent event, const std::optional<NewReason>& reason,
                                 QDate today);

// The event with its reasons. Error Refused where another event answers it.
Status removeEvent(store::Edit& edit, ClockEventId event);

} // namespace tenon::tenure
