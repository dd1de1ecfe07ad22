// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/reports/servicereport.h"
#include "tests/support/samplestatement.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace tenon;
using namespace tenon::reports;
using namespace Qt::StringLiterals;

class TestServiceReport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void isWellFormed();
    void escapesEveryText();
    void saysWhatIsAsked_data();
    void saysWhatIsAsked();
    void hasHeadersForEveryColumn();
    void copesWithNothing();
    void givesRows();
    void namesNobodyWithoutConsent();
};

// Every element is closed and nested: the doctype and the named space apart, the HTML is XML.
void TestServiceReport::isWellFormed() {
    QString html = serviceReportHtml(test::sampleStatement(), test::sampleContext());
    html.remove(u"<!DOCTYPE html>"_s).replace(u"&nbsp;"_s, u"&#160;"_s);
    QXmlStreamReader xml(html);
    QStringList headings;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            QVERIFY(xml.name() != u"script"_s && xml.name() != u"img"_s);
            if (xml.name() == u"h1"_s || xml.name() == u"h2"_s)
                headings.append(xml.name().toString());
        }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(headings, (QStringList{u"h1"_s, u"h2"_s, u"h2"_s, u"h2"_s, u"h2"_s}));
}

void TestServiceReport::escapesEveryText() {
    const QString html = serviceReportHtml(test::sampleStatement(), test::sampleContext());
    QVERIFY(!html.contains(u"<b>Klein"_s));
    QVERIFY(html.contains(u"Ruth &lt;b&gt;Klein&lt;/b&gt; &amp; Öberg"_s));
    QVERIFY(html.contains(u"Dr. &lt;Dean&gt;"_s));
    QVERIFY(html.contains(u"Library of &quot;X&quot; &amp; Y"_s));
}

void TestServiceReport::saysWhatIsAsked_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << u"Statement of mentoring service"_s;
    QTest::newRow("period") << u"1 Sep 2025 to 31 Dec 2025"_s;
    QTest::newRow("total") << u"2 h 15 min"_s;
    QTest::newRow("mentee") << u"Amara Osei"_s;
    QTest::newRow("address") << u"amara@example.edu"_s;
    QTest::newRow("month") << u"October 2025"_s;
    QTest::newRow("empty month") << u"0 h 00 min"_s;
    QTest::newRow("not counted") << u"Not counted: 0 h 40 min"_s;
    QTest::newRow("issued") << u"Issued on 8 Jan 2026."_s;
    QTest::newRow("signature") << u"____"_s;
    QTest::newRow("language") << u"<html lang=\"en\">"_s;
}

void TestServiceReport::saysWhatIsAsked() {
    QFETCH(QString, text);
    const QString html = serviceReportHtml(test::sampleStatement(), test::sampleContext());
    QVERIFY(html.contains(text));
}

void TestServiceReport::hasHeadersForEveryColumn() {
    const QString html = serviceReportHtml(test::sampleStatement(), test::sampleContext());
    QCOMPARE(html.count(u"<th scope=\"col\""_s), 9);
    QCOMPARE(html.count(u"<thead>"_s), 2);
    QCOMPARE(html.count(u"<td"_s), 2 * 5 + 4 * 4);
}

void TestServiceReport::copesWithNothing() {
    mentoring::ServiceStatement statement;
    statement.from = QDate(2025, 9, 1);
    statement.to = QDate(2025, 9, 30);
    const QString html = serviceReportHtml(statement, {});
    QVERIFY(html.contains(u"Nobody was mentored"_s));
    QVERIFY(!html.contains(u"Not counted"_s));
    QVERIFY(html.contains(u"Signature"_s));
}

void TestServiceReport::givesRows() {
    const TextTable table = serviceReportTable(test::sampleStatement());
    QCOMPARE(table.rows.size(), std::size_t(3));
    QCOMPARE(table.rows.back().cells.mid(5), (QStringList{u"3"_s, u"135"_s}));
    QCOMPARE(table.rows.front().cells.size(), table.header.size());
    // A name that a spreadsheet would run is written as text.
    QVERIFY(exchange::writeCsv(table).contains("\"'=cmd|'/c calc'!A1\""));
}

void TestServiceReport::namesNobodyWithoutConsent() {
    mentoring::ServiceStatement statement = test::sampleStatement();
    statement.mentees[0].named = false;
    const QString html = serviceReportHtml(statement, test::sampleContext());
    const QByteArray csv = exchange::writeCsv(serviceReportTable(statement));
    QVERIFY(html.contains(u"A mentee"_s) && csv.contains("A mentee"));
    QVERIFY(html.contains(u"75"_s) || html.contains(u"1 h 15 min"_s)); // the figures stay
    QVERIFY(!html.contains(u"Amara"_s) && !html.contains(u"amara@"_s));
    QVERIFY(!csv.contains("Amara") && !csv.contains("amara@"));
    QVERIFY(html.contains(u"zoe@example.edu"_s) && csv.contains("zoe@example.edu"));
}

QTEST_APPLESS_MAIN(TestServiceReport)
#include "tst_servicereport.moc"
