// SPDX-License-Identifier: GPL-3.0-or-later
// That a pair met, as the program may know it, and what was said, which it may not: notes have
// tables and audiences of their own.
#pragma once

#include "core/mentoring/pairing.h"

namespace tenon::mentoring {

enum class Channel { InPerson, Video, Phone, Email, Chat, Other };

struct Meeting {
    Id<Meeting> id;
    PairingId pairing;
    QDate heldOn;
    int minutes = 0; // 1 to 1440
    Channel channel = Channel::InPerson;
    QString activity; // a code of the pack's service rules, which say whether it counts

    bool operator==(const Meeting&) const = default;
};

using MeetingId = Id<Meeting>;

// What both of the pair may read.
struct SharedNote {
    Id<SharedNote> id;
    MeetingId meeting;
    QString topics;
    QString body;

    bool operator==(const SharedNote&) const = default;
};

// What only its owner may read.
struct PrivateNote {
    Id<PrivateNote> id;
    MeetingId meeting;
    people::PersonId owner;
    QString body;

    bool operator==(const PrivateNote&) const = default;
};

// Somebody of the pairing who was not there; without any, everybody was.
struct Absence {
    Id<Absence> id;
    MeetingId meeting;
    people::PersonId person;

    bool operator==(const Absence&) const = default;
};

// What the meeting decided.
struct Decision {
    Id<Decision> id;
    MeetingId meeting;
    QString body;

    bool operator==(const Decision&) const = default;
};

// What somebody of the pair is to do, from a meeting or outside one.
struct ActionItem {
    Id<ActionItem> id;
    PairingId pairing;
    std::optional<MeetingId> meeting;
    people::PersonId owner;
    QString title;
    std::optional<QDate> due;
    std::optional<QDate> done;

    bool operator==(const ActionItem&) const = default;
};

} // namespace tenon::mentoring

template <>
struct tenon::Tokens<tenon::mentoring::Channel> {
    using E = tenon::mentoring::Channel;
    static constexpr std::array pairs{
        std::pair{E::InPerson, "in_person"}, std::pair{E::Video, "video"},
        std::pair{E::Phone, "phone"},        std::pair{E::Email, "email"},
        std::pair{E::Chat, "chat"},          std::pair{E::Other, "other"}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::Meeting> {
    using T = tenon::mentoring::Meeting;
    static constexpr auto table = "meeting";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id},           Column{"pairing", &T::pairing},
                   Column{"held_on", &T::heldOn},  Column{"minutes", &T::minutes},
                   Column{"channel", &T::channel}, Column{"activity", &T::activity}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::SharedNote> {
    using T = tenon::mentoring::SharedNote;
    static constexpr auto table = "shared_note";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"meeting", &T::meeting},
                   Column{"topics", &T::topics}, Column{"body", &T::body}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::PrivateNote> {
    using T = tenon::mentoring::PrivateNote;
    static constexpr auto table = "private_note";
    static constexpr auto audience = Audience::Owner;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"meeting", &T::meeting}, Column{"owner", &T::owner},
                   Column{"body", &T::body}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::Absence> {
    using T = tenon::mentoring::Absence;
    static constexpr auto table = "absence";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns = std::tuple{Column{"id", &T::id}, Column{"meeting", &T::meeting},
                                               Column{"person", &T::person}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::Decision> {
    using T = tenon::mentoring::Decision;
    static constexpr auto table = "decision";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"meeting", &T::meeting}, Column{"body", &T::body}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::ActionItem> {
    using T = tenon::mentoring::ActionItem;
    static constexpr auto table = "action_item";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns = std::tuple{
        Column{"id", &T::id},       Column{"pairing", &T::pairing}, Column{"meeting", &T::meeting},
        Column{"owner", &T::owner}, Column{"title", &T::title},     Column{"due", &T::due},
        Column{"done", &T::done}};
};
