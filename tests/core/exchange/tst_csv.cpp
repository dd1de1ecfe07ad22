// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QStringEncoder>
#include <QtTest>

using namespace tenon;
using namespace tenon::exchange;
using namespace Qt::StringLiterals;

using Cells = QList<QStringList>;

namespace {

Cells cellsOf(const TextTable& table) {
    Cells all{table.header};
    for (const TextTable::Row& row : table.rows)
        all.append(row.cells);
    return all;
}

QByteArray utf16(const QString& text, QStringEncoder::Encoding encoding) {
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

QByteArray sharedRoster(const QString& name) {
    QFile file(QStringLiteral(TENON_SOURCE_DIR "/../shared/data/rosters/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void tellsEncodingAndDelimiter_data();
    void tellsEncodingAndDelimiter();
    void namesThePlaceOfAnError_data();
    void namesThePlaceOfAnError();
    void keepsItsLimits_data();
    void keepsItsLimits();
    void remembersLines();
    void canBeCancelled();
    void escapesFormulas_data();
    void escapesFormulas();
    void goesRound();
    void survivesEveryCut();
    void readsRealRosters_data();
    void readsRealRosters();
};

// RFC 4180, section 2, and what spreadsheets write.
void TestCsv::reads_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Cells>("cells");
    const Cells plain{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << plain;
    QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n") << plain;
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << plain;
    QTest::newRow("no last break") << QByteArray("a,b\n1,2") << plain;
    QTest::newRow("empty lines") << QByteArray("\n\r\na,b\n\n\n1,2\n\n") << plain;
    QTest::newRow("quoted") << QByteArray("\"a\",b\n\"1\",\"2\"") << plain;
    QTest::newRow("quoted comma") << QByteArray("a,b\n\"1,5\",2")
                                  << Cells{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}};
    QTest::newRow("doubled quote") << QByteArray("a,b\n\"say \"\"hi\"\"\",2")
                                   << Cells{{u"a"_s, u"b"_s}, {u"say \"hi\""_s, u"2"_s}};
    QTest::newRow("quote inside a plain cell")
        << QByteArray("a,b\n5\" disk,2") << Cells{{u"a"_s, u"b"_s}, {u"5\" disk"_s, u"2"_s}};
    QTest::newRow("line break in quotes")
        << QByteArray("a,b\n\"1\r\n2\",3") << Cells{{u"a"_s, u"b"_s}, {u"1\r\n2"_s, u"3"_s}};
    QTest::newRow("empty cells") << QByteArray("a,b\n,\n")
                                 << Cells{{u"a"_s, u"b"_s}, {u""_s, u""_s}};
    QTest::newRow("one empty quoted cell") << QByteArray("a\n\"\"\n") << Cells{{u"a"_s}, {u""_s}};
    QTest::newRow("ragged") << QByteArray("a,b\n1\n1,2,3\n")
                            << Cells{{u"a"_s, u"b"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}};
    QTest::newRow("header is cleaned")
        << QByteArray(" a ,\"b\nc\"\n1,2") << Cells{{u"a"_s, u"b c"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("spreadsheet's hint") << QByteArray("sep=;\r\na;b\r\n1;2\r\n") << plain;
    QTest::newRow("a name, not a hint")
        << QByteArray("sep=\r\n1\r\n") << Cells{{u"sep="_s}, {u"1"_s}};
    QTest::newRow("header alone") << QByteArray("a,b\n") << Cells{{u"a"_s, u"b"_s}};
    QTest::newRow("mark inside a cell")
        << QByteArray("a,b\n\xEF\xBB\xBFx,2") << Cells{{u"a"_s, u"b"_s}, {u"\uFEFFx"_s, u"2"_s}};
}

void TestCsv::reads() {
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes);
    QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
    QTEST(cellsOf(*table), "cells");
}

void TestCsv::tellsEncodingAndDelimiter_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QString>("second"); // of the first row
    const QString text = u"name;town\nÖberg;Łódź – “ok”\n"_s;
    const QString town = u"Łódź – “ok”"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s << u";"_s << town;
    QTest::newRow("UTF-8 with mark")
        << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s << u";"_s << town;
    QTest::newRow("UTF-16LE") << utf16(text, QStringEncoder::Utf16LE) << u"UTF-16LE"_s << u";"_s
                              << town;
    QTest::newRow("UTF-16BE") << utf16(text, QStringEncoder::Utf16BE) << u"UTF-16BE"_s << u";"_s
                              << town;
    QTest::newRow("Windows-1252") << QByteArray("name,note\nM\xFCller,\x80 5 \x96 \x93ok\x94\n")
                                  << u"Windows-1252"_s << u","_s << u"€ 5 – “ok”"_s;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2,5") << u"UTF-8"_s << u"\t"_s << u"2,5"_s;
    QTest::newRow("bar") << QByteArray("a|b\n1|2") << u"UTF-8"_s << u"|"_s << u"2"_s;
    QTest::newRow("comma in a quoted name")
        << QByteArray("\"x, y, z\";b\n1;2") << u"UTF-8"_s << u";"_s << u"2"_s;
}

void TestCsv::tellsEncodingAndDelimiter() {
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes);
    QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
    QTEST(table->encoding, "encoding");
    QTEST(table->delimiter, "delimiter");
    QTEST(table->rows.front().cells.at(1), "second");
}

void TestCsv::namesThePlaceOfAnError_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing") << QByteArray() << u"line 1, column 1"_s;
    QTest::newRow("only breaks") << QByteArray("\n\n") << u"line 1, column 1"_s;
    QTest::newRow("unclosed quote") << QByteArray("a,b\n1,\"2\n3,4\n") << u"line 2, column 3"_s;
    QTest::newRow("text after a quote") << QByteArray("a,b\r\n\"1\"x,2\n") << u"line 2, column 4"_s;
    QTest::newRow("NUL") << QByteArray("a,b\n1,\0x\n", 9) << u"line 2, column 3"_s;
    QTest::newRow("NUL in UTF-16")
        << utf16(u"a\n1\0"_s, QStringEncoder::Utf16LE) << u"line 2, column 2"_s;
    QTest::newRow("half a UTF-16 character")
        << QByteArray("\xFF\xFE\x61\0\x62", 5) << u"line 1, column 5"_s;
    QTest::newRow("two encodings")
        << QByteArray("M\xC3\xBCller\nM\xFCller\n") << u"line 2, column 2"_s;
    QTest::newRow("marked, not UTF-8") << QByteArray("\xEF\xBB\xBF"
                                                     "a\n\xFF\n")
                                       << u"line 2, column 1"_s;
    QTest::newRow("no encoding at all") << QByteArray("a\nb\x81\n") << u"line 2, column 2"_s;
}

void TestCsv::namesThePlaceOfAnError() {
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes);
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().code, ErrorCode::InvalidInput);
    QVERIFY(!table.error().message.isEmpty());
    QTEST(table.error().where, "where");
}

