// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenure/tenureclock.h"

#include "core/base/text.h"
#include "core/tenure/clocknotice.h"
#include "core/tenure/clocksteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::tenure {

using people::Appointment;
using people::TenureStatus;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TenureClock)
};

Error refusal(const QString& message) {
    return Error{ErrorCode::Refused, message, {}, {}};
}

Result<const policy::Track*> trackOf(const policy::PolicyPack& pack,
                                     const Appointment& appointment) {
    if (!appointment.appointed)
        return refusal(Tr::tr("There is no clock without a day of appointment. Add the day."));
    if (appointment.track.isEmpty())
        return refusal(Tr::tr("There is no clock without a track. Add the track."));
    const policy::Track* track = pack.track(appointment.track);
    if (!track)
        return refusal(Tr::tr("The policy \"%1\" has no track \"%2\". Choose one of its tracks.")
                           .arg(pack.title, appointment.track));
    if (track->tenure && appointment.tenure == TenureStatus::NotEligible)
        return refusal(
            Tr::tr("This appointment is recorded as not eligible for tenure. Change that "
                   "if the person is on the tenure track."));
    return track;
}

struct Decision {
    bool granted = false;
    std::optional<QDate> day;
};

std::optional<Decision> decisionOf(const Appointment& appointment, const CheckedEvents& events) {
    for (const ClockEvent& event : events.hold)
        if (event.kind == ClockEventKind::TenureGranted ||
            event.kind == ClockEventKind::TenureDenied)
            return Decision{event.kind == ClockEventKind::TenureGranted, event.onDay};
    if (appointment.tenure == TenureStatus::Tenured || appointment.tenure == TenureStatus::Denied)
        return Decision{appointment.tenure == TenureStatus::Tenured, appointment.tenureDecided};
    return std::nullopt;
}

void decide(TenureClock& clock, const std::optional<Decision>& decision, QDate today) {
    if (!decision || (decision->day && *decision->day > today))
        return;
    clock.decided = true;
    if (!decision->day)
        clock.decision =
            decision->granted ? Tr::tr("Tenure was granted.") : Tr::tr("Tenure was denied.");
    else if (decision->granted && *decision->day <= clock.appointed)
        clock.decision = Tr::tr("Appointed with tenure on %1: there is no probationary period.")
                             .arg(text::dayText(clock.appointed));
    else
        clock.decision = (decision->granted ? Tr::tr("Tenure was granted on %1.")
                                            : Tr::tr("Tenure was denied on %1."))
                             .arg(text::dayText(*decision->day));
}

// A step after the decision or after the appointment ended is no longer owed.
QString whyNoLongerOwed(const ClockStep& step, const std::optional<Decision>& decision,
                        const Appointment& appointment, const TenureClock& clock, QDate today) {
    // Of tenure without a day it is known only that it was decided by today.
    if (clock.decided && step.due > decision->day.value_or(today))
        return Tr::tr("%1 is left out: tenure was decided before it was due.").arg(step.title);
    if (appointment.ended && step.due > *appointment.ended)
        return Tr::tr("%1 is left out: the appointment ended on %2.")
            .arg(step.title, text::dayText(*appointment.ended));
    return {};
}

void takeSteps(TenureClock& clock, PlacedSteps placed, const std::optional<Decision>& decision,
               const Appointment& appointment, QDate today) {
    clock.mandatoryReview = placed.mandatory;
    clock.plannedReview = placed.planned;
    clock.preTenureReview = placed.preTenure;
    clock.why += placed.leftOut;
    for (ClockStep& step : placed.steps) {
        const QString reason = whyNoLongerOwed(step, decision, appointment, clock, today);
        if (reason.isEmpty())
            clock.steps.push_back(std::move(step));
        else
            clock.why.append(reason);
    }
}

// The academic years of the clock; years that do not count stand after the one in which they were
// granted, numbered 0.
std::vector<ClockYear> clockYears(const ClockPlan& plan) {
    std::vector<int> numbers;
    const int standing = plan.extensionYears + plan.leaveYears;
    for (int number = 1; number <= plan.length - standing; ++number)
        numbers.push_back(number);
    for (const ClockMover& mover : plan.movers) {
        qsizetype place = 0;
        while (place < qsizetype(numbers.size()) &&
               plan.first.plus(int(place)).lastDay() < mover.event.onDay)
            ++place;
        numbers.insert(numbers.begin() + place, std::size_t(mover.years), 0);
    }
    std::vector<ClockYear> years;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const AcademicYear year = plan.first.plus(int(i));
        years.push_back({numbers[i], year.firstDay(), year.lastDay(), year.label()});
    }
    return years;
}

