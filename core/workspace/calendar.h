// SPDX-License-Identifier: GPL-3.0-or-later
// Every dated step of everybody's clock and review cases in one list. The input is values, so that
// it is computed beside the window; reading it is the workspace's.
#pragma once

#include "core/people/profile.h"
#include "core/tenure/caseplan.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace tenon::workspace {

struct CalendarInput {
    std::vector<people::Profile> profiles;
    std::unordered_map<qint64, std::vector<tenure::ClockEvent>> events;  // by appointment
    std::unordered_map<qint64, std::vector<tenure::ReviewCase>> cases;   // by appointment
    std::unordered_map<qint64, std::vector<tenure::CaseStep>> caseSteps; // by appointment
    std::unordered_map<qint64, policy::PolicyPack> packs;                // by version
};

struct CalendarEntry {
    people::PersonId person;
    QString name;
    QString department;
    QString review; // title of the review it belongs to; empty for a step of the track alone
    tenure::ClockStep step;
    bool operator==(const CalendarEntry&) const = default;
};

// person: one alone, or everybody.
Result<CalendarInput> calendarInput(const Workspace& workspace,
                                    std::optional<people::PersonId> person = std::nullopt);

// By due date, then name; people whose clock cannot be computed are left out. Pure.
std::vector<CalendarEntry> calendarOf(const CalendarInput& input, QDate today);

struct CalendarFilter {
    QDate from;         // invalid: from the beginning
    QDate to;           // invalid: to the end
    QString department; // empty: all
    QString review;     // title; empty: all
    QString words;      // folded words that name, department or step must hold
    bool lateOnly = false;
    bool withoutReceipt = false;
    bool open = false; // nothing that is done
};
bool passes(const CalendarEntry& entry, const CalendarFilter& filter);

// How many entries fall into each month, from the first to the last of entries; months without any
// count 0. Entries are in order of their dates.
struct MonthLoad {
    QDate month; // its first day
    int entries = 0;
    int late = 0;
    bool operator==(const MonthLoad&) const = default;
};
std::vector<MonthLoad> loadByMonth(const std::vector<CalendarEntry>& entries);

} // namespace tenon::workspace
