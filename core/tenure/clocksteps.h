// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the steps of a track on their days under a plan, each with its reasons. Inside of the tenure
// clock, pure.
#pragma once

#include "core/tenure/clockplan.h"
#include "core/tenure/tenureclock.h"

#include <QHash>

namespace tenon::tenure {

struct PlacedSteps {
    std::vector<ClockStep> steps;   // by due date; no states yet
    QStringList leftOut;            // why a step of the track is not among them
    std::optional<QDate> mandatory; // of the step that must not be missed, also where left out
    std::optional<QDate> planned;   // the same, where asked for early
    std::optional<QDate> preTenure;
};

PlacedSteps placeSteps(const policy::PolicyPack& pack, const ClockPlan& plan,
                       const std::vector<CaseStep>& caseSteps);

// Says of each step, in the order of their dates, whether it is done, next, planned or late.
// done: steps recorded as done outside of a case, by code. decision: a sentence; where there is
// one, nothing is owed.
void tellStates(std::vector<ClockStep>& steps, const QHash<QString, QDate>& done, QDate today,
                const QString& decision = {});

// A due date that falls on a Saturday or Sunday, by the step's rule.
QDate shiftedFromWeekend(QDate day, policy::WeekendRule rule);

// "15 October of year 5 on the track", "10 days after “Letter of intent”".
QString ruleText(const policy::TrackStep& step, const std::vector<policy::TrackStep>& all);

} // namespace tenon::tenure
