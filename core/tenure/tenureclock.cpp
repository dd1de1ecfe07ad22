// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenure/tenureclock.h"

#include "core/base/text.h"
#include "core/tenure/clockplan.h"

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
    if (track->years <= 0)
        return refusal(
            Tr::tr("%1 has no tenure clock. Choose another track if this person has one.")
                .arg(track->title));
    if (track->tenure && appointment.tenure == TenureStatus::NotEligible)
        return refusal(
            Tr::tr("This appointment is recorded as not eligible for tenure. Change that "
                   "if the person is on the tenure track."));
    return track;
}

void decide(TenureClock& clock, const Appointment& appointment, QDate today) {
    const bool tenured = appointment.tenure == TenureStatus::Tenured;
    const auto day = appointment.tenureDecided;
    clock.decided =
        (tenured || appointment.tenure == TenureStatus::Denied) && (!day || *day <= today);
    if (!clock.decided)
        return;
    if (day)
        clock.decision =
            (tenured ? Tr::tr("Tenure was granted on %1.") : Tr::tr("Tenure was denied on %1."))
                .arg(text::dayText(*day));
    else
        clock.decision = tenured ? Tr::tr("Tenure was granted.") : Tr::tr("Tenure was denied.");
}

QString ruleText(const policy::TrackStep& step) {
    const QString day = QLocale().toString(QDate(2024, step.month, step.day), u"d MMMM");
    return Tr::tr("Rule: %1 of year %2 on the track.").arg(day).arg(step.year);
}

// What happened to one step: where it falls, and why there.
struct PlacedStep {
    ClockStep step;
    bool dropped = false;
    QString whyDropped;
};

// Moves the step for each extension granted before it was due.
void applyExtensions(ClockStep& out, const policy::TrackStep& step, AcademicYear year,
                     const ClockPlan& plan) {
    for (const ClockEvent& extension : plan.extensions) {
        const QString grant =
            Tr::tr("Extension of %1 granted on %2")
                .arg(yearsInWords(extension.years), text::dayText(extension.onDay));
        if (!step.movesWithExtension) {
            out.why.append(Tr::tr("%1: this step does not move with an extension.").arg(grant));
        } else if (out.due <= extension.onDay) {
            out.why.append(Tr::tr("%1: the step was due before it and did not move.").arg(grant));
        } else {
            year = year.plus(extension.years);
            const QDate before = std::exchange(out.due, stepDay(step, year));
            out.why.append(Tr::tr("%1: moved from %2 to %3.")
                               .arg(grant, text::dayText(before), text::dayText(out.due)));
        }
    }
}

PlacedStep placeStep(const policy::TrackStep& step, const ClockPlan& plan, QDate appointed) {
    PlacedStep placed;
    ClockStep& out = placed.step;
    out.code = step.code;
    out.title = step.title;
    out.prepare = step.prepare;
    const AcademicYear year = plan.first.plus(step.year - plan.credit - 1);
    out.due = stepDay(step, year);
    out.why = {ruleText(step), Tr::tr("Source: %1").arg(step.source)};
    if (plan.credit > 0)
        out.why.append(Tr::tr("Prior-service credit of %1: year %2 of the track is %3.")
                           .arg(yearsInWords(plan.credit))
                           .arg(step.year)
                           .arg(year.label()));
    if (out.due < appointed) {
        placed.dropped = true;
        placed.whyDropped =
            plan.credit >= step.year
                ? Tr::tr("%1 is left out: prior-service credit stands for year %2 of the track.")
                      .arg(step.title, QString::number(step.year))
                : Tr::tr("%1 is left out: %2 was before the appointment.")
                      .arg(step.title, text::dayText(out.due));
        return placed;
    }
    applyExtensions(out, step, year, plan);
    return placed;
}

// A step after the decision or after the appointment ended is no longer owed.
QString whyNoLongerOwed(const ClockStep& step, const TenureClock& clock,
                        const Appointment& appointment) {
    if (clock.decided && appointment.tenureDecided && step.due > *appointment.tenureDecided)
        return Tr::tr("%1 is left out: tenure was decided before it was due.").arg(step.title);
    if (appointment.ended && step.due > *appointment.ended)
        return Tr::tr("%1 is left out: the appointment ended on %2.")
            .arg(step.title, text::dayText(*appointment.ended));
    return {};
}

void placeSteps(TenureClock& clock, const policy::Track& track, const ClockPlan& plan,
                const Appointment& appointment) {
    for (const policy::TrackStep& step : track.steps) {
        PlacedStep placed = placeStep(step, plan, clock.appointed);
        if (step.code == track.mandatoryReview && !placed.dropped)
            clock.mandatoryReview = placed.step.due;
        if (!placed.dropped)
            placed.whyDropped = whyNoLongerOwed(placed.step, clock, appointment);
        if (placed.whyDropped.isEmpty())
            clock.steps.push_back(std::move(placed.step));
        else
            clock.why.append(placed.whyDropped);
    }
    std::stable_sort(clock.steps.begin(), clock.steps.end(),
                     [](const ClockStep& a, const ClockStep& b) { return a.due < b.due; });
}

