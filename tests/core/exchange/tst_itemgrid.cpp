// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/itemgrid.h"
#include "tests/support/packs.h"

using namespace tenon;
using namespace tenon::exchange;
using namespace Qt::StringLiterals;

using Cells = QList<QStringList>;

namespace {

const QDate today(2026, 11, 23);

GridRow row(const char* title, const char* date = "", const char* category = "",
            const char* type = "") {
    return {QString::fromUtf8(title), QString::fromUtf8(date), QString::fromUtf8(category),
            QString::fromUtf8(type)};
}

} // namespace

class TestItemGrid : public QObject {
    Q_OBJECT
private slots:
    void pastes_data();
    void pastes();
    void goesToItsColumn();
    void namedColumnsInAnyOrder();
    void saysWhatIsLeftOut();
    void survivesEveryCut();
    void readsDates_data();
    void readsDates();
    void findsPlaces_data();
    void findsPlaces();
    void namesTheRow();
    void emptyRowsAreNothing();
};

void TestItemGrid::pastes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Cells>("cells");
    const auto row = [](const char* name, const QString& text, const Cells& cells) {
        QTest::newRow(name) << text << cells;
    };
    row("nothing", {}, {});
    row("spaces", u" \n \n"_s, {});
    row("one", u"Talk"_s, {{u"Talk"_s}});
    row("a title with a comma", u"Talk, and more"_s, {{u"Talk, and more"_s}});
    row("titles, some with commas", u"Talk, and more\nPoster\n"_s,
        {{u"Talk, and more"_s}, {u"Poster"_s}});
    row("tabs", u"A\t2025\nB\t2026\n"_s, {{u"A"_s, u"2025"_s}, {u"B"_s, u"2026"_s}});
    row("one line with tabs", u"A, b\t2025"_s, {{u"A, b"_s, u"2025"_s}});
    row("CR LF", u"A\t1\r\nB\t2\r\n"_s, {{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}});
    row("a line break in a cell", u"\"A\nb\"\t1\n"_s, {{u"A b"_s, u"1"_s}});
    row("a quotation mark", u"\"Say \"\"hi\"\"\"\t1"_s, {{u"Say \"hi\""_s, u"1"_s}});
    row("CSV", u"A,2025\n\"B, c\",2026"_s, {{u"A"_s, u"2025"_s}, {u"B, c"_s, u"2026"_s}});
    row("semicolons", u"A;2025\nB;2026"_s, {{u"A"_s, u"2025"_s}, {u"B"_s, u"2026"_s}});
    row("empty cells", u"A\t\t3"_s, {{u"A"_s, u""_s, u"3"_s}});
    row("an open quotation mark", u"\"A\t1\nB\t2"_s, {{u"\"A 1"_s}, {u"B 2"_s}});
}

void TestItemGrid::pastes() {
    QFETCH(QString, text);
    const auto cells = pastedCells(text);
    QTEST(Cells(cells.begin(), cells.end()), "cells");
}

void TestItemGrid::goesToItsColumn() {
    const GridPaste paste = gridPaste(u"2025\tservice\n2026\tscholarship"_s, GridColumn::Date);
    QCOMPARE(paste.rows.size(), std::size_t(2));
    QCOMPARE(paste.rows[1], row("", "2026", "scholarship"));
    QVERIFY(!paste.filled[0] && paste.filled[1] && paste.filled[2] && !paste.filled[3]);
    QVERIFY(paste.leftOut.isEmpty());
}

void TestItemGrid::namedColumnsInAnyOrder() {
    const GridPaste paste = gridPaste(u"Date,Type,Room,Title\n2025,Poster,12,A\n2026,Talk,13,B"_s,
                                      GridColumn::Category);
    QCOMPARE(paste.rows.size(), std::size_t(2));
    QCOMPARE(paste.rows[0], row("A", "2025", "", "Poster"));
    QCOMPARE(paste.leftOut, QStringList{u"Room"_s});
    QVERIFY(paste.filled[0] && paste.filled[1] && !paste.filled[2] && paste.filled[3]);
}

void TestItemGrid::saysWhatIsLeftOut() {
    const GridPaste paste =
        gridPaste(u"service\tTalk\textra\nservice\tPoster\t"_s, GridColumn::Category);
    QCOMPARE(paste.rows[0], row("", "", "service", "Talk"));
    QCOMPARE(paste.leftOut, QStringList{u"extra"_s});
}

