// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenure/clockplan.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tenon::tenure {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TenureClock)
};

constexpr std::array words = {
    QT_TRANSLATE_NOOP("TenureClock", "no years"),
    QT_TRANSLATE_NOOP("TenureClock", "one year"),
    QT_TRANSLATE_NOOP("TenureClock", "two years"),
    QT_TRANSLATE_NOOP("TenureClock", "three years"),
    QT_TRANSLATE_NOOP("TenureClock", "four years"),
    QT_TRANSLATE_NOOP("TenureClock", "five years"),
    QT_TRANSLATE_NOOP("TenureClock", "six years"),
    QT_TRANSLATE_NOOP("TenureClock", "seven years"),
    QT_TRANSLATE_NOOP("TenureClock", "eight years"),
    QT_TRANSLATE_NOOP("TenureClock", "nine years"),
    QT_TRANSLATE_NOOP("TenureClock", "ten years"),
    QT_TRANSLATE_NOOP("TenureClock", "eleven years"),
    QT_TRANSLATE_NOOP("TenureClock", "twelve years"),
};

void takeCredit(ClockPlan& plan, const policy::Track& track, const ClockEvent& event) {
    if (plan.credit + event.years >= track.years) {
        plan.refused.append(
            Tr::tr("Prior-service credit of %1 (%2) is not counted: it would leave no year of a "
                   "track of %3. Source: %4")
                .arg(yearsInWords(event.years), text::dayText(event.onDay),
                     yearsInWords(track.years), track.source));
        return;
    }
    plan.credit += event.years;
    plan.credits.push_back(event);
}

// Why an extension does not hold; empty where it does.
QString whyRefused(const ClockPlan& plan, const policy::Track& track, const ClockEvent& event) {
    const int extended = plan.extensionYears + event.years;
    // Credited years count towards the maximum: probation includes service elsewhere (AAUP 1940).
    if (track.clock.maxTotalYears > 0 && track.years + extended > track.clock.maxTotalYears)
        return Tr::tr("maximum %1 on the clock, with every extension")
            .arg(yearsInWords(track.clock.maxTotalYears));
    if (extended > track.clock.maxExtensions)
        return Tr::tr("maximum %1 of extension").arg(yearsInWords(track.clock.maxExtensions));
    const AcademicYear last = plan.first.plus(plan.length(track) - 1);
    if (event.onDay > last.lastDay())
        return Tr::tr("the clock had already run out on %1").arg(text::dayText(last.lastDay()));
    return {};
}

void takeExtension(ClockPlan& plan, const policy::Track& track, const ClockEvent& event) {
    const QString reason = whyRefused(plan, track, event);
    if (reason.isEmpty()) {
        plan.extensionYears += event.years;
        plan.extensions.push_back(event);
        return;
    }
    plan.refused.append(
        Tr::tr("Extension of %1 granted on %2 is not counted: %3. Source: %4")
            .arg(yearsInWords(event.years), text::dayText(event.onDay), reason, track.source));
}

} // namespace

QString yearsInWords(int years) {
    if (years >= 0 && std::size_t(years) < words.size())
        return Tr::tr(words[std::size_t(years)]);
    return Tr::tr("%n year(s)", nullptr, years);
}

QDate stepDay(const policy::TrackStep& step, const AcademicYear& year) {
    const auto dayIn = [&step](int calendarYear) {
        const QDate exact(calendarYear, step.month, step.day);
        return exact.isValid() ? exact : QDate(calendarYear, step.month, 1).addMonths(1);
    };
    const QDate early = dayIn(year.startYear());
    return early >= year.firstDay() ? early : dayIn(year.startYear() + 1);
}

ClockPlan planClock(const policy::PolicyPack& pack, const policy::Track& track,
                    const people::Appointment& appointment, std::vector<ClockEvent> events) {
    ClockPlan plan{
        AcademicYear::containing(*appointment.appointed, pack.yearStartMonth, pack.yearStartDay),
        0,
        0,
        {},
        {},
        {}};
    std::erase_if(events, [&](const ClockEvent& event) {
        return event.appointment != appointment.id || event.years <= 0;
    });
    std::sort(events.begin(), events.end(), [](const ClockEvent& a, const ClockEvent& b) {
        return std::pair(a.onDay, a.id) < std::pair(b.onDay, b.id);
    });
    for (const ClockEvent& event : events)
        if (event.kind == ClockEventKind::PriorServiceCredit)
            takeCredit(plan, track, event);
    for (const ClockEvent& event : events)
        if (event.kind == ClockEventKind::ExtensionGranted)
            takeExtension(plan, track, event);
    return plan;
}

} // namespace tenon::tenure
