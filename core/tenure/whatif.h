// SPDX-License-Identifier: GPL-3.0-or-later
// Two clocks side by side: as it is, and as it would be under events that are only supposed. Pure;
// nothing is recorded.
#pragma once

#include "core/tenure/tenureclock.h"

namespace tenon::tenure {

// One step on both clocks; absent where it is not on one of them.
struct StepShift {
    QString code;
    QString title;
    std::optional<QDate> before;
    std::optional<QDate> after;
    QStringList why; // of the later clock; of the earlier one where it drops out
    bool operator==(const StepShift&) const = default;

    bool moved() const { return before != after; }
};

struct ClockComparison {
    TenureClock before;
    TenureClock after;
    std::vector<StepShift> shifts; // every step of either clock, by its later date
    QStringList refused;           // what the rules do not allow of the supposed events
};

ClockComparison compareClocks(TenureClock before, TenureClock after);

// supposed: events without identifiers of their own.
Result<ClockComparison> whatIf(const policy::PolicyPack& pack,
                               const people::Appointment& appointment,
                               const std::vector<ClockEvent>& events,
                               std::vector<ClockEvent> supposed, QDate today,
                               const std::vector<CaseStep>& caseSteps = {});

} // namespace tenon::tenure