void TestCsv::keepsItsLimits_data() {
    QTest::addColumn<QByteArray>("atLimit");
    QTest::addColumn<QByteArray>("beyond");
    QTest::newRow("rows") << QByteArray("h\n1\n2\n3\n") << QByteArray("h\n1\n2\n3\n4\n");
    QTest::newRow("columns") << QByteArray("a,b,c,d\n") << QByteArray("a,b,c,d,e\n");
    QTest::newRow("plain cell") << QByteArray("h\n1234567890\n") << QByteArray("h\n12345678901\n");
    QTest::newRow("quoted cell") << QByteArray("h\n\"123456789\"\"\"\n")
                                 << QByteArray("h\n\"1234567890\"\"\"\n");
    QTest::newRow("bytes") << QByteArray(10, 'h').repeated(1) + QByteArray(30, '\n')
                           << QByteArray(10, 'h') + QByteArray(31, '\n');
}

void TestCsv::keepsItsLimits() {
    QFETCH(QByteArray, atLimit);
    QFETCH(QByteArray, beyond);
    const CsvLimits limits{40, 3, 4, 10};
    const auto good = readCsv(atLimit, limits);
    QVERIFY2(good.has_value(), good ? "" : qPrintable(good.error().message));
    const auto bad = readCsv(beyond, limits);
    QVERIFY(!bad.has_value());
    QCOMPARE(bad.error().code, ErrorCode::InvalidInput);
}

