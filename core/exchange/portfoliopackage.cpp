// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portfoliopackage.h"

#include "core/base/fingerprint.h"
#include "core/exchange/csv.h"
#include "core/exchange/itemwriters.h"
#include "core/exchange/portfoliojson.h"
#include "core/exchange/zipfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tenon::exchange {

using namespace Qt::StringLiterals;
using namespace portfolio;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PortfolioPackage)
};

constexpr auto formatName = "tenon-portfolio";
constexpr int formatVersion = 1;
constexpr qint64 largestPackage = 4LL * 1024 * 1024 * 1024;
constexpr qint64 megabyte = 1024 * 1024;

Error damaged(const QString& message, const QString& where = {}) {
    return {ErrorCode::Damaged, message, {}, where};
}

// A career's evidence is larger than any table that is imported; but it is stored as it is, or
// packed again by somebody, and never many times what the file is.
ZipLimits limitsFor(const QByteArray& bytes) {
    return {20'000, 64 * megabyte, qMin(largestPackage, 256 * megabyte + 4 * bytes.size()), 200};
}

QByteArray readMe(const PortfolioPackage& package) {
    QString text =
        Tr::tr("The portfolio of %1, written on %2.\n\nportfolio.csv opens in any spreadsheet. "
               "portfolio.json holds everything, with days as year-month-day. The folder "
               "“evidence” holds the files. manifest.json lists every file with its SHA-256, so "
               "that it can be seen whether all are as they were written.\n")
            .arg(package.person, package.made.toString(Qt::ISODate));
    if (package.leftOut.any())
        text += u'\n' + Tr::tr("Some evidence was left out on purpose: confidential %1, about "
                               "students %2.\n")
                            .arg(package.leftOut.confidential)
                            .arg(package.leftOut.studentInformation);
    return text.toUtf8();
}

Error cancelled() {
    return {ErrorCode::Cancelled, Tr::tr("Stopped. Nothing was written."), {}, {}};
}

qint64 bytesOf(const std::vector<ZipEntry>& entries) {
    qint64 all = 0;
    for (const ZipEntry& entry : entries)
        all += entry.bytes.size();
    return all;
}

// Goes through everything once; that is what progress counts.
Result<QJsonArray> fileList(const std::vector<ZipEntry>& entries, const Progress& progress,
                            const CancelToken& cancel) {
    QJsonArray files;
    const qint64 total = bytesOf(entries);
    qint64 done = 0;
    for (const ZipEntry& entry : entries) {
        if (cancel.isCancelled())
            return cancelled();
        files.append(QJsonObject{{u"name"_s, entry.name},
                                 {u"bytes"_s, entry.bytes.size()},
                                 {u"sha256"_s, sha256Of(entry.bytes)}});
        done += entry.bytes.size();
        if (progress)
            progress(done, total);
    }
    return files;
}

ZipEntry manifestOf(const PortfolioPackage& package, const QJsonArray& files) {
    const QJsonObject leftOut{{u"confidential"_s, package.leftOut.confidential},
                              {u"studentInformation"_s, package.leftOut.studentInformation}};
    return {u"manifest.json"_s,
            QJsonDocument(QJsonObject{{u"format"_s, QLatin1StringView(formatName)},
                                      {u"version"_s, formatVersion},
                                      {u"person"_s, package.person},
                                      {u"made"_s, package.made.toString(Qt::ISODate)},
                                      {u"items"_s, int(package.items.size())},
                                      {u"evidence"_s, int(package.files.size())},
                                      {u"leftOut"_s, leftOut},
                                      {u"files"_s, files}})
                .toJson()};
}

// Opened again as a stranger would, entry by entry, so that memory holds one of them at a time.
Status readsBack(const QByteArray& bytes, const std::vector<ZipEntry>& entries,
                 const CancelToken& cancel) {
    const Error differs{
        ErrorCode::Internal,
        Tr::tr("The package was not what it should be when it was read back, so it was not kept."),
        u"round trip differs"_s,
        {}};
    auto archive = ZipArchive::open(bytes, limitsFor(bytes));
    if (!archive)
        return archive.error();
    if (archive->names().size() != qsizetype(entries.size()))
        return differs;
    for (const ZipEntry& entry : entries) {
        if (cancel.isCancelled())
            return cancelled();
        auto content = archive->read(entry.name);
        if (!content)
            return content.error();
        if (sha256Of(*content) != sha256Of(entry.bytes))
            return differs;
    }
    return {};
}

Status readsTheSame(const QByteArray& json) {
    PortfolioPackage again;
    if (auto read = readPortfolioJson(json, again); !read)
        return read;
    if (portfolioJson(again) == json)
        return {};
    return Error{ErrorCode::Internal,
                 Tr::tr("The portfolio was not the same when it was read back, so the package was "
                        "not kept."),
                 u"portfolio.json differs"_s,
                 {}};
}

using Contents = QHash<QString, QByteArray>;

Result<QJsonObject> manifestIn(const Contents& contents) {
    const QJsonObject manifest =
        QJsonDocument::fromJson(contents.value(u"manifest.json"_s)).object();
    if (manifest[u"format"_s].toString() != QLatin1StringView(formatName))
        return noPackage(Tr::tr("This ZIP file is no portfolio package; its manifest is missing."));
    if (manifest[u"version"_s].toInt() != formatVersion)
        return Error{ErrorCode::Newer,
                     Tr::tr("This package was written by a newer Tenon. Update Tenon to read it."),
                     {},
                     {}};
    return manifest;
}

// Every file of the container is in the manifest with its size and SHA-256, and none is missing.
Status checkContents(const Contents& contents, const QJsonObject& manifest) {
    QSet<QString> listed{u"manifest.json"_s};
    for (const QJsonValue& one : manifest[u"files"_s].toArray()) {
        const QString name = one[u"name"_s].toString();
        const auto found = contents.constFind(name);
        if (found == contents.constEnd())
            return damaged(Tr::tr("The package lacks “%1”.").arg(name), name);
        if (found->size() != one[u"bytes"_s].toInteger(-1) ||
            sha256Of(*found) != one[u"sha256"_s].toString())
            return damaged(Tr::tr("“%1” in the package is not what was written.").arg(name), name);
        listed.insert(name);
    }
    for (auto it = contents.constBegin(); it != contents.constEnd(); ++it)
        if (!listed.contains(it.key()))
            return damaged(Tr::tr("The package holds “%1”, which nobody listed.").arg(it.key()),
                           it.key());
    return {};
}

Status takeBytes(const Contents& contents, PortfolioPackage& package) {
    for (PackagedFile& file : package.files) {
        file.bytes = contents.value(packagedName(file.evidence));
        if (file.bytes.isEmpty() || file.bytes.size() != file.evidence.bytes ||
            sha256Of(file.bytes) != file.evidence.sha256)
            return damaged(
                Tr::tr("“%1” in the package is not what was written.").arg(file.evidence.name),
                file.evidence.name);
    }
    return {};
}

} // namespace

