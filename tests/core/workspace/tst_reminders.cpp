// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reminders.h"

#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;
using tenure::StepState;

class TestReminders : public QObject {
    Q_OBJECT
private slots:
    void fallOnTheirDays_data();
    void fallOnTheirDays();
    void doneIsNotRemindedOf();
    void withoutLeadTimesThereAreNone();
    void eachDateOnce();
};

namespace {

workspace::CalendarEntry due(QDate day, StepState state = StepState::Next) {
    workspace::CalendarEntry entry;
    entry.name = u"Amara Osei"_s;
    entry.step.title = u"Third-year review"_s;
    entry.step.due = day;
    entry.step.state = state;
    return entry;
}

const QDate today(2026, 11, 23);

} // namespace

void TestReminders::fallOnTheirDays_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("since");
    QTest::addColumn<bool>("reminded");
    const QDate yesterday = today.addDays(-1);
    QTest::newRow("30 days before") << today.addDays(30) << yesterday << true;
    QTest::newRow("7 days before") << today.addDays(7) << yesterday << true;
    QTest::newRow("31 days before") << today.addDays(31) << yesterday << false;
    QTest::newRow("29, told yesterday") << today.addDays(29) << yesterday << false;
    QTest::newRow("29, after a week away") << today.addDays(29) << today.addDays(-7) << true;
    QTest::newRow("today, told before") << today << yesterday << false;
    QTest::newRow("late since today") << yesterday << yesterday << true;
    QTest::newRow("late since long") << today.addDays(-9) << yesterday << false;
    QTest::newRow("the first start") << today.addDays(7) << QDate() << true;
    QTest::newRow("told today already") << today.addDays(7) << today << false;
}

void TestReminders::fallOnTheirDays() {
    QFETCH(QDate, day);
    QFETCH(QDate, since);
    QFETCH(bool, reminded);
    const auto found = workspace::remindersBetween({due(day)}, {30, 7}, since, today);
    QCOMPARE(found.size(), std::size_t(reminded ? 1 : 0));
    if (reminded)
        QCOMPARE(found.front().days, int(today.daysTo(day)));
}

void TestReminders::doneIsNotRemindedOf() {
    QVERIFY(workspace::remindersBetween({due(today.addDays(7), StepState::Done)}, {30, 7},
                                        today.addDays(-1), today)
                .empty());
}

void TestReminders::withoutLeadTimesThereAreNone() {
    QVERIFY(workspace::remindersBetween({due(today.addDays(-1))}, {}, today.addDays(-5), today)
                .empty());
}

void TestReminders::eachDateOnce() {
    const auto found = workspace::remindersBetween({due(today.addDays(5)), due(today.addDays(2))},
                                                   {30, 7}, today.addDays(-40), today);
    QCOMPARE(found.size(), std::size_t(2)); // both lead times passed while away
    QVERIFY(found[0].due < found[1].due);
}

QTEST_APPLESS_MAIN(TestReminders)
#include "tst_reminders.moc"
