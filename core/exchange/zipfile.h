// SPDX-License-Identifier: GPL-3.0-or-later
// ZIP containers in memory, by libzip. What comes from outside is read under hard limits: a name
// that leads out of the container, a bomb, a doubled name or a wrong checksum is an error, not a
// file.
#pragma once

#include "core/exchange/ziparchive.h"

#include <QByteArray>

#include <vector>

namespace tenon::exchange {

struct ZipEntry {
    QString name; // with '/', relative
    QByteArray bytes;
    bool operator==(const ZipEntry&) const = default;
};

// Error CannotWrite with libzip's words.
// Entries are stored as they are unless they are to be packed: evidence is packed by its own format
// mostly, and what unpacks to far more than it holds would not be read back.
Result<QByteArray> writeZip(const std::vector<ZipEntry>& entries, bool packed = false);
// In the order of the container; folders are passed over. Error InvalidInput names the entry.
Result<std::vector<ZipEntry>> readZip(const QByteArray& bytes, const ZipLimits& limits = {});

} // namespace tenon::exchange
