// SPDX-License-Identifier: GPL-3.0-or-later
// Mentoring as service: what a mentor did in a period, by mentee and by month. It is made from
// pairings and meetings alone; no note reaches it. Pure.
#pragma once

#include "core/base/daterange.h"
#include "core/mentoring/meeting.h"
#include "core/mentoring/pairingmember.h"
#include "core/policy/policypack.h"

#include <QHash>

namespace tenon::mentoring {

struct MenteeService {
    people::PersonId mentee;
    QString name;
    QString email;
    int meetings = 0;
    int minutes = 0;
    std::vector<DateRange> periods; // in which they worked together, within the statement's
    bool named = false;             // agreed to be named to others; printed by number otherwise
    bool operator==(const MenteeService&) const = default;
};

struct MonthService {
    QDate month; // its first day
    int meetings = 0;
    int minutes = 0;
    bool operator==(const MonthService&) const = default;
};

struct ServiceStatement {
    people::Person mentor;
    QDate from;
    QDate to; // included
    int meetings = 0;
    int minutes = 0;
    int notCounted = 0;                 // minutes of activities the policy does not count
    std::vector<MenteeService> mentees; // by name
    std::vector<MonthService> months;   // every month of the period, also the empty ones
    bool operator==(const ServiceStatement&) const = default;
};

// In order; those that touch or overlap are one.
std::vector<DateRange> joinedRanges(std::vector<DateRange> ranges);

// pairs: of this mentor; meetings: of those pairings that the mentor was at. people: the mentees. A
// meeting with several mentees counts once in the totals and once for each of them who was there:
// absences of those meetings.
ServiceStatement serviceStatement(const policy::PolicyPack& pack, const people::Person& mentor,
                                  const std::vector<Pair>& pairs,
                                  const std::vector<Meeting>& meetings,
                                  const std::vector<people::Person>& people, QDate from, QDate to,
                                  const std::vector<Absence>& absences = {});

} // namespace tenon::mentoring
