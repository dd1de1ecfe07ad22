// SPDX-License-Identifier: GPL-3.0-or-later
// Items written for other programs: everything is there, nothing breaks the format, and the same
// items give the same bytes.
#include "core/exchange/csv.h"
#include "core/exchange/itemformats.h"
#include "core/exchange/itemwriters.h"
#include "core/exchange/zipfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tenon;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;

class TestItemWriters : public QObject {
    Q_OBJECT
private slots:
    void everyFormatHoldsEverything_data();
    void everyFormatHoldsEverything();
    void bibtexCannotBeBrokenOutOf();
    void bibtexKeysAreUnique();
    void risLinesAreLines();
    void cslDatesAreAsExactAsKnown();
    void spreadsheetsRunNothing();
    void nothingIsAFileToo();
};

namespace {

WholeItem article() {
    WholeItem whole;
    whole.item.id = ItemId(7);
    whole.item.type = ItemType::Article;
    whole.item.title = u"Shelf reading & method"_s;
    whole.item.started = PartialDate::fromIso(u"2024-03"_s);
    whole.item.role = u"Lead author"_s;
    whole.item.description = u"A study"_s;
    whole.item.organization = u"Northfield"_s;
    whole.item.impact = u"Widely read"_s;
    whole.item.effort = u"Forty evenings"_s;
    whole.item.contribution = u"All the counting"_s;
    whole.addPerson(Part::Author, u"Osei"_s, u"Amara"_s);
    whole.addPerson(Part::Author, u"Northfield University Library"_s, {});
    whole.addPerson(Part::Editor, u"Okafor"_s, u"Ruth"_s);
    whole.addIdentifier(IdentifierKind::Doi, u"10.1/a_b"_s);
    whole.addPerson(Part::Chair, u"Adeyemi"_s, u"Tola"_s);
    whole.addIdentifier(IdentifierKind::Url, u"https://one.example/"_s);
    whole.addIdentifier(IdentifierKind::Url, u"https://two.example/"_s);
    whole.addIdentifier(IdentifierKind::Wos, u"000777"_s);
    whole.setField(u"container_title"_s, u"Journal of Stacks"_s);
    whole.setField(u"page"_s, u"12–34"_s);
    whole.setField(u"mendeley-groups"_s, u"Mine"_s);
    whole.fields.push_back({{}, {}, u"mendeley-groups"_s, u"Theirs"_s});
    whole.tags = {{{}, {}, u"stacks"_s}};
    whole.statuses = {{{}, {}, ItemStatus::Published, *PartialDate::fromIso(u"2024-03"_s)}};
    return whole;
}

} // namespace

void TestItemWriters::everyFormatHoldsEverything_data() {
    QTest::addColumn<QString>("format");
    for (const exchange::ItemFormat& format : exchange::itemFormats())
        QTest::newRow(qPrintable(format.name)) << format.name;
}

void TestItemWriters::everyFormatHoldsEverything() {
    QFETCH(QString, format);
    const exchange::ItemFormat* writer = exchange::itemFormat(format);
    QVERIFY(writer);
    QCOMPARE(exchange::itemFormat({}, u"x."_s + writer->ending.toUpper()), writer);
    auto written = writer->write({article()});
    QVERIFY(written);
    QByteArray bytes = *written;
    QCOMPARE(*writer->write({article()}), bytes); // the same items, the same bytes
    if (format == u"xlsx") {                      // packed: what it says is in the sheet
        auto parts = exchange::readZip(bytes);
        QVERIFY(parts);
        QCOMPARE(parts->back().name, u"xl/worksheets/sheet2.xml"_s);
        QVERIFY(parts->back().bytes.contains("published"));
        bytes = (*parts)[parts->size() - 2].bytes;
    }
    for (const char* part : {"Shelf reading",  "Osei",
                             "Amara",          "Northfield University Library",
                             "Okafor",         "Journal of Stacks",
                             "Mine",           "Theirs",
                             "stacks",         "A study",
                             "Lead author",    "2024",
                             "10.1/a_b",       "Widely read",
                             "Forty evenings", "All the counting",
                             "Adeyemi",        "one.example",
                             "two.example",    "000777"})
        QVERIFY2(bytes.contains(part), part);
}

