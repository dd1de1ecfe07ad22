// SPDX-License-Identifier: GPL-3.0-or-later
// Where do I stand? Each criterion of a person's pack with what is expected, there, pending and
// missing, what lacks evidence, how it went by year, and whether the ratings asked for together are
// in reach. Pure; every figure names the items behind it.
#pragma once

#include "core/policy/policypack.h"
#include "core/portfolio/portfolioitem.h"

#include <QSet>

namespace tenon::portfolio {

// What is known of an item for counting it.
struct CountedItem {
    PortfolioItem item;
    bool hasEvidence = false;
};

struct YearCount {
    int year = 0; // the calendar year in which the academic year begins
    int items = 0;
    bool operator==(const YearCount&) const = default;
};

struct CriterionStanding {
    QString code;
    QString title;
    QString description;
    int expected = 0;            // by the mandatory review; 0 where the pack does not say
    int expectedByNow = 0;       // the share for the part of the clock gone by, rounded down
    std::vector<ItemId> have;    // done, published, funded …, and counting
    std::vector<ItemId> pending; // planned, submitted …
    std::vector<ItemId> withoutEvidence; // of have
    std::vector<ItemId> tooEarly;        // done before work begins to count
    std::vector<YearCount> byYear;       // of have, every year from the first to the last
    QString leastRating;                 // the pack's; empty: none
    QString selfRating;                  // the person's own; empty: none
    int missing() const;                 // of what is expected by the review
    int behind() const;                  // of what is expected by now; 0 where it is there
};

struct Readiness {
    std::vector<CriterionStanding> criteria; // in the pack's order; unknown codes behind
    std::vector<ItemId> notFiled;
    std::optional<QDate> countsFrom; // the first day that counts; absent: everything counts
    QString countsFromText;          // the rule in a sentence; empty where everything counts
    QString combination;             // what the ratings must be together, in the pack's words
    QString combinationText;         // whether the person's own ratings reach it, in a sentence
    bool combinationReached = false;
    int have() const;
    int expected() const;
    int percent() const; // of what is expected, by category; 0 where nothing is
};

// Days that may be the first that counts.
struct CountingDays {
    std::optional<QDate> appointed;
    std::optional<QDate> promoted; // the last promotion
};

// clockElapsed: 0.0 at appointment, 1.0 at the mandatory review. selfRatings: category to word.
Readiness readiness(const policy::PolicyPack& pack, const std::vector<CountedItem>& items,
                    const CountingDays& days, double clockElapsed,
                    const QHash<QString, QString>& selfRatings);

} // namespace tenon::portfolio
