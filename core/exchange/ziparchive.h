// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a ZIP archive, read from memory or a file within limits: what unpacks to far more
// than it is packed is refused before it fills the memory.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace tenon::exchange {

struct ZipLimits {
    int parts = 2000;
    qint64 partBytes = 100 * 1024 * 1024;  // of one part, unpacked
    qint64 totalBytes = 200 * 1024 * 1024; // of all that is read, unpacked
    qint64 ratio = 200;                    // unpacked to packed, beyond the first MB
};

QByteArray zipFileName(const QString& path); // as libzip takes it

class ZipArchive {
public:
    static Result<ZipArchive> open(const QByteArray& bytes, const ZipLimits& limits = {});
    // The file is read part by part and stays open meanwhile.
    static Result<ZipArchive> openFile(const QString& path, const ZipLimits& limits = {});
    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;
    ~ZipArchive();

    bool has(const QString& name) const;
    QStringList names() const;                    // of every part, in the order of the archive
    Result<QByteArray> read(const QString& name); // error NotFound where there is no such part

private:
    struct Private;
    static Result<ZipArchive> opened(std::unique_ptr<Private> p, void* source);
    explicit ZipArchive(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace tenon::exchange
