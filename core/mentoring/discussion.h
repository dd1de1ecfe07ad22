// SPDX-License-Identifier: GPL-3.0-or-later
// What a pair or a circle writes to each other, kept in the file; and a page of somebody's private
// journal, which nobody else reads. Either may come from an e-mail or a chat.
#pragma once

#include "core/mentoring/pairing.h"

namespace tenon::mentoring {

enum class Origin { Typed, Email, Chat };

struct Discussion {
    Id<Discussion> id;
    PairingId pairing;
    QString title;
    QDate opened;

    bool operator==(const Discussion&) const = default;
};

struct DiscussionPost {
    Id<DiscussionPost> id;
    Id<Discussion> discussion;
    std::optional<people::PersonId> person; // absent: somebody outside the pair
    QString author;                         // as the e-mail or chat named them
    QDateTime at;
    Origin origin = Origin::Typed;
    QString body;

    bool operator==(const DiscussionPost&) const = default;
};

struct JournalPage {
    Id<JournalPage> id;
    people::PersonId owner;
    QDate onDay;
    QString title;
    Origin origin = Origin::Typed;
    QString body;

    bool operator==(const JournalPage&) const = default;
};

} // namespace tenon::mentoring

template <>
struct tenon::Tokens<tenon::mentoring::Origin> {
    using E = tenon::mentoring::Origin;
    static constexpr std::array pairs{std::pair{E::Typed, "typed"}, std::pair{E::Email, "email"},
                                      std::pair{E::Chat, "chat"}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::Discussion> {
    using T = tenon::mentoring::Discussion;
    static constexpr auto table = "discussion";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"pairing", &T::pairing}, Column{"title", &T::title},
                   Column{"opened", &T::opened}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::DiscussionPost> {
    using T = tenon::mentoring::DiscussionPost;
    static constexpr auto table = "discussion_post";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id},         Column{"discussion", &T::discussion},
                   Column{"person", &T::person}, Column{"author", &T::author},
                   Column{"at", &T::at},         Column{"origin", &T::origin},
                   Column{"body", &T::body}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::JournalPage> {
    using T = tenon::mentoring::JournalPage;
    static constexpr auto table = "journal_page";
    static constexpr auto audience = Audience::Owner;
    static constexpr auto columns = std::tuple{
        Column{"id", &T::id},       Column{"owner", &T::owner},   Column{"on_day", &T::onDay},
        Column{"title", &T::title}, Column{"origin", &T::origin}, Column{"body", &T::body}};
};
