// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csljson.h"
#include "tests/core/exchange/importsamples.h"

#include "core/exchange/jsoninput.h"

using namespace tenon;
using namespace tenon::exchange;
using namespace tenon::portfolio;

class TestCslJson : public QObject {
    Q_OBJECT

private slots:
    void readsARecord();
    void mapsTypes_data();
    void mapsTypes();
    void readsDates_data();
    void readsDates();
    void readsPeople();
    void reducesMarkup_data();
    void reducesMarkup();
    void refuses();
    void namesThePlace();
    void keepsItsLimits();
    void mendsLoneSurrogates();
    void readsSharedFiles_data();
    void readsSharedFiles();
    void readsManubot();
    void readsCrossref();
};

void TestCslJson::readsARecord() {
    READ(reading, readCslJson(R"([{"id":"x1","type":"article-journal","title":"A <i>title</i>",
        "container-title":["C&RL"],"volume":7,"page":"1-9","ISSN":["2050-084X","0010-0870"],
        "DOI":"10.1/x","keyword":"a, b","my-key":{"a":1},"list":[1,2],
        "issued":{"date-parts":[[2019,"3"]]},"accessed":{"date-parts":[["2019",3,12]]}}])"));
    const ImportedItem& item = reading->items.at(0);
    QCOMPARE(item.where, u"line 1: x1"_s);
    QCOMPARE(item.whole.item.title, u"A title"_s);
    QCOMPARE(item.whole.field(u"container_title"), u"C&RL"_s);
    QCOMPARE(item.whole.field(u"volume"), u"7"_s);
    QCOMPARE(item.whole.field(u"my_key"), u"{\"a\":1}"_s);
    QCOMPARE(item.whole.field(u"list"), u"[1,2]"_s);
    QCOMPARE(item.whole.field(u"accessed"), u"2019-03-12"_s);
    QCOMPARE(item.whole.identifiers.size(), 3u);
    QCOMPARE(tagsOf(item), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(startOf(item), u"2019-03"_s);
    QCOMPARE(item.whole.item.status, ItemStatus::Published);
    QVERIFY(item.warnings.isEmpty());
}

void TestCslJson::mapsTypes_data() {
    QTest::addColumn<QString>("csl");
    QTest::addColumn<QString>("type");
    const auto row = [](const char* csl, const char* type) {
        QTest::newRow(csl) << QString::fromLatin1(csl) << QString::fromLatin1(type);
    };
    row("article-journal", "article");
    row("book", "book");
    row("chapter", "chapter");
    row("paper-conference", "presentation");
    row("speech", "presentation");
    row("review-book", "book_review");
    row("dataset", "digital_work");
    row("software", "digital_work");
    row("report", "other");
    row("thesis", "other");
    row("webpage", "column");
    row("post-weblog", "column");
    row("event", "presentation");
    row("performance", "digital_work");
    row("nonsense", "other");
}

void TestCslJson::mapsTypes() {
    QFETCH(QString, csl);
    READ(reading, readCslJson("{\"type\":\"" + csl.toUtf8() + "\",\"title\":\"x\"}"));
    QTEST(typeOf(reading->items.at(0)), "type");
}

void TestCslJson::readsDates_data() {
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("warnings");
    const auto row = [](const char* date, const QString& start, const QString& end, int warnings) {
        QTest::newRow(date) << QByteArray(date) << start << end << warnings;
    };
    row(R"({"date-parts":[[2018,3,1]]})", u"2018-03-01"_s, {}, 0);
    row(R"({"date-parts":[["2018"]]})", u"2018"_s, {}, 0);
    row(R"({"date-parts":[[2018,3],[2018,5]]})", u"2018-03"_s, u"2018-05"_s, 0);
    row(R"({"date-parts":[[2018,13]]})", u"2018"_s, {}, 1);
    row(R"({"date-parts":[[null]]})", {}, {}, 1);
    row(R"({"date-parts":[[]]})", {}, {}, 1);
    row(R"({"date-parts":[]})", {}, {}, 1);
    row(R"({})", {}, {}, 1);
    row(R"({"date-parts":[[2018]],"season":"2","circa":true})", u"2018"_s, {}, 0);
    row(R"({"literal":"about Easter"})", {}, {}, 1);
    row(R"({"raw":"2018-03-01"})", u"2018-03-01"_s, {}, 0);
    row(R"({"raw":"2018-03-01/2018-04"})", u"2018-03-01"_s, u"2018-04"_s, 0);
    row(R"("15 Mar 2018")", u"2018-03-15"_s, {}, 0);
    row(R"("03/04/2018")", {}, {}, 1);
}

