// SPDX-License-Identifier: GPL-3.0-or-later
// Who carries how much of the mentoring, compared with what they agreed to and with the others:
// extra load is often invisible and uneven. Figures of mentors alone; nothing of a mentee. Pure.
#pragma once

#include "core/mentoring/pairingmember.h"
#include "core/policy/policypack.h"

#include <QHash>

namespace tenon::mentoring {

struct MentorLoad {
    people::PersonId mentor;
    int mentees = 0;     // at present
    int offers = 0;      // places offered and not taken yet
    int places = 0;      // in use, offers among them, as the capacity counts them
    int capacity = 0;    // places at most; 0: takes nobody at present
    int minutes = 0;     // of counted service in the period
    double share = 0;    // of all minutes, 0 to 1
    bool over = false;   // more places in use than capacity
    bool uneven = false; // half as much again as an even share, or more
    bool operator==(const MentorLoad&) const = default;
};

struct LoadInput {
    std::vector<Pair> pairs;
    QHash<qint64, int> minutes;    // counted service in the period, by mentor
    QHash<qint64, int> capacities; // by mentor
};

// Everybody who mentors now, is offered somebody, or served in the period: by time, then by places
// in use, then in the order of their making.
std::vector<MentorLoad> mentorLoad(const policy::PolicyPack& pack, const LoadInput& input);

// The even share: 1 divided by their number; 0 where there is nobody.
double evenShare(const std::vector<MentorLoad>& loads);

} // namespace tenon::mentoring
