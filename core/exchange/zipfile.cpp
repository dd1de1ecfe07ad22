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

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

bool leadsOut(const QString& name) {
    return name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') ||
           name.contains(QChar(0)) || name.split(u'/').contains(u".."_s);
}

Result<QByteArray> bytesOf(zip_t* archive, const zip_stat_t& stat, const QString& name,
                           const ZipLimits& limits) {
    constexpr qint64 small = 1024 * 1024;
    const qint64 size = qint64(stat.size);
    if (stat.size > zip_uint64_t(limits.entryBytes))
        return bad(Tr::tr("“%1” in the ZIP file is larger than %2 MB.")
                       .arg(name)
                       .arg(limits.entryBytes / small),
                   name);
    if (size > small && size / std::max<qint64>(1, qint64(stat.comp_size)) > limits.ratio)
        return bad(Tr::tr("“%1” in the ZIP file unpacks to far more than it holds; it is not read.")
                       .arg(name),
                   name);
    std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive, stat.index, 0));
    if (!file)
        return bad(Tr::tr("“%1” in the ZIP file cannot be opened.").arg(name), name);
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 got = 0;
    while (got < size) {
        const zip_int64_t read =
            zip_fread(file.get(), bytes.data() + got, zip_uint64_t(size - got));
        if (read <= 0)
            break;
        got += read;
    }
    char more = 0; // reading past the end makes libzip compare the checksum
    if (got != size || zip_fread(file.get(), &more, 1) != 0)
        return bad(Tr::tr("“%1” in the ZIP file is damaged.").arg(name), name);
    return bytes;
}

} // namespace

Result<QByteArray> writeZip(const std::vector<ZipEntry>& entries) {
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
    if (bytes.size() > limits.containerBytes)
        return bad(Tr::tr("The ZIP file is too large."));
    if (bytes.isEmpty()) // libzip would take it for an empty container
        return bad(Tr::tr("This is no whole ZIP file."));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error)
                           : nullptr);
    if (!archive) {
        zip_source_free(source);
        return bad(Tr::tr("This is no whole ZIP file."));
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > limits.entries)
        return bad(Tr::tr("The ZIP file holds more than %1 files.").arg(limits.entries));
    std::vector<ZipEntry> entries;
    QSet<QString> names;
    qint64 total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive.get(), zip_uint64_t(i), ZIP_FL_ENC_GUESS, &stat) != 0)
            return bad(Tr::tr("The ZIP file is damaged."));
        const QString name = QString::fromUtf8(stat.name);
        if (leadsOut(name))
            return bad(
                Tr::tr("The ZIP file holds a file that would lie outside of it: “%1”.").arg(name),
                name);
        if (name.endsWith(u'/'))
            continue;
        if (names.contains(name))
            return bad(Tr::tr("The ZIP file holds “%1” twice.").arg(name), name);
        names.insert(name);
        auto content = bytesOf(archive.get(), stat, name, limits);
        if (!content)
            return content.error();
        total += content->size();
        if (total > limits.totalBytes)
            return bad(Tr::tr("The ZIP file unpacks to more than is read."));
        entries.push_back({name, std::move(*content)});
    }
    return entries;
}

} // namespace tenon::exchange
