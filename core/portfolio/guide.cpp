// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/guide.h"

#include "core/base/text.h"
#include "core/portfolio/guideindex.h"

#include <QLocale>

#include <algorithm>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;
using policy::FiledUnder;
using policy::PolicyPack;

namespace {

constexpr double leastConfidence = 0.24;

std::optional<FiledUnder> placeOf(const PolicyPack& pack, const GuideEntry& entry) {
    for (const QString& area : entry.areas)
        if (auto place = policy::placeOfArea(pack, area))
            return place;
    return std::nullopt;
}

QString doubtOf(const PolicyPack& pack, const GuideEntry& entry, const FiledUnder& place) {
    const auto other = policy::placeOfArea(pack, entry.otherArea);
    if (!other || *other == place)
        return {};
    QString doubt = entry.doubt;
    doubt.replace(u"{other}"_s, placeTitle(pack, *other));
    return doubt.replace(u"{here}"_s, placeTitle(pack, place));
}

Suggestion suggestionOf(const PolicyPack& pack, const GuideEntry& entry, const FiledUnder& place) {
    Suggestion made;
    made.entry = entry.code;
    made.title = entry.title;
    made.type = entry.type;
    made.place = place;
    made.evidence = entry.evidence;
    made.notAlso = entry.notAlso;
    made.doubt = doubtOf(pack, entry, place);
    const policy::Category* category = pack.category(place.category);
    made.categoryTitle = category->title;
    QStringList rule{category->description};
    if (const auto* sub = category->subcategory(place.subcategory)) {
        made.subcategoryTitle = sub->title;
        rule.append(sub->description);
    }
    made.rule = text::joined(rule, u" "_s);
    return made;
}

} // namespace

Guide::Guide(GuideWords words, std::vector<GuideEntry> entries)
    : m_words(std::move(words))
    , m_entries(std::move(entries))
    , m_index(std::make_shared<const GuideIndex>(m_words, m_entries)) {}

const Guide* guideAtHand() {
    static const Result<Guide> guide = shippedGuide(QLocale().name());
    return guide ? &*guide : nullptr;
}

const GuideEntry* Guide::entry(const QString& code) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const GuideEntry& one) { return one.code == code; });
    return found == m_entries.end() ? nullptr : &*found;
}

QString placeTitle(const PolicyPack& pack, const FiledUnder& place) {
    const policy::Category* category = pack.category(place.category);
    if (!category)
        return {};
    const auto* sub = category->subcategory(place.subcategory);
    return sub ? u"%1 – %2"_s.arg(category->title, sub->title) : category->title;
}

std::vector<Suggestion> ask(const Guide& guide, const PolicyPack& pack, const QString& freeWords,
                            int most) {
    std::vector<Suggestion> made;
    for (const GuideIndex::Found& found : guide.index().find(freeWords)) {
        if (made.size() >= std::size_t(std::max(0, most)))
            break;
        const GuideEntry& entry = guide.entries()[found.entry];
        const auto place = placeOf(pack, entry);
        if (!place || found.confidence < leastConfidence)
            continue;
        if (std::any_of(made.begin(), made.end(),
                        [&](const Suggestion& one) { return one.place == *place; }))
            continue;
        made.push_back(suggestionOf(pack, entry, *place));
        made.back().why = found.why;
        made.back().confidence = found.confidence;
    }
    return made;
}

} // namespace tenon::portfolio
