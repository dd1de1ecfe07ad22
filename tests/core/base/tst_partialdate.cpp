// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partialdate.h"

#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestPartialDate : public QObject {
    Q_OBJECT
private slots:
    void isoIsReadAndWritten_data();
    void isoIsReadAndWritten();
    void theVaguerComesFirst();
};

void TestPartialDate::isoIsReadAndWritten_data() {
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QDate>("first"); // not valid: refused
    QTest::addColumn<QDate>("last");
    QTest::newRow("year") << u"2017"_s << QDate(2017, 1, 1) << QDate(2017, 12, 31);
    QTest::newRow("month") << u"2016-02"_s << QDate(2016, 2, 1) << QDate(2016, 2, 29);
    QTest::newRow("day") << u"2016-02-29"_s << QDate(2016, 2, 29) << QDate(2016, 2, 29);
    for (const char* bad : {"", "17", "20170", "2017-13", "2017-00", "2017-1", "2017-02-30",
                            "2017-", "+017", " 2017", "2017-03-15-1", "0000", "2017/03", "abcd"})
        QTest::newRow(qPrintable(u"bad: '%1'"_s.arg(QLatin1StringView(bad))))
            << QString::fromLatin1(bad) << QDate() << QDate();
}

void TestPartialDate::isoIsReadAndWritten() {
    QFETCH(QString, iso);
    QFETCH(QDate, first);
    const auto date = PartialDate::fromIso(iso);
    QCOMPARE(date.has_value(), first.isValid());
    if (!date)
        return;
    QCOMPARE(date->first(), first);
    QTEST(date->last(), "last");
    QCOMPARE(date->iso(), iso);
}

void TestPartialDate::theVaguerComesFirst() {
    QVERIFY(*PartialDate::fromIso(u"2017"_s) < *PartialDate::fromIso(u"2017-01"_s));
    QVERIFY(*PartialDate::fromIso(u"2017-01"_s) < PartialDate(QDate(2017, 1, 1)));
    QVERIFY(PartialDate(QDate(2017, 1, 1)) < *PartialDate::fromIso(u"2017-02"_s));
    QVERIFY(!PartialDate().isValid());
    QVERIFY(!PartialDate::of(2017, 2, 30).isValid());
    QVERIFY(!PartialDate::of(2017, 0, 3).isValid());
}

QTEST_APPLESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
