// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the journal as an earlier version wrote them, in the shape the tables have today, so
// that what was done before an upgrade can still be undone. The journal itself is never rewritten:
// its hashes would no longer say that nobody did.
#pragma once

#include "core/store/edit.h"

#include <vector>

namespace tenon::store {

// The same change in today's tables, in the order in which it would be written; mostly the line
// itself. Until schema 3 a piece of evidence named the one item it proves, which then became a row
// of item_evidence under the same id;
// until schema 4 a pairing named its mentor and mentee, who became rows of pairing_member. Error
// Conflict where what the line needs is gone.
Result<std::vector<Edit::Line>> inTodaysShape(const Database& database, const Edit::Line& line);

} // namespace tenon::store
