// SPDX-License-Identifier: GPL-3.0-or-later
// What a policy would mean for three people who do not exist: hired at the start of this academic
// year, hired in January, and hired with two years' credit and given an extension. Pure.
#pragma once

#include "core/policy/policypack.h"

#include <optional>

namespace tenon::ui {

struct SampleDate {
    QString what;
    QString code; // the same in another version
    QDate day;
    bool operator==(const SampleDate&) const = default;
};

struct SampleStanding {
    QString who;
    std::vector<SampleDate> dates; // key dates, in their order
    QString problem;               // why there are none, or what the rules refuse
    bool operator==(const SampleStanding&) const = default;
};

// Under the first track with a clock; none where the policy has no clock.
std::vector<SampleStanding> sampleStandings(const policy::PolicyPack& pack, QDate today);

// The day a date of the same code has in another version.
std::optional<QDate> dayIn(const SampleStanding& standing, const QString& code);

} // namespace tenon::ui
