// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/itemtable.h"
#include "tests/core/exchange/importsamples.h"
#include "tests/core/exchange/zipsamples.h"

#include "core/exchange/itemcolumns.h"

using namespace tenon;
using namespace tenon::exchange;
using namespace tenon::portfolio;

class TestItemTable : public QObject {
    Q_OBJECT

private slots:
    void readsEveryColumn();
    void knowsHeadings_data();
    void knowsHeadings();
    void knowsTypes_data();
    void knowsTypes();
    void guessesNoDate_data();
    void guessesNoDate();
    void guessesNoNames();
    void refusesRows();
    void keepsWhatItDoesNotKnow();
    void keepsItsLimits();
    void readsAWorkbook();
};

void TestItemTable::readsEveryColumn() {
    READ(reading, readCsvItems("Title;Type;Category;Subcategory;Start date;End Date;My role;Status;"
                               "Scope;Organisation;Authors;Journal;DOI;URL;Hours;Keywords;Notes\n"
                               "On cats;Journal article;scholarship;Articles, all;15 Mar 2019;2020;"
                               "Co-author;In press;national;ALA;\"Doe, Jane; Roe, Rick\";C&RL;"
                               "10.1/x;http://x;12;\"a, b\";remark\n"));
    QCOMPARE(reading->format, u"CSV"_s);
    QCOMPARE(reading->items.size(), 1u);
    const ImportedItem& item = reading->items[0];
    QVERIFY2(item.warnings.isEmpty(), qPrintable(item.warnings.join(u' ')));
    QCOMPARE(item.where, u"row 2"_s);
    QCOMPARE(typeOf(item), u"article"_s);
    QCOMPARE(item.whole.item.category, u"scholarship"_s);
    QCOMPARE(item.whole.item.subcategory, QString());
    QCOMPARE(item.whole.field(u"subcategory"), u"Articles, all"_s);
    QCOMPARE(startOf(item), u"2019-03-15"_s);
    QCOMPARE(item.whole.item.ended->iso(), u"2020"_s);
    QCOMPARE(item.whole.item.role, u"Co-author"_s);
    QCOMPARE(item.whole.item.status, ItemStatus::InPress);
    QCOMPARE(item.whole.statuses.size(), 1u);
    QCOMPARE(item.whole.item.scope, Scope::National);
    QCOMPARE(item.whole.item.organization, u"ALA"_s);
    QCOMPARE(authorsOf(item), QStringList({u"Doe|Jane"_s, u"Roe|Rick"_s}));
    QCOMPARE(item.whole.field(u"container_title"), u"C&RL"_s);
    QCOMPARE(idOf(item, IdentifierKind::Doi), u"10.1/x"_s);
    QCOMPARE(*item.whole.item.hours, 12);
    QCOMPARE(tagsOf(item), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(item.whole.field(u"note"), u"remark"_s);
}

void TestItemTable::knowsHeadings_data() {
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString& heading, const QString& name) {
        QTest::newRow(qPrintable(heading)) << heading << name;
    };
    row(u" TITLE: "_s, u"title"_s);
    row(u"Year"_s, u"started"_s);
    row(u"container_title"_s, u"container_title"_s);
    row(u"Until"_s, u"ended"_s);
    row(u"Web address"_s, u"url"_s);
    row(u"Shoe size"_s, {});
}

void TestItemTable::knowsHeadings() {
    QFETCH(QString, heading);
    QTEST(itemColumn(heading), "name");
}

void TestItemTable::knowsTypes_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("type");
    const auto row = [](const QString& word, const QString& type) {
        QTest::newRow(qPrintable(word)) << word << type;
    };
    row(u"edited_book"_s, u"edited_book"_s);
    row(u"Presentation or poster"_s, u"presentation"_s);
    row(u"POSTER"_s, u"presentation"_s);
    row(u"committee"_s, u"committee"_s);
    row(u"knitting"_s, u"-"_s);
}

void TestItemTable::knowsTypes() {
    QFETCH(QString, word);
    const auto type = itemTypeNamed(word);
    QTEST(type ? tokenOf(*type) : u"-"_s, "type");
}

void TestItemTable::guessesNoDate_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("iso"); // empty: kept as a field
    const auto row = [](const QString& cell, const QString& iso) {
        QTest::newRow(qPrintable(cell)) << cell << iso;
    };
    row(u"2024-03-15"_s, u"2024-03-15"_s);
    row(u"15 Mar 2024"_s, u"2024-03-15"_s);
    row(u"March 2024"_s, u"2024-03"_s);
    row(u"2024"_s, u"2024"_s);
    row(u"3/4/2024"_s, {});
    row(u"13/4/2024"_s, {});
    row(u"04.03.2024"_s, {});
    row(u"fall 2024"_s, {});
}

