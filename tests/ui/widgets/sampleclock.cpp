// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/sampleclock.h"

using namespace Qt::StringLiterals;

namespace tenon::testing {

namespace {

tenure::ClockStep step(const QString& code, const QString& title, QDate due,
                       tenure::StepState state) {
    tenure::ClockStep made;
    made.code = code;
    made.title = title;
    made.due = due;
    made.state = state;
    made.prepare = u"Have the narrative and the evidence ready."_s;
    made.why = {u"Due in this year of the clock under the library's policy."_s};
    return made;
}

} // namespace

QDate sampleToday() {
    return {2026, 2, 21};
}

tenure::TenureClock sampleClock() {
    using tenure::StepState;
    tenure::TenureClock clock;
    clock.appointed = QDate(2022, 8, 16);
    clock.track = u"Tenure track"_s;
    clock.length = 6;
    clock.extensions = 1;
    clock.year = 3;
    clock.mandatoryReview = QDate(2028, 9, 15);
    for (int i = 0; i < 7; ++i) {
        const int number = i < 3 ? i + 1 : i == 3 ? 0 : i;
        clock.years.push_back({number, QDate(2022 + i, 8, 16), QDate(2023 + i, 8, 15),
                               u"%1–%2"_s.arg(2022 + i).arg(23 + i)});
    }
    clock.steps = {step(u"appointed"_s, u"Appointed"_s, {2022, 8, 16}, StepState::Done),
                   step(u"plan"_s, u"Plan agreed"_s, {2023, 8, 10}, StepState::Done),
                   step(u"second"_s, u"Second-year check"_s, {2024, 9, 1}, StepState::Done),
                   step(u"peer"_s, u"Peer evaluation"_s, {2025, 10, 1}, StepState::Late),
                   step(u"third"_s, u"Third-year review"_s, {2026, 3, 12}, StepState::Next),
                   step(u"letters"_s, u"External letters"_s, {2027, 12, 1}, StepState::Planned),
                   step(u"file"_s, u"Tenure file"_s, {2028, 9, 15}, StepState::Planned),
                   step(u"decision"_s, u"Decision"_s, {2029, 5, 20}, StepState::Planned)};
    clock.why = {u"Six years, extended by one."_s};
    return clock;
}

} // namespace tenon::testing
