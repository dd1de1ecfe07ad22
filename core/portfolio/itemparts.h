// SPDX-License-Identifier: GPL-3.0-or-later
// What an item has several of: dates, statuses, people, identifiers, fields of its type, tags,
// other categories, dossiers. Each is a row of its own that names its item.
#pragma once

#include "core/portfolio/portfolioitem.h"

namespace tenon::portfolio {

// A further stretch of time: somebody chaired twice.
struct ItemRange {
    Id<ItemRange> id;
    ItemId item;
    PartialDate started;
    std::optional<PartialDate> ended; // absent: to the present
    bool operator==(const ItemRange&) const = default;
};

// Every status with its day: submitted in one annual period, published in the next, and right in
// both (FAR hides what comes after a terminal status).
struct StatusChange {
    Id<StatusChange> id;
    ItemId item;
    ItemStatus status = ItemStatus::Done;
    PartialDate on;
    bool operator==(const StatusChange&) const = default;
};

enum class Part {
    Author,
    Editor,
    Translator,
    Chair,
    Organizer,
    Contributor,
    Mentee,
    Student,
    Colleague,
    Supervisor,
    Reviewer,
    Other
};

// Somebody involved; of each part, in the order of position.
struct ItemPerson {
    Id<ItemPerson> id;
    ItemId item;
    int position = 0; // from 1
    Part part = Part::Author;
    QString family; // the whole name of an organization
    QString given;
    bool me = false;
    bool operator==(const ItemPerson&) const = default;
};

enum class IdentifierKind { Doi, Isbn, Issn, Pmid, Pmcid, Wos, PutCode, Url, Other };

struct ItemIdentifier {
    Id<ItemIdentifier> id;
    ItemId item;
    IdentifierKind kind = IdentifierKind::Other;
    QString value; // as it was given
    bool operator==(const ItemIdentifier&) const = default;
};

// A field of the item's type, or one that an import brought and no type knows.
struct ItemField {
    Id<ItemField> id;
    ItemId item;
    QString name;
    QString value;
    bool operator==(const ItemField&) const = default;
};

struct ItemTag {
    Id<ItemTag> id;
    ItemId item;
    QString tag;
    bool operator==(const ItemTag&) const = default;
};

// Filed here as well; the primary place is in the item itself.
struct ItemFiling {
    Id<ItemFiling> id;
    ItemId item;
    QString category;
    QString subcategory;
    bool operator==(const ItemFiling&) const = default;
};

// Chosen for a dossier of the person's pack, by the template's code.
struct DossierFlag {
    Id<DossierFlag> id;
    ItemId item;
    QString dossier;
    bool operator==(const DossierFlag&) const = default;
};

// An item with everything that belongs to it but its evidence. The parts' own ids and items may be
// left empty: saving fills them.
struct WholeItem {
    PortfolioItem item;
    std::vector<ItemRange> ranges;
    std::vector<StatusChange> statuses; // oldest first
    std::vector<ItemPerson> people;     // by part and position
    std::vector<ItemIdentifier> identifiers;
    std::vector<ItemField> fields;
    std::vector<ItemTag> tags;
    std::vector<ItemFiling> filings;
    std::vector<DossierFlag> dossiers;
    bool operator==(const WholeItem&) const = default;

