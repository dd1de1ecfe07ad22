// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portfoliopackage.h"

#include "core/base/fingerprint.h"
#include "core/exchange/csv.h"
#include "core/exchange/itemwriters.h"
#include "core/exchange/portfoliojson.h"
#include "core/exchange/zipfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
ZipLimits limitsFor(qint64 size) {
    return {20'000, 64 * megabyte, qMin(largestPackage, 256 * megabyte + 4 * size), 200};
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

// One file of the package and what it is known by.
struct Piece {
    ZipPart part;
    QString sha256;
};

Piece pieceOf(const QString& name, const QByteArray& bytes) {
    return {{name, bytes.size(),
             [bytes]() -> Result<QByteArray> {
                 return bytes;
             }},
            sha256Of(bytes)};
}

Piece manifestOf(const PortfolioPackage& package, const std::vector<Piece>& pieces) {
    QJsonArray files;
    for (const Piece& piece : pieces)
        files.append(QJsonObject{{u"name"_s, piece.part.name},
                                 {u"bytes"_s, piece.part.bytes},
                                 {u"sha256"_s, piece.sha256}});
    const QJsonObject leftOut{{u"confidential"_s, package.leftOut.confidential},
                              {u"studentInformation"_s, package.leftOut.studentInformation}};
    return pieceOf(u"manifest.json"_s,
                   QJsonDocument(QJsonObject{{u"format"_s, QLatin1StringView(formatName)},
                                             {u"version"_s, formatVersion},
                                             {u"person"_s, package.person},
                                             {u"made"_s, package.made.toString(Qt::ISODate)},
                                             {u"items"_s, int(package.items.size())},
                                             {u"evidence"_s, int(package.files.size())},
                                             {u"leftOut"_s, leftOut},
                                             {u"files"_s, files}})
                       .toJson());
}

// Opened again as a stranger would, part by part, so that memory holds one of them at a time.
Status readsBack(ZipArchive& archive, const std::vector<Piece>& pieces, const Progress& progress,
                 const CancelToken& cancel) {
    const Error differs{
        ErrorCode::Internal,
        Tr::tr("The package was not what it should be when it was read back, so it was not kept."),
        u"round trip differs"_s,
        {}};
    if (archive.names().size() != qsizetype(pieces.size()))
        return differs;
    qint64 done = 0;
    for (const Piece& piece : pieces) {
        if (cancel.isCancelled())
            return cancelled();
        auto content = archive.read(piece.part.name);
        if (!content)
            return content.error();
        if (content->size() != piece.part.bytes || sha256Of(*content) != piece.sha256)
            return differs;
        done += piece.part.bytes;
        if (progress)
            progress(done, 0);
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

Result<std::vector<Piece>> piecesOf(const PortfolioPackage& package) {
    const QByteArray json = portfolioJson(package);
    if (auto same = readsTheSame(json); !same)
        return same.error();
    std::vector<Piece> pieces{pieceOf(u"README.txt"_s, readMe(package)),
                              pieceOf(u"portfolio.csv"_s, writeCsv(itemTable(package.items))),
                              pieceOf(u"portfolio.json"_s, json)};
    for (const PackagedFile& file : package.files)
        pieces.push_back({{packagedName(file.evidence), file.evidence.bytes,
                           [&file] {
                               return file.content();
                           }},
                          file.evidence.sha256});
    pieces.push_back(manifestOf(package, pieces));
    return pieces;
}

qint64 bytesOf(const std::vector<Piece>& pieces) {
    qint64 all = 0;
    for (const Piece& piece : pieces)
        all += piece.part.bytes;
    return all;
}

// Writing and reading back are the two halves of the work.
Progress halfOf(const Progress& progress, int half, qint64 total) {
    if (!progress)
        return {};
    return [&progress, half, total](qint64 done, qint64) {
        progress(half * total + done, 2 * total);
    };
}

// What a package is read from, however it is kept.
struct Container {
    ZipArchive archive;
    const Progress& progress;
    const CancelToken& cancel;
    // How a piece of evidence is had later; empty: it is kept in memory.
    std::function<Result<QByteArray>(const QString& name)> later;

    struct Known {
        qint64 bytes;
        QString sha256;
        QByteArray content; // where it is kept
    };
    QHash<QString, Known> known = {};

    Result<PortfolioPackage> read();
    Result<QJsonObject> manifest();
    Status check(const QJsonObject& manifest, const QStringList& names);
    Status take(const QString& name, const QJsonObject& listed);
    Status connect(PortfolioPackage& package);
};

Result<QJsonObject> Container::manifest() {
    const Error none =
        noPackage(Tr::tr("This ZIP file is no portfolio package; its manifest is missing."));
    if (!archive.has(u"manifest.json"_s))
        return none;
    auto bytes = archive.read(u"manifest.json"_s);
    if (!bytes)
        return bytes.error();
    const QJsonObject manifest = QJsonDocument::fromJson(*bytes).object();
    if (manifest[u"format"_s].toString() != QLatin1StringView(formatName))
        return none;
    if (manifest[u"version"_s].toInt() != formatVersion)
        return Error{ErrorCode::Newer,
                     Tr::tr("This package was written by a newer Tenon. Update Tenon to read it."),
                     {},
                     {}};
    return manifest;
}

// A file is in the manifest with its size and SHA-256.
Status Container::take(const QString& name, const QJsonObject& listed) {
    auto content = archive.read(name);
    if (!content)
        return content.error();
    Known one{content->size(), sha256Of(*content), {}};
    if (one.bytes != listed[u"bytes"_s].toInteger(-1) ||
        one.sha256 != listed[u"sha256"_s].toString())
        return damaged(Tr::tr("“%1” in the package is not what was written.").arg(name), name);
    if (!later || name == u"portfolio.json"_s)
        one.content = std::move(*content);
    known.insert(name, one);
    return {};
}

// Every file of the container is in the manifest, and none is missing.
Status Container::check(const QJsonObject& manifest, const QStringList& names) {
    const QJsonArray files = manifest[u"files"_s].toArray();
    qint64 total = 0;
    for (const QJsonValue& one : files)
        total += qBound(qint64(0), one[u"bytes"_s].toInteger(), largestPackage);
    qint64 done = 0;
    for (const QJsonValue& one : files) {
        if (cancel.isCancelled())
            return Error{ErrorCode::Cancelled, Tr::tr("Stopped. Nothing was read."), {}, {}};
        const QString name = one[u"name"_s].toString();
        if (!archive.has(name))
            return damaged(Tr::tr("The package lacks “%1”.").arg(name), name);
        if (auto taken = take(name, one.toObject()); !taken)
            return taken;
        done += known.value(name).bytes;
        if (progress)
            progress(done, total);
    }
    for (const QString& name : names)
        if (name != u"manifest.json"_s && !name.endsWith(u'/') && !known.contains(name))
            return damaged(Tr::tr("The package holds “%1”, which nobody listed.").arg(name), name);
    return {};
}

Status Container::connect(PortfolioPackage& package) {
    for (PackagedFile& file : package.files) {
        const QString name = packagedName(file.evidence);
        const auto found = known.constFind(name);
        if (found == known.constEnd() || found->bytes == 0 || found->bytes != file.evidence.bytes ||
            found->sha256 != file.evidence.sha256)
            return damaged(
                Tr::tr("“%1” in the package is not what was written.").arg(file.evidence.name),
                file.evidence.name);
        if (later)
            file.source = [later = later, name] {
                return later(name);
            };
        else
            file.bytes = found->content;
    }
    return {};
}

Result<PortfolioPackage> Container::read() {
    auto names = safeNames(archive);
    if (!names)
        return names.error();
    auto about = manifest();
    if (!about)
        return about.error();
    if (auto checked = check(*about, *names); !checked)
        return checked.error();
    PortfolioPackage package;
    package.person = (*about)[u"person"_s].toString();
    package.made = QDate::fromString((*about)[u"made"_s].toString(), Qt::ISODate);
    const QJsonObject leftOut = (*about)[u"leftOut"_s].toObject();
    package.leftOut = {leftOut[u"confidential"_s].toInt(),
                       leftOut[u"studentInformation"_s].toInt()};
    if (auto read = readPortfolioJson(known.value(u"portfolio.json"_s).content, package); !read)
        return read.error();
    if (auto connected = connect(package); !connected)
        return connected.error();
    return package;
}

} // namespace

Result<QByteArray> PackagedFile::content() const {
    auto all = source ? source() : Result<QByteArray>(bytes);
    if (all && (all->size() != evidence.bytes || sha256Of(*all) != evidence.sha256))
        return damaged(Tr::tr("“%1” in the package is not what was written.").arg(evidence.name),
                       evidence.name);
    return all;
}

Result<QByteArray> writePackage(const PortfolioPackage& package, const Progress& progress,
                                const CancelToken& cancel) {
    auto pieces = piecesOf(package);
    if (!pieces)
        return pieces.error();
    std::vector<ZipEntry> entries;
    for (const Piece& piece : *pieces) {
        auto content = piece.part.content();
        if (!content)
            return content.error();
        entries.push_back({piece.part.name, std::move(*content)});
    }
    auto bytes = writeZip(entries);
    if (!bytes)
        return bytes;
    auto archive = ZipArchive::open(*bytes, limitsFor(bytes->size()));
    if (!archive)
        return archive.error();
    if (auto back = readsBack(*archive, *pieces, halfOf(progress, 1, bytesOf(*pieces)), cancel);
        !back)
        return back.error();
    return bytes;
}

Status writePackageFile(const PortfolioPackage& package, const QString& path,
                        const Progress& progress, const CancelToken& cancel) {
    auto pieces = piecesOf(package);
    if (!pieces)
        return pieces.error();
    const qint64 total = bytesOf(*pieces);
    std::vector<ZipPart> parts;
    for (const Piece& piece : *pieces)
        parts.push_back(piece.part);
    if (auto written = writeZipFile(path, parts, halfOf(progress, 0, total), cancel); !written)
        return written;
    auto archive = ZipArchive::openFile(path, limitsFor(QFileInfo(path).size()));
    if (!archive)
        return archive.error();
    return readsBack(*archive, *pieces, halfOf(progress, 1, total), cancel);
}

Result<PortfolioPackage> readPackage(const QByteArray& bytes) {
    if (bytes.isEmpty()) // libzip would take it for an empty container
        return noPackage(Tr::tr("This is no whole ZIP file."));
    auto archive = ZipArchive::open(bytes, limitsFor(bytes.size()));
    if (!archive)
        return archive.error();
    return Container{std::move(*archive), {}, {}, {}}.read();
}

Result<PortfolioPackage> readPackageFile(const QString& path, const Progress& progress,
                                         const CancelToken& cancel) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead,
                     Tr::tr("“%1” cannot be read: %2.").arg(path, file.errorString()),
                     {},
                     path};
    if (file.size() > largestPackage)
        return noPackage(Tr::tr("“%1” is too large for a portfolio.").arg(path));
    if (file.size() == 0)
        return noPackage(Tr::tr("This is no whole ZIP file."));
    const ZipLimits limits = limitsFor(file.size());
    auto archive = ZipArchive::openFile(path, limits);
    if (!archive)
        return archive.error();
    const auto later = [path, limits](const QString& name) -> Result<QByteArray> {
        auto again = ZipArchive::openFile(path, limits);
        return again ? again->read(name) : Result<QByteArray>(again.error());
    };
    return Container{std::move(*archive), progress, cancel, later}.read();
}

bool looksLikePackage(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.read(4).startsWith("PK\x03\x04"))
        return false;
    const auto archive = ZipArchive::openFile(path, limitsFor(file.size()));
    return archive && archive->has(u"manifest.json"_s) && archive->has(u"portfolio.json"_s);
}

} // namespace tenon::exchange
