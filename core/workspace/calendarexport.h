// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of a person or of the library as an iCalendar file. Stable identifiers and a growing
// sequence let a calendar program update what it imported before.
#pragma once

#include "core/workspace/calendar.h"

namespace tenon::workspace {

struct CalendarExport {
    std::optional<people::PersonId> person; // absent: everybody
    std::vector<int> alarmDays;             // before each date
    bool withDone = false;                  // steps that are behind, too
};

// What is written holds dates, titles and rules; never a private reason, a vote or a letter.
Result<QByteArray> exportCalendar(const Workspace& workspace, const CalendarExport& options,
                                  const QDateTime& stamp);

} // namespace tenon::workspace
