// SPDX-License-Identifier: GPL-3.0-or-later
// One portfolio as an open package that needs no Tenon to be read: a ZIP file with README.txt,
// portfolio.json (every item with every part), portfolio.csv, the evidence files, and manifest.json
// with the SHA-256 of each.
#pragma once

#include "core/portfolio/evidence.h"
#include "core/portfolio/itemparts.h"

#include <QByteArray>

namespace tenon::exchange {

struct PackagedFile {
    portfolio::Evidence evidence;
    std::vector<portfolio::ItemId> items; // that it proves
    QByteArray bytes;
};

struct PortfolioPackage {
    QString person; // the name
    QDate made;
    std::vector<portfolio::WholeItem> items;
    std::vector<PackagedFile> files;
    QStringList leftOut; // evidence that was not to go along, by name
};

// The package, read back and compared before it is given.
Result<QByteArray> writePackage(const PortfolioPackage& package);
// Error InvalidInput where it is no package, Damaged where a file is not what the manifest says.
Result<PortfolioPackage> readPackage(const QByteArray& bytes);

} // namespace tenon::exchange
