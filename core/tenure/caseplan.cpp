// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenure/caseplan.h"

#include "core/base/text.h"
#include "core/tenure/clocksteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::tenure {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CasePlan)
};

AcademicYear yearOf(const policy::PolicyPack& pack, QDate day) {
    return AcademicYear::containing(day, pack.yearStartMonth, pack.yearStartDay);
}

// A calendar of its own: as if the review were a track of one year that began with the case's year.
std::vector<ClockStep> ownCalendar(const policy::PolicyPack& pack, const policy::ReviewKind& kind,
                                   const ReviewCase& reviewCase,
                                   const std::vector<CaseStep>& caseSteps) {
    policy::Track track;
    track.years = 1;
    track.steps = kind.calendar;
    for (policy::TrackStep& step : track.steps)
        step.review = kind.code;
    const AcademicYear year = yearOfCase(pack, reviewCase);
    std::vector<CaseStep> own = caseSteps;
    for (CaseStep& step : own)
        step.caseYear = 0; // also a step that follows another into the next year
    return placeSteps(pack, ClockPlan(track, year.firstDay(), year), own).steps;
}

} // namespace

AcademicYear yearOfCase(const policy::PolicyPack& pack, const ReviewCase& reviewCase) {
    // The year that begins in the case's calendar year contains that year's last day.
    return yearOf(pack, QDate(reviewCase.year, 12, 31));
}

std::vector<ClockStep> stepsOfCase(const policy::PolicyPack& pack, const ReviewCase& reviewCase,
                                   const TenureClock* clock, const std::vector<CaseStep>& caseSteps,
                                   QDate today) {
    std::vector<ClockStep> steps;
    if (clock)
        for (const ClockStep& step : clock->steps)
            if (step.review == reviewCase.review &&
                yearOf(pack, step.due).startYear() == reviewCase.year)
                steps.push_back(step);
    const policy::ReviewKind* kind = pack.review(reviewCase.review);
    if (!steps.empty() || !kind)
        return steps;
    steps = ownCalendar(pack, *kind, reviewCase, caseSteps);
    // After a decision nothing is owed any more.
    const QString decision = reviewCase.decidedOn ? standingText(reviewCase, steps) : QString();
    QHash<QString, QDate> recorded = clock ? clock->recorded : QHash<QString, QDate>();
    recorded.removeIf(
        [&](const auto& one) { return yearOf(pack, one.value()).startYear() != reviewCase.year; });
    tellStates(steps, recorded, today, decision);
    return steps;
}

QString standingText(const ReviewCase& reviewCase, const std::vector<ClockStep>& steps) {
    if (reviewCase.state == CaseState::Withdrawn)
        return Tr::tr("Withdrawn.");
    if (reviewCase.state == CaseState::Decided && reviewCase.decidedOn)
        return (reviewCase.outcome == CaseOutcome::Favourable
                    ? Tr::tr("Decided on %1: favourable.")
                    : Tr::tr("Decided on %1: unfavourable."))
            .arg(text::dayText(*reviewCase.decidedOn));
    if (reviewCase.state == CaseState::Appealed && reviewCase.appealedOn)
        return Tr::tr("Appealed on %1.").arg(text::dayText(*reviewCase.appealedOn));
    for (const ClockStep& step : steps)
        if (step.state != StepState::Done)
            return Tr::tr("Waiting for: %1 (%2), due %3.")
                .arg(step.title, step.actor.isEmpty() ? Tr::tr("candidate") : step.actor,
                     text::dayText(step.due));
    return Tr::tr("Every step is done; the decision is not recorded yet.");
}

Status checkVote(const CaseVote& vote) {
    const int counts[] = {vote.eligible,  vote.inFavour, vote.against,
                          vote.abstained, vote.recused,  vote.absent};
    if (std::any_of(std::begin(counts), std::end(counts), [](int n) { return n < 0; }))
        return Error{
            ErrorCode::Refused, Tr::tr("A vote has no negative numbers."), u"negative"_s, {}};
    const int given = vote.inFavour + vote.against + vote.abstained + vote.recused + vote.absent;
    if (given != vote.eligible)
        return Error{
            ErrorCode::Refused,
            Tr::tr("The vote does not add up: %1 are eligible, and for, against, abstained, "
                   "recused and absent make %2. Correct one of the numbers.")
                .arg(vote.eligible)
                .arg(given),
            u"sum of votes"_s,
            {}};
    return {};
}

} // namespace tenon::tenure
