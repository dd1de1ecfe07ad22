// SPDX-License-Identifier: GPL-3.0-or-later
// A package comes back as it was; one that was changed, cut, or made up is refused with a reason.
#include "core/exchange/portfoliopackage.h"
#include "core/exchange/zipfile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace tenon;
using namespace tenon::exchange;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;

namespace {

QString sha256(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

WholeItem item(qint64 id) {
    WholeItem whole;
    whole.item.id = ItemId(id);
    whole.item.person = people::PersonId(5);
    whole.item.type = ItemType::Article;
    whole.item.title = u"Work %1 “ä” =1+1"_s.arg(id);
    whole.item.started = PartialDate::fromIso(u"2024-03"_s);
    whole.item.countsFrom = QDate(2024, 4, 1);
    whole.ranges = {{Id<ItemRange>(id + 1), whole.item.id, *PartialDate::fromIso(u"2020"_s), {}}};
    whole.statuses = {{Id<StatusChange>(id + 2), whole.item.id, ItemStatus::Published,
                       *PartialDate::fromIso(u"2024-03-02"_s)}};
    whole.people = {
        {Id<ItemPerson>(id + 3), whole.item.id, 1, Part::Author, u"Osei"_s, u"A."_s, true}};
    whole.identifiers = {
        {Id<ItemIdentifier>(id + 4), whole.item.id, IdentifierKind::Doi, u"10.1/%1"_s.arg(id)}};
    whole.fields = {{Id<ItemField>(id + 5), whole.item.id, u"odd"_s, u"kept\nso"_s}};
    whole.tags = {{Id<ItemTag>(id + 6), whole.item.id, u"t"_s}};
    whole.filings = {{Id<ItemFiling>(id + 7), whole.item.id, u"service"_s, QString()}};
    whole.dossiers = {{Id<DossierFlag>(id + 8), whole.item.id, u"tenure"_s}};
    return whole;
}

PortfolioPackage package(int items = 3, const QByteArray& evidence = "evidence") {
    PortfolioPackage made;
    made.person = u"Amara Osei"_s;
    made.made = QDate(2026, 11, 23);
    for (int i = 0; i < items; ++i)
        made.items.push_back(item((qint64(1) << 60) + i * 100));
    PackagedFile file;
    file.evidence = {EvidenceId(77),  people::PersonId(5), u"a/b:c.txt"_s,   u"text/plain"_s,
                     evidence.size(), sha256(evidence),    QDate(2026, 1, 1)};
    file.items = {made.items[0].item.id};
    file.bytes = evidence;
    made.files.push_back(file);
    return made;
}

using Change = std::function<void(QJsonObject&)>;

// The package with something changed in portfolio.json, and a manifest that is true again.
QByteArray changed(const Change& change) {
    auto entries = *readZip(*writePackage(package()));
    const auto named = [&](const QString& name) {
        return std::find_if(entries.begin(), entries.end(),
                            [&](const ZipEntry& entry) { return entry.name == name; });
    };
    QByteArray& portfolio = named(u"portfolio.json"_s)->bytes;
    QJsonObject all = QJsonDocument::fromJson(portfolio).object();
    change(all);
    portfolio = QJsonDocument(all).toJson();
    QByteArray& manifest = named(u"manifest.json"_s)->bytes;
    QJsonObject about = QJsonDocument::fromJson(manifest).object();
    QJsonArray files = about[u"files"_s].toArray();
    for (QJsonValueRef ref : files) {
        QJsonObject one = ref.toObject();
        if (one[u"name"_s].toString() != u"portfolio.json"_s)
            continue;
        one[u"sha256"_s] = sha256(portfolio);
        one[u"bytes"_s] = portfolio.size();
        ref = one;
    }
    about[u"files"_s] = files;
    manifest = QJsonDocument(about).toJson();
    return *writeZip(entries);
}

// Changes one object of a list, however deep: "items", 0, "tags", 0.
void changeAt(QJsonObject& object, const QString& list, int index, const Change& change) {
    QJsonArray rows = object[list].toArray();
    QJsonObject row = rows[index].toObject();
    change(row);
    rows[index] = row;
    object[list] = rows;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestPortfolioPackage : public QObject {
    Q_OBJECT
private slots:
    void comesBackTheSame();
    void theSameGivesTheSameBytes();
    void madeUpIsRefused_data();
    void madeUpIsRefused();
    void cutShortIsRefused();
    void flippedBitsAreNoticed();
    void bombsAreRefused();
};

void TestPortfolioPackage::comesBackTheSame() {
    const auto bytes = writePackage(package());
    QVERIFY(bytes);
    const auto read = readPackage(*bytes);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->person, u"Amara Osei"_s);
    QCOMPARE(read->made, QDate(2026, 11, 23));
    QCOMPARE(read->items.size(), std::size_t(3));
    QCOMPARE(read->files[0].bytes, "evidence"_ba);
    QCOMPARE(read->files[0].evidence.name, u"a/b:c.txt"_s);
    QCOMPARE(*writePackage(*read), *bytes);
}

void TestPortfolioPackage::theSameGivesTheSameBytes() {
    QCOMPARE(*writePackage(package()), *writePackage(package()));
}

void TestPortfolioPackage::madeUpIsRefused_data() {
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const Change& change) {
        QTest::newRow(name) << change;
    };
    const auto inItem = [](const Change& change) {
        return [change](QJsonObject& all) {
            changeAt(all, u"items"_s, 0, change);
        };
    };
    const auto set = [](const char* key, const QJsonValue& value) {
        return [=](QJsonObject& object) {
            object[QLatin1StringView(key)] = value;
        };
    };
    const auto inPart = [&](const char* list, const Change& change) {
        const QString name = QLatin1StringView(list);
        return inItem([=](QJsonObject& one) { changeAt(one, name, 0, change); });
    };
    const auto inFile = [](const Change& change) {
        return [change](QJsonObject& all) {
            changeAt(all, u"evidence"_s, 0, change);
        };
    };
    row("a tag of somebody else's item", inPart("tags", set("item", u"4711"_s)));
    row("a status of somebody else's item", inPart("statuses", set("item", u"4711"_s)));
    row("an author of another item of it",
        inPart("people", set("item", QString::number((qint64(1) << 60) + 100))));
    row("no identifier", inItem(set("id", QJsonValue())));
    row("identifier 0", inItem(set("id", u"0"_s)));
    row("a negative identifier", inItem(set("id", u"-5"_s)));
    row("a number for an identifier", inItem(set("id", 5)));
    row("too large an identifier", inItem(set("id", u"99999999999999999999"_s)));
    row("no part identifier", inPart("fields", set("id", QJsonValue())));
    row("the same item twice", inItem(set("id", QString::number((qint64(1) << 60) + 100))));
    row("no title", inItem(set("title", u" \n"_s)));
    row("an unknown type", inItem(set("type", u"spell"_s)));
    row("a list for a title", inItem(set("title", QJsonArray{1})));
    row("no date", inItem(set("started", u"2024-13"_s)));
    row("items that are none", set("items", QJsonArray{1, u"x"_s}));
    row("evidence of somebody else's item", inFile(set("items", QJsonArray{u"4711"_s})));
    row("evidence of no item", inFile(set("items", QJsonArray())));
    row("evidence of another size", inFile(set("bytes", 7)));
    row("evidence elsewhere", inFile(set("file", u"README.txt"_s)));
    row("evidence outside", inFile(set("file", u"../../etc/passwd"_s)));
    row("another hash", inFile(set("sha256", QString(64, u'0'))));
}

void TestPortfolioPackage::madeUpIsRefused() {
    QFETCH(Change, change);
    const auto read = readPackage(changed(change));
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::InvalidInput ||
            read.error().code == ErrorCode::Damaged);
    QVERIFY(!read.error().message.isEmpty());
}

