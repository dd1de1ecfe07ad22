// SPDX-License-Identifier: GPL-3.0-or-later
// What pairs may speak about: the program's and the pair's own topics, and which were discussed.
// The cycles that come with Tenon are data (see topicguide.h).
#pragma once

#include "core/mentoring/pairing.h"

namespace tenon::mentoring {

// Who brings it to whom: mentoring goes both ways (Houston Cole, "reverse keeping up").
enum class Direction { MentorToMentee, MenteeToMentor, Both };

struct ProgramTopic {
    Id<ProgramTopic> id;
    int month = 0; // 1 to 12; 0: at any time
    QString title;
    QString prompt;
    Direction direction = Direction::Both;
    std::optional<QDate> sent; // to every pair

    bool operator==(const ProgramTopic&) const = default;
};

struct PairTopic {
    Id<PairTopic> id;
    PairingId pairing;
    int month = 0;
    QString title;
    QString prompt;
    Direction direction = Direction::Both;

    bool operator==(const PairTopic&) const = default;
};

// A topic was discussed, in a direction; topic: its code in the guide, or its identifier here.
struct TopicMark {
    Id<TopicMark> id;
    PairingId pairing;
    QString topic;
    QDate discussed;
    Direction direction = Direction::Both;

    bool operator==(const TopicMark&) const = default;
};

} // namespace tenon::mentoring

template <>
struct tenon::Tokens<tenon::mentoring::Direction> {
    using E = tenon::mentoring::Direction;
    static constexpr std::array pairs{std::pair{E::MentorToMentee, "mentor_to_mentee"},
                                      std::pair{E::MenteeToMentor, "mentee_to_mentor"},
                                      std::pair{E::Both, "both"}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::ProgramTopic> {
    using T = tenon::mentoring::ProgramTopic;
    static constexpr auto table = "program_topic";
    static constexpr auto audience = Audience::Program;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"month", &T::month},
                                               Column{"title", &T::title},
                                               Column{"prompt", &T::prompt},
                                               Column{"direction", &T::direction},
                                               Column{"sent", &T::sent}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::PairTopic> {
    using T = tenon::mentoring::PairTopic;
    static constexpr auto table = "pair_topic";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id},         Column{"pairing", &T::pairing},
                   Column{"month", &T::month},   Column{"title", &T::title},
                   Column{"prompt", &T::prompt}, Column{"direction", &T::direction}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::TopicMark> {
    using T = tenon::mentoring::TopicMark;
    static constexpr auto table = "topic_mark";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"pairing", &T::pairing}, Column{"topic", &T::topic},
                   Column{"discussed", &T::discussed}, Column{"direction", &T::direction}};
};
