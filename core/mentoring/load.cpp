// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/load.h"

#include "core/mentoring/pairinglifecycle.h"

#include <algorithm>

namespace tenon::mentoring {

namespace {

constexpr double unevenFrom = 1.5; // times the even share

// Whom a mentor mentors in a pairing now: its mentees, or the peers of a circle they lead.
int menteesNow(const Pair& pair, people::PersonId mentor) {
    int mentees = 0;
    int others = 0;
    for (const PairingMember& one : pair.members) {
        if (one.until || one.person == mentor)
            continue;
        mentees += one.role == MemberRole::Mentee ? 1 : 0;
        ++others;
    }
    return mentees > 0 ? mentees : others;
}

void addPair(const policy::PolicyPack& pack, const Pair& pair, QHash<qint64, MentorLoad>& loads) {
    const bool present = isPresent(pair.pairing.state);
    if (!holdsCapacity(pair.pairing.state))
        return;
    for (const PairingMember& one : pair.members) {
        if (one.role != MemberRole::Mentor || one.until)
            continue;
        MentorLoad& load = loads[one.person.value()];
        if (present)
            load.mentees += menteesNow(pair, one.person);
        else
            ++load.offers;
        load.places += pack.pairing(pair.pairing.shape).takesCapacity ? 1 : 0;
    }
}

} // namespace

std::vector<MentorLoad> mentorLoad(const policy::PolicyPack& pack, const LoadInput& input) {
    QHash<qint64, MentorLoad> loads;
    qint64 all = 0;
    for (auto it = input.minutes.cbegin(); it != input.minutes.cend(); ++it) {
        if (it.value() <= 0)
            continue;
        loads[it.key()].minutes = it.value();
        all += it.value();
    }
    for (const Pair& pair : input.pairs)
        addPair(pack, pair, loads);
    std::vector<MentorLoad> out;
    for (auto it = loads.begin(); it != loads.end(); ++it) {
        MentorLoad load = it.value();
        load.mentor = people::PersonId(it.key());
        load.capacity = input.capacities.value(it.key());
        load.over = load.places > load.capacity;
        load.share = all > 0 ? double(load.minutes) / double(all) : 0.0;
        out.push_back(load);
    }
    const double even = evenShare(out);
    for (MentorLoad& load : out)
        load.uneven = out.size() > 1 && all > 0 && load.share >= unevenFrom * even;
    std::sort(out.begin(), out.end(), [](const MentorLoad& a, const MentorLoad& b) {
        return std::tuple(-a.minutes, -a.places, a.mentor) <
               std::tuple(-b.minutes, -b.places, b.mentor);
    });
    return out;
}

double evenShare(const std::vector<MentorLoad>& loads) {
    return loads.empty() ? 0.0 : 1.0 / double(loads.size());
}

} // namespace tenon::mentoring