const ClockEvent* doneEvent(const std::vector<ClockEvent>& events, const Appointment& appointment,
                            const QString& code) {
    const auto found = std::find_if(events.begin(), events.end(), [&](const ClockEvent& event) {
        return event.kind == ClockEventKind::StepDone && event.appointment == appointment.id &&
               event.step == code;
    });
    return found == events.end() ? nullptr : &*found;
}

void setStates(TenureClock& clock, const Appointment& appointment,
               const std::vector<ClockEvent>& events, QDate today) {
    bool nextGiven = false;
    for (ClockStep& step : clock.steps) {
        const ClockEvent* done = doneEvent(events, appointment, step.code);
        if (done) {
            step.state = StepState::Done;
            step.why.append(Tr::tr("Done on %1.").arg(text::dayText(done->onDay)));
        } else if (clock.decided) {
            step.state = StepState::Done;
            step.why.append(clock.decision);
        } else if (step.due < today) {
            step.state = StepState::Late;
        } else {
            step.state = nextGiven ? StepState::Planned : StepState::Next;
            nextGiven = true;
        }
    }
}

// The academic years of the clock; extension years stand where they were granted, numbered 0.
std::vector<ClockYear> clockYears(const policy::Track& track, const ClockPlan& plan) {
    std::vector<int> numbers;
    for (int number = 1; number <= track.years - plan.credit; ++number)
        numbers.push_back(number);
    for (const ClockEvent& extension : plan.extensions) {
        const AcademicYear first = plan.first;
        qsizetype place = 0;
        while (place < qsizetype(numbers.size()) &&
               first.plus(int(place)).lastDay() < extension.onDay)
            ++place;
        numbers.insert(numbers.begin() + place, std::size_t(extension.years), 0);
    }
    std::vector<ClockYear> years;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const AcademicYear year = plan.first.plus(int(i));
        years.push_back({numbers[i], year.firstDay(), year.lastDay(), year.label()});
    }
    return years;
}

// The last counted year that has begun; a year of extension stands still.
int yearOn(const TenureClock& clock, QDate today) {
    if (clock.decided || today < clock.appointed)
        return 0;
    int number = 0;
    for (const ClockYear& year : clock.years)
        if (year.from <= today)
            number = std::max(number, year.number);
    return number;
}

void explain(TenureClock& clock, const policy::Track& track, const ClockPlan& plan) {
    clock.why.append(
        Tr::tr("%1: %2. Source: %3").arg(track.title, yearsInWords(track.years), track.source));
    clock.why.append(
        Tr::tr("Appointed on %1; the academic year %2 is year 1, also for a start in the "
               "middle of it.")
            .arg(text::dayText(clock.appointed), plan.first.label()));
    for (const ClockEvent& credit : plan.credits)
        clock.why.append(Tr::tr("Prior-service credit of %1 shortens the clock.")
                             .arg(yearsInWords(credit.years)));
    for (const ClockEvent& extension : plan.extensions)
        clock.why.append(Tr::tr("Extension of %1 granted on %2 lengthens the clock.")
                             .arg(yearsInWords(extension.years), text::dayText(extension.onDay)));
    clock.why.append(Tr::tr("The clock runs %1, to %2.")
                         .arg(yearsInWords(clock.length), text::dayText(clock.years.back().to)));
}

} // namespace

Result<TenureClock> tenureClock(const policy::PolicyPack& pack, const Appointment& appointment,
                                const std::vector<ClockEvent>& events, QDate today) {
    const auto track = trackOf(pack, appointment);
    if (!track)
        return track.error();
    const ClockPlan plan = planClock(pack, **track, appointment, events);
    TenureClock clock;
    clock.appointed = *appointment.appointed;
    clock.track = (*track)->title;
    clock.length = plan.length(**track);
    clock.credit = plan.credit;
    clock.extensions = plan.extensionYears;
    clock.refused = plan.refused;
    clock.years = clockYears(**track, plan);
    decide(clock, appointment, today);
    clock.year = yearOn(clock, today);
    explain(clock, **track, plan);
    placeSteps(clock, **track, plan, appointment);
    setStates(clock, appointment, events, today);
    if (clock.mandatoryReview) {
        clock.remainingDays = int(today.daysTo(*clock.mandatoryReview));
        clock.why.append(
            Tr::tr("Mandatory review: %1.").arg(text::dayText(*clock.mandatoryReview)));
    }
    return clock;
}

} // namespace tenon::tenure
