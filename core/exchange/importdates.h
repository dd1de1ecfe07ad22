// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as foreign files write them. The order of day and month in figures is never guessed.
#pragma once

#include "core/base/partialdate.h"

namespace tenon::exchange {

// 1 to 12 for "3", "03", "mar", "Mar.", "March" or "sept"; 0 for anything else.
int monthNumber(const QString& word);

// Each as it stands in the file; month and day may be empty, the year may not. "0" is empty.
std::optional<PartialDate> dateOfParts(const QString& year, const QString& month,
                                       const QString& day);

// "2024", "2024-03", "2024-03-15", "March 2024", "15 Mar 2024", and nothing else.
std::optional<PartialDate> dateInWords(const QString& text);

} // namespace tenon::exchange
