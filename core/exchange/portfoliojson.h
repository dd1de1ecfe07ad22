// SPDX-License-Identifier: GPL-3.0-or-later
// portfolio.json of a package: records as objects under their columns' names, stored tokens, ISO
// dates, identifiers as text.
#pragma once

#include "core/exchange/portfoliopackage.h"

namespace tenon::exchange {

Error noPackage(const QString& message); // InvalidInput

// Where a piece of evidence lies in the package: "evidence/77-letter.pdf".
QString packagedName(const portfolio::Evidence& evidence);

QByteArray portfolioJson(const PortfolioPackage& package);

// Adds what json holds to package; the files without their bytes. Error InvalidInput where a record
// cannot be read, is there twice, or names an item that is not its own.
Status readPortfolioJson(const QByteArray& json, PortfolioPackage& package);

} // namespace tenon::exchange
