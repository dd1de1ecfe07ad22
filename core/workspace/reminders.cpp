// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reminders.h"

#include <algorithm>

namespace tenon::workspace {

namespace {

bool fallsBetween(QDate due, const std::vector<int>& leadDays, QDate since, QDate today) {
    const auto within = [&](QDate day) {
        return day > since && day <= today;
    };
    return within(due.addDays(1)) || std::any_of(leadDays.begin(), leadDays.end(), [&](int days) {
               return within(due.addDays(-days));
           });
}

} // namespace

std::vector<Reminder> remindersBetween(const std::vector<CalendarEntry>& entries,
                                       const std::vector<int>& leadDays, QDate since, QDate today) {
    std::vector<Reminder> reminders;
    if (leadDays.empty())
        return reminders;
    const QDate from = since.isValid() ? since : today.addDays(-1);
    for (const CalendarEntry& entry : entries)
        if (entry.step.state != tenure::StepState::Done &&
            fallsBetween(entry.step.due, leadDays, from, today))
            reminders.push_back({entry.person, entry.name, entry.step.title, entry.step.due,
                                 int(today.daysTo(entry.step.due))});
    std::stable_sort(reminders.begin(), reminders.end(),
                     [](const Reminder& a, const Reminder& b) { return a.due < b.due; });
    return reminders;
}

} // namespace tenon::workspace
