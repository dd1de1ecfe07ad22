// SPDX-License-Identifier: GPL-3.0-or-later
// Which dates somebody wants to be reminded of today, by the lead times they chose. Pure.
#pragma once

#include "core/workspace/calendar.h"

namespace tenon::workspace {

struct Reminder {
    people::PersonId person;
    QString name;
    QString step;
    QDate due;
    int days = 0; // until due; negative when it is late
    bool operator==(const Reminder&) const = default;
};

// A reminder falls on the day that is a lead time before a date, and on the first day it is late.
// Given are those that fell after since (exclusive) until today; an invalid since means yesterday.
// A date that several lead times have reached meanwhile is given once. Soonest first.
std::vector<Reminder> remindersBetween(const std::vector<CalendarEntry>& entries,
                                       const std::vector<int>& leadDays, QDate since, QDate today);

} // namespace tenon::workspace