Result<QByteArray> writePackage(const PortfolioPackage& package, const Progress& progress,
                                const CancelToken& cancel) {
    const QByteArray json = portfolioJson(package);
    if (auto same = readsTheSame(json); !same)
        return same.error();
    std::vector<ZipEntry> entries{{u"README.txt"_s, readMe(package)},
                                  {u"portfolio.csv"_s, writeCsv(itemTable(package.items))},
                                  {u"portfolio.json"_s, json}};
    for (const PackagedFile& file : package.files)
        entries.push_back({packagedName(file.evidence), file.bytes});
    auto files = fileList(entries, progress, cancel);
    if (!files)
        return files.error();
    entries.push_back(manifestOf(package, *files));
    auto bytes = writeZip(entries);
    if (!bytes)
        return bytes;
    if (auto back = readsBack(*bytes, entries, cancel); !back)
        return back.error();
    return bytes;
}

Result<PortfolioPackage> readPackage(const QByteArray& bytes) {
    auto entries = readZip(bytes, limitsFor(bytes));
    if (!entries)
        return entries.error();
    Contents contents;
    for (ZipEntry& entry : *entries)
        contents.insert(entry.name, std::move(entry.bytes));
    auto manifest = manifestIn(contents);
    if (!manifest)
        return manifest.error();
    if (auto checked = checkContents(contents, *manifest); !checked)
        return checked.error();
    PortfolioPackage package;
    package.person = (*manifest)[u"person"_s].toString();
    package.made = QDate::fromString((*manifest)[u"made"_s].toString(), Qt::ISODate);
    const QJsonObject leftOut = (*manifest)[u"leftOut"_s].toObject();
    package.leftOut = {leftOut[u"confidential"_s].toInt(),
                       leftOut[u"studentInformation"_s].toInt()};
    if (auto read = readPortfolioJson(contents.value(u"portfolio.json"_s), package); !read)
        return read.error();
    if (auto taken = takeBytes(contents, package); !taken)
        return taken.error();
    return package;
}

Result<PortfolioPackage> readPackageFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead,
                     Tr::tr("“%1” cannot be read: %2.").arg(path, file.errorString()),
                     {},
                     path};
    if (file.size() > largestPackage)
        return noPackage(Tr::tr("“%1” is too large for a portfolio.").arg(path));
    return readPackage(file.read(largestPackage));
}

} // namespace tenon::exchange
