// SPDX-License-Identifier: GPL-3.0-or-later
// Who belongs to a pairing, and what they alone may say about it. Pair joins a pairing with its
// members, which is how everything else asks for one.
#pragma once

#include "core/mentoring/pairing.h"

#include <vector>

namespace tenon::mentoring {

struct PairingMember {
    Id<PairingMember> id;
    PairingId pairing;
    people::PersonId person;
    MemberRole role = MemberRole::Mentor;
    QDate since;
    std::optional<QDate> until; // left before the pairing ended
    std::optional<QDate> accepted;
    std::optional<QDate> acknowledged;
    bool named = false; // agrees to be named where the other's service is told to others

    bool operator==(const PairingMember&) const = default;
};

// Why somebody declined, asked for a change or left: told to the coordinator, never to the other.
enum class ReasonAbout { Declined, Change, Exit };

struct PairingReason {
    Id<PairingReason> id;
    PairingId pairing;
    people::PersonId person;
    ReasonAbout about = ReasonAbout::Change;
    QString body;
    QDate written;

    bool operator==(const PairingReason&) const = default;
};

// What a mentee chose to hand to the next mentor.
struct HandOver {
    Id<HandOver> id;
    PairingId pairing; // the one that ended
    people::PersonId owner;
    QString body;
    QDate written;

    bool operator==(const HandOver&) const = default;
};

struct Pair {
    Pairing pairing;
    std::vector<PairingMember> members; // in the order in which they came

    const PairingMember* member(people::PersonId person) const; // null where they are none
    bool has(people::PersonId person) const { return member(person) != nullptr; }
    // On any day of the pairing; somebody who left is one of them still.
    std::vector<people::PersonId> with(MemberRole role) const;
    std::vector<people::PersonId> mentors() const { return with(MemberRole::Mentor); }
    std::vector<people::PersonId> mentees() const { return with(MemberRole::Mentee); }
    // Everybody but this person.
    std::vector<people::PersonId> others(people::PersonId person) const;
    // Whether the person belonged to it on that day.
    bool includes(people::PersonId person, QDate day) const;

    bool operator==(const Pair&) const = default;
};

} // namespace tenon::mentoring

template <>
struct tenon::Tokens<tenon::mentoring::ReasonAbout> {
    using E = tenon::mentoring::ReasonAbout;
    static constexpr std::array pairs{std::pair{E::Declined, "declined"},
                                      std::pair{E::Change, "change"}, std::pair{E::Exit, "exit"}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::PairingMember> {
    using T = tenon::mentoring::PairingMember;
    static constexpr auto table = "pairing_member";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"pairing", &T::pairing},
                                               Column{"person", &T::person},
                                               Column{"role", &T::role},
                                               Column{"since", &T::since},
                                               Column{"until", &T::until},
                                               Column{"accepted", &T::accepted},
                                               Column{"acknowledged", &T::acknowledged},
                                               Column{"named", &T::named}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::PairingReason> {
    using T = tenon::mentoring::PairingReason;
    static constexpr auto table = "pairing_reason";
    static constexpr auto audience = Audience::Administration;
    static constexpr auto columns = std::tuple{
        Column{"id", &T::id},       Column{"pairing", &T::pairing}, Column{"person", &T::person},
        Column{"about", &T::about}, Column{"body", &T::body},       Column{"written", &T::written}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::HandOver> {
    using T = tenon::mentoring::HandOver;
    static constexpr auto table = "hand_over";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"pairing", &T::pairing}, Column{"owner", &T::owner},
                   Column{"body", &T::body}, Column{"written", &T::written}};
};
