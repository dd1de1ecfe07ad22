// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/academicyear.h"

#include <QtTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestAcademicYear : public QObject {
    Q_OBJECT

private slots:
    void contains_data();
    void contains();
    void followsWithoutGap();
};

void TestAcademicYear::contains_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("dayOfMonth");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("label");
    QTest::newRow("first day") << QDate(2026, 8, 16) << 8 << 16 << QDate(2026, 8, 16)
                               << QDate(2027, 8, 15) << u"2026–27"_s;
    QTest::newRow("day before") << QDate(2026, 8, 15) << 8 << 16 << QDate(2025, 8, 16)
                                << QDate(2026, 8, 15) << u"2025–26"_s;
    QTest::newRow("January") << QDate(2027, 1, 2) << 8 << 16 << QDate(2026, 8, 16)
                             << QDate(2027, 8, 15) << u"2026–27"_s;
    QTest::newRow("turn of the century") << QDate(2099, 12, 31) << 8 << 16 << QDate(2099, 8, 16)
                                         << QDate(2100, 8, 15) << u"2099–00"_s;
    QTest::newRow("calendar year")
        << QDate(2026, 5, 1) << 1 << 1 << QDate(2026, 1, 1) << QDate(2026, 12, 31) << u"2026"_s;
    QTest::newRow("leap day, leap year") << QDate(2024, 2, 29) << 2 << 29 << QDate(2024, 2, 29)
                                         << QDate(2025, 2, 28) << u"2024–25"_s;
    QTest::newRow("leap day, other year")
        << QDate(2025, 3, 1) << 2 << 29 << QDate(2025, 3, 1) << QDate(2026, 2, 28) << u"2025–26"_s;
}

void TestAcademicYear::contains() {
    QFETCH(QDate, day);
    QFETCH(int, month);
    QFETCH(int, dayOfMonth);
    const auto year = AcademicYear::containing(day, month, dayOfMonth);
    QTEST(year.firstDay(), "first");
    QTEST(year.lastDay(), "last");
    QTEST(year.label(), "label");
}

void TestAcademicYear::followsWithoutGap() {
    auto year = AcademicYear::containing(QDate(2020, 1, 1), 2, 29);
    for (int i = 0; i < 12; ++i, year = year.plus(1))
        QCOMPARE(year.lastDay().addDays(1), year.plus(1).firstDay());
}

QTEST_APPLESS_MAIN(TestAcademicYear)
#include "tst_academicyear.moc"
