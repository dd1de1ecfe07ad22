// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of work as a portfolio keeps it. A title is enough to begin with; what has no category
// yet waits in the inbox. Further parts (people, dates, identifiers, evidence) are in itemparts.h.
#pragma once

#include "core/base/partialdate.h"
#include "core/people/person.h"
#include "core/portfolio/itemtype.h"

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

// FAR's set, with what a librarian's work asks for besides (domain.md 3.7).
enum class ItemStatus {
    Planned,
    InProgress,
    Submitted,
    ReviseAndResubmit,
    Accepted,
    InPress,
    Published,
    Presented,
    Done,
    Funded,
    Rejected, // by an editor or a jury
    Declined, // by a funder
    Cancelled,
    Discontinued
};

// Who may see an item; chosen for each.
enum class Sharing { Private, Mentor, MentorAndAdministration };

struct PortfolioItem {
    Id<PortfolioItem> id;
    people::PersonId person;
    ItemType type = ItemType::Other;
    QString category;    // a criterion's code in the person's pack; empty: not filed yet
    QString subcategory; // of that category; may be empty
    QString title;
    QString role;         // "Chair", "Co-author"
    QString contribution; // what I did, in a sentence
    Scope scope = Scope::Library;
    ItemStatus status = ItemStatus::Done; // the last of its history
    std::optional<PartialDate> started;   // absent: not dated yet
    std::optional<PartialDate> ended;     // absent: at one time only, or still going on
    bool ongoing = false;                 // "to the present"
    QString organization;                 // journal aside: body, sponsor, employer
    QString description;
    QString effort;
    QString impact;
    std::optional<int> hours; // altogether
    std::optional<int> hoursPerYear;
    std::optional<QDate> countsFrom; // the first day a review may count it; absent: its own date
    Sharing sharing = Sharing::Private;
    QString source; // where it came from, for people: "references.bib: smith2017"; empty: by hand

    bool operator==(const PortfolioItem&) const = default;
};

using ItemId = Id<PortfolioItem>;

// Counts towards what is expected; still to come; or comes to nothing.
enum class StatusGroup { Have, Pending, Ended };
StatusGroup groupOf(ItemStatus status);
QString statusText(ItemStatus status);
QString scopeText(Scope scope);
QString sharingText(Sharing sharing); // "Only me"

// "2017", "Aug 2019 – May 2021", "Aug 2019 – present", or "no date".
QString periodText(const std::optional<PartialDate>& started,
                   const std::optional<PartialDate>& ended, bool ongoing);

// True of dates that run backwards.
bool endsBeforeItBegins(const std::optional<PartialDate>& started,
                        const std::optional<PartialDate>& ended);

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
    static constexpr std::array pairs{std::pair{E::Planned, "planned"},
                                      std::pair{E::InProgress, "in_progress"},
                                      std::pair{E::Submitted, "submitted"},
                                      std::pair{E::ReviseAndResubmit, "revise_and_resubmit"},
                                      std::pair{E::Accepted, "accepted"},
                                      std::pair{E::InPress, "in_press"},
                                      std::pair{E::Published, "published"},
                                      std::pair{E::Presented, "presented"},
                                      std::pair{E::Done, "done"},
                                      std::pair{E::Funded, "funded"},
                                      std::pair{E::Rejected, "rejected"},
                                      std::pair{E::Declined, "declined"},
                                      std::pair{E::Cancelled, "cancelled"},
                                      std::pair{E::Discontinued, "discontinued"}};
};

template <>
struct tenon::Tokens<tenon::portfolio::Sharing> {
    using E = tenon::portfolio::Sharing;
    static constexpr std::array pairs{
        std::pair{E::Private, "private"}, std::pair{E::Mentor, "mentor"},
        std::pair{E::MentorAndAdministration, "mentor_and_administration"}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::PortfolioItem> {
    using T = tenon::portfolio::PortfolioItem;
    static constexpr auto table = "portfolio_item";
    // The widest there can be; each item says in `sharing` how far it goes (sharedportfolio.h).
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"person", &T::person},
                                               Column{"type", &T::type},
                                               Column{"category", &T::category},
                                               Column{"subcategory", &T::subcategory},
                                               Column{"title", &T::title},
                                               Column{"role", &T::role},
                                               Column{"contribution", &T::contribution},
                                               Column{"scope", &T::scope},
                                               Column{"status", &T::status},
                                               Column{"started", &T::started},
                                               Column{"ended", &T::ended},
                                               Column{"ongoing", &T::ongoing},
                                               Column{"organization", &T::organization},
                                               Column{"description", &T::description},
                                               Column{"effort", &T::effort},
                                               Column{"impact", &T::impact},
                                               Column{"hours", &T::hours},
                                               Column{"hours_per_year", &T::hoursPerYear},
                                               Column{"counts_from", &T::countsFrom},
                                               Column{"sharing", &T::sharing},
                                               Column{"source", &T::source}};
};
