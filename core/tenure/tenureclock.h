// SPDX-License-Identifier: GPL-3.0-or-later
// The tenure clock of one appointment, computed to the day and explained: every date carries the
// rule and the events it follows from. Pure: values and a given day in, values out.
#pragma once

#include "core/base/academicyear.h"
#include "core/policy/policypack.h"
#include "core/tenure/clockevent.h"

namespace tenon::tenure {

enum class StepState { Done, Next, Planned, Late };

struct ClockStep {
    QString code;
    QString title;
    QDate due;
    StepState state = StepState::Planned;
    QString prepare;
    QStringList why; // the rule, its source, and each event that moved it
    bool operator==(const ClockStep&) const = default;
};

struct ClockYear {
    int number = 0; // 1 is the first counted year; 0 for a year of extension
    QDate from;
    QDate to;
    QString label; // "2026–27"
    bool operator==(const ClockYear&) const = default;
};

struct TenureClock {
    QDate appointed;
    QString track; // title
    int length = 0;
    int credit = 0;
    int extensions = 0;
    int year = 0; // on the clock today; 0 before it starts or after a decision
    std::optional<QDate> mandatoryReview;
    int remainingDays = 0; // to the mandatory review; negative when it is past
    bool decided = false;  // tenure granted or denied
    QString decision;      // sentence; empty where not decided
    std::vector<ClockYear> years;
    std::vector<ClockStep> steps; // by due date
    QStringList why;              // how length, credit and extensions make the mandatory review
    QStringList refused;          // events the rules do not allow, each with the rule
    bool operator==(const TenureClock&) const = default;
};

// Error Refused, with what to add, where the appointment lacks a date or a track with a clock.
Result<TenureClock> tenureClock(const policy::PolicyPack& pack,
                                const people::Appointment& appointment,
                                const std::vector<ClockEvent>& events, QDate today);

} // namespace tenon::tenure
