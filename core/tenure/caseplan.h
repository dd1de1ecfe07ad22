// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of one review case with their dates and states: from the clock, where the review stands
// on it, else from the review's own calendar in the case's academic year. Pure.
#pragma once

#include "core/tenure/tenureclock.h"

namespace tenon::tenure {

AcademicYear yearOfCase(const policy::PolicyPack& pack, const ReviewCase& reviewCase);

// clock: null where the person has none. caseSteps: those of this case.
std::vector<ClockStep> stepsOfCase(const policy::PolicyPack& pack, const ReviewCase& reviewCase,
                                   const TenureClock* clock, const std::vector<CaseStep>& caseSteps,
                                   QDate today);

// Where the case stands, in a sentence: "Waiting for: Committee letter (Library committee), due 1
// Dec 2026." or what was decided.
QString standingText(const ReviewCase& reviewCase, const std::vector<ClockStep>& steps);

// Error Refused, with the figures, where a vote does not add up: everybody eligible is for,
// against, abstaining, recused or absent.
Status checkVote(const CaseVote& vote);

} // namespace tenon::tenure
