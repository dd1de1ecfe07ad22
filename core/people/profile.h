// SPDX-License-Identifier: GPL-3.0-or-later
// A person as the rules see one: who they are, what they were hired as and the ranks held since.
#pragma once

#include "core/people/appointment.h"

#include <algorithm>

namespace tenon::people {

struct Profile {
    Person person;
    std::optional<Appointment> appointment; // the one in force
    std::vector<RankHeld> ranks;            // of that appointment, oldest first

    // The rank's code on a day; a rank without a date holds from the beginning.
    std::optional<QString> rankOn(QDate day) const {
        const auto held = std::find_if(ranks.rbegin(), ranks.rend(), [day](const RankHeld& rank) {
            return !rank.since || *rank.since <= day;
        });
        return held == ranks.rend() ? std::nullopt : std::optional(held->rank);
    }
    // Tenured on a day; a decision without a date counts from the beginning.
    bool tenuredOn(QDate day) const {
        return appointment && appointment->tenure == TenureStatus::Tenured &&
               (!appointment->tenureDecided || *appointment->tenureDecided <= day);
    }

    bool operator==(const Profile&) const = default;
};

} // namespace tenon::people