void TestItemWriters::bibtexCannotBeBrokenOutOf() {
    WholeItem whole = article();
    whole.item.title = u"}} @comment{ \\input{x} 100 % \u202e"_s;
    whole.setField(u"note} , evil = {1"_s, u"{{"_s);
    whole.addIdentifier(IdentifierKind::Url, u"https://x.example/}{"_s);
    const QByteArray bytes = exchange::writeBibtex({whole});
    int depth = 0;
    int entries = 0;
    for (const char c : bytes) {
        if (c == '{')
            ++depth;
        if (c == '}' && --depth == 0)
            ++entries;
        QVERIFY(depth >= 0);
    }
    QCOMPARE(depth, 0);
    QCOMPARE(entries, 1);
    QVERIFY(!bytes.contains("\\input"));
    QVERIFY(bytes.contains("100 \\%"));
}

void TestItemWriters::bibtexKeysAreUnique() {
    const QByteArray bytes = exchange::writeBibtex({article(), article(), WholeItem()});
    QVERIFY(bytes.contains("@article{osei2024shelf,"));
    QVERIFY(bytes.contains("@article{osei2024shelf-2,"));
    QVERIFY(bytes.contains("{item,"));
    QVERIFY(bytes.contains("{Northfield University Library}"));
}

void TestItemWriters::risLinesAreLines() {
    WholeItem whole = article();
    whole.item.description = u"one\nER  - \nTY  - JOUR"_s;
    const QByteArray bytes = exchange::writeRis({whole});
    QVERIFY(bytes.startsWith("TY  - JOUR\r\n"));
    QCOMPARE(bytes.count("\r\nER  - "), 1);
    QVERIFY(bytes.contains("\r\nDA  - 2024/03//\r\n"));
    QVERIFY(bytes.contains("\r\nSP  - 12\r\nEP  - 34\r\n"));
    QVERIFY(bytes.contains("\r\nN1  - mendeley-groups: Mine\r\n"));
}

void TestItemWriters::cslDatesAreAsExactAsKnown() {
    WholeItem dateless = article();
    dateless.item.started.reset();
    const auto all = QJsonDocument::fromJson(exchange::writeCslJson({article(), dateless})).array();
    QCOMPARE(all.size(), 2);
    const QJsonObject first = all[0].toObject();
    QCOMPARE(first["issued"_L1].toObject()["date-parts"_L1].toArray()[0].toArray(),
             (QJsonArray{2024, 3}));
    QCOMPARE(first["author"_L1].toArray()[1].toObject()["literal"_L1].toString(),
             u"Northfield University Library"_s);
    QCOMPARE(first["custom"_L1].toObject()["mendeley-groups"_L1].toString(), u"Mine; Theirs"_s);
    QVERIFY(!all[1].toObject().contains("issued"_L1));
}

void TestItemWriters::spreadsheetsRunNothing() {
    WholeItem whole = article();
    whole.item.title = u"=cmd|' /C calc'!A0"_s;
    whole.item.role = u"@SUM(1)"_s;
    const QByteArray bytes = *exchange::itemFormat(u"csv"_s)->write({whole});
    QVERIFY(!bytes.contains("\n=") && !bytes.contains(",=") && !bytes.contains(",@"));
    const auto table = exchange::readCsv(bytes);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t(1));
    QCOMPARE(table->rows[0].cells[0], u"'=cmd|' /C calc'!A0"_s);
}

void TestItemWriters::nothingIsAFileToo() {
    QCOMPARE(exchange::writeBibtex({}), QByteArray());
    QCOMPARE(exchange::writeRis({}), QByteArray());
    QVERIFY(QJsonDocument::fromJson(exchange::writeCslJson({})).isArray());
}

QTEST_APPLESS_MAIN(TestItemWriters)
#include "tst_itemwriters.moc"
