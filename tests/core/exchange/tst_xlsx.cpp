// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx.h"
#include "tests/core/exchange/importsamples.h"
#include "tests/core/exchange/zipsamples.h"

using namespace tenon;
using namespace tenon::exchange;

namespace {

QByteArray text(const QByteArray& place, const QByteArray& value) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

QByteArray row(int number, const QByteArray& cells) {
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

const QByteArray shared = "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>2</v></c>";

} // namespace

class TestXlsx : public QObject {
    Q_OBJECT

private slots:
    void readsEveryKindOfCell();
    void readsDates_data();
    void readsDates();
    void understandsFormats_data();
    void understandsFormats();
    void passesBlankRows();
    void choosesTheSheet();
    void refusesHostileXml_data();
    void refusesHostileXml();
    void refusesBombs();
    void keepsItsLimits();
    void namesThePlace();
    void survivesEveryCut();
    void canBeCancelled();
};

void TestXlsx::readsEveryKindOfCell() {
    const QByteArray cells =
        "<c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>43831</v></c>"
        "<c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\"><f>1+1</f><v>2</v></c>"
        "<c r=\"E2\" t=\"str\"><f>A1</f><v>cached</v></c><c r=\"F2\" t=\"e\"><v>#N/A</v></c>"
        "<c r=\"G2\"><v>0.30000000000000004</v></c><c r=\"I2\" s=\"2\"><v>43831</v></c>"
        "<c r=\"J2\" t=\"s\"><v>99</v></c>";
    READ(table, readXlsx(xlsxOf(row(1, shared) + row(2, cells))));
    QCOMPARE(table->header, QStringList({u"Title"_s, u"Date"_s}));
    QCOMPARE(table->rows.size(), 1u);
    QCOMPARE(table->rows[0].line, 2);
    QCOMPARE(table->rows[0].cells, QStringList({u"Two runs"_s,
                                                u"2020-01-01"_s,
                                                u"true"_s,
                                                u"2"_s,
                                                u"cached"_s,
                                                u"#N/A"_s,
                                                u"0.3"_s,
                                                {},
                                                u"2020-01"_s}));
}

void TestXlsx::readsDates_data() {
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("since1904");
    QTest::addColumn<QString>("day");
    QTest::newRow("first") << 1.0 << false << u"1900-01-01"_s;
    QTest::newRow("before the leap day") << 59.0 << false << u"1900-02-28"_s;
    QTest::newRow("that never was") << 60.0 << false << QString();
    QTest::newRow("after it") << 61.0 << false << u"1900-03-01"_s;
    QTest::newRow("known") << 43831.0 << false << u"2020-01-01"_s;
    QTest::newRow("with time") << 43831.5 << false << u"2020-01-01T12:00"_s;
    QTest::newRow("1904") << 0.0 << true << u"1904-01-01"_s;
    QTest::newRow("1904, known") << 42369.0 << true << u"2020-01-01"_s;
    QTest::newRow("zero") << 0.0 << false << QString();
    QTest::newRow("too late") << 2958466.0 << false << QString();
    QTest::newRow("no number") << qQNaN() << false << QString();
}

void TestXlsx::readsDates() {
    QFETCH(double, serial);
    QFETCH(bool, since1904);
    QTEST(xlsxDateText(serial, since1904, XlsxDate::Day), "day");
}

void TestXlsx::understandsFormats_data() {
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("shows");
    const auto line = [](int id, const QString& code, XlsxDate shows) {
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(id).arg(code))) << id << code << int(shows);
    };
    line(0, {}, XlsxDate::None);
    line(2, {}, XlsxDate::None);
    line(14, {}, XlsxDate::Day);
    line(17, {}, XlsxDate::Month);
    line(22, {}, XlsxDate::Day);
    line(164, u"yyyy\\-mm\\-dd"_s, XlsxDate::Day);
    line(164, u"[$-409]mmmm\\ yyyy;@"_s, XlsxDate::Month);
    line(164, u"yyyy"_s, XlsxDate::Year);
    line(164, u"#,##0.00 \"days\""_s, XlsxDate::None);
    line(164, u"[Red]0"_s, XlsxDate::None);
    line(164, u"General"_s, XlsxDate::None);
    line(164, u"h:mm"_s, XlsxDate::None);
}

void TestXlsx::understandsFormats() {
    QFETCH(int, id);
    QFETCH(QString, code);
    QTEST(int(xlsxDate(id, code)), "shows");
}

void TestXlsx::passesBlankRows() {
    READ(table, readXlsx(xlsxOf(row(1, "") + row(3, text("B3", "name")) + "<row/>" +
                                row(7, text("B7", "x") + "<c r=\"C7\" s=\"1\"/>"))));
    QCOMPARE(table->header, QStringList({QString(), u"name"_s}));
    QCOMPARE(table->rows.size(), 1u);
    QCOMPARE(table->rows[0].line, 7);
    QCOMPARE(table->rows[0].cells.size(), 2);
}

