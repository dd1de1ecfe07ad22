// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/filing.h"

#include "core/portfolio/guidewords.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;
using policy::FiledUnder;
using policy::PolicyPack;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Filing)
};

constexpr double confident = 0.6;
constexpr int daysOfOneWork = 366;

bool mayStand(const PolicyPack& pack, const GuideEntry& entry, const QString& category) {
    QStringList areas = entry.areas;
    areas.append(entry.otherArea);
    return std::any_of(areas.begin(), areas.end(), [&](const QString& area) {
        const auto place = policy::placeOfArea(pack, area);
        return place && place->category == category;
    });
}

QString categoryTitles(const PolicyPack& pack, const QStringList& codes) {
    QStringList titles;
    for (const QString& code : codes) {
        const policy::Category* category = pack.category(code);
        titles.append(category ? category->title : code);
    }
    return titles.join(Tr::tr(" and ", "between two categories"));
}

QString sentence(const PolicyPack& pack, const CountedTwice& found, const QString& title) {
    const QString where = categoryTitles(pack, found.categories);
    switch (found.by) {
    case CountedTwiceBy::Categories:
        return Tr::tr("“%1” is filed under %2; say which is the main one, so that it is counted "
                      "once.")
            .arg(title, where);
    case CountedTwiceBy::Identifier:
        return Tr::tr("“%1” stands more than once, under %2, with the same identifier.")
            .arg(title, where);
    case CountedTwiceBy::Title:
        break;
    }
    return Tr::tr("“%1” stands more than once, under %2; is it the same work?").arg(title, where);
}

QString titleKey(const QString& title) {
    QString key;
    for (const Word& word : wordsIn(title))
        key += word.folded + u' ';
    return key;
}

QString identifierKey(const QString& identifier) {
    QString key = identifier.trimmed().toCaseFolded();
    for (const auto prefix : {"https://"_L1, "http://"_L1, "dx."_L1, "doi.org/"_L1, "doi:"_L1})
        if (key.startsWith(prefix))
            key.remove(0, prefix.size());
    return key.trimmed();
}

using Group = std::vector<const CountedWork*>;

// A warning where one group is of several categories, and of several items unless one is enough.
void judge(const PolicyPack& pack, const Group& group, CountedTwiceBy by,
           std::vector<CountedTwice>& found) {
    CountedTwice made;
    made.by = by;
    for (const CountedWork* work : group) {
        if (std::find(made.items.begin(), made.items.end(), work->id) == made.items.end())
            made.items.push_back(work->id);
        if (!made.categories.contains(work->category))
            made.categories.append(work->category);
    }
    const std::size_t items = by == CountedTwiceBy::Categories ? 1 : 2;
    if (made.items.size() < items || made.categories.size() < 2)
        return;
    const bool known = std::any_of(found.begin(), found.end(), [&](const CountedTwice& one) {
        return one.items == made.items && by != CountedTwiceBy::Categories;
    });
    if (known)
        return;
    made.text = sentence(pack, made, group.front()->title);
    found.push_back(std::move(made));
}

// Works of one title, divided where more than a year lies between one and the next.
std::vector<Group> byTime(Group works) {
    std::stable_sort(works.begin(), works.end(), [](const CountedWork* a, const CountedWork* b) {
        return a->date < b->date; // an invalid date comes first
    });
    std::vector<Group> groups;
    QDate last;
    for (const CountedWork* work : works) {
        if (groups.empty() || (last.isValid() && last.daysTo(work->date) > daysOfOneWork))
            groups.emplace_back();
        groups.back().push_back(work);
        last = work->date;
    }
    return groups;
}

// The area of work that an item of a type usually is of.
QString usualArea(ItemType type, Scope scope) {
    switch (type) {
    case ItemType::Article:
    case ItemType::Book:
    case ItemType::Chapter:
    case ItemType::EditedBook:
    case ItemType::BookReview:
    case ItemType::Column:
    case ItemType::WorkInProgress:
        return u"publications"_s;
    case ItemType::Presentation:
        return u"presentations"_s;
    case ItemType::DigitalWork:
        return u"creative"_s;
    case ItemType::Grant:
        return u"grants"_s;
    case ItemType::Award:
        return u"awards"_s;
    case ItemType::Committee:
        return scope <= Scope::Library  ? u"library"_s
               : scope <= Scope::System ? u"university"_s
                                        : u"profession"_s;
    case ItemType::Office:
        return u"profession"_s;
    case ItemType::Reviewing:
        return u"editing"_s;
    case ItemType::Mentoring:
        return u"mentoring"_s;
    case ItemType::Outreach:
        return u"community"_s;
    case ItemType::Development:
    case ItemType::Degree:
        return u"learning"_s;
    case ItemType::Instruction:
        return u"instruction"_s;
    case ItemType::Supervision:
        return u"supervision"_s;
    case ItemType::Diversity:
        return u"diversity"_s;
    case ItemType::Evaluation:
        return u"evaluation"_s;
    case ItemType::JobDescription:
        return u"management"_s;
    case ItemType::Other:
    case ItemType::Achievement:
    case ItemType::Project:
    case ItemType::Letter:
        break;
    }
    return {};
}

} // namespace

std::optional<FilingHint> filingHint(const Guide& guide, const PolicyPack& pack,
                                     const FiledWork& work) {
    const auto suggestions = ask(guide, pack, work.title, 2);
    if (suggestions.empty() || suggestions.front().confidence < confident)
        return std::nullopt;
    const Suggestion& best = suggestions.front();
    const GuideEntry* entry = guide.entry(best.entry);
    if (work.type != ItemType::Other && work.type != entry->type)
        return std::nullopt;
    if (mayStand(pack, *entry, work.place.category))
        return std::nullopt;
    if (suggestions.size() > 1 && suggestions[1].place.category == work.place.category)
        return std::nullopt;
    const QString now = placeTitle(pack, work.place);
    return FilingHint{
        best.place,
        Tr::tr("Work like this is usually filed under %1, and not under %2.")
            .arg(placeTitle(pack, best.place), now.isEmpty() ? work.place.category : now),
        best.doubt};
}

std::vector<CountedTwice> doubleCounting(const PolicyPack& pack,
                                         const std::vector<CountedWork>& works) {
    QMap<qint64, Group> items;
    QMap<QString, Group> identifiers;
    QMap<QString, Group> titles;
    for (const CountedWork& work : works) {
        items[work.id].push_back(&work);
        if (const QString key = identifierKey(work.identifier); !key.isEmpty())
            identifiers[key].push_back(&work);
        if (const QString key = titleKey(work.title); !key.isEmpty())
            titles[key].push_back(&work);
    }
    std::vector<CountedTwice> found;
    for (const Group& group : std::as_const(items))
        judge(pack, group, CountedTwiceBy::Categories, found);
    for (const Group& group : std::as_const(identifiers))
        judge(pack, group, CountedTwiceBy::Identifier, found);
    for (const Group& group : std::as_const(titles))
        for (const Group& close : byTime(group))
            judge(pack, close, CountedTwiceBy::Title, found);
    return found;
}

policy::FiledUnder usualPlace(const policy::PolicyPack& pack, ItemType type, Scope scope) {
    const QString area = usualArea(type, scope);
    return area.isEmpty() ? policy::FiledUnder()
                          : policy::placeOfArea(pack, area).value_or(policy::FiledUnder());
}

} // namespace tenon::portfolio
