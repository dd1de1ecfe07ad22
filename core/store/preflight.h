// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a file before SQLite does: a regular file under one name, ours by its first hundred
// bytes, in the rollback format, with no stray journal of a write-ahead log beside it.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace tenon::store {

// The canonical path. Reads the file only where no connection of this process has it open, because
// closing any handle on it would drop SQLite's lock.
Result<QString> preflight(const QString& path);

// Which files this process has open; kept by whoever opens and closes them.
void rememberOpen(const QString& canonicalPath);
void forgetOpen(const QString& canonicalPath);

// What a file is on disk, to notice that it was deleted or replaced while it was open.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;
    bool operator==(const FileIdentity&) const = default;
};
// Absent where there is no such file. Never opens it.
std::optional<FileIdentity> fileIdentity(const QString& path);

} // namespace tenon::store
