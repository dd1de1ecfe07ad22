// SPDX-License-Identifier: GPL-3.0-or-later
// Whom somebody does not want as a mentor or mentee. Theirs alone: others only learn that a pairing
// is not available.
#pragma once

#include "core/people/person.h"

namespace tenon::mentoring {

struct Exclusion {
    Id<Exclusion> id;
    people::PersonId owner;
    people::PersonId person;
    QString reason; // may be empty

    bool operator==(const Exclusion&) const = default;
};

} // namespace tenon::mentoring

template <>
struct tenon::store::Describe<tenon::mentoring::Exclusion> {
    using T = tenon::mentoring::Exclusion;
    static constexpr auto table = "exclusion";
    static constexpr auto audience = Audience::Owner;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"owner", &T::owner}, Column{"person", &T::person},
                   Column{"reason", &T::reason}};
};