    // The first value, or empty.
    QString field(QStringView name) const;
    QString identifier(IdentifierKind kind) const;
    void setField(const QString& name, const QString& value);      // an empty value removes it
    void addIdentifier(IdentifierKind kind, const QString& value); // once; not an empty one
    void addPerson(Part part, const QString& family,
                   const QString& given); // at the end of its part
};

// Calls f(name, member) for every kind of part an item has, until one fails: the only list of them.
// name: as portfolio.json calls it; member: such as &WholeItem::ranges.
template <class F>
Status eachPart(F f) {
    Status done = f("ranges", &WholeItem::ranges);
    const auto then = [&](const char* name, auto parts) {
        if (done)
            done = f(name, parts);
    };
    then("statuses", &WholeItem::statuses);
    then("people", &WholeItem::people);
    then("identifiers", &WholeItem::identifiers);
    then("fields", &WholeItem::fields);
    then("tags", &WholeItem::tags);
    then("filings", &WholeItem::filings);
    then("dossiers", &WholeItem::dossiers);
    return done;
}

QString partText(Part part);
QString identifierText(IdentifierKind kind); // "DOI"
// For comparing: "https://doi.org/10.1/ABC" and "doi:10.1/abc" are the same; an ISBN-10 is its
// ISBN-13. Empty where there is nothing to compare.
QString normalizedIdentifier(IdentifierKind kind, const QString& value);
QString personText(const ItemPerson& person); // "Given Family"
QString sortedName(const ItemPerson& person); // "Family, Given"

} // namespace tenon::portfolio

template <>
struct tenon::Tokens<tenon::portfolio::Part> {
    using E = tenon::portfolio::Part;
    static constexpr std::array pairs{
        std::pair{E::Author, "author"},         std::pair{E::Editor, "editor"},
        std::pair{E::Translator, "translator"}, std::pair{E::Chair, "chair"},
        std::pair{E::Organizer, "organizer"},   std::pair{E::Contributor, "contributor"},
        std::pair{E::Mentee, "mentee"},         std::pair{E::Student, "student"},
        std::pair{E::Colleague, "colleague"},   std::pair{E::Supervisor, "supervisor"},
        std::pair{E::Reviewer, "reviewer"},     std::pair{E::Other, "other"}};
};

template <>
struct tenon::Tokens<tenon::portfolio::IdentifierKind> {
    using E = tenon::portfolio::IdentifierKind;
    static constexpr std::array pairs{std::pair{E::Doi, "doi"},          std::pair{E::Isbn, "isbn"},
                                      std::pair{E::Issn, "issn"},        std::pair{E::Pmid, "pmid"},
                                      std::pair{E::Pmcid, "pmcid"},      std::pair{E::Wos, "wos"},
                                      std::pair{E::PutCode, "put_code"}, std::pair{E::Url, "url"},
                                      std::pair{E::Other, "other"}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::ItemRange> {
    using T = tenon::portfolio::ItemRange;
    static constexpr auto table = "item_range";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"item", &T::item}, Column{"started", &T::started},
                   Column{"ended", &T::ended}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::StatusChange> {
    using T = tenon::portfolio::StatusChange;
    static constexpr auto table = "item_status";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"item", &T::item}, Column{"status", &T::status},
                   Column{"on_day", &T::on}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::ItemPerson> {
    using T = tenon::portfolio::ItemPerson;
    static constexpr auto table = "item_person";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns = std::tuple{
        Column{"id", &T::id},     Column{"item", &T::item},     Column{"position", &T::position},
        Column{"part", &T::part}, Column{"family", &T::family}, Column{"given", &T::given},
        Column{"me", &T::me}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::ItemIdentifier> {
    using T = tenon::portfolio::ItemIdentifier;
    static constexpr auto table = "item_identifier";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"item", &T::item}, Column{"kind", &T::kind},
                   Column{"value", &T::value}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::ItemField> {
    using T = tenon::portfolio::ItemField;
    static constexpr auto table = "item_field";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"item", &T::item}, Column{"name", &T::name},
                   Column{"value", &T::value}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::ItemTag> {
    using T = tenon::portfolio::ItemTag;
    static constexpr auto table = "item_tag";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"item", &T::item}, Column{"tag", &T::tag}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::ItemFiling> {
    using T = tenon::portfolio::ItemFiling;
    static constexpr auto table = "item_filing";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"item", &T::item}, Column{"category", &T::category},
                   Column{"subcategory", &T::subcategory}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::DossierFlag> {
    using T = tenon::portfolio::DossierFlag;
    static constexpr auto table = "item_dossier";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"item", &T::item}, Column{"dossier", &T::dossier}};
};
