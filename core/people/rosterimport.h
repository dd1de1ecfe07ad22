// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out a roster's plan inside a commit, and remembers which column was what.
#pragma once

#include "core/people/roster.h"
#include "core/store/edit.h"

namespace tenon::people {

// Writes every row that is to be added or updated. Error Refused, naming how many, where a row is
// bad and skipBadRows is false; error Cancelled once cancel says so. policy: what new appointments
// are bound to. progress: rows written, of all.
Status applyRoster(store::Edit& edit, const RosterPlan& plan, policy::PolicyVersionId policy,
                   const policy::PolicyPack& pack, bool skipBadRows, const Progress& progress = {},
                   const CancelToken& cancel = {});

// What was chosen for columns of these names before.
Result<QHash<QString, RosterField>> rememberedColumns(const store::Database& database);
Status rememberColumns(store::Edit& edit, const ColumnMap& columns);

} // namespace tenon::people
