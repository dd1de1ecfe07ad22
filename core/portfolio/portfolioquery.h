// SPDX-License-Identifier: GPL-3.0-or-later
// Portfolio items as they are asked for.
#pragma once

#include "core/portfolio/portfolioitem.h"
#include "core/store/database.h"

#include <QSet>

namespace tenon::portfolio {

// Newest first.
Result<std::vector<PortfolioItem>> itemsOf(const store::Database& database,
                                           people::PersonId person);

// Identifiers of a person's items, newest first. category: a code, or empty for all. filter: words
// that title, role and description must hold. Exact; the list pages through it.
Result<std::vector<qint64>> itemIds(const store::Database& database, people::PersonId person,
                                    const QString& category, const QString& filter);
Result<std::vector<PortfolioItem>> itemsById(const store::Database& database,
                                             const std::vector<qint64>& ids);

// The items of a person that have at least one piece of evidence.
Result<QSet<qint64>> itemsWithEvidence(const store::Database& database, people::PersonId person);
Result<std::vector<Evidence>> evidenceOf(const store::Database& database, ItemId item);

} // namespace tenon::portfolio
