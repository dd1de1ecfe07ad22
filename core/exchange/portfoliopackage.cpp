// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portfoliopackage.h"

#include "core/exchange/csv.h"
#include "core/exchange/itemwriters.h"
#include "core/exchange/zipfile.h"
#include "core/store/edit.h"

#include <QCoreApplication>
#include <QCryptographicHash>
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

Error damaged(const QString& message, const QString& where = {}) {
    return {ErrorCode::Damaged, message, {}, where};
}

Error noPackage(const QString& message) {
    return {ErrorCode::InvalidInput, message, {}, {}};
}

// Identifiers are text: a JSON number would lose their last digits in many readers.
bool isIdentifier(const QString& column) {
    static const QStringList names{u"id"_s, u"item"_s, u"person"_s, u"evidence"_s};
    return names.contains(column);
}

template <store::Described T>
QJsonObject jsonOf(const T& record) {
    const store::TableInfo& table = store::tableInfo<T>();
    QJsonObject object = store::toJson(table, store::toRow(record));
    for (const QString& column : table.columns)
        if (isIdentifier(column))
            object[column] = QString::number(object[column].toInteger());
    return object;
}

template <store::Described T>
Result<T> recordOf(const QJsonObject& object) {
    store::Row row;
    for (const QString& column : store::tableInfo<T>().columns) {
        const QJsonValue value = object[column];
        row.push_back(isIdentifier(column) ? store::Value(value.toString().toLongLong())
                                           : store::fromJson(value));
    }
    return store::fromRow<T>(row);
}

template <class P>
QJsonArray rowsOf(const std::vector<P>& parts) {
    QJsonArray rows;
    for (const P& part : parts)
        rows.append(jsonOf(part));
    return rows;
}

template <class P>
Status readRows(const QJsonObject& object, const char* name, std::vector<P>& parts) {
    for (const QJsonValue& row : object[QLatin1StringView(name)].toArray()) {
        auto part = recordOf<P>(row.toObject());
        if (!part)
            return noPackage(Tr::tr("“%1” in the package holds what is no such record.")
                                 .arg(QLatin1StringView(name)));
        parts.push_back(std::move(*part));
    }
    return {};
}

// Each kind of part with its name in portfolio.json, once for writing and for reading.
template <class Whole, class F>
Status eachPart(Whole& whole, F f) {
    Status done;
    const auto one = [&](const char* name, auto& parts) {
        if (done)
            done = f(name, parts);
    };
    one("ranges", whole.ranges);
    one("statuses", whole.statuses);
    one("people", whole.people);
    one("identifiers", whole.identifiers);
    one("fields", whole.fields);
    one("tags", whole.tags);
    one("filings", whole.filings);
    one("dossiers", whole.dossiers);
    return done;
}

QString fileName(const Evidence& evidence) {
    return u"evidence/%1-%2"_s.arg(evidence.id.value())
        .arg(QString(evidence.name).replace(u'/', u'_').replace(u'\\', u'_').replace(u':', u'_'));
}

QByteArray portfolioJson(const PortfolioPackage& package) {
    QJsonArray items;
    for (const WholeItem& whole : package.items) {
        QJsonObject item = jsonOf(whole.item);
        (void)eachPart(whole, [&](const char* name, const auto& parts) -> Status {
            item.insert(QLatin1StringView(name), rowsOf(parts));
            return {};
        });
        items.append(item);
    }
    QJsonArray files;
    for (const PackagedFile& file : package.files) {
        QJsonObject one = jsonOf(file.evidence);
        QJsonArray proves;
        for (const ItemId item : file.items)
            proves.append(QString::number(item.value()));
        one.insert(u"items"_s, proves);
        one.insert(u"file"_s, fileName(file.evidence));
        files.append(one);
    }
    return QJsonDocument(QJsonObject{{u"items"_s, items}, {u"evidence"_s, files}}).toJson();
}

QByteArray readMe(const PortfolioPackage& package) {
    return Tr::tr("The portfolio of %1, written on %2.\n\nportfolio.csv opens in any spreadsheet. "
                  "portfolio.json holds everything, with days as year-month-day. The folder "
                  "“evidence” holds the files. manifest.json lists every file with its SHA-256, so "
                  "that it can be seen whether all are as they were written.\n")
        .arg(package.person, package.made.toString(Qt::ISODate))
        .toUtf8();
}

