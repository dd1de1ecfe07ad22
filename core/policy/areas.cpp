// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/areas.h"

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {

// What holds an area where a pack does not name it, the nearest first. Words that are no areas of
// work are codes that packs like to give their categories.
struct Broader {
    const char* area;
    std::array<const char*, 4> in;
};
constexpr Broader broaderAreas[] = {
    {"instruction", {"teaching", "reference", "librarianship", "responsibilities"}},
    {"reference", {"instruction", "librarianship", "responsibilities"}},
    {"materials", {"instruction"}},
    {"assessment", {"instruction", "management"}},
    {"collections", {"librarianship", "responsibilities"}},
    {"cataloguing", {"collections"}},
    {"systems", {"collections"}},
    {"archives", {"collections"}},
    {"management", {"librarianship", "responsibilities"}},
    {"supervision", {"management"}},
    {"evaluation", {"management"}},
    {"learning", {"development", "currency", "librarianship", "responsibilities"}},
    {"publications", {"contributions", "scholarship", "research", "currency"}},
    {"presentations", {"contributions", "publications"}},
    {"creative", {"publications"}},
    {"grants", {"contributions", "publications"}},
    {"awards", {"grants"}},
    {"editing", {"profession"}},
    {"profession", {"service"}},
    {"library", {"service"}},
    {"university", {"library"}},
    {"community", {"service"}},
    {"mentoring", {"library"}},
    {"diversity", {"library"}},
};

QStringList broaderThan(const QString& area) {
    QStringList all;
    for (const Broader& row : broaderAreas)
        if (area == QLatin1StringView(row.area))
            for (const char* word : row.in)
                if (word)
                    all.append(QString::fromLatin1(word));
    return all;
}

std::optional<FiledUnder> named(const PolicyPack& pack, const QString& area) {
    for (const Category& category : pack.categories)
        for (const Subcategory& sub : category.subcategories)
            if (sub.areas.contains(area))
                return FiledUnder{category.code, sub.code};
    for (const Category& category : pack.categories)
        if (category.areas.contains(area))
            return FiledUnder{category.code, {}};
    return std::nullopt;
}

std::optional<FiledUnder> withCode(const PolicyPack& pack, const QString& area) {
    for (const Category& category : pack.categories)
        for (const Subcategory& sub : category.subcategories)
            if (sub.code == area)
                return FiledUnder{category.code, sub.code};
    if (pack.category(area))
        return FiledUnder{area, {}};
    return std::nullopt;
}

} // namespace

const QStringList& areasOfWork() {
    static const QStringList areas{
        u"instruction"_s,  u"reference"_s,     u"collections"_s, u"cataloguing"_s, u"systems"_s,
        u"archives"_s,     u"management"_s,    u"supervision"_s, u"assessment"_s,  u"materials"_s,
        u"publications"_s, u"presentations"_s, u"creative"_s,    u"grants"_s,      u"awards"_s,
        u"editing"_s,      u"library"_s,       u"university"_s,  u"profession"_s,  u"community"_s,
        u"mentoring"_s,    u"learning"_s,      u"diversity"_s,   u"evaluation"_s};
    return areas;
}

QString FiledUnder::key() const {
    return subcategory.isEmpty() ? category : category + u'/' + subcategory;
}

FiledUnder FiledUnder::fromKey(const QString& key) {
    return {key.section(u'/', 0, 0), key.section(u'/', 1)};
}

std::vector<FiledUnder> placesOf(const PolicyPack& pack) {
    std::vector<FiledUnder> places;
    for (const Category& category : pack.categories) {
        places.push_back({category.code, {}});
        for (const Subcategory& sub : category.subcategories)
            places.push_back({category.code, sub.code});
    }
    return places;
}

std::optional<FiledUnder> placeOfArea(const PolicyPack& pack, const QString& area) {
    if (area.isEmpty())
        return std::nullopt;
    QStringList words{area};
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (auto place = named(pack, words.at(i)))
            return place;
        if (auto place = withCode(pack, words.at(i)))
            return place;
        for (const QString& word : broaderThan(words.at(i)))
            if (!words.contains(word))
                words.append(word);
    }
    return std::nullopt;
}

} // namespace tenon::policy
