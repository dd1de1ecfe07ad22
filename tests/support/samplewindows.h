// SPDX-License-Identifier: GPL-3.0-or-later
// Every window, panel and page, opened on the sample library as it is on 23 November 2026.
#pragma once

#include "tests/support/windowregistry.h"

namespace tenon::testing {

WindowRegistry sampleWindows();

} // namespace tenon::testing
