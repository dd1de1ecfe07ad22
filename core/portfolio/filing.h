// SPDX-License-Identifier: GPL-3.0-or-later
// Two quiet second looks at a portfolio: is something filed where nobody would look for it, and
// does the same work seem to be counted twice? Hints only; nothing is ever refused because of them.
#pragma once

#include "core/portfolio/guide.h"
#include "core/portfolio/portfolioitem.h"

#include <QDate>

namespace tenon::portfolio {

// How a piece of work is filed now.
struct FiledWork {
    QString title;
    ItemType type = ItemType::Other; // Other: not said
    policy::FiledUnder place;
};

struct FilingHint {
    policy::FiledUnder place; // where the guide would file it
    QString text;             // one sentence
    QString doubt;            // when it belongs elsewhere
    bool operator==(const FilingHint&) const = default;
};

// Only where the guide is confident, the kind of item agrees, and neither of the places the guide
// thinks possible is the one it is filed under.
std::optional<FilingHint> filingHint(const Guide& guide, const policy::PolicyPack& pack,
                                     const FiledWork& work);

// Where the pack files what an item of a type usually is, a committee and an office by their scope;
// empty where it has no place for it, or nothing is known of the type.
policy::FiledUnder usualPlace(const policy::PolicyPack& pack, ItemType type, Scope scope);

// A line of a portfolio as it is counted: one for each category an item is filed under.
struct CountedWork {
    qint64 id = 0; // of the item
    QString title;
    QString category;
    QDate date;         // may be invalid
    QString identifier; // a DOI, ISBN or address; may be empty
};

enum class CountedTwiceBy { Categories, Identifier, Title };

struct CountedTwice {
    CountedTwiceBy by = CountedTwiceBy::Title;
    std::vector<qint64> items; // in the order given
    QStringList categories;    // codes, in the order given
    QString text;              // one sentence
    bool operator==(const CountedTwice&) const = default;
};

// Categories: one item under several. Identifier: two items with the same one under different
// categories. Title: the same of titles, no more than a year apart (what comes back every year is
// not the same work); case, accents, spaces and punctuation do not count.
std::vector<CountedTwice> doubleCounting(const policy::PolicyPack& pack,
                                         const std::vector<CountedWork>& works);

} // namespace tenon::portfolio
