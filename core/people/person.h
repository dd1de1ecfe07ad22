// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody the library works with: a mentee, a mentor, both, or neither yet.
#pragma once

#include "core/store/record.h"

namespace tenon::people {

struct Person {
    Id<Person> id;
    QString name;     // as the person writes it
    QString sortName; // folded, family name first; see sortNameOf
    QString email;    // lower case; how a person is named on the command line
    QString department;
    std::optional<Id<Person>> supervisor;
    std::optional<int> mentorCapacity; // this person's own limit; without one the policy's holds

    bool operator==(const Person&) const = default;
};

using PersonId = Id<Person>;

} // namespace tenon::people

template <>
struct tenon::store::Describe<tenon::people::Person> {
    using T = tenon::people::Person;
    static constexpr auto table = "person";
    static constexpr auto audience = Audience::Program;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"name", &T::name},
                                               Column{"sort_name", &T::sortName},
                                               Column{"email", &T::email},
                                               Column{"department", &T::department},
                                               Column{"supervisor", &T::supervisor},
                                               Column{"mentor_capacity", &T::mentorCapacity}};
};
