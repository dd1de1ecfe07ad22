// SPDX-License-Identifier: GPL-3.0-or-later
// Moves an appointment to another policy version, together with the decision that says so.
#pragma once

#include "core/people/policymove.h"
#include "core/store/edit.h"

namespace tenon::people {

// Error Refused without a person who decided and a reason, and where the appointment is bound to
// that version already. move.id and move.from are filled in here.
Status moveToPolicy(store::Edit& edit, PolicyMove move);

} // namespace tenon::people
