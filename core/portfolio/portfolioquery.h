// SPDX-License-Identifier: GPL-3.0-or-later
// Portfolio items as they are asked for.
#pragma once

#include "core/portfolio/evidence.h"
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

// A person's items to be filtered, sorted and grouped. Found by people, identifiers and the fields
// of their type too.
Result<ItemCatalog> catalogOf(const store::Database& database, people::PersonId person);

// One kind of part of every item of a person, in the order of their making: dates, tags …
template <class P>
Result<std::vector<P>> partsOf(const store::Database& database, people::PersonId person);

// Items of a person that were added, changed, given a status or proved on a day or after it.
Result<QSet<qint64>> changedSince(const store::Database& database, people::PersonId person,
                                  QDate since);

// The items of a person that have at least one piece of evidence.
Result<QSet<qint64>> itemsWithEvidence(const store::Database& database, people::PersonId person);
Result<std::vector<Evidence>> evidenceOf(const store::Database& database, ItemId item);

// Every file a person keeps, with the items it proves.
struct EvidenceUse {
    Evidence evidence;
    std::vector<ItemId> items;
};
Result<std::vector<EvidenceUse>> evidenceKept(const store::Database& database,
                                              people::PersonId person);

} // namespace tenon::portfolio
