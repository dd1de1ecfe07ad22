// SPDX-License-Identifier: GPL-3.0-or-later
// By when notice of non-renewal is due in each year of service (AAUP, Standards for Notice of
// Nonreappointment: 1 March of the first year, 15 December of the second, twelve months after
// that). Inside of the tenure clock, pure.
#pragma once

#include "core/tenure/clockplan.h"
#include "core/tenure/tenureclock.h"

namespace tenon::tenure {

// One for each academic year of the clock; none where the policy has no rules of notice.
std::vector<NoticeDate> noticeDates(const ClockPlan& plan);

} // namespace tenon::tenure
