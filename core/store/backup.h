// SPDX-License-Identifier: GPL-3.0-or-later
// Verified copies of a library: made by VACUUM INTO while it is in use, opened and checked before
// they count, listed, thinned, and put back without ever deleting what they replace.
#pragma once

#include "core/store/database.h"
#include "core/store/migrator.h"

#include <QDateTime>

namespace tenon::store {

struct BackupInfo {
    QString path;
    QDateTime made; // UTC
    qint64 bytes = 0;
    bool operator==(const BackupInfo&) const = default;
};

struct BackupMade {
    QString path;
    QString sha256;
};

// The folder a library's own backups are kept in: "Northfield.backups" beside "Northfield.tenon".
QString backupFolder(const QString& libraryPath);

// A copy that does not count yet: made on the connection's thread, checked and named on any other.
struct BackupCopy {
    QString part;                                 // where it lies
    QString target;                               // what it will be called
    QString library;                              // whose folder is thinned afterwards; empty: none
    std::vector<std::pair<QString, qint64>> rows; // by table, which it has to hold
};
Result<BackupCopy> copyForBackup(Database& database, const QDateTime& nowUtc);
// Opens the copy, checks it, forces it to the disk and gives it its name; one that fails is
// removed. Touches nothing but the copy and its folder.
Result<BackupMade> completeBackup(const BackupCopy& copy, const QDateTime& nowUtc,
                                  const std::vector<MigrationStep>& steps);

// A copy at to, which must not exist. It is checked (trust, integrity, row counts as in the
// original) before it takes its name; one that fails is removed and an error returned.
Result<BackupMade> backUpTo(Database& database, const QString& to,
                            const std::vector<MigrationStep>& steps);

// A copy in the library's own folder, named after the moment; then thins the folder.
Result<BackupMade> backUp(Database& database, const QDateTime& nowUtc,
                          const std::vector<MigrationStep>& steps);

std::vector<BackupInfo> listBackups(const QString& libraryPath); // newest first

// What a backup holds, for the preview: rows by table.
Result<std::vector<std::pair<QString, qint64>>> rowCounts(const Database& database);

// Puts a checked backup in the place of the library, which must not be open. What stood there is
// moved aside with its journal and named in the result; it is never deleted.
struct Restored {
    QString movedAside; // empty where there was nothing
};
Result<Restored> restoreBackup(const QString& backup, const QString& libraryPath,
                               const QDateTime& nowUtc, const std::vector<MigrationStep>& steps);

} // namespace tenon::store
