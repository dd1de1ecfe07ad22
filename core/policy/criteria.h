// SPDX-License-Identifier: GPL-3.0-or-later
// By what a portfolio is judged and how it is laid out: criteria categories, ratings, workload
// areas and dossier templates, as a policy pack gives them.
#pragma once

#include "core/base/token.h"

#include <QStringList>

#include <vector>

namespace tenon::policy {

struct Subcategory {
    QString code;
    QString title;
    QString description;
    QStringList areas; // the areas of work filed here; see areas.h
    bool operator==(const Subcategory&) const = default;
};

struct Category {
    QString code;
    QString title;
    QString description;
    int expectedItems = 0; // by the mandatory review; 0 where the pack does not say
    int weightLeast = 0;   // per cent of the assignment; 0 and 0 where the pack does not say
    int weightMost = 0;
    QString leastRating; // a word of the scale that this category must reach; empty: none
    QStringList areas;   // filed in the category itself
    std::vector<Subcategory> subcategories;

    const Subcategory* subcategory(const QString& wanted) const; // nullptr where there is none
    bool operator==(const Category&) const = default;
};

// How a review judges: the words of the scale, best last, and the combination that is asked for.
struct Ratings {
    QStringList scale;
    QString combination; // "one excellent, one very good, one satisfactory"
    QStringList
        required; // the same as words of the scale, to be reached in any order of categories
    bool operator==(const Ratings&) const = default;
};

// From when accomplishments count. Illinois counts those after joining or the last promotion.
enum class CountsFrom { Always, Appointment, LastPromotion };

// A share of the assignment, agreed each year.
struct WorkloadArea {
    QString code;
    QString title;
    int least = 0; // per cent
    int most = 100;
    QString category; // the criteria category it is judged under; empty: none
    bool operator==(const WorkloadArea&) const = default;
};

enum class SectionSource { Items, Document, Statement, Form, Letters, Generated };

struct DossierSection {
    QString code;
    QString title;
    SectionSource from = SectionSource::Document;
    QString category; // Items: the criteria category; empty: all
    bool required = true;
    int pageLimit = 0; // 0: none
    bool operator==(const DossierSection&) const = default;
};

struct DossierTemplate {
    QString code;
    QString title;
    QString review; // code of the review it is for
    std::vector<DossierSection> sections;
    QString source;
    bool operator==(const DossierTemplate&) const = default;
};

} // namespace tenon::policy

template <>
struct tenon::Tokens<tenon::policy::CountsFrom> {
    using E = tenon::policy::CountsFrom;
    static constexpr std::array pairs{std::pair{E::Always, "always"},
                                      std::pair{E::Appointment, "appointment"},
                                      std::pair{E::LastPromotion, "last_promotion"}};
};

template <>
struct tenon::Tokens<tenon::policy::SectionSource> {
    using E = tenon::policy::SectionSource;
    static constexpr std::array pairs{
        std::pair{E::Items, "items"},         std::pair{E::Document, "document"},
        std::pair{E::Statement, "statement"}, std::pair{E::Form, "form"},
        std::pair{E::Letters, "letters"},     std::pair{E::Generated, "generated"}};
};