void TestCslJson::readsDates() {
    QFETCH(QByteArray, date);
    READ(reading, readCslJson("{\"type\":\"book\",\"title\":\"x\",\"issued\":" + date + "}"));
    const ImportedItem& item = reading->items.at(0);
    QTEST(startOf(item), "start");
    QTEST(item.whole.item.ended ? item.whole.item.ended->iso() : QString(), "end");
    QTEST(int(item.warnings.size()), "warnings");
    if (date.contains("circa")) {
        QCOMPARE(item.whole.field(u"season"), u"2"_s);
        QCOMPARE(item.whole.field(u"circa"), u"true"_s);
    }
    if (date.contains("Easter"))
        QCOMPARE(item.whole.field(u"issued"), u"about Easter"_s);
}

void TestCslJson::readsPeople() {
    READ(reading, readCslJson(R"({"type":"book","title":"x","author":[
        {"family":"Berg","given":"Åsa","non-dropping-particle":"von","suffix":"Jr."},
        {"literal":"Library Council"},{"name":"A Group"},"Plato",
        {"family":"Humboldt","given":"A.","dropping-particle":"von"},{}],
        "editor":{"family":"Poe"}})"));
    QCOMPARE(authorsOf(reading->items.at(0)),
             QStringList({u"von Berg Jr.|Åsa"_s, u"Library Council"_s, u"A Group"_s, u"Plato"_s,
                          u"Humboldt|A. von"_s}));
    QCOMPARE(peopleOf(reading->items.at(0), Part::Editor), QStringList{u"Poe"_s});
}

void TestCslJson::reducesMarkup_data() {
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("tags") << u"<b>a</b> &amp; <i class='x'>b</i>"_s << u"a & b"_s;
    QTest::newRow("breaks") << u"<p>a</p><p>b<br/>c</p>"_s << u"a\nb\nc\n"_s;
    QTest::newRow("jats") << u"<jats:p>a</jats:p>"_s << u"a\n"_s;
    QTest::newRow("signs") << u"a < b > c, p<.05"_s << u"a < b > c, p<.05"_s;
    QTest::newRow("figures") << u"&#233;&#xe9;&#0;&#xD800;"_s << u"éé&#0;&#xD800;"_s;
    QTest::newRow("lonely") << u"R&D; A&B &nope;"_s << u"R&D; A&B &nope;"_s;
    QTest::newRow("open") << u"a <b"_s << u"a <b"_s;
}

void TestCslJson::reducesMarkup() {
    QFETCH(QString, html);
    QTEST(withoutMarkup(html), "text");
}

void TestCslJson::refuses() {
    READ(reading, readCslJson(R"([1,
        {},null,{"type":"book","title":"x],["},
        {"type":"book","id":"k","title":"y"}])"));
    QCOMPARE(reading->items.size(), 2u);
    QCOMPARE(reading->refused.size(), 3u);
    QCOMPARE(reading->refused[1].where, u"line 2"_s);
    QCOMPARE(reading->items[1].where, u"line 3: k"_s);
    QVERIFY(!readCslJson("[]").has_value());
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE(readCslJson(R"([{"a":1}])", {}, cancel).error().code, ErrorCode::Cancelled);
}

void TestCslJson::namesThePlace() {
    const auto broken = readCslJson("[{\n \"title\": x}]");
    QCOMPARE(broken.error().code, ErrorCode::InvalidInput);
    QVERIFY2(broken.error().where.startsWith(u"line 2"_s), qPrintable(broken.error().where));
}

