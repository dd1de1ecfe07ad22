// SPDX-License-Identifier: GPL-3.0-or-later
// One portfolio as an open package that needs no Tenon to be read: a ZIP file with README.txt,
// portfolio.json (every item with every part), portfolio.csv, the evidence files, and manifest.json
// with the SHA-256 of each.
#pragma once

#include "core/base/task.h"
#include "core/portfolio/evidence.h"
#include "core/portfolio/itemparts.h"
#include "core/portfolio/portfolioowner.h"

#include <QByteArray>

#include <functional>

namespace tenon::exchange {

struct PackagedFile {
    portfolio::Evidence evidence;
    std::vector<portfolio::ItemId> items; // that it proves
    QByteArray bytes;
    // Where the bytes are not in memory: fetches them when they are needed.
    std::function<Result<QByteArray>()> source = {};

    // The bytes; error Damaged where they are not what the evidence's SHA-256 says.
    Result<QByteArray> content() const;
};

// How many pieces of evidence were not to go along. Never which: the name of a confidential letter
// may say whose it is.
struct LeftOut {
    int confidential = 0;       // whatever else they are
    int studentInformation = 0; // and not confidential
    bool any() const { return confidential > 0 || studentInformation > 0; }
    bool operator==(const LeftOut&) const = default;
};

// Whose it is, is said by name alone: the records' own person is not written, and is empty in what
// was read.
struct PortfolioPackage {
    QString person; // the name
    QDate made;
    std::vector<portfolio::WholeItem> items;
    std::vector<PackagedFile> files;
    std::vector<portfolio::NameVariant> names;
    std::vector<portfolio::SavedFilter> filters;
    std::vector<portfolio::SelfRating> ratings;
    std::vector<portfolio::FilingQuestion> questions; // the person's own to the mentor
    LeftOut leftOut;
};

// The package, read back and compared before it is given. Progress counts bytes of evidence.
Result<QByteArray> writePackage(const PortfolioPackage& package, const Progress& progress = {},
                                const CancelToken& cancel = {});
// The same bytes into a file, with one piece of evidence in memory at a time; what stood at path
// is replaced.
Status writePackageFile(const PortfolioPackage& package, const QString& path,
                        const Progress& progress = {}, const CancelToken& cancel = {});
// Error InvalidInput where it is no package or holds what no package may (a part that names
// another's item, say), Damaged where a file is not what the manifest says.
Result<PortfolioPackage> readPackage(const QByteArray& bytes);
// The evidence stays in the file, which is looked into again when it is needed.
Result<PortfolioPackage> readPackageFile(const QString& path, const Progress& progress = {},
                                         const CancelToken& cancel = {});
// Told by its content; a damaged one perhaps not.
bool looksLikePackage(const QString& path);

} // namespace tenon::exchange
