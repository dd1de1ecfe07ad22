// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/readiness.h"

#include "core/base/academicyear.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

void setCountsFrom(const policy::PolicyPack& pack, const CountingDays& days, Readiness& to) {
    switch (pack.countsFrom) {
    case policy::CountsFrom::Always:
        return;
    case policy::CountsFrom::LastPromotion:
        if (days.promoted) {
            to.countsFrom = days.promoted;
            to.countsFromText = Tr::tr("Work counts from the last promotion, %1.")
                                    .arg(text::dayText(*days.promoted));
            return;
        }
        [[fallthrough]];
    case policy::CountsFrom::Appointment:
        to.countsFrom = days.appointed;
        if (days.appointed)
            to.countsFromText =
                Tr::tr("Work counts from the appointment, %1.").arg(text::dayText(*days.appointed));
        return;
    }
}

CriterionStanding begin(const policy::Category& category, double elapsed) {
    CriterionStanding standing;
    standing.code = category.code;
    standing.title = category.title;
    standing.description = category.description;
    standing.expected = category.expectedItems;
    // The smallest amount is added so that 3 of 10 at 0.3 of the clock is 3 and not 2.
    standing.expectedByNow = int(std::floor(category.expectedItems * elapsed + 1e-9));
    standing.leastRating = category.leastRating;
    return standing;
}

// The criterion of a code; one that the pack does not know gets a row of its own.
CriterionStanding& standingOf(Readiness& all, const QString& code) {
    for (CriterionStanding& standing : all.criteria)
        if (standing.code == code)
            return standing;
    CriterionStanding unknown;
    unknown.code = unknown.title = code;
    unknown.description = Tr::tr("Not among the criteria of this policy.");
    return all.criteria.emplace_back(std::move(unknown));
}

// Over, by its last day, before anything counts; what still goes on counts.
bool isTooEarly(const PortfolioItem& item, std::optional<QDate> countsFrom) {
    if (item.countsFrom)
        countsFrom = item.countsFrom;
    if (!countsFrom || !item.started || item.ongoing)
        return false;
    return item.ended.value_or(*item.started).last() < *countsFrom;
}

void count(CriterionStanding& standing, const CountedItem& counted,
           const std::optional<QDate>& countsFrom) {
    const PortfolioItem& item = counted.item;
    switch (groupOf(item.status)) {
    case StatusGroup::Have:
        if (isTooEarly(item, countsFrom)) {
            standing.tooEarly.push_back(item.id);
        } else {
            standing.have.push_back(item.id);
            if (!counted.hasEvidence)
                standing.withoutEvidence.push_back(item.id);
        }
        break;
    case StatusGroup::Pending:
        standing.pending.push_back(item.id);
        break;
    case StatusGroup::Ended:
        break;
    }
}

void countYears(const policy::PolicyPack& pack, const std::vector<CountedItem>& items,
                Readiness& all) {
    QHash<qint64, int> yearOf;
    for (const CountedItem& counted : items)
        if (counted.item.started)
            yearOf.insert(counted.item.id.value(),
                          AcademicYear::containing(counted.item.started->first(),
                                                   pack.yearStartMonth, pack.yearStartDay)
                              .startYear());
    for (CriterionStanding& standing : all.criteria) {
        std::map<int, int> years;
        for (const ItemId id : standing.have)
            if (const auto year = yearOf.constFind(id.value()); year != yearOf.constEnd())
                ++years[*year];
        if (years.empty())
            continue;
        for (int year = years.begin()->first; year <= years.rbegin()->first; ++year)
            standing.byYear.push_back({year, years[year]});
    }
}

// Whether the ratings, best with best, reach what is asked for in any order of categories.
bool reaches(const QStringList& scale, std::vector<qsizetype> own, const QStringList& required) {
    std::vector<qsizetype> asked;
    for (const QString& word : required)
        asked.push_back(scale.indexOf(word));
    std::sort(asked.rbegin(), asked.rend());
    std::sort(own.rbegin(), own.rend());
    if (own.size() < asked.size())
        return false;
    for (std::size_t i = 0; i < asked.size(); ++i)
        if (own[i] < asked[i])
            return false;
    return true;
}

void rate(const policy::PolicyPack& pack, const QHash<QString, QString>& selfRatings,
          Readiness& all) {
    const QStringList& scale = pack.ratings.scale;
    std::vector<qsizetype> own;
    QStringList below;
    QStringList unrated;
    for (CriterionStanding& standing : all.criteria) {
        standing.selfRating = selfRatings.value(standing.code);
        const qsizetype place = scale.indexOf(standing.selfRating);
        if (place >= 0)
            own.push_back(place);
        else
            unrated << standing.title;
        if (!standing.leastRating.isEmpty() && place < scale.indexOf(standing.leastRating))
            below << standing.title;
    }
    all.combination = pack.ratings.combination;
    const bool asks = !pack.ratings.required.isEmpty() ||
                      std::any_of(all.criteria.begin(), all.criteria.end(),
                                  [](const auto& one) { return !one.leastRating.isEmpty(); });
    if (!asks)
        return;
    all.combinationReached = below.isEmpty() && reaches(scale, own, pack.ratings.required);
    if (all.combinationReached)
        all.combinationText = Tr::tr("By your own ratings you reach it.");
    else if (!unrated.isEmpty())
        all.combinationText =
            Tr::tr("Rate yourself in %1 to see whether you reach it.").arg(unrated.join(u", "_s));
    else if (!below.isEmpty())
        all.combinationText =
            Tr::tr("By your own ratings you do not reach it yet in %1.").arg(below.join(u", "_s));
    else
        all.combinationText = Tr::tr("By your own ratings you do not reach it yet.");
}

} // namespace

int CriterionStanding::missing() const {
    return std::max(0, expected - int(have.size()));
}

int CriterionStanding::behind() const {
    return std::max(0, expectedByNow - int(have.size()));
}

int Readiness::have() const {
    int sum = 0;
    for (const CriterionStanding& one : criteria)
        sum += std::min(int(one.have.size()), one.expected);
    return sum;
}

int Readiness::expected() const {
    int sum = 0;
    for (const CriterionStanding& one : criteria)
        sum += one.expected;
    return sum;
}

int Readiness::percent() const {
    return expected() > 0 ? have() * 100 / expected() : 0;
}

Readiness readiness(const policy::PolicyPack& pack, const std::vector<CountedItem>& items,
                    const CountingDays& days, double clockElapsed,
                    const QHash<QString, QString>& selfRatings) {
    // Not a number compares false with everything: it counts as the beginning.
    const double elapsed = clockElapsed > 0.0 ? std::min(clockElapsed, 1.0) : 0.0;
    Readiness all;
    setCountsFrom(pack, days, all);
    for (const policy::Category& category : pack.categories)
        all.criteria.push_back(begin(category, elapsed));
    for (const CountedItem& counted : items) {
        if (counted.item.category.isEmpty())
            all.notFiled.push_back(counted.item.id);
        else
            count(standingOf(all, counted.item.category), counted, all.countsFrom);
    }
    countYears(pack, items, all);
    rate(pack, selfRatings, all);
    return all;
}

} // namespace tenon::portfolio
