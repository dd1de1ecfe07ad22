// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenure/clocksteps.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace tenon::tenure {

using namespace Qt::StringLiterals;
using policy::TrackStep;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TenureClock)
};

const TrackStep* named(const std::vector<TrackStep>& steps, const QString& code) {
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const TrackStep& step) { return step.code == code; });
    return found == steps.end() ? nullptr : &*found;
}

class Placer {
public:
    Placer(std::vector<TrackStep> steps, const ClockPlan& plan,
           const std::vector<CaseStep>& caseSteps)
        : m_steps(std::move(steps))
        , m_plan(plan)
        , m_caseSteps(caseSteps)
        , m_mandatory(named(m_steps, plan.track->mandatoryReview)) {}

    PlacedSteps place() {
        for (const TrackStep& step : m_steps) {
            Placed placed = placedOnce(step);
            if (&step == m_mandatory) {
                m_out.mandatory = placed.normal;
                if (placed.normal != placed.step.due)
                    m_out.planned = placed.step.due;
            }
            if (step.code == m_plan.track->preTenureReview)
                m_out.preTenure = placed.step.due;
            if (const QString reason = whyLeftOut(step, placed.step); reason.isEmpty())
                m_out.steps.push_back(std::move(placed.step));
            else
                m_out.leftOut.append(reason);
        }
        std::stable_sort(m_out.steps.begin(), m_out.steps.end(),
                         [](const ClockStep& a, const ClockStep& b) { return a.due < b.due; });
        return std::move(m_out);
    }

private:
    struct Placed {
        ClockStep step;
        QDate normal; // without an early review
    };

    Placed placedOnce(const TrackStep& step) {
        if (const auto known = m_placed.constFind(step.code); known != m_placed.constEnd())
            return *known;
        Placed placed;
        ClockStep& out = placed.step;
        out.code = step.code;
        out.title = step.title;
        out.prepare = step.prepare;
        out.review = step.review;
        out.actor = step.actor;
        out.firm = step.firm;
        out.milestone = step.milestone;
        out.receipt = step.receipt;
        out.why = {Tr::tr("Rule: %1.").arg(ruleText(step, m_steps)),
                   Tr::tr("Source: %1").arg(step.source)};
        if (step.after.isEmpty())
            placeInYear(placed, step);
        else
            placeAfter(placed, step);
        shift(placed, step);
        applyCase(out);
        m_placed.insert(step.code, placed);
        return placed;
    }

    void placeInYear(Placed& placed, const TrackStep& step) const {
        ClockStep& out = placed.step;
        AcademicYear year = m_plan.first.plus(step.year - m_plan.credit - 1);
        out.due = dayInYear(step.month, step.day, year);
        if (m_plan.credit > 0)
            out.why.append(Tr::tr("Prior-service credit of %1: year %2 of the track is %3.")
                               .arg(yearsInWords(m_plan.credit))
                               .arg(step.year)
                               .arg(year.label()));
        if (out.due >= m_plan.from)
            for (const ClockMover& mover : m_plan.movers)
                move(out, step, year, mover);
        placed.normal = out.due;
        if (m_plan.earlyYears > 0 && comesWithMandatory(step)) {
            out.due = dayInYear(step.month, step.day, year.plus(-m_plan.earlyYears));
            out.why.append(Tr::tr("Early review: planned for %1 instead of %2.")
                               .arg(text::dayText(out.due), text::dayText(placed.normal)));
        }
    }

    void placeAfter(Placed& placed, const TrackStep& step) {
        QDate base = m_plan.from;
        QDate normal = base;
        if (const TrackStep* other = named(m_steps, step.after)) {
            const Placed before = placedOnce(*other);
            base = before.step.due;
            normal = before.normal;
            // Whatever moved the other step moved this one: its reasons but for rule and source.
            placed.step.why += before.step.why.mid(2);
            placed.step.anew = before.step.anew;
        }
        placed.step.due = base.addDays(step.offsetDays);
        placed.normal = normal.addDays(step.offsetDays);
    }

    AcademicYear yearOf(QDate day) const {
        const QDate start = m_plan.first.firstDay();
        return AcademicYear::containing(day, start.month(), start.day());
    }

    // The mandatory review's own steps; where a track has no reviews, those of its year.
    bool comesWithMandatory(const TrackStep& step) const {
        if (!m_mandatory)
            return false;
        if (!m_mandatory->review.isEmpty())
            return step.review == m_mandatory->review;
        return step.year == m_mandatory->year && step.review.isEmpty();
    }

    void move(ClockStep& out, const TrackStep& step, AcademicYear& year,
              const ClockMover& mover) const {
        const QString what = eventText(mover.event);
        if (const QString reason = whyUnmoved(step, year, mover); !reason.isEmpty()) {
            out.why.append(Tr::tr("%1: %2", "event, then why it moved nothing").arg(what, reason));
            return;
        }
        const AcademicYear began = year;
        if (mover.year) {
            if (!comesWithMandatory(step))
                return;
            year = mover.year->plus(step.year - m_mandatory->year);
        } else {
            year = year.plus(mover.years);
        }
        if (begins(step, began) <= mover.event.onDay)
            out.anew = mover.event.onDay;
        const QDate before = std::exchange(out.due, dayInYear(step.month, step.day, year));
        out.why.append(Tr::tr("%1: moved from %2 to %3.")
                           .arg(what, text::dayText(before), text::dayText(out.due)));
    }

