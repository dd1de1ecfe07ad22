// SPDX-License-Identifier: GPL-3.0-or-later
// One line typed in a hurry, as an item: "Poster on shelf reading, Apr 2025 #assessment".
#pragma once

#include "core/portfolio/itemparts.h"

namespace tenon::portfolio {

// A date as people write it, exactly as much as they say: "2025", "2025-04", "2025-04-10",
// "10 Apr 2025", "April 2025", "today", "yesterday". Months in the reader's language or English.
// What could be read in two ways (4/10/2025) is not read.
std::optional<PartialDate> dateFromText(const QString& text, QDate today);

// The last date in the line and every #tag are taken out; a bare year stays in the title as well,
// for it may be a name ("ACRL 2025"). Without a date it is of today.
WholeItem quickItem(const QString& line, QDate today);

} // namespace tenon::portfolio