void TestItemTable::guessesNoDate() {
    QFETCH(QString, cell);
    QFETCH(QString, iso);
    READ(reading, readCsvItems("title,date\nx," + cell.toUtf8() + "\n"));
    const ImportedItem& item = reading->items.at(0);
    QCOMPARE(startOf(item), iso);
    QCOMPARE(item.whole.field(u"started"), iso.isEmpty() ? cell : QString());
    QCOMPARE(item.warnings.size(), iso.isEmpty() ? 1 : 0);
}

void TestItemTable::guessesNoNames() {
    READ(reading, readCsvItems("title,authors,end\nx,\"J. Doe, R. Roe, E. Poe\",present\n"
                               "y,Jane Doe and Rick Roe,2020\n"));
    QVERIFY(reading->items[0].whole.people.empty());
    QCOMPARE(reading->items[0].whole.field(u"authors"), u"J. Doe, R. Roe, E. Poe"_s);
    QCOMPARE(reading->items[0].warnings.size(), 1);
    QVERIFY(reading->items[0].whole.item.ongoing);
    QCOMPARE(authorsOf(reading->items[1]), QStringList({u"Jane Doe"_s, u"Rick Roe"_s}));
}

void TestItemTable::refusesRows() {
    READ(reading, readCsvItems("title,role\n,Chair\nfine,Chair\nx,y,z\n"));
    QCOMPARE(reading->items.size(), 1u);
    QCOMPARE(reading->refused.size(), 2u);
    QCOMPARE(reading->refused[0].where, u"row 2"_s);
    QCOMPARE(reading->refused[1].where, u"row 4"_s);
    QCOMPARE(readCsvItems("role,date\nx,2020\n").error().code, ErrorCode::InvalidInput);
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE(
        readItemTable({{u"title"_s}, {{2, {u"x"_s}}}, {}, {}}, u"CSV"_s, {}, cancel).error().code,
        ErrorCode::Cancelled);
}

void TestItemTable::keepsWhatItDoesNotKnow() {
    READ(reading,
         readCsvItems("title,Shoe Size,type,status,hours,scope\nx,42,knitting,odd,many,far\n"));
    QCOMPARE(reading->notes.size(), 1);
    QVERIFY(reading->notes[0].contains(u"Shoe Size"_s));
    const ImportedItem& item = reading->items.at(0);
    QCOMPARE(item.whole.field(u"shoe_size"), u"42"_s);
    QCOMPARE(item.whole.field(u"type"), u"knitting"_s);
    QCOMPARE(item.whole.field(u"status"), u"odd"_s);
    QCOMPARE(item.whole.field(u"hours"), u"many"_s);
    QCOMPARE(item.whole.field(u"scope"), u"far"_s);
    QCOMPARE(item.warnings.size(), 4);
    QCOMPARE(item.whole.item.status, ItemStatus::Done);
    READ(twice, readCsvItems("title,activity,year,date\nx,y,2019,2019-03-15\nx,y,2019,2018\n"));
    QCOMPARE(twice->items[0].whole.item.title, u"x"_s);
    QCOMPARE(twice->items[0].whole.field(u"activity"), u"y"_s);
    QCOMPARE(startOf(twice->items[0]), u"2019-03-15"_s);
    QCOMPARE(startOf(twice->items[1]), u"2019"_s);
    QCOMPARE(twice->items[1].whole.field(u"started"), u"2018"_s);
}

void TestItemTable::keepsItsLimits() {
    const QByteArray two = "title,note\naaaaa,b\nc,d\n";
    QVERIFY(readCsvItems(two, {two.size(), 2, 5, 64}).has_value());
    QVERIFY(!readCsvItems(two, {two.size() - 1, 2, 5, 64}).has_value());
    QVERIFY(!readCsvItems(two, {two.size(), 1, 5, 64}).has_value());
    QVERIFY(!readCsvItems(two, {two.size(), 2, 4, 64}).has_value());
}

void TestItemTable::readsAWorkbook() {
    const QByteArray sheet =
        "<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c></row>"
        "<row r=\"5\"><c t=\"s\"><v>1</v></c><c s=\"1\"><v>43831</v></c></row>"
        "<row r=\"6\"><c t=\"s\"><v>1</v></c><c s=\"1\"><v>43831.5</v></c></row>";
    READ(reading, readXlsxItems(xlsxOf(sheet)));
    QCOMPARE(reading->format, u"XLSX"_s);
    QCOMPARE(reading->items.size(), 2u);
    QCOMPARE(reading->items[0].where, u"row 5"_s);
    QCOMPARE(reading->items[0].whole.item.title, u"Two runs"_s);
    QCOMPARE(startOf(reading->items[0]), u"2020-01-01"_s);
    QCOMPARE(startOf(reading->items[1]), u"2020-01-01"_s);
    QCOMPARE(reading->items[1].whole.field(u"started"), u"2020-01-01T12:00"_s);
}

QTEST_APPLESS_MAIN(TestItemTable)
#include "tst_itemtable.moc"
