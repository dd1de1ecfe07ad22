// SPDX-License-Identifier: GPL-3.0-or-later
// A file kept inside the library, whatever it is kept for: evidence of an item, or an article a
// pair reads.
#pragma once

#include "core/base/task.h"
#include "core/store/blobstore.h"
#include "core/store/edit.h"

#include <QIODevice>

namespace tenon::portfolio {

struct KeptFile {
    QString name; // as it was called when it was added, without a path
    qint64 bytes = 0;
    QString sha256; // lower-case hexadecimal

    bool operator==(const KeptFile&) const = default;
};

constexpr qint64 keptFileLimitBytes = store::blobLimitBytes; // one file

// The name alone of a path in either kind of slash, at most 200 characters; never empty.
QString nameToKeep(const QString& fileName);

// Keeps the bytes of source, which must be open and seekable. Error Refused for an empty file and
// above 50 MB; Cancelled. Naming them in a record is the caller's.
Result<KeptFile> keepFile(store::Edit& edit, const QString& fileName, QIODevice& source,
                          const CancelToken& cancel = {});

// The bytes as they were added. Error Damaged where they are not.
Status readKeptFile(const store::Database& database, const KeptFile& file, QIODevice& sink);

} // namespace tenon::portfolio