void TestXlsx::choosesTheSheet() {
    const QByteArray bytes = xlsxOf(row(1, shared));
    READ(other, readXlsx(bytes, u"Other"_s));
    QCOMPARE(other->header, QStringList{u"name"_s});
    const auto none = readXlsx(bytes, u"Nowhere"_s);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QVERIFY(none.error().message.contains(u"Items, Other"_s));
}

void TestXlsx::refusesHostileXml_data() {
    QTest::addColumn<QByteArray>("sheet");
    QTest::newRow("DTD") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>");
    QTest::newRow("depth") << QByteArray("<a>").repeated(70) + QByteArray("</a>").repeated(70);
    QTest::newRow("long tag") << QByteArray("<worksheet a=\"") + QByteArray(70000, 'x') + "\"/>";
    QTest::newRow("no XML") << QByteArray("<worksheet><row>");
    QTest::newRow("nothing") << QByteArray();
}

void TestXlsx::refusesHostileXml() {
    QFETCH(QByteArray, sheet);
    const auto table = readXlsx(zipOf(workbook(sheet)));
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().code, ErrorCode::InvalidInput);
    QVERIFY(!table.error().where.isEmpty());
}

void TestXlsx::refusesBombs() {
    const QByteArray zeros = "<worksheet>" + QByteArray(8 * 1024 * 1024, ' ') + "</worksheet>";
    const QByteArray bomb = zipOf(workbook(zeros));
    QVERIFY(bomb.size() < 40000);
    const auto ratio = readXlsx(bomb);
    QVERIFY(ratio.error().message.contains(u"unpacks"_s));
    const QByteArray plain = xlsxOf(row(1, shared));
    const auto with = [&](const ZipLimits& zip) {
        return readXlsx(plain, {}, {}, {}, zip);
    };
    const int parts = int(workbook({}).size());
    QVERIFY(with({parts, 10000, 10000, 200}).has_value());
    QVERIFY(with({parts + 1, 10000, 10000, 200}).has_value());
    QVERIFY(!with({parts - 1, 10000, 10000, 200}).has_value());
    qint64 largest = 0;
    qint64 total = 0;
    for (const auto& [name, content] :
         workbook("<worksheet><sheetData>" + row(1, shared) + "</sheetData></worksheet>"))
        if (name != "xl/worksheets/sheet2.xml") {
            largest = qMax<qint64>(largest, content.size());
            total += content.size();
        }
    QVERIFY(with({100, largest, 10000, 200}).has_value());
    QVERIFY(!with({100, largest - 1, 10000, 200}).has_value());
    QVERIFY(with({100, 10000, total, 200}).has_value());
    QVERIFY(!with({100, 10000, total - 1, 200}).has_value());
}

void TestXlsx::keepsItsLimits() {
    const QByteArray three = xlsxOf(row(1, text("A1", "abc") + text("C1", "c")) +
                                    row(2, text("A2", "x")) + row(3, text("A3", "y")));
    const auto with = [&](const CsvLimits& limits) {
        return readXlsx(three, {}, limits).has_value();
    };
    const qint64 size = three.size();
    QVERIFY(with({size, 2, 3, 3}));
    QVERIFY(with({size + 1, 3, 4, 4}));
    QVERIFY(!with({size - 1, 2, 3, 3}));
    QVERIFY(!with({size, 1, 3, 3}));
    QVERIFY(!with({size, 2, 2, 3}));
    QVERIFY(!with({size, 2, 3, 2}));
}

void TestXlsx::namesThePlace() {
    const auto wide = readXlsx(xlsxOf(row(4, text("XFD4", "far"))));
    QCOMPARE(wide.error().where, u"line 4, column 16384"_s);
    QCOMPARE(readXlsx("PK\x03\x04 nothing").error().code, ErrorCode::InvalidInput);
    QCOMPARE(readXlsx(zipOf({{"a.txt", "x"}})).error().code, ErrorCode::InvalidInput);
    QCOMPARE(readXlsx(xlsxOf({})).error().code, ErrorCode::InvalidInput);
}

void TestXlsx::survivesEveryCut() {
    const QByteArray whole = xlsxOf(row(1, shared));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!readXlsx(whole.left(length)).has_value());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = char(changed[i] ^ 0x55);
        if (const auto table = readXlsx(changed); !table)
            QVERIFY(!table.error().message.isEmpty());
    }
}

void TestXlsx::canBeCancelled() {
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE(readXlsx(xlsxOf(row(1, shared)), {}, {}, cancel).error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
