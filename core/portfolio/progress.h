// SPDX-License-Identifier: GPL-3.0-or-later
// How far a portfolio is, by the categories of the person's criteria. Pure.
#pragma once

#include "core/policy/policypack.h"
#include "core/portfolio/portfolioitem.h"

#include <QSet>

namespace tenon::portfolio {

struct CategoryProgress {
    QString code;
    QString title;
    QString description;
    int items = 0;         // done or accepted
    int underWay = 0;      // planned, in progress, submitted
    int withEvidence = 0;  // of items
    int expected = 0;      // by the mandatory review; 0 where the pack does not say
    int expectedByNow = 0; // the share of expected for the part of the clock gone by, rounded down
    bool operator==(const CategoryProgress&) const = default;
};

// clockElapsed: 0.0 at appointment, 1.0 at the mandatory review.
std::vector<CategoryProgress> portfolioProgress(const policy::PolicyPack& pack,
                                                const std::vector<PortfolioItem>& items,
                                                const QSet<qint64>& itemsWithEvidence,
                                                double clockElapsed);

} // namespace tenon::portfolio
