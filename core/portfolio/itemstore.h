// SPDX-License-Identifier: GPL-3.0-or-later
// Portfolio items with everything that belongs to them, written inside a commit.
#pragma once

#include "core/policy/policypack.h"
#include "core/portfolio/itemparts.h"
#include "core/store/edit.h"

namespace tenon::portfolio {

// Error Refused: no title, a category or dossier the pack does not know, an end before the
// beginning. An item without a category is not filed yet, which is allowed.
Status checkItem(const policy::PolicyPack& pack, const WholeItem& whole);

// Writes the item and its parts: a new one where it has no id yet (whole.item.id is then filled).
// Parts that are as they were keep their rows. Its status becomes the last of its history; an item
// without a history gets its status as the first entry, on the day it started or today.
Status saveItem(store::Edit& edit, WholeItem& whole, QDate today);

// Notes a status in an item's history; one of the same day and status is kept once.
void noteStatus(WholeItem& whole, ItemStatus status, const PartialDate& on);

// A copy as a new item: without history, evidence, identifiers and source; planned, from today.
WholeItem duplicateOf(const WholeItem& whole, QDate today);

// The item, its parts, its questions and its links to evidence; evidence that proves nothing else
// goes with it. One undo brings all of it back.
Status removeItem(store::Edit& edit, ItemId item);

} // namespace tenon::portfolio
