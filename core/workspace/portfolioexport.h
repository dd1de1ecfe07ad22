// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's whole portfolio out of a library as an open package, and such a package into one.
#pragma once

#include "core/exchange/portfoliopackage.h"
#include "core/workspace/workspace.h"

namespace tenon::workspace {

struct PackageOptions {
    bool confidential = false;       // evidence marked as confidential goes along
    bool studentInformation = false; // evidence with student information goes along
};

Result<exchange::PortfolioPackage> packageOf(const Workspace& workspace, people::PersonId person,
                                             const PackageOptions& options);

struct PackageTaken {
    int added = 0;
    int known = 0; // items of the package that the library has already; they are left alone
};
// For one commit. Items keep their identifiers, so that the same package adds nothing twice.
Result<PackageTaken> takePackage(store::Edit& edit, people::PersonId person,
                                 const exchange::PortfolioPackage& package, QDate today);

} // namespace tenon::workspace
