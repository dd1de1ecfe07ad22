// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting to come, alone or in a series, and what the pair means to speak about. What was held is
// a Meeting; that one was missed or moved is kept without anybody's name.
#pragma once

#include "core/mentoring/meeting.h"

namespace tenon::mentoring {

enum class Repeats { Never, Weekly, Fortnightly, Monthly, Quarterly };
enum class PlanState { Planned, Held, Missed, Cancelled, Moved };

struct PlannedMeeting {
    Id<PlannedMeeting> id;
    PairingId pairing;
    QDate onDay;
    QString atTime;   // "14:30"; empty: not said yet
    int minutes = 45; // 1 to 1440
    Channel channel = Channel::InPerson;
    QString place; // a room, a telephone number, a link
    Repeats repeats = Repeats::Never;
    std::optional<QDate> repeatUntil; // absent: without end
    PlanState state = PlanState::Planned;
    std::optional<MeetingId> meeting; // of one that was held

    bool operator==(const PlannedMeeting&) const = default;
};

// A point somebody put on the agenda by hand; the others are found (see agenda.h).
struct AgendaEntry {
    Id<AgendaEntry> id;
    PairingId pairing;
    people::PersonId person; // who put it there
    QString title;
    QDate added;
    std::optional<QDate> done;

    bool operator==(const AgendaEntry&) const = default;
};

} // namespace tenon::mentoring

template <>
struct tenon::Tokens<tenon::mentoring::Repeats> {
    using E = tenon::mentoring::Repeats;
    static constexpr std::array pairs{std::pair{E::Never, "never"}, std::pair{E::Weekly, "weekly"},
                                      std::pair{E::Fortnightly, "fortnightly"},
                                      std::pair{E::Monthly, "monthly"},
                                      std::pair{E::Quarterly, "quarterly"}};
};

template <>
struct tenon::Tokens<tenon::mentoring::PlanState> {
    using E = tenon::mentoring::PlanState;
    static constexpr std::array pairs{std::pair{E::Planned, "planned"}, std::pair{E::Held, "held"},
                                      std::pair{E::Missed, "missed"},
                                      std::pair{E::Cancelled, "cancelled"},
                                      std::pair{E::Moved, "moved"}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::PlannedMeeting> {
    using T = tenon::mentoring::PlannedMeeting;
    static constexpr auto table = "planned_meeting";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"pairing", &T::pairing},
                                               Column{"on_day", &T::onDay},
                                               Column{"at_time", &T::atTime},
                                               Column{"minutes", &T::minutes},
                                               Column{"channel", &T::channel},
                                               Column{"place", &T::place},
                                               Column{"repeats", &T::repeats},
                                               Column{"repeat_until", &T::repeatUntil},
                                               Column{"state", &T::state},
                                               Column{"meeting", &T::meeting}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::AgendaEntry> {
    using T = tenon::mentoring::AgendaEntry;
    static constexpr auto table = "agenda_entry";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns = std::tuple{
        Column{"id", &T::id},       Column{"pairing", &T::pairing}, Column{"person", &T::person},
        Column{"title", &T::title}, Column{"added", &T::added},     Column{"done", &T::done}};
};