QString startText(const ClockPlan& plan, const AcademicYear& containing) {
    const QString year = plan.first.label();
    if (plan.first != containing)
        return Tr::tr("Appointed on %1; by the rule for a start in the middle of a year, the "
                      "academic year %2 is year 1.")
            .arg(text::dayText(plan.from), year);
    return Tr::tr("Appointed on %1; the academic year %2 is year 1, also for a start in the "
                  "middle of it.")
        .arg(text::dayText(plan.from), year);
}

QHash<QString, QDate> doneSteps(const CheckedEvents& events) {
    QHash<QString, QDate> done;
    for (const ClockEvent& event : events.hold)
        if (event.kind == ClockEventKind::StepDone)
            done.insert(event.step, event.onDay);
    return done;
}

void explain(TenureClock& clock, const policy::PolicyPack& pack, const ClockPlan& plan) {
    clock.why.append(
        Tr::tr("%1: %2. Source: %3")
            .arg(plan.track->title, yearsInWords(plan.track->years), plan.track->source));
    clock.why += plan.why;
    clock.why.append(startText(
        plan, AcademicYear::containing(plan.from, pack.yearStartMonth, pack.yearStartDay)));
    for (const ClockEvent& credit : plan.credits)
        clock.why.append(Tr::tr("Prior-service credit of %1 shortens the clock.")
                             .arg(yearsInWords(credit.years)));
    for (const ClockMover& mover : plan.movers)
        clock.why.append(mover.year
                             ? Tr::tr("%1: the mandatory year is %2.")
                                   .arg(eventText(mover.event), mover.year->label())
                             : Tr::tr("%1 lengthens the clock.").arg(eventText(mover.event)));
    clock.why.append(Tr::tr("The clock runs %1, to %2.")
                         .arg(yearsInWords(plan.length), text::dayText(plan.last().lastDay())));
}

// Early review: from a year on the track, where the policy has one (Delaware: an extension does not
// take the right away).
QString earliestEarlyYear(const ClockPlan& plan) {
    const int year = plan.track->clock.earliestEarlyYear;
    if (year <= 0)
        return {};
    return plan.first.plus(std::max(0, year - plan.credit - 1)).label();
}

void fillFacts(TenureClock& clock, const ClockPlan& plan) {
    clock.track = plan.track->title;
    clock.trackCode = plan.track->code;
    clock.length = plan.length;
    clock.credit = plan.credit;
    clock.extensions = plan.extensionYears + plan.leaveYears;
    clock.refused = plan.refused;
    clock.years = clockYears(plan);
    clock.earliestEarlyYear = earliestEarlyYear(plan);
}

void tellReview(TenureClock& clock, const policy::PolicyPack& pack, QDate today) {
    if (clock.mandatoryReview && clock.decided && *clock.mandatoryReview > today)
        clock.mandatoryReview.reset(); // never to be held
    if (!clock.mandatoryReview)
        return;
    clock.mandatoryYear =
        AcademicYear::containing(*clock.mandatoryReview, pack.yearStartMonth, pack.yearStartDay)
            .label();
    clock.remainingDays = int(today.daysTo(*clock.mandatoryReview));
    clock.why.append(Tr::tr("Mandatory review: %1.").arg(text::dayText(*clock.mandatoryReview)));
}

} // namespace

int yearOnClock(const TenureClock& clock, QDate day) {
    if (day < clock.appointed)
        return 0;
    int number = 0;
    for (const ClockYear& year : clock.years)
        if (year.from <= day)
            number = std::max(number, year.number);
    return number;
}

Result<TenureClock> tenureClock(const policy::PolicyPack& pack, const Appointment& appointment,
                                const std::vector<ClockEvent>& events, QDate today,
                                const std::vector<CaseStep>& caseSteps) {
    const auto track = trackOf(pack, appointment);
    if (!track)
        return track.error();
    const CheckedEvents checked = checkEvents(pack, appointment, events);
    const ClockPlan plan = planClock(pack, **track, appointment, checked);
    if (plan.track->years <= 0)
        return refusal(
            Tr::tr("%1 has no tenure clock. Choose another track if this person has one.")
                .arg(plan.track->title));
    TenureClock clock;
    clock.appointed = *appointment.appointed;
    fillFacts(clock, plan);
    const auto decision = decisionOf(appointment, checked);
    decide(clock, decision, today);
    clock.year = clock.decided ? 0 : yearOnClock(clock, today);
    explain(clock, pack, plan);
    const bool hiredWithTenure =
        decision && decision->granted && decision->day && *decision->day <= clock.appointed;
    if (hiredWithTenure)
        return clock;
    takeSteps(clock, placeSteps(pack, plan, caseSteps), decision, appointment, today);
    clock.notices = noticeDates(plan);
    clock.recorded = doneSteps(checked);
    tellStates(clock.steps, clock.recorded, today, clock.decision);
    tellReview(clock, pack, today);
    return clock;
}

} // namespace tenon::tenure