void TestCslJson::keepsItsLimits() {
    const QByteArray two = R"([{"title":"x","type":"book"},{"title":"y","type":"book"}])";
    QVERIFY(readCslJson(two, {two.size(), 2, 10, 64}).has_value());
    QVERIFY(readCslJson(two, {two.size() + 1, 3, 10, 64}).has_value());
    QVERIFY(!readCslJson(two, {two.size() - 1, 2, 10, 64}).has_value());
    QVERIFY(!readCslJson(two, {1000, 1, 10, 64}).has_value());
    for (const int length : {19, 20, 21}) {
        READ(reading,
             readCslJson("{\"title\":\"" + QByteArray(length, 'x') + "\"}", {1000, 100, 20, 64}));
        QCOMPARE(reading->refused.size(), length <= 20 ? 0u : 1u);
    }
    for (const int depth : {63, 64, 65}) {
        const QByteArray nested =
            "[{\"a\":" + QByteArray(depth - 2, '[') + QByteArray(depth - 2, ']') + "}]";
        QCOMPARE(readCslJson(nested).has_value(), depth <= 64);
    }
}

void TestCslJson::mendsLoneSurrogates() {
    READ(reading, readCslJson(R"({"type":"book","title":"a\ud800b\u0007"})"));
    QCOMPARE(reading->items.at(0).whole.item.title, u"a\uFFFDb"_s);
}

void TestCslJson::readsSharedFiles_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("warnings");
    QTest::newRow("thesis") << u"datacite-thesis-csl"_s << 0;
    QTest::newRow("empty") << u"empty-date-parts-csl"_s << 1;
    QTest::newRow("null") << u"null-date-parts-csl"_s << 2; // and no title
}

void TestCslJson::readsSharedFiles() {
    QFETCH(QString, name);
    SHARED(bytes, u"csl-json/"_s + name + u".json"_s);
    READ(reading, readCslJson(bytes));
    qInfo().noquote() << name << brief(*reading);
    QCOMPARE(reading->items.size(), 1u);
    QTEST(int(reading->items[0].warnings.size()), "warnings");
    const QString abstract = reading->items[0].whole.field(u"abstract");
    QVERIFY(!abstract.contains(u"<b"_s));
    if (name.startsWith(u"datacite"_s)) {
        QVERIFY(abstract.contains(u"Biological & Medical Informatics"_s));
        QCOMPARE(tagsOf(reading->items[0]).size(), 9);
        QCOMPARE(reading->items[0].whole.field(u"short_url"), u"https://doi.org/b2nz"_s);
    } else {
        QVERIFY(reading->items[0].warnings.first().contains(u"empty"_s));
    }
}

void TestCslJson::readsManubot() {
    SHARED(bytes, u"csl-json/manubot-two.json"_s);
    READ(reading, readCslJson(bytes));
    qInfo().noquote() << brief(*reading);
    QCOMPARE(reading->items.size(), 2u);
    QCOMPARE(
        normalizedIdentifier(IdentifierKind::Doi, idOf(reading->items[0], IdentifierKind::Doi)),
        u"10.7554/elife.32822"_s);
    QCOMPARE(authorsOf(reading->items[0]).size(), 7);
    QCOMPARE(idOf(reading->items[0], IdentifierKind::Pmid), u"29424689"_s);
    QVERIFY(reading->items[0].whole.field(u"abstract").startsWith(u"The website"_s));
    QCOMPARE(typeOf(reading->items[1]), u"column"_s);
}

void TestCslJson::readsCrossref() {
    SHARED(bytes, u"csl-json/crossref-deep-review-csl.json"_s);
    READ(reading, readCslJson(bytes));
    qInfo().noquote() << brief(*reading) << reading->items.at(0).warnings;
    QCOMPARE(reading->items.size(), 1u);
    const ImportedItem& item = reading->items[0];
    const QStringList authors = authorsOf(item);
    QCOMPARE(authors.size(), 36);
    QCOMPARE(authors.first(), u"Ching|Travers"_s);
    QCOMPARE(authors.at(1), u"Himmelstein|Daniel S."_s);
    QCOMPARE(authors.last(), u"Greene|Casey S."_s);
    QCOMPARE(item.whole.field(u"is_referenced_by_count"), u"12"_s);
    QVERIFY(item.whole.field(u"funder").contains(u"Moore Foundation"_s));
    QCOMPARE(startOf(item), u"2018-04"_s);
}

QTEST_APPLESS_MAIN(TestCslJson)
#include "tst_csljson.moc"
