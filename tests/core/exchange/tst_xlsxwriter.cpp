// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook comes back as it was written; where LibreOffice is installed, it reads it too.
#include "core/exchange/xlsx.h"
#include "core/exchange/xlsxwriter.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestXlsxWriter : public QObject {
    Q_OBJECT
private slots:
    void comesBack();
    void runsNothing();
    void aSpreadsheetOpensIt();

private:
    static TextTable table();
};

TextTable TestXlsxWriter::table() {
    TextTable table;
    table.header = {u"title"_s, u"hours"_s};
    for (int i = 0; i < 40; ++i)
        table.header << u"column %1"_s.arg(i);
    table.rows.push_back({2, {u"Shelf <reading> & “method”"_s, u"12"_s}});
    table.rows.push_back({3, {u"two\nlines"_s, {}}});
    for (TextTable::Row& row : table.rows)
        while (row.cells.size() < table.header.size())
            row.cells << u"Åß%1"_s.arg(row.cells.size());
    return table;
}

void TestXlsxWriter::comesBack() {
    const auto bytes = exchange::writeXlsx({{u"Items [all]"_s, table()}, {{}, table()}});
    QVERIFY(bytes);
    const auto read = exchange::readXlsx(*bytes);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->header, table().header);
    QCOMPARE(read->rows.size(), std::size_t(2));
    for (std::size_t i = 0; i < 2; ++i)
        QCOMPARE(read->rows[i].cells, table().rows[i].cells);
}

void TestXlsxWriter::runsNothing() {
    TextTable hostile;
    hostile.header = {u"title"_s};
    for (const QString& cell : {u"=1+1"_s, u"+cmd"_s, u"-2"_s, u"@SUM(A1)"_s})
        hostile.rows.push_back({2, {cell}});
    const auto read = exchange::readXlsx(*exchange::writeXlsx({{u"x"_s, hostile}}));
    QVERIFY(read);
    QCOMPARE(read->rows.size(), std::size_t(4));
    for (const TextTable::Row& row : read->rows)
        QVERIFY(row.cells.front().startsWith(u'\''));
}

void TestXlsxWriter::aSpreadsheetOpensIt() {
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"t.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*exchange::writeXlsx({{u"Items"_s, table()}}));
    file.close();
    QProcess process;
    process.start(office,
                  {u"-env:UserInstallation=file://"_s + folder.filePath(u"home"_s), u"--headless"_s,
                   u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76"_s, u"--outdir"_s,
                   folder.path(), file.fileName()});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        QSKIP("LibreOffice did not run here");
    QFile csv(folder.filePath(u"t.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY(text.startsWith("title,hours,"));
    QVERIFY(text.contains("“method”"));
}

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
