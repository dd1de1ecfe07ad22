// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenure/whatif.h"

#include <algorithm>
#include <limits>

namespace tenon::tenure {

namespace {

const ClockStep* named(const TenureClock& clock, const QString& code) {
    const auto found = std::find_if(clock.steps.begin(), clock.steps.end(),
                                    [&](const ClockStep& step) { return step.code == code; });
    return found == clock.steps.end() ? nullptr : &*found;
}

} // namespace

ClockComparison compareClocks(TenureClock before, TenureClock after) {
    ClockComparison out;
    for (const ClockStep& step : after.steps) {
        const ClockStep* old = named(before, step.code);
        out.shifts.push_back({step.code, step.title, old ? std::optional(old->due) : std::nullopt,
                              step.due, step.why});
    }
    for (const ClockStep& step : before.steps)
        if (!named(after, step.code))
            out.shifts.push_back({step.code, step.title, step.due, std::nullopt, step.why});
    std::stable_sort(out.shifts.begin(), out.shifts.end(),
                     [](const StepShift& a, const StepShift& b) {
                         return a.after.value_or(*(a.before ? a.before : a.after)) <
                                b.after.value_or(*(b.before ? b.before : b.after));
                     });
    for (const QString& sentence : after.refused)
        if (!before.refused.contains(sentence))
            out.refused.append(sentence);
    out.before = std::move(before);
    out.after = std::move(after);
    return out;
}

Result<ClockComparison> whatIf(const policy::PolicyPack& pack,
                               const people::Appointment& appointment,
                               const std::vector<ClockEvent>& events,
                               std::vector<ClockEvent> supposed, QDate today,
                               const std::vector<CaseStep>& caseSteps) {
    auto before = tenureClock(pack, appointment, events, today, caseSteps);
    if (!before)
        return before.error();
    // Among events of one day the recorded ones come first.
    qint64 id = std::numeric_limits<qint64>::max() - qint64(supposed.size());
    std::vector<ClockEvent> all = events;
    for (ClockEvent& event : supposed) {
        event.id = ClockEventId(id++);
        event.appointment = appointment.id;
        all.push_back(std::move(event));
    }
    auto after = tenureClock(pack, appointment, all, today, caseSteps);
    if (!after)
        return after.error();
    return compareClocks(std::move(*before), std::move(*after));
}

} // namespace tenon::tenure
