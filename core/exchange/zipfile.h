// SPDX-License-Identifier: GPL-3.0-or-later
// ZIP containers in memory, by libzip. What comes from outside is read under hard limits: a name
// that leads out of the container, a bomb, a doubled name or a wrong checksum is an error, not a
// file.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace tenon::exchange {

struct ZipEntry {
    QString name; // with '/', relative
    QByteArray bytes;
    bool operator==(const ZipEntry&) const = default;
};

struct ZipLimits {
    qint64 containerBytes = 2LL * 1024 * 1024 * 1024;
    qint64 entryBytes = 64LL * 1024 * 1024;
    qint64 totalBytes = 4LL * 1024 * 1024 * 1024;
    int entries = 20'000;
    int ratio = 200; // of an entry above 1 MB
};

// Error CannotWrite with libzip's words.
Result<QByteArray> writeZip(const std::vector<ZipEntry>& entries);
// In the order of the container; folders are passed over. Error InvalidInput names the entry.
Result<std::vector<ZipEntry>> readZip(const QByteArray& bytes, const ZipLimits& limits = {});

} // namespace tenon::exchange
