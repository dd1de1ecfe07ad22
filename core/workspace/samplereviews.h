// SPDX-License-Identifier: GPL-3.0-or-later
// Review cases, extensions and reviewers of the invented library: a tenure review under way with a
// receipt missing and a reviewer too close, one that was decided, an extension asked for and granted.
#pragma once

#include "core/policy/policypack.h"
#include "core/store/edit.h"

namespace tenon::workspace {

// After the people, their clocks and pairs are written.
Status addSampleReviews(store::Edit& edit, const policy::PolicyPack& pack, QDate today);

} // namespace tenon::workspace
