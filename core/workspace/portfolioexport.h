// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's whole portfolio out of a library as an open package, and such a package into one.
#pragma once

#include "core/exchange/portfoliopackage.h"
#include "core/workspace/workspace.h"

namespace tenon::workspace {

struct PackageOptions {
    bool confidential = false;       // evidence marked as confidential goes along
    bool studentInformation = false; // evidence with student information goes along
    bool ownRatings = false;         // how the person rates themselves, theirs alone otherwise
};

// The evidence stays in the library and is read when it is needed: workspace must outlive the
// package.
Result<exchange::PortfolioPackage> packageOf(const Workspace& workspace, people::PersonId person,
                                             const PackageOptions& options);

struct PackageWritten {
    int items = 0;
    int evidence = 0;
    exchange::LeftOut leftOut;
    qint64 bytes = 0;
    QString sha256; // of the whole package
};

// Writes the file, opens it again and compares, with one piece of evidence in memory at a time;
// where anything fails there is no new file. An empty path only rehearses: the file is thrown away.
// Progress counts bytes.
Result<PackageWritten> exportPackage(const Workspace& workspace, people::PersonId person,
                                     const QString& path, const PackageOptions& options,
                                     const Progress& progress = {}, const CancelToken& cancel = {});

// What taking it would do, for somebody to look at; for each item whether it is here already.
Result<std::vector<bool>> knownHere(const Workspace& workspace,
                                    const exchange::PortfolioPackage& package);

struct PackageTaken {
    int added = 0;
    int known = 0;    // items of the package that the library has already; they are left alone
    int evidence = 0; // files that are new to the library or to an added item
};
// For one commit. Records keep their identifiers, so that the same package adds nothing twice; they
// become person's. What is confidential here already stays so whatever the package says. Progress
// counts items and files.
Result<PackageTaken> takePackage(store::Edit& edit, people::PersonId person,
                                 const exchange::PortfolioPackage& package,
                                 const Progress& progress = {}, const CancelToken& cancel = {});
// Reads the file and takes it in one commit.
Result<PackageTaken> importPackage(Workspace& workspace, people::PersonId person,
                                   const QString& path, const Progress& progress = {},
                                   const CancelToken& cancel = {});

} // namespace tenon::workspace
