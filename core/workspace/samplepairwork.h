// SPDX-License-Identifier: GPL-3.0-or-later
// What the pairs of the invented library do together, and pairings in every state of their lives:
// an agreement in force and one overdue, goals, meetings to come, articles, a circle of peers, a
// junior who mentors a senior, a choice of two that waits for an answer, a change asked for.
#pragma once

#include "core/policy/policypack.h"
#include "core/store/edit.h"

namespace tenon::workspace {

// After the people and their pairs are written.
Status addSamplePairWork(store::Edit& edit, const policy::PolicyPack& pack, QDate today);

} // namespace tenon::workspace
