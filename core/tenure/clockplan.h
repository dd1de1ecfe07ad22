// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of the tenure clock: what the events that hold make of the track's length, under the
// caps of the policy. Pure; tenureclock.h is what others use.
#pragma once

#include "core/base/academicyear.h"
#include "core/tenure/eventcheck.h"

namespace tenon::tenure {

// Something that moves steps: an extension or a leave by years, a decision to an academic year.
struct ClockMover {
    ClockEvent event;
    int years = 0;                    // counted, under the caps
    std::optional<AcademicYear> year; // the new mandatory year, for a decision
};

struct ClockPlan {
    const policy::Track* track; // the one in force, after a change of track
    QDate from;                 // when its clock began
    AcademicYear first;         // its year 1
    int credit = 0;
    int extensionYears = 0;
    int leaveYears = 0;
    int earlyYears = 0;             // by which the review is asked for before the mandatory one
    int length = 0;                 // academic years from first to the last of the clock
    std::optional<QDate> termEnds;  // by reappointment
    std::vector<ClockMover> movers; // by day
    std::vector<ClockEvent> credits;
    QStringList why;     // what changed the plan and is no mover
    QStringList refused; // what the rules do not allow, each with the rule

    ClockPlan(const policy::Track& inForce, QDate began, AcademicYear yearOne)
        : track(&inForce), from(began), first(yearOne), length(inForce.years) {}
    AcademicYear last() const { return first.plus(length - 1); }
};

// track: the appointment's own; every event comes from checkEvents.
ClockPlan planClock(const policy::PolicyPack& pack, const policy::Track& track,
                    const people::Appointment& appointment, const CheckedEvents& events);

// A month and day in an academic year; 29 February is 1 March in other years.
QDate dayInYear(int month, int day, const AcademicYear& year);

} // namespace tenon::tenure