void TestCsv::remembersLines() {
    const auto table = readCsv("a,b\r\n\r\n\"1\r\n1\",2\r\n3,4\r\n");
    QCOMPARE(table->rows.size(), std::size_t(2));
    QCOMPARE(table->rows[0].line, 3);
    QCOMPARE(table->rows[1].line, 5);
}

void TestCsv::canBeCancelled() {
    CancelToken cancel;
    cancel.cancel();
    const auto table = readCsv("a,b\n1,2\n", {}, cancel);
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().code, ErrorCode::Cancelled);
}

// OWASP, CSV injection.
void TestCsv::escapesFormulas_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("full width") << u"\uFF1D1"_s
                                << QByteArray("'\xEF\xBC\x9D"
                                              "1");
    QTest::newRow("link") << u"=HYPERLINK(\"http://x\",\"y\")"_s
                          << QByteArray("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    QTest::newRow("harmless") << u"a=b"_s << QByteArray("a=b");
    QTest::newRow("date") << u"2026-08-16"_s << QByteArray("2026-08-16");
}

void TestCsv::escapesFormulas() {
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    TextTable table;
    table.header = {u"h"_s, u"i"_s};
    table.rows.push_back({2, {cell, u"x"_s}});
    QCOMPARE(writeCsv(table), "\xEF\xBB\xBFh,i\r\n" + written + ",x\r\n");
}

void TestCsv::goesRound() {
    TextTable table;
    table.header = {u"name"_s, u"note"_s};
    const QStringList notes = {u""_s,        u"a,b"_s,      u"say \"hi\""_s, u"one\ntwo\r\nthree"_s,
                               u" edge "_s,  u"نور 李 📚"_s, u"a;b\tc|d"_s,   u"\""_s,
                               u"'quoted'"_s};
    for (const QString& note : notes)
        table.rows.push_back({int(table.rows.size()) + 2, {u"x"_s, note}});
    const auto read = readCsv(writeCsv(table));
    QVERIFY(read.has_value());
    QCOMPARE(cellsOf(*read), cellsOf(table));
    QCOMPARE(writeCsv(*read), writeCsv(table));
    table.header = {u"sep=;"_s, u"note"_s};
    QCOMPARE(cellsOf(*readCsv(writeCsv(table))), cellsOf(table));
    TextTable narrow;
    narrow.header = {u"h"_s};
    narrow.rows = {{2, {u""_s}}, {3, {u"1"_s}}};
    QCOMPARE(cellsOf(*readCsv(writeCsv(narrow))), cellsOf(narrow));
}

// Whatever is left of a file is read or refused; it never crashes or hangs.
void TestCsv::survivesEveryCut() {
    const QByteArray whole = "\xEF\xBB\xBFname,\"no\"\"te\"\r\n\"M\xC3\xBCller\r\n\",\"=1\"\r\n";
    for (qsizetype cut = 0; cut <= whole.size(); ++cut)
        for (const char extra : {'\0', '"', '\r', '\xC3', ','}) {
            const auto table = readCsv(whole.left(cut) + extra);
            QVERIFY(table.has_value() || !table.error().message.isEmpty());
        }
}

void TestCsv::readsRealRosters_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("columns");
    QTest::newRow("mentees") << u"mentees-50.csv"_s << 11;
    QTest::newRow("mentors") << u"mentors-50.csv"_s << 10;
}

void TestCsv::readsRealRosters() {
    QFETCH(QString, name);
    QFETCH(int, columns);
    const QByteArray bytes = sharedRoster(name);
    if (bytes.isEmpty())
        QSKIP("the folder shared/data is not beside the project");
    const auto table = readCsv(bytes);
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), std::size_t(50));
    QCOMPARE(table->header.size(), columns);
    for (const TextTable::Row& row : table->rows)
        QCOMPARE(row.cells.size(), columns);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
