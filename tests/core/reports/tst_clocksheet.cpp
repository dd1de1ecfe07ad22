// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/clocksheet.h"
#include "tests/core/tenure/campus.h"

#include <QXmlStreamReader>

using namespace tenon;
using namespace tenon::test;
using namespace Qt::StringLiterals;

class TestClockSheet : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysEveryYearAndStep();
    void isWellFormedAndEscaped();
};

void TestClockSheet::saysEveryYearAndStep() {
    const auto clock = clockOf(campus(6), {happened(Kind::ExtensionGranted, "2027-01-10")});
    const QString html =
        reports::clockSheetHtml(clock, {u"Amara Osei"_s, u"Northfield"_s, day("2026-11-23")});
    for (const tenure::ClockYear& year : clock.years)
        QVERIFY(html.contains(year.label));
    for (const tenure::ClockStep& step : clock.steps)
        QVERIFY(html.contains(text::dayText(step.due)));
    QVERIFY(html.contains(u"Extension"_s));
    QVERIFY(html.contains(u"Mandatory review: 15 Oct 2032"_s));
    QVERIFY(html.contains(u"◉ next"_s) && html.contains(u"○ planned"_s));
}

void TestClockSheet::isWellFormedAndEscaped() {
    QString html = reports::clockSheetHtml(clockOf(campus(5), {}),
                                           {u"A <b>& B"_s, u"\"X\" & Y"_s, day("2026-11-23")});
    QVERIFY(!html.contains(u"<b>&"_s) && html.contains(u"A &lt;b&gt;&amp; B"_s));
    html.remove(u"<!DOCTYPE html>"_s).replace(u"&nbsp;"_s, u"&#160;"_s);
    QXmlStreamReader xml(html);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

QTEST_APPLESS_MAIN(TestClockSheet)
#include "tst_clocksheet.moc"
