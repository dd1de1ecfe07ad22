// SPDX-License-Identifier: GPL-3.0-or-later
// The tenure clock of one appointment, computed to the day and explained: every date carries the
// rule and the events it follows from. Pure: values and a given day in, values out. Time zones play
// no part.
#pragma once

#include "core/base/academicyear.h"
#include "core/policy/policypack.h"
#include "core/tenure/clockevent.h"
#include "core/tenure/reviewcase.h"

#include <QHash>

namespace tenon::tenure {

enum class StepState { Done, Next, Planned, Late };

struct ClockStep {
    QString code;
    QString title;
    QDate due;
    StepState state = StepState::Planned;
    QString prepare;
    QStringList why;       // the rule, its source, and each event that moved it
    QString review;        // code of the review it belongs to; may be empty
    QString actor;         // who acts; empty: the candidate
    bool firm = true;      // false: a suggested date
    bool milestone = true; // shown on the timeline
    bool receipt = false;  // a written receipt is required
    std::optional<QDate> sent;
    std::optional<QDate> received;
    std::optional<QDate> done; // as its case says
    // Its review had begun when it was moved on this day: what was done before is not done for it.
    std::optional<QDate> anew;
    bool operator==(const ClockStep&) const = default;

    bool waitsForReceipt() const { return receipt && sent && !received; }
};

struct ClockYear {
    int number = 0; // 1 is the first counted year; 0 for a year of extension or leave
    QDate from;
    QDate to;
    QString label; // "2026–27"
    bool operator==(const ClockYear&) const = default;
};

// By when notice of non-renewal must be given in a year of service, to end it with that year.
struct NoticeDate {
    int year = 1; // of service, 1 is the first
    QDate by;
    QDate ends; // the term that the notice would end
    QString why;
    bool operator==(const NoticeDate&) const = default;
};

struct TenureClock {
    QDate appointed;
    QString track;     // title
    QString trackCode; // after a change of track, the new one
    int length = 0;
    int credit = 0;
    int extensions = 0; // years, with leaves that do not count
    int year = 0;       // on the clock today; 0 before it starts or after a decision
    std::optional<QDate> mandatoryReview;
    QString mandatoryYear;              // "2031–32"; empty where there is none
    std::optional<QDate> plannedReview; // earlier than the mandatory one, where asked for
    std::optional<QDate> preTenureReview;
    QString earliestEarlyYear; // the first academic year of an early review; empty: none
    int remainingDays = 0;     // to the mandatory review; negative when it is past
    bool decided = false;      // tenure granted or denied
    QString decision;          // sentence; empty where not decided
    std::vector<ClockYear> years;
    std::vector<ClockStep> steps;   // by due date
    QHash<QString, QDate> recorded; // steps recorded as done outside of a case, by code
    std::vector<NoticeDate> notices;
    QStringList why;     // how length, credit and extensions make the mandatory review
    QStringList refused; // events the rules do not allow, each with the rule and what mends it
    bool operator==(const TenureClock&) const = default;
};

// Error Refused, with what to add, where the appointment lacks a date or a track with a clock.
// caseSteps: what the appointment's review cases say of steps; they move a date that was agreed and
// say what is sent, received and done.
Result<TenureClock> tenureClock(const policy::PolicyPack& pack,
                                const people::Appointment& appointment,
                                const std::vector<ClockEvent>& events, QDate today,
                                const std::vector<CaseStep>& caseSteps = {});

// The counted year that has begun on a day: 0 before the clock starts; a year of extension stands
// still, and after the last year it stays.
int yearOnClock(const TenureClock& clock, QDate day);

} // namespace tenon::tenure
