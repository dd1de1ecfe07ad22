// SPDX-License-Identifier: GPL-3.0-or-later
// "My friends are your friends": whom one of the pair introduced to the other, and what came of it.
#pragma once

#include "core/mentoring/pairing.h"

namespace tenon::mentoring {

struct Introduction {
    Id<Introduction> id;
    PairingId pairing;
    people::PersonId byPerson;
    QString name; // of who was introduced
    QString affiliation;
    QString purpose;
    QDate onDay;
    QString outcome; // empty: nothing yet

    bool operator==(const Introduction&) const = default;
};

} // namespace tenon::mentoring

template <>
struct tenon::store::Describe<tenon::mentoring::Introduction> {
    using T = tenon::mentoring::Introduction;
    static constexpr auto table = "introduction";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"pairing", &T::pairing},
                                               Column{"by_person", &T::byPerson},
                                               Column{"name", &T::name},
                                               Column{"affiliation", &T::affiliation},
                                               Column{"purpose", &T::purpose},
                                               Column{"on_day", &T::onDay},
                                               Column{"outcome", &T::outcome}};
};
