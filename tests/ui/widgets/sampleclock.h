// SPDX-License-Identifier: GPL-3.0-or-later
// An invented tenure clock with every state a step can have.
#pragma once

#include "core/tenure/tenureclock.h"

namespace tenon::testing {

QDate sampleToday(); // 21 Feb 2026
tenure::TenureClock sampleClock();

} // namespace tenon::testing
