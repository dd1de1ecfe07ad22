// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a policy pack's JSON (resources/policies/policy-pack.schema.json) and checks what a schema
// cannot: codes given twice, names that lead nowhere, days that are not in their month.
#pragma once

#include "core/policy/policypack.h"

namespace tenon::policy {

inline constexpr int packFormat = 1;                // the format this reader knows
inline constexpr qsizetype packBytes = 1024 * 1024; // the greatest pack it reads

// The sections that need the whole pack to be judged; adds to reading.faults.
void checkReferences(PackReading& reading);

} // namespace tenon::policy