    // When the review that a step of an academic year belongs to begins; a step alone: its own day.
    QDate begins(const TrackStep& step, const AcademicYear& year) const {
        QDate first = dayInYear(step.month, step.day, year);
        for (const TrackStep& other : m_steps)
            if (!step.review.isEmpty() && other.review == step.review && other.year == step.year &&
                other.after.isEmpty())
                first = std::min(first, dayInYear(other.month, other.day, year));
        return first;
    }

    // A review moves as a whole or not at all. The mandatory one is held in the last year of the
    // clock, so what lengthens the clock moves it even when it has begun.
    QString whyUnmoved(const TrackStep& step, const AcademicYear& year,
                       const ClockMover& mover) const {
        if (mover.year)
            return {};
        if (!step.movesWithExtension)
            return Tr::tr("this step does not move with an extension.");
        if (!comesWithMandatory(step) && begins(step, year) <= mover.event.onDay)
            return Tr::tr("the step or its review was due before it and did not move.");
        if (step.movesIfGrantedByYear > 0 &&
            mover.event.onDay > m_plan.first.plus(step.movesIfGrantedByYear - 1).lastDay())
            return Tr::tr("this step moves only with an extension in the first %1 on the clock.")
                .arg(yearsInWords(step.movesIfGrantedByYear));
        return {};
    }

    static void shift(Placed& placed, const TrackStep& step) {
        const QDate due = shiftedFromWeekend(placed.step.due, step.weekend);
        if (due != placed.step.due)
            placed.step.why.append(Tr::tr("%1 is a %2: due on %3 instead.")
                                       .arg(text::dayText(placed.step.due),
                                            QLocale().dayName(placed.step.due.dayOfWeek()),
                                            text::dayText(due)));
        placed.step.due = due;
        placed.normal = shiftedFromWeekend(placed.normal, step.weekend);
    }

    // A review may be held twice: each case speaks of the steps of its own academic year.
    void applyCase(ClockStep& out) const {
        const int year = yearOf(out.due).startYear();
        for (const CaseStep& entry : m_caseSteps) {
            if (entry.step != out.code || (entry.caseYear != 0 && entry.caseYear != year))
                continue;
            if (entry.due && *entry.due != out.due) {
                out.why.append(Tr::tr("Agreed for this review: due on %1 instead of %2.")
                                   .arg(text::dayText(*entry.due), text::dayText(out.due)));
                out.due = *entry.due;
            }
            out.sent = entry.sent;
            out.received = entry.received;
            out.done = entry.done;
        }
    }

    // With credit, the first years of the track never come; what was due before the clock began
    // neither.
    QString whyLeftOut(const TrackStep& step, const ClockStep& placed) const {
        if (placed.due >= m_plan.from)
            return {};
        return m_plan.credit >= step.year
                   ? Tr::tr("%1 is left out: prior-service credit stands for year %2 of the track.")
                         .arg(step.title, QString::number(step.year))
                   : Tr::tr("%1 is left out: %2 was before the appointment.")
                         .arg(step.title, text::dayText(placed.due));
    }

    std::vector<TrackStep> m_steps;
    const ClockPlan& m_plan;
    const std::vector<CaseStep>& m_caseSteps;
    const TrackStep* m_mandatory;
    QHash<QString, Placed> m_placed;
    PlacedSteps m_out;
};

std::optional<QDate> doneOn(const ClockStep& step, const QHash<QString, QDate>& done) {
    const auto day = done.constFind(step.code);
    const bool counts = day != done.constEnd() && (!step.anew || *day > *step.anew);
    return counts ? std::optional(*day) : step.done;
}

} // namespace

QDate shiftedFromWeekend(QDate day, policy::WeekendRule rule) {
    const int weekday = day.dayOfWeek(); // 6 Saturday, 7 Sunday
    if (weekday < 6 || rule == policy::WeekendRule::Stays)
        return day;
    return rule == policy::WeekendRule::MondayAfter ? day.addDays(8 - weekday)
                                                    : day.addDays(5 - weekday);
}

QString ruleText(const TrackStep& step, const std::vector<TrackStep>& all) {
    if (step.after.isEmpty())
        return Tr::tr("%1 of year %2 on the track")
            .arg(QLocale().toString(QDate(2024, step.month, step.day), u"d MMMM"))
            .arg(step.year);
    const TrackStep* other = named(all, step.after);
    const QString what = other ? u"“%1”"_s.arg(other->title) : Tr::tr("the appointment");
    return Tr::tr("%n day(s) after %1", nullptr, step.offsetDays).arg(what);
}

void tellStates(std::vector<ClockStep>& steps, const QHash<QString, QDate>& done, QDate today,
                const QString& decision) {
    bool nextGiven = false;
    for (ClockStep& step : steps) {
        if (const auto day = doneOn(step, done)) {
            step.state = StepState::Done;
            step.why.append(Tr::tr("Done on %1.").arg(text::dayText(*day)));
        } else if (!decision.isEmpty()) {
            step.state = StepState::Done;
            step.why.append(decision);
        } else if (step.due < today) {
            step.state = StepState::Late;
        } else {
            step.state = nextGiven ? StepState::Planned : StepState::Next;
            nextGiven = true;
        }
        if (step.waitsForReceipt())
            step.why.append(Tr::tr("Sent on %1; no receipt is recorded. Ask for one in writing.")
                                .arg(text::dayText(*step.sent)));
    }
}

PlacedSteps placeSteps(const policy::PolicyPack& pack, const ClockPlan& plan,
                       const std::vector<CaseStep>& caseSteps) {
    return Placer(policy::stepsOf(pack, *plan.track), plan, caseSteps).place();
}

} // namespace tenon::tenure
