// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portfoliojson.h"

#include "core/base/text.h"
#include "core/store/edit.h"

#include <QCoreApplication>
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

const QString personColumn = u"person"_s;        // another library has another; not written
const QString answererColumn = u"answered_by"_s; // likewise somebody of this library

// Identifiers are text: a JSON number would lose their last digits in many readers.
bool isIdentifier(const QString& column) {
    static const QStringList names{u"id"_s, u"item"_s, u"person"_s, u"evidence"_s};
    return names.contains(column);
}

template <store::Described T>
QJsonObject jsonOf(const T& record) {
    const store::TableInfo& table = store::tableInfo<T>();
    QJsonObject object = store::toJson(table, store::toRow(record));
    object.remove(personColumn);
    object.remove(answererColumn);
    for (const QString& column : table.columns)
        if (isIdentifier(column) && object.contains(column) && !object[column].isNull())
            object[column] = QString::number(object[column].toInteger());
    return object;
}

template <store::Described T>
Result<T> recordOf(const QJsonObject& object) {
    store::Row row;
    for (const QString& column : store::tableInfo<T>().columns) {
        const QJsonValue value = object[column];
        if (column == personColumn)
            row.push_back(qint64(1)); // stands in until the record is read
        else if (isIdentifier(column) && !value.isNull())
            row.push_back(value.toString().toLongLong());
        else
            row.push_back(store::fromJson(value));
    }
    auto record = store::fromRow<T>(row);
    if constexpr (requires(T one) { one.person; })
        if (record)
            record->person = {};
    return record;
}

template <class P>
QJsonArray rowsOf(const std::vector<P>& records) {
    QJsonArray rows;
    for (const P& record : records)
        rows.append(jsonOf(record));
    return rows;
}

template <class P>
Status readRows(const QJsonObject& object, const char* name, std::vector<P>& records) {
    for (const QJsonValue& row : object[QLatin1StringView(name)].toArray()) {
        auto record = recordOf<P>(row.toObject());
        if (!record)
            return noPackage(Tr::tr("“%1” in the package holds what is no such record.")
                                 .arg(QLatin1StringView(name)));
        records.push_back(std::move(*record));
    }
    return {};
}

QJsonObject jsonOfItem(const WholeItem& whole) {
    QJsonObject item = jsonOf(whole.item);
    (void)eachPart([&](const char* name, auto parts) -> Status {
        item.insert(QLatin1StringView(name), rowsOf(whole.*parts));
        return {};
    });
    return item;
}

QJsonObject jsonOfFile(const PackagedFile& file) {
    QJsonObject object = jsonOf(file.evidence);
    QJsonArray proves;
    for (const ItemId item : file.items)
        proves.append(QString::number(item.value()));
    object.insert(u"items"_s, proves);
    object.insert(u"file"_s, packagedName(file.evidence));
    return object;
}

// A part that named another's item would be added to that one.
template <class P>
Status readOwnParts(const QJsonObject& object, const char* name, ItemId item,
                    std::vector<P>& parts) {
    if (auto read = readRows(object, name, parts); !read)
        return read;
    for (const P& part : parts)
        if (part.item != item)
            return noPackage(Tr::tr("“%1” in the package belongs to an item other than its own.")
                                 .arg(QLatin1StringView(name)));
    return {};
}

Result<WholeItem> itemOf(const QJsonObject& object) {
    auto item = recordOf<PortfolioItem>(object);
    if (!item || text::cleanedLine(item->title).isEmpty())
        return noPackage(Tr::tr("The package holds an item that cannot be read."));
    WholeItem whole;
    whole.item = std::move(*item);
    const auto read = eachPart([&](const char* name, auto parts) {
        return readOwnParts(object, name, whole.item.id, whole.*parts);
    });
    if (!read)
        return read.error();
    return whole;
}

Result<PackagedFile> fileOf(const QJsonObject& object, const QSet<qint64>& items) {
    auto evidence = recordOf<Evidence>(object);
    if (!evidence)
        return noPackage(Tr::tr("The package holds evidence that cannot be read."));
    PackagedFile file{std::move(*evidence), {}, {}};
    for (const QJsonValue& one : object[u"items"_s].toArray()) {
        const qint64 item = one.toString().toLongLong();
        if (!items.contains(item))
            return noPackage(
                Tr::tr("“%1” proves an item that the package lacks.").arg(file.evidence.name));
        file.items.push_back(ItemId(item));
    }
    if (object[u"file"_s].toString() != packagedName(file.evidence))
        return noPackage(
            Tr::tr("“%1” does not lie where evidence of a package lies.").arg(file.evidence.name));
    if (file.items.empty())
        return noPackage(Tr::tr("“%1” in the package proves nothing.").arg(file.evidence.name));
    return file;
}

Error twice(const QString& what) {
    return noPackage(Tr::tr("The package holds “%1” twice.").arg(what));
}

} // namespace

Error noPackage(const QString& message) {
    return {ErrorCode::InvalidInput, message, {}, {}};
}

QString packagedName(const Evidence& evidence) {
    return u"evidence/%1-%2"_s.arg(evidence.id.value())
        .arg(QString(evidence.name).replace(u'/', u'_').replace(u'\\', u'_').replace(u':', u'_'));
}

QByteArray portfolioJson(const PortfolioPackage& package) {
    QJsonArray items;
    for (const WholeItem& whole : package.items)
        items.append(jsonOfItem(whole));
    QJsonArray files;
    for (const PackagedFile& file : package.files)
        files.append(jsonOfFile(file));
    return QJsonDocument(QJsonObject{{u"items"_s, items},
                                     {u"evidence"_s, files},
                                     {u"names"_s, rowsOf(package.names)},
                                     {u"filters"_s, rowsOf(package.filters)},
                                     {u"ratings"_s, rowsOf(package.ratings)},
                                     {u"questions"_s, rowsOf(package.questions)}})
        .toJson();
}

Status readPortfolioJson(const QByteArray& json, PortfolioPackage& package) {
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    QSet<qint64> items;
    for (const QJsonValue& row : all[u"items"_s].toArray()) {
        auto whole = itemOf(row.toObject());
        if (!whole)
            return whole.error();
        if (items.contains(whole->item.id.value()))
            return twice(whole->item.title);
        items.insert(whole->item.id.value());
        package.items.push_back(std::move(*whole));
    }
    QSet<qint64> evidence;
    for (const QJsonValue& row : all[u"evidence"_s].toArray()) {
        auto file = fileOf(row.toObject(), items);
        if (!file)
            return file.error();
        if (evidence.contains(file->evidence.id.value()))
            return twice(file->evidence.name);
        evidence.insert(file->evidence.id.value());
        package.files.push_back(std::move(*file));
    }
    if (auto read = readRows(all, "names", package.names); !read)
        return read;
    if (auto read = readRows(all, "filters", package.filters); !read)
        return read;
    if (auto read = readRows(all, "ratings", package.ratings); !read)
        return read;
    if (auto read = readRows(all, "questions", package.questions); !read)
        return read;
    for (const FilingQuestion& question : package.questions)
        if (question.item && !items.contains(question.item->value()))
            return noPackage(Tr::tr("“%1” asks about an item that the package lacks.")
                                 .arg(question.question.left(200)));
    return {};
}

} // namespace tenon::exchange
