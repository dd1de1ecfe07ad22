// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/filecheck.h"

#include "core/store/blobstore.h"
#include "core/store/journalcheck.h"
#include "core/store/schemacheck.h"

namespace tenon::workspace {

Result<QStringList> checkFile(const Workspace& workspace, const CancelToken& cancel) {
    const store::Database& database = workspace.reader();
    auto integrity = store::integrityProblems(database);
    if (!integrity)
        return integrity.error();
    auto journal = store::checkJournal(database, cancel);
    if (!journal)
        return journal.error();
    auto evidence = store::checkBlobs(database, cancel);
    if (!evidence)
        return evidence.error();
    QStringList problems = *integrity + *journal;
    for (const QString& sha256 : *evidence)
        problems << Workspace::tr(
                        "A file that is kept here is missing or altered (fingerprint %1).")
                        .arg(sha256.left(16));
    return problems;
}

} // namespace tenon::workspace
