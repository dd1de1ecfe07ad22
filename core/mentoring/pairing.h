// SPDX-License-Identifier: GPL-3.0-or-later
// A mentor and a mentee, from a day on.
#pragma once

#include "core/people/person.h"

namespace tenon::mentoring {

enum class PairingState { Active, Ended };

// Intensive while the clock runs, optional after tenure: the relationship may last a whole career
// (Houston Cole).
enum class PairingPhase { Intensive, Optional };

struct Pairing {
    Id<Pairing> id;
    people::PersonId mentor;
    people::PersonId mentee;
    QString program; // the program's title in the policy pack
    PairingState state = PairingState::Active;
    QDate since;
    std::optional<QDate> until;
    QString overrideReason; // why a rule was set aside; empty where none was
    PairingPhase phase = PairingPhase::Intensive;

    bool operator==(const Pairing&) const = default;
};

using PairingId = Id<Pairing>;

} // namespace tenon::mentoring

template <>
struct tenon::Tokens<tenon::mentoring::PairingState> {
    using E = tenon::mentoring::PairingState;
    static constexpr std::array pairs{std::pair{E::Active, "active"}, std::pair{E::Ended, "ended"}};
};

template <>
struct tenon::Tokens<tenon::mentoring::PairingPhase> {
    using E = tenon::mentoring::PairingPhase;
    static constexpr std::array pairs{std::pair{E::Intensive, "intensive"},
                                      std::pair{E::Optional, "optional"}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::Pairing> {
    using T = tenon::mentoring::Pairing;
    static constexpr auto table = "pairing";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id},         Column{"mentor", &T::mentor},
                   Column{"mentee", &T::mentee}, Column{"program", &T::program},
                   Column{"state", &T::state},   Column{"since", &T::since},
                   Column{"until", &T::until},   Column{"override_reason", &T::overrideReason},
                   Column{"phase", &T::phase}};
};
