// SPDX-License-Identifier: GPL-3.0-or-later
// Portfolio items as they are asked for.
#pragma once

#include "core/portfolio/evidence.h"
#include "core/portfolio/filing.h"
#include "core/portfolio/itemcatalog.h"
#include "core/portfolio/itemparts.h"
#include "core/store/database.h"

#include <QHash>
#include <QSet>

namespace tenon::portfolio {

// Newest first; what has no date comes first of all.
Result<std::vector<PortfolioItem>> itemsOf(const store::Database& database,
                                           people::PersonId person);
// In the order of ids.
Result<std::vector<PortfolioItem>> itemsById(const store::Database& database,
                                             const std::vector<qint64>& ids);

// With every part. Error NotFound where there is no such item.
Result<WholeItem> wholeItem(const store::Database& database, ItemId item);
// Of one person, newest first; each table is read once.
Result<std::vector<WholeItem>> wholeItems(const store::Database& database, people::PersonId person);

// All items of a person with those that have at least one piece of evidence.
struct ItemList {
    std::vector<PortfolioItem> items; // newest first
    QSet<qint64> withEvidence;
};
Result<ItemList> itemListOf(const store::Database& database, people::PersonId person);

// A person's items to be filtered, sorted and grouped. Found by people, identifiers and the fields
// of their type too. list: the person's, where it is at hand already.
Result<ItemCatalog> catalogOf(const store::Database& database, people::PersonId person);
Result<ItemCatalog> catalogOf(const store::Database& database, people::PersonId person,
                              const ItemList& list);

// Those of a person's items that pass a filter as it is typed (itemfilter.h).
Result<QSet<qint64>> itemsPassing(const store::Database& database, people::PersonId person,
                                  const QString& filter);

// One kind of part of every item of a person, in the order of their making: dates, tags …
template <class P>
Result<std::vector<P>> partsOf(const store::Database& database, people::PersonId person);

// Items of a person that were added, changed, given a status or proved on a day or after it.
Result<QSet<qint64>> changedSince(const store::Database& database, people::PersonId person,
                                  QDate since);

// An item as it is counted: once for each category it is filed under, none for what is not filed or
// came to nothing. For doubleCounting().
std::vector<CountedWork> countedWorks(const PortfolioItem& item,
                                      const std::vector<ItemFiling>& filings,
                                      const std::vector<ItemIdentifier>& identifiers);
// items: all of the person's.
Result<std::vector<CountedWork>> countedWorksOf(const store::Database& database,
                                                people::PersonId person,
                                                const std::vector<PortfolioItem>& items);

Result<std::vector<Evidence>> evidenceOf(const store::Database& database, ItemId item);

// Every file a person keeps, with the items it proves.
struct EvidenceUse {
    Evidence evidence;
    std::vector<ItemId> items;
};
Result<std::vector<EvidenceUse>> evidenceKept(const store::Database& database,
                                              people::PersonId person);

} // namespace tenon::portfolio
