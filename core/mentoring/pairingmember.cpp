// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/pairingmember.h"

#include <algorithm>

namespace tenon::mentoring {

using people::PersonId;

const PairingMember* Pair::member(PersonId person) const {
    const auto found = std::find_if(members.begin(), members.end(),
                                    [person](const auto& one) { return one.person == person; });
    return found == members.end() ? nullptr : &*found;
}

std::vector<PersonId> Pair::with(MemberRole role) const {
    std::vector<PersonId> people;
    for (const PairingMember& one : members)
        if (one.role == role)
            people.push_back(one.person);
    return people;
}

std::vector<PersonId> Pair::others(PersonId person) const {
    std::vector<PersonId> people;
    for (const PairingMember& one : members)
        if (one.person != person)
            people.push_back(one.person);
    return people;
}

bool Pair::includes(PersonId person, QDate day) const {
    const PairingMember* one = member(person);
    return one && one->since <= day && (!one->until || *one->until >= day) &&
           (!pairing.until || *pairing.until >= day);
}

} // namespace tenon::mentoring
