// SPDX-License-Identifier: GPL-3.0-or-later
// Looking into a backup, and putting it in the place of the library, without a way to lose either.
#pragma once

#include "core/workspace/workspace.h"

namespace tenon::workspace {

// What a person should know before they restore.
struct BackupPreview {
    qint64 people = 0;
    qint64 pairings = 0;
    qint64 meetings = 0;
    qint64 items = 0;
    std::optional<QDateTime> lastChange; // UTC
    QString lastLabel;
    QString sha256; // of the backup's file
};

// Opens the backup for reading only, checks it and counts. Error Damaged where it cannot be
// trusted.
Result<BackupPreview> previewBackup(const QString& backup);

// The library must be closed, by everybody. What stood there is kept and named.
Result<store::Restored> restoreLibrary(const QString& backup, const QString& libraryPath,
                                       const Clock& clock);

} // namespace tenon::workspace
