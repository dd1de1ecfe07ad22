// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody was hired as: the track and the policy version that binds them, the ranks held
// since, and whether tenure was decided. Ranks and tracks are codes of the policy pack; no code
// names one.
#pragma once

#include "core/people/person.h"
#include "core/policy/policyversion.h"

namespace tenon::people {

enum class TenureStatus { Probationary, Tenured, Denied, NotEligible, Unknown };

struct Appointment {
    Id<Appointment> id;
    PersonId person;
    policy::PolicyVersionId policy; // the version in force at appointment
    QString track;                  // a code of that pack; empty where the roster did not say
    std::optional<QDate> appointed; // absent where the roster did not say
    std::optional<QDate> ended;
    TenureStatus tenure = TenureStatus::Unknown;
    std::optional<QDate> tenureDecided;

    bool operator==(const Appointment&) const = default;
};

using AppointmentId = Id<Appointment>;

// One line of the rank history.
struct RankHeld {
    Id<RankHeld> id;
    AppointmentId appointment;
    QString rank;               // a code of the pack
    std::optional<QDate> since; // absent where the roster did not say

    bool operator==(const RankHeld&) const = default;
};

} // namespace tenon::people

template <>
struct tenon::Tokens<tenon::people::TenureStatus> {
    using E = tenon::people::TenureStatus;
    static constexpr std::array pairs{
        std::pair{E::Probationary, "probationary"}, std::pair{E::Tenured, "tenured"},
        std::pair{E::Denied, "denied"}, std::pair{E::NotEligible, "not_eligible"},
        std::pair{E::Unknown, "unknown"}};
};

template <>
struct tenon::store::Describe<tenon::people::Appointment> {
    using T = tenon::people::Appointment;
    static constexpr auto table = "appointment";
    static constexpr auto audience = Audience::Program;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"person", &T::person},
                                               Column{"policy", &T::policy},
                                               Column{"track", &T::track},
                                               Column{"appointed", &T::appointed},
                                               Column{"ended", &T::ended},
                                               Column{"tenure", &T::tenure},
                                               Column{"tenure_decided", &T::tenureDecided}};
};

template <>
struct tenon::store::Describe<tenon::people::RankHeld> {
    using T = tenon::people::RankHeld;
    static constexpr auto table = "rank_held";
    static constexpr auto audience = Audience::Program;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"appointment", &T::appointment},
                   Column{"rank", &T::rank}, Column{"since", &T::since}};
};
