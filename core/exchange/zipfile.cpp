// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipfile.h"

#include <QCoreApplication>
#include <QSet>

#include <memory>

#include <zip.h>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ZipFile)
};

Error bad(const QString& message, const QString& where = {}) {
    return {ErrorCode::InvalidInput, message, {}, where};
}

Error failed(const char* what) {
    return {ErrorCode::CannotWrite,
            Tr::tr("The ZIP file could not be made."),
            QString::fromUtf8(what),
            {}};
}

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

bool leadsOut(const QString& name) {
    return name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') ||
           name.contains(QChar(0)) || name.split(u'/').contains(u".."_s);
}

} // namespace

Result<QByteArray> writeZip(const std::vector<ZipEntry>& entries, bool packed) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!target)
        return failed(zip_error_strerror(&error));
    zip_source_keep(target); // closing the archive lets go of it once
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> kept(target, zip_source_free);
    Archive archive(zip_open_from_source(target, ZIP_TRUNCATE, &error));
    if (!archive)
        return failed(zip_error_strerror(&error));
    for (const ZipEntry& entry : entries) {
        zip_source_t* source = zip_source_buffer(archive.get(), entry.bytes.constData(),
                                                 zip_uint64_t(entry.bytes.size()), 0);
        const zip_int64_t index =
            zip_file_add(archive.get(), entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return failed(zip_strerror(archive.get()));
        }
        zip_set_file_compression(archive.get(), zip_uint64_t(index),
                                 packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
        // The same content gives the same bytes: no hour of the day is written down.
        zip_file_set_dostime(archive.get(), zip_uint64_t(index), 0, 0x21, 0);
    }
    if (zip_close(archive.get()) != 0)
        return failed(zip_strerror(archive.get()));
    (void)archive.release();
    if (zip_source_open(target) != 0)
        return failed("the buffer cannot be read");
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    const zip_int64_t got = zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target);
    return got == bytes.size() ? Result<QByteArray>(bytes) : failed("the buffer was cut short");
}

Result<std::vector<ZipEntry>> readZip(const QByteArray& bytes, const ZipLimits& limits) {
    if (bytes.isEmpty()) // libzip would take it for an empty container
        return bad(Tr::tr("This is no whole ZIP file."));
    auto archive = ZipArchive::open(bytes, limits);
    if (!archive)
        return archive.error();
    std::vector<ZipEntry> entries;
    QSet<QString> known;
    for (const QString& name : archive->names()) {
        if (leadsOut(name))
            return bad(
                Tr::tr("The ZIP file holds a file that would lie outside of it: “%1”.").arg(name),
                name);
        if (known.contains(name))
            return bad(Tr::tr("The ZIP file holds “%1” twice.").arg(name), name);
        known.insert(name);
        if (name.endsWith(u'/'))
            continue;
        auto content = archive->read(name);
        if (!content)
            return content.error();
        entries.push_back({name, std::move(*content)});
    }
    return entries;
}

} // namespace tenon::exchange
