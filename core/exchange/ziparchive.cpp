// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ziparchive.h"

#include "core/exchange/itemdraft.h"

#include <QCoreApplication>
#include <QFile>

#include <zip.h>

namespace tenon::exchange {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Zip)
};

Error damaged() {
    return unreadable(Tr::tr("The file is a damaged ZIP archive, or one with a password."));
}

constexpr qint64 freelyUnpacked = 1024 * 1024;

} // namespace

// As libzip takes it.
QByteArray zipFileName(const QString& path) {
#ifdef Q_OS_WIN
    return path.toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

struct ZipArchive::Private {
    QByteArray bytes; // libzip reads from here
    zip_t* archive = nullptr;
    ZipLimits limits;
    qint64 total = 0;

    ~Private() {
        if (archive)
            zip_discard(archive);
    }
};

ZipArchive::ZipArchive(std::unique_ptr<Private> p) : d(std::move(p)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QByteArray& bytes, const ZipLimits& limits) {
    auto p = std::make_unique<Private>();
    p->bytes = bytes;
    p->limits = limits;
    const QByteArray& kept = p->bytes;
    zip_source_t* source =
        zip_source_buffer_create(kept.constData(), zip_uint64_t(kept.size()), 0, nullptr);
    return opened(std::move(p), source);
}

Result<ZipArchive> ZipArchive::openFile(const QString& path, const ZipLimits& limits) {
    auto p = std::make_unique<Private>();
    p->limits = limits;
    const QByteArray name = zipFileName(path);
    return opened(std::move(p), zip_source_file_create(name.constData(), 0, -1, nullptr));
}

Result<ZipArchive> ZipArchive::opened(std::unique_ptr<Private> p, void* raw) {
    auto* source = static_cast<zip_source_t*>(raw);
    if (source) {
        p->archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
        if (!p->archive)
            zip_source_free(source);
    }
    if (!p->archive)
        return damaged();
    if (zip_get_num_entries(p->archive, 0) > p->limits.parts)
        return unreadable(Tr::tr("The archive has more than %1 parts, the most that is read.")
                              .arg(p->limits.parts));
    return ZipArchive(std::move(p));
}

bool ZipArchive::has(const QString& name) const {
    return zip_name_locate(d->archive, name.toUtf8().constData(), 0) >= 0;
}

QStringList ZipArchive::names() const {
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(d->archive, 0);
    for (zip_int64_t i = 0; i < count; ++i)
        names << QString::fromUtf8(zip_get_name(d->archive, zip_uint64_t(i), 0));
    return names;
}

Result<QByteArray> ZipArchive::read(const QString& name) {
    const QByteArray path = name.toUtf8();
    const zip_int64_t index = zip_name_locate(d->archive, path.constData(), 0);
    zip_stat_t about;
    if (index < 0 || zip_stat_index(d->archive, zip_uint64_t(index), 0, &about) != 0)
        return Error{
            ErrorCode::NotFound, Tr::tr("The archive has no part “%1”.").arg(name), {}, {}};
    const Error tooLarge = unreadable(
        Tr::tr("“%1” unpacks to far more than it is packed; it is refused for safety.").arg(name));
    zip_file_t* part = zip_fopen_index(d->archive, zip_uint64_t(index), 0);
    if (!part)
        return damaged();
    QByteArray unpacked;
    char block[64 * 1024];
    zip_int64_t got = 0;
    bool large = false;
    // What is really unpacked counts, not what the archive says of itself.
    while (!large && (got = zip_fread(part, block, sizeof block)) > 0) {
        unpacked.append(block, qsizetype(got));
        d->total += got;
        large = unpacked.size() > d->limits.partBytes || d->total > d->limits.totalBytes ||
                (unpacked.size() > freelyUnpacked &&
                 unpacked.size() / qMax<qint64>(1, qint64(about.comp_size)) > d->limits.ratio);
    }
    const bool closed = zip_fclose(part) == 0;
    if (large)
        return tooLarge;
    if (got < 0 || !closed)
        return damaged();
    return unpacked;
}

} // namespace tenon::exchange
