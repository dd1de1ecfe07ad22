// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of work, filed where the policy's criteria want it, and the evidence kept with it.
#pragma once

#include "core/people/person.h"

namespace tenon::portfolio {

enum class Scope {
    Department,
    Library,
    Campus,
    System,
    Local,
    State,
    Regional,
    National,
    International
};
enum class ItemStatus { Planned, InProgress, Submitted, Accepted, Done, Declined };

struct PortfolioItem {
    Id<PortfolioItem> id;
    people::PersonId person;
    QString category; // a criterion's code in the person's pack
    QString title;
    QString role; // "Chair", "Co-author"
    Scope scope = Scope::Library;
    ItemStatus status = ItemStatus::Done;
    QDate started;
    std::optional<QDate> ended; // absent: one day, or still going on
    QString description;

    bool operator==(const PortfolioItem&) const = default;
};

// A file that proves the item. Its bytes are kept in parts under their SHA-256.
struct Evidence {
    Id<Evidence> id;
    Id<PortfolioItem> item;
    QString name; // as it was called when it was added, without a path
    QString mime;
    qint64 bytes = 0;
    QString sha256; // lower-case hexadecimal
    QDate added;

    bool operator==(const Evidence&) const = default;
};

using ItemId = Id<PortfolioItem>;
using EvidenceId = Id<Evidence>;

} // namespace tenon::portfolio

template <>
struct tenon::Tokens<tenon::portfolio::Scope> {
    using E = tenon::portfolio::Scope;
    static constexpr std::array pairs{std::pair{E::Department, "department"},
                                      std::pair{E::Library, "library"},
                                      std::pair{E::Campus, "campus"},
                                      std::pair{E::System, "system"},
                                      std::pair{E::Local, "local"},
                                      std::pair{E::State, "state"},
                                      std::pair{E::Regional, "regional"},
                                      std::pair{E::National, "national"},
                                      std::pair{E::International, "international"}};
};

template <>
struct tenon::Tokens<tenon::portfolio::ItemStatus> {
    using E = tenon::portfolio::ItemStatus;
    static constexpr std::array pairs{
        std::pair{E::Planned, "planned"},     std::pair{E::InProgress, "in_progress"},
        std::pair{E::Submitted, "submitted"}, std::pair{E::Accepted, "accepted"},
        std::pair{E::Done, "done"},           std::pair{E::Declined, "declined"}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::PortfolioItem> {
    using T = tenon::portfolio::PortfolioItem;
    static constexpr auto table = "portfolio_item";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"person", &T::person},
                                               Column{"category", &T::category},
                                               Column{"title", &T::title},
                                               Column{"role", &T::role},
                                               Column{"scope", &T::scope},
                                               Column{"status", &T::status},
                                               Column{"started", &T::started},
                                               Column{"ended", &T::ended},
                                               Column{"description", &T::description}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::Evidence> {
    using T = tenon::portfolio::Evidence;
    static constexpr auto table = "evidence";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns = std::tuple{
        Column{"id", &T::id},      Column{"item", &T::item},   Column{"name", &T::name},
        Column{"mime", &T::mime},  Column{"bytes", &T::bytes}, Column{"sha256", &T::sha256},
        Column{"added", &T::added}};
};