void TestItemGrid::survivesEveryCut() {
    const QString text = u"Title\tDate\n\"A \"\"x\"\"\nb\"\t2025\n;,\"\t\"\"\n\r\0é"_s;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        gridPaste(text.left(i), GridColumn::Title);
        gridPaste(text.mid(i), GridColumn::Type);
    }
    QCOMPARE(pastedCells(u"x\n"_s.repeated(2 * mostGridRows)).size(), std::size_t(mostGridRows));
}

void TestItemGrid::readsDates_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("dates"); // empty: not read
    const auto row = [](const char* cell, const char* dates) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromLatin1(dates);
    };
    row("2025", "2025");
    row("2025-04", "2025-04");
    row("10 Apr 2025", "2025-04-10");
    row("today", "2026-11-23");
    row("2023-2025", "2023 2025");
    row("2023 – 2025", "2023 2025");
    row("Aug 2019 – May 2021", "2019-08 2021-05");
    row("2019-08 to 2021-05", "2019-08 2021-05");
    row("2024 – present", "2024 on");
    row("4/15/2025", "2025-04-15");
    row("15.4.2025", "2025-04-15");
    row("4/4/2025", "2025-04-04");
    row("4/10/2025", "");
    row("2025 – 2023", "");
    row("2025 – ", "");
    row("spring", "");
    row("13/13/2025", "");
    row("2025-13", "");
}

void TestItemGrid::readsDates() {
    QFETCH(QString, cell);
    QFETCH(QString, dates);
    const auto pack = test::shippedPack("houston-cole");
    const auto read = readGrid({{u"A"_s, cell, {}, {}}}, pack, today);
    if (dates.isEmpty()) {
        QCOMPARE(read.faults.size(), std::size_t(1));
        QCOMPARE(read.faults[0].column, GridColumn::Date);
        QVERIFY(read.faults[0].text.contains(cell.trimmed()));
        return;
    }
    QCOMPARE(read.items.size(), std::size_t(1));
    const auto& item = read.items[0].whole.item;
    QStringList found{item.started->iso()};
    if (item.ended)
        found << item.ended->iso();
    if (item.ongoing)
        found << u"on"_s;
    QCOMPARE(found.join(u' '), dates);
}

void TestItemGrid::findsPlaces_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, const char* key) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(key);
    };
    row("service", "service");
    row("SERVICE", "service");
    row("service/community", "service/community");
    row("Service – Community", "service/community");
    row("Service - Community", "service/community");
    row("community", "service/community");
    row("golf", "");
    row("service/golf", "");
    row("", "");
}

void TestItemGrid::findsPlaces() {
    QFETCH(QString, name);
    const auto place = placeNamed(test::shippedPack("houston-cole"), name);
    QTEST(place ? place->key() : QString(), "key");
}

void TestItemGrid::namesTheRow() {
    const auto pack = test::shippedPack("houston-cole");
    const auto read = readGrid({row("A", "2025", "service", "Poster"), row(""),
                                row("", "soon", "golf", "tennis"), row("B", "", "", "")},
                               pack, today);
    QCOMPARE(read.items.size(), std::size_t(2));
    QCOMPARE(read.items[0].whole.item.category, u"service"_s);
    QCOMPARE(read.items[0].whole.item.type, portfolio::ItemType::Presentation);
    QCOMPARE(read.items[1].row, 3);
    QVERIFY(!read.items[1].whole.item.started);
    QCOMPARE(read.faults.size(), std::size_t(4));
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(read.faults[std::size_t(i)].row, 2);
        QCOMPARE(int(read.faults[std::size_t(i)].column), i);
    }
}

void TestItemGrid::emptyRowsAreNothing() {
    QVERIFY(isEmptyRow(row(" ", "\t")));
    QVERIFY(!isEmptyRow(row("", "", "", "x")));
    const auto read = readGrid({row(""), row(" ")}, test::shippedPack("houston-cole"), today);
    QVERIFY(read.items.empty() && read.faults.empty());
}

QTEST_APPLESS_MAIN(TestItemGrid)
#include "tst_itemgrid.moc"
