// SPDX-License-Identifier: GPL-3.0-or-later
// What a person keeps beside the items: the names they publish under, searches they come back to,
// how they rate themselves, and questions about where a piece of work goes.
#pragma once

#include "core/portfolio/portfolioitem.h"

namespace tenon::portfolio {

// "This is me": a name among an item's authors that is this person's.
struct NameVariant {
    Id<NameVariant> id;
    people::PersonId person;
    QString name; // "Osei, Amara" or "A. Osei"
    bool operator==(const NameVariant&) const = default;
};

struct SavedFilter {
    Id<SavedFilter> id;
    people::PersonId person;
    QString name;
    QString filter; // as it is typed (itemfilter.h)
    bool operator==(const SavedFilter&) const = default;
};

// Where a person thinks they stand in a category, in a word of the pack's scale. Theirs alone.
struct SelfRating {
    Id<SelfRating> id;
    people::PersonId person;
    QString category;
    QString rating;
    QDate on;
    bool operator==(const SelfRating&) const = default;
};

// "This goes where?", asked of the mentor and answered in place.
struct FilingQuestion {
    Id<FilingQuestion> id;
    people::PersonId person;
    std::optional<ItemId> item;
    QString question;
    QDate asked;
    std::optional<people::PersonId> answeredBy;
    QString answer;
    QString category; // where the mentor would file it; may be empty
    QString subcategory;
    std::optional<QDate> answered;
    bool operator==(const FilingQuestion&) const = default;
};

} // namespace tenon::portfolio

template <>
struct tenon::store::Describe<tenon::portfolio::NameVariant> {
    using T = tenon::portfolio::NameVariant;
    static constexpr auto table = "name_variant";
    static constexpr auto audience = Audience::Owner;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"person", &T::person}, Column{"name", &T::name}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::SavedFilter> {
    using T = tenon::portfolio::SavedFilter;
    static constexpr auto table = "saved_filter";
    static constexpr auto audience = Audience::Owner;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"person", &T::person}, Column{"name", &T::name},
                   Column{"filter", &T::filter}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::SelfRating> {
    using T = tenon::portfolio::SelfRating;
    static constexpr auto table = "self_rating";
    static constexpr auto audience = Audience::Owner;
    static constexpr auto columns = std::tuple{
        Column{"id", &T::id}, Column{"person", &T::person}, Column{"category", &T::category},
        Column{"rating", &T::rating}, Column{"on_day", &T::on}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::FilingQuestion> {
    using T = tenon::portfolio::FilingQuestion;
    static constexpr auto table = "filing_question";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"person", &T::person},
                                               Column{"item", &T::item},
                                               Column{"question", &T::question},
                                               Column{"asked", &T::asked},
                                               Column{"answered_by", &T::answeredBy},
                                               Column{"answer", &T::answer},
                                               Column{"category", &T::category},
                                               Column{"subcategory", &T::subcategory},
                                               Column{"answered", &T::answered}};
};
