// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/progress.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tenon::portfolio {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PortfolioProgress)
};

CategoryProgress begin(const policy::Category& category, double elapsed) {
    CategoryProgress progress;
    progress.code = category.code;
    progress.title = category.title;
    progress.description = category.description;
    progress.expected = category.expectedItems;
    // The smallest amount is added so that 3 of 10 at 0.3 of the clock is 3 and not 2.
    progress.expectedByNow = int(std::floor(category.expectedItems * elapsed + 1e-9));
    return progress;
}

void count(CategoryProgress& progress, const PortfolioItem& item, bool hasEvidence) {
    switch (groupOf(item.status)) {
    case StatusGroup::Have:
        ++progress.items;
        progress.withEvidence += hasEvidence ? 1 : 0;
        break;
    case StatusGroup::Pending:
        ++progress.underWay;
        break;
    case StatusGroup::Ended:
        break;
    }
}

// The row of a code; a code the criteria do not know gets a row of its own, so that nothing is
// lost.
CategoryProgress& rowOf(std::vector<CategoryProgress>& rows, const QString& code) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const CategoryProgress& row) { return row.code == code; });
    if (found != rows.end())
        return *found;
    CategoryProgress unknown;
    unknown.code = code;
    unknown.title = code;
    unknown.description = Tr::tr("Not among the criteria of this policy.");
    rows.push_back(unknown);
    return rows.back();
}

} // namespace

std::vector<CategoryProgress> portfolioProgress(const policy::PolicyPack& pack,
                                                const std::vector<PortfolioItem>& items,
                                                const QSet<qint64>& itemsWithEvidence,
                                                double clockElapsed) {
    // Not a number compares false with everything: it counts as the beginning.
    const double elapsed = clockElapsed > 0.0 ? std::min(clockElapsed, 1.0) : 0.0;
    std::vector<CategoryProgress> rows;
    for (const policy::Category& category : pack.categories)
        rows.push_back(begin(category, elapsed));
    for (const PortfolioItem& item : items)
        count(rowOf(rows, item.category), item, itemsWithEvidence.contains(item.id.value()));
    return rows;
}

} // namespace tenon::portfolio