QString sha256(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

ZipEntry manifestOf(const PortfolioPackage& package, const std::vector<ZipEntry>& entries) {
    QJsonArray files;
    for (const ZipEntry& entry : entries)
        files.append(QJsonObject{{u"name"_s, entry.name},
                                 {u"bytes"_s, entry.bytes.size()},
                                 {u"sha256"_s, sha256(entry.bytes)}});
    return {u"manifest.json"_s,
            QJsonDocument(QJsonObject{{u"format"_s, QLatin1StringView(formatName)},
                                      {u"version"_s, formatVersion},
                                      {u"person"_s, package.person},
                                      {u"made"_s, package.made.toString(Qt::ISODate)},
                                      {u"items"_s, int(package.items.size())},
                                      {u"leftOut"_s, QJsonArray::fromStringList(package.leftOut)},
                                      {u"files"_s, files}})
                .toJson()};
}

using Contents = QHash<QString, QByteArray>;

// Every file of the container is in the manifest with its SHA-256, and none is missing.
Result<Contents> checkedContents(std::vector<ZipEntry> entries, QJsonObject& manifest) {
    Contents contents;
    for (ZipEntry& entry : entries)
        contents.insert(entry.name, std::move(entry.bytes));
    manifest = QJsonDocument::fromJson(contents.value(u"manifest.json"_s)).object();
    if (manifest[u"format"_s].toString() != QLatin1StringView(formatName))
        return noPackage(Tr::tr("This ZIP file is no portfolio package; its manifest is missing."));
    if (manifest[u"version"_s].toInt() != formatVersion)
        return Error{ErrorCode::Newer,
                     Tr::tr("This package was written by a newer Tenon. Update Tenon to read it."),
                     {},
                     {}};
    QSet<QString> listed{u"manifest.json"_s};
    for (const QJsonValue& one : manifest[u"files"_s].toArray()) {
        const QString name = one[u"name"_s].toString();
        const auto found = contents.constFind(name);
        if (found == contents.constEnd())
            return damaged(Tr::tr("The package lacks “%1”.").arg(name), name);
        if (sha256(*found) != one[u"sha256"_s].toString())
            return damaged(Tr::tr("“%1” in the package is not what was written.").arg(name), name);
        listed.insert(name);
    }
    for (auto it = contents.constBegin(); it != contents.constEnd(); ++it)
        if (!listed.contains(it.key()))
            return damaged(Tr::tr("The package holds “%1”, which nobody listed.").arg(it.key()),
                           it.key());
    return contents;
}

Status readItems(const QJsonArray& rows, PortfolioPackage& package) {
    for (const QJsonValue& row : rows) {
        const QJsonObject object = row.toObject();
        WholeItem whole;
        auto item = recordOf<PortfolioItem>(object);
        if (!item)
            return noPackage(Tr::tr("The package holds an item that cannot be read."));
        whole.item = std::move(*item);
        auto read = eachPart(
            whole, [&](const char* name, auto& parts) { return readRows(object, name, parts); });
        if (!read)
            return read;
        package.items.push_back(std::move(whole));
    }
    return {};
}

Status readFiles(const QJsonArray& rows, const Contents& contents, PortfolioPackage& package) {
    for (const QJsonValue& row : rows) {
        const QJsonObject object = row.toObject();
        auto evidence = recordOf<Evidence>(object);
        if (!evidence)
            return noPackage(Tr::tr("The package holds evidence that cannot be read."));
        PackagedFile file{std::move(*evidence), {}, contents.value(object[u"file"_s].toString())};
        if (sha256(file.bytes) != file.evidence.sha256)
            return damaged(
                Tr::tr("“%1” in the package is not what was written.").arg(file.evidence.name),
                file.evidence.name);
        for (const QJsonValue& item : object[u"items"_s].toArray())
            file.items.push_back(ItemId(item.toString().toLongLong()));
        package.files.push_back(std::move(file));
    }
    return {};
}

} // namespace

Result<QByteArray> writePackage(const PortfolioPackage& package) {
    std::vector<ZipEntry> entries{{u"README.txt"_s, readMe(package)},
                                  {u"portfolio.csv"_s, writeCsv(itemTable(package.items))},
                                  {u"portfolio.json"_s, portfolioJson(package)}};
    for (const PackagedFile& file : package.files)
        entries.push_back({fileName(file.evidence), file.bytes});
    entries.push_back(manifestOf(package, entries));
    auto bytes = writeZip(entries);
    if (!bytes)
        return bytes;
    auto again = readPackage(*bytes);
    if (!again)
        return again.error();
    if (again->items != package.items || again->files.size() != package.files.size())
        return Error{
            ErrorCode::Internal,
            Tr::tr("The package was not what it should be when it was read back, so it was "
                   "not kept."),
            u"round trip differs"_s,
            {}};
    return bytes;
}

Result<PortfolioPackage> readPackage(const QByteArray& bytes) {
    // A career's evidence is larger than any table that is imported.
    auto entries = readZip(bytes, {20'000, 64LL * 1024 * 1024, 4LL * 1024 * 1024 * 1024, 200});
    if (!entries)
        return entries.error();
    QJsonObject manifest;
    auto contents = checkedContents(std::move(*entries), manifest);
    if (!contents)
        return contents.error();
    PortfolioPackage package;
    package.person = manifest[u"person"_s].toString();
    package.made = QDate::fromString(manifest[u"made"_s].toString(), Qt::ISODate);
    for (const QJsonValue& name : manifest[u"leftOut"_s].toArray())
        package.leftOut << name.toString();
    const QJsonObject all = QJsonDocument::fromJson(contents->value(u"portfolio.json"_s)).object();
    if (auto read = readItems(all[u"items"_s].toArray(), package); !read)
        return read.error();
    if (auto read = readFiles(all[u"evidence"_s].toArray(), *contents, package); !read)
        return read.error();
    return package;
}

} // namespace tenon::exchange
