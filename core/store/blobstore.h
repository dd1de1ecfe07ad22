// SPDX-License-Identifier: GPL-3.0-or-later
// Files inside the library, evidence and what a pair reads: cut into parts of 512 KiB, kept once
// under their SHA-256, never changed. Parts are not journalled; the record that names the SHA-256
// is.
#pragma once

#include "core/base/task.h"
#include "core/store/edit.h"

#include <QIODevice>

namespace tenon::store {

constexpr qint64 blobPartBytes = 512 * 1024;
constexpr qint64 blobLimitBytes = 50 * 1024 * 1024; // one file (file-safety.md 2.9)

struct BlobKept {
    QString sha256;
    qint64 bytes = 0;
};

// Reads source to its end in parts. Error Refused above the limit; CannotRead where it fails.
Result<BlobKept> keepBlob(Edit& edit, QIODevice& source, const CancelToken& cancel = {});

// Writes the bytes to sink. Error Damaged where they no longer have their SHA-256.
Status readBlob(const Database& database, const QString& sha256, QIODevice& sink);

// Every SHA-256 that a record names and whose bytes are missing or altered.
Result<QStringList> checkBlobs(const Database& database, const CancelToken& cancel = {});

} // namespace tenon::store
