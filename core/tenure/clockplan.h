// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of the tenure clock: what the events allowed by the rules make of the track's length.
// Pure; tenureclock.h is what others use.
#pragma once

#include "core/base/academicyear.h"
#include "core/policy/policypack.h"
#include "core/tenure/clockevent.h"

namespace tenon::tenure {

// The events that hold, by day, and a sentence for each that the rules refuse.
struct ClockPlan {
    AcademicYear first; // the academic year that contains the appointment: year 1
    int credit = 0;
    int extensionYears = 0;
    std::vector<ClockEvent> extensions; // by day
    std::vector<ClockEvent> credits;    // by day
    QStringList refused;

    int length(const policy::Track& track) const { return track.years - credit + extensionYears; }
};

ClockPlan planClock(const policy::PolicyPack& pack, const policy::Track& track,
                    const people::Appointment& appointment, std::vector<ClockEvent> events);

// A step's day in an academic year; 29 February is 1 March in other years.
QDate stepDay(const policy::TrackStep& step, const AcademicYear& year);

// "six" for 6, as rules are written; figures above twelve.
QString yearsInWords(int years);

} // namespace tenon::tenure