void TestPortfolioPackage::cutShortIsRefused() {
    const QByteArray bytes = *writePackage(package(1));
    for (qsizetype length = 0; length < bytes.size(); length += 1 + bytes.size() / 500)
        QVERIFY(!readPackage(bytes.left(length)));
}

// Whatever byte is changed: the package is refused, or reads as the very same (a date of the
// container, say, is nobody's business).
void TestPortfolioPackage::flippedBitsAreNoticed() {
    const QByteArray bytes = *writePackage(package(1));
    int refused = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 3) {
        QByteArray other = bytes;
        other[at] = char(other[at] ^ (1 << (at % 8)));
        const auto read = readPackage(other);
        refused += read ? 0 : 1;
        if (read)
            QCOMPARE(*writePackage(*read), bytes);
    }
    QVERIFY(refused > bytes.size() / 4);
}

void TestPortfolioPackage::bombsAreRefused() {
    // Eighty parts, each within the limit of one, of a few kB altogether.
    std::vector<ZipEntry> entries;
    const QByteArray zeros(10 * 1024 * 1024, 0);
    for (int i = 0; i < 80; ++i)
        entries.push_back({u"evidence/%1-a"_s.arg(i), zeros});
    const auto bomb = writeZip(entries, true);
    QVERIFY(bomb && bomb->size() < 2 * 1024 * 1024);
    QVERIFY(!readPackage(*bomb));
}

QTEST_GUILESS_MAIN(TestPortfolioPackage)
#include "tst_portfoliopackage.moc"
