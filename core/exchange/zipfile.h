// SPDX-License-Identifier: GPL-3.0-or-later
// ZIP containers in memory and in files, by libzip. What comes from outside is read under hard
// limits: a name that leads out of the container, a bomb, a doubled name or a wrong checksum is an
// error, not a file.
#pragma once

#include "core/base/task.h"
#include "core/exchange/ziparchive.h"

#include <QByteArray>

#include <functional>
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

// A part that is fetched when its turn comes, so that memory holds one of them at a time.
struct ZipPart {
    QString name;
    qint64 bytes = 0;
    std::function<Result<QByteArray>()> content;
};
// The same container as writeZip makes, as a file; what stood at path is replaced. The error of
// the part that could not be had, Cancelled, or CannotWrite; then there is no new file. Progress
// counts bytes.
Status writeZipFile(const QString& path, const std::vector<ZipPart>& parts,
                    const Progress& progress = {}, const CancelToken& cancel = {});

// Every name of the container; error InvalidInput where one leads out of it or is there twice.
Result<QStringList> safeNames(const ZipArchive& archive);
// In the order of the container; folders are passed over. Error InvalidInput names the entry.
Result<std::vector<ZipEntry>> readZip(const QByteArray& bytes, const ZipLimits& limits = {});

} // namespace tenon::exchange
