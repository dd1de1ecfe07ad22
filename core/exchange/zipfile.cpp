// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipfile.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <list>
#include <memory>
#include <optional>

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

// The same content gives the same bytes: no hour of the day is written down.
void settle(zip_t* archive, zip_int64_t index, bool packed) {
    zip_set_file_compression(archive, zip_uint64_t(index), packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                             0);
    zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0);
}

// What the parts of one file have in common while libzip asks for them.
struct Writing {
    const Progress& progress;
    const CancelToken& cancel;
    qint64 total = 0;
    qint64 done = 0;
    std::optional<Error> failure = {};
};

struct Feed {
    const ZipPart& part;
    Writing& writing;
    QByteArray bytes = {};
    qint64 at = 0;

    zip_int64_t open() {
        if (writing.cancel.isCancelled())
            return fail({ErrorCode::Cancelled, Tr::tr("Stopped. Nothing was written."), {}, {}});
        auto content = part.content();
        if (!content)
            return fail(content.error());
        if (content->size() != part.bytes)
            return fail({ErrorCode::Damaged,
                         Tr::tr("“%1” is not as long as it should be.").arg(part.name),
                         {},
                         part.name});
        bytes = std::move(*content);
        at = 0;
        return 0;
    }
    zip_int64_t read(void* data, zip_uint64_t length) {
        const qint64 some = qMin(qint64(length), qint64(bytes.size()) - at);
        std::copy_n(bytes.constData() + at, some, static_cast<char*>(data));
        at += some;
        return some;
    }
    zip_int64_t close() {
        bytes = QByteArray();
        writing.done += part.bytes;
        if (writing.progress)
            writing.progress(writing.done, writing.total);
        return 0;
    }
    zip_int64_t stat(void* data) const {
        auto* about = static_cast<zip_stat_t*>(data);
        zip_stat_init(about);
        about->valid = ZIP_STAT_SIZE;
        about->size = zip_uint64_t(part.bytes);
        return sizeof(zip_stat_t);
    }
    zip_int64_t fail(const Error& error) {
        writing.failure = error;
        return -1;
    }
};

zip_int64_t feed(void* user, void* data, zip_uint64_t length, zip_source_cmd_t command) {
    auto& one = *static_cast<Feed*>(user);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return one.open();
    case ZIP_SOURCE_READ:
        return one.read(data, length);
    case ZIP_SOURCE_CLOSE:
        return one.close();
    case ZIP_SOURCE_STAT:
        return one.stat(data);
    case ZIP_SOURCE_ERROR: {
        int* codes = static_cast<int*>(data);
        codes[0] = ZIP_ER_READ;
        codes[1] = 0;
        return 2 * sizeof(int);
    }
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              -1);
    default:
        return -1;
    }
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
        settle(archive.get(), index, packed);
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

Status writeZipFile(const QString& path, const std::vector<ZipPart>& parts,
                    const Progress& progress, const CancelToken& cancel) {
    Writing writing{progress, cancel};
    std::list<Feed> feeds; // they stay where they are until the archive is closed
    int code = 0;
    Archive archive(zip_open(zipFileName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive)
        return failed("the file cannot be opened");
    for (const ZipPart& part : parts) {
        writing.total += part.bytes;
        Feed& one = feeds.emplace_back(Feed{part, writing});
        zip_source_t* source = zip_source_function(archive.get(), feed, &one);
        const zip_int64_t index = source
                                      ? zip_file_add(archive.get(), part.name.toUtf8().constData(),
                                                     source, ZIP_FL_ENC_UTF_8)
                                      : -1;
        if (index < 0) {
            zip_source_free(source);
            return failed(zip_strerror(archive.get()));
        }
        settle(archive.get(), index, false);
    }
    if (zip_close(archive.get()) != 0)
        return writing.failure ? *writing.failure : failed(zip_strerror(archive.get()));
    (void)archive.release();
    return {};
}

Result<QStringList> safeNames(const ZipArchive& archive) {
    QSet<QString> known;
    const QStringList names = archive.names();
    for (const QString& name : names) {
        if (leadsOut(name))
            return bad(
                Tr::tr("The ZIP file holds a file that would lie outside of it: “%1”.").arg(name),
                name);
        if (known.contains(name))
            return bad(Tr::tr("The ZIP file holds “%1” twice.").arg(name), name);
        known.insert(name);
    }
    return names;
}

Result<std::vector<ZipEntry>> readZip(const QByteArray& bytes, const ZipLimits& limits) {
    if (bytes.isEmpty()) // libzip would take it for an empty container
        return bad(Tr::tr("This is no whole ZIP file."));
    auto archive = ZipArchive::open(bytes, limits);
    if (!archive)
        return archive.error();
    auto names = safeNames(*archive);
    if (!names)
        return names.error();
    std::vector<ZipEntry> entries;
    for (const QString& name : std::as_const(*names)) {
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
