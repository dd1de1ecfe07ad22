// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign calendars: folded lines, time zones, series, what was moved, and what is no calendar.
#include "core/exchange/icalendarreader.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendar(const QByteArray& inner) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + inner + "END:VCALENDAR\r\n";
}

QByteArray oneEvent(const QByteArray& lines) {
    return calendar("BEGIN:VEVENT\r\nUID:a@n.example\r\n" + lines + "END:VEVENT\r\n");
}

const QDate until(2026, 12, 31);

QStringList daysIn(const CalendarReading& reading) {
    QStringList days;
    for (const CalendarMeeting& one : reading.meetings)
        days << one.day.toString(Qt::ISODate);
    return days;
}

} // namespace

class TestICalendarReader : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "America/Chicago"); }
    void readsAnEvent();
    void when_data();
    void when();
    void series_data();
    void series();
    void aMovedDayStandsOnce();
    void cancelledIsLeftOut();
    void alarmsAreNotEvents();
    void whatIsNoCalendar_data();
    void whatIsNoCalendar();
    void limits();
    void cutAnywhere();
};

void TestICalendarReader::readsAnEvent() {
    const auto reading = readICalendar(
        oneEvent("DTSTART;TZID=America/Chicago:20261112T140000\r\nDTEND;TZID=America/Chicago:"
                 "20261112T144500\r\nSUMMARY:Osei\\, third-year\r\n  file\r\nLOCATION:Room 3\r\n"
                 "ORGANIZER;CN=\"Okafor, Ruth\":mailto:Ruth.Okafor@n.example\r\nATTENDEE;CN=Amara "
                 "Osei:MAILTO:amara.osei@n.example\r\n"),
        until);
    TENON_VERIFY(reading);
    QVERIFY(reading->faults.empty());
    QCOMPARE(reading->meetings.size(), std::size_t(1));
    const CalendarMeeting& one = reading->meetings.front();
    QCOMPARE(one.summary, u"Osei, third-year file"_s);
    QCOMPARE(one.location, u"Room 3"_s);
    QCOMPARE(one.day, QDate(2026, 11, 12));
    QCOMPARE(one.time, QTime(14, 0));
    QCOMPARE(one.minutes, 45);
    QCOMPARE(one.people, (QStringList{u"ruth.okafor@n.example"_s, u"amara.osei@n.example"_s}));
    QCOMPARE(one.line, 3);
}

void TestICalendarReader::when_data() {
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char* name, const char* lines, const char* day, int minutes) {
        QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(day) << minutes;
    };
    row("UTC, the day before here", "DTSTART:20261113T030000Z\r\nDTEND:20261113T040000Z\r\n",
        "2026-11-12", 60);
    row("floating", "DTSTART:20261112T090000\r\nDURATION:PT1H30M\r\n", "2026-11-12", 90);
    row("another zone", "DTSTART;TZID=Europe/Vienna:20261113T020000\r\nDURATION:PT20M\r\n",
        "2026-11-12", 20);
    row("a zone nobody knows", "DTSTART;TZID=Custom Zone:20261112T090000\r\nDURATION:PT20M\r\n",
        "2026-11-12", 20);
    row("all day", "DTSTART;VALUE=DATE:20261112\r\nDTEND;VALUE=DATE:20261113\r\n", "2026-11-12", 0);
    row("across the change of the clock",
        "DTSTART;TZID=America/Chicago:20261101T003000\r\nDTEND;TZID=America/Chicago:"
        "20261101T033000\r\n",
        "2026-11-01", 240);
    row("ends before it begins", "DTSTART:20261112T090000\r\nDTEND:20261112T080000\r\n",
        "2026-11-12", 0);
    row("duration of days", "DTSTART:20261112T090000\r\nDURATION:P1DT1H\r\n", "2026-11-12", 1500);
}

void TestICalendarReader::when() {
    QFETCH(QByteArray, lines);
    QFETCH(QString, day);
    QFETCH(int, minutes);
    const auto reading = readICalendar(oneEvent(lines), until);
    TENON_VERIFY(reading);
    QCOMPARE(daysIn(*reading), QStringList{day});
    QCOMPARE(reading->meetings.front().minutes, minutes);
}

void TestICalendarReader::series_data() {
    QTest::addColumn<QByteArray>("lines"); // after DTSTART on Thursday, 12 November 2026
    QTest::addColumn<QString>("days");
    QTest::addColumn<int>("faults");
    const auto row = [](const char* name, const char* lines, const char* days, int faults = 0) {
        QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(days) << faults;
    };
    row("weekly, three times", "RRULE:FREQ=WEEKLY;COUNT=3\r\n", "2026-11-12 2026-11-19 2026-11-26");
    row("fortnightly, until", "RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261210T000000Z\r\n",
        "2026-11-12 2026-11-26");
    row("two days of the week", "RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4\r\n",
        "2026-11-12 2026-11-17 2026-11-19 2026-11-24");
    row("monthly", "RRULE:FREQ=MONTHLY\r\n", "2026-11-12 2026-12-12");
    row("daily, one day without", "RRULE:FREQ=DAILY;COUNT=3\r\nEXDATE:20261113T090000\r\n",
        "2026-11-12 2026-11-14");
    row("endless is cut at the last day", "RRULE:FREQ=WEEKLY;INTERVAL=4\r\n",
        "2026-11-12 2026-12-10");
    row("the second Thursday is not guessed", "RRULE:FREQ=MONTHLY;BYDAY=2TH\r\n", "2026-11-12", 1);
    row("nonsense is not guessed", "RRULE:FREQ=SOMETIMES\r\n", "2026-11-12", 1);
    row("an interval of nothing", "RRULE:FREQ=DAILY;INTERVAL=0\r\n", "2026-11-12", 1);
}

void TestICalendarReader::series() {
    QFETCH(QByteArray, lines);
    QFETCH(QString, days);
    QFETCH(int, faults);
    const auto reading =
        readICalendar(oneEvent("DTSTART:20261112T090000\r\nDURATION:PT30M\r\n" + lines), until);
    TENON_VERIFY(reading);
    QCOMPARE(daysIn(*reading).join(u' '), days);
    QCOMPARE(int(reading->faults.size()), faults);
}

void TestICalendarReader::aMovedDayStandsOnce() {
    const auto reading = readICalendar(
        calendar("BEGIN:VEVENT\r\nUID:s\r\nDTSTART:20261112T090000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"
                 "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:s\r\nRECURRENCE-ID:20261119T090000\r\n"
                 "DTSTART:20261120T090000\r\nEND:VEVENT\r\n"),
        until);
    TENON_VERIFY(reading);
    QCOMPARE(daysIn(*reading).join(u' '), u"2026-11-12 2026-11-20 2026-11-26"_s);
}

void TestICalendarReader::cancelledIsLeftOut() {
    const auto reading =
        readICalendar(oneEvent("DTSTART:20261112T090000\r\nSTATUS:CANCELLED\r\n"), until);
    QVERIFY(reading && reading->meetings.empty() && reading->faults.empty());
}

void TestICalendarReader::alarmsAreNotEvents() {
    const auto reading = readICalendar(
        oneEvent("DTSTART:20261112T090000\r\nBEGIN:VALARM\r\nSUMMARY:Alarm\r\nTRIGGER:-PT15M\r\n"
                 "END:VALARM\r\nSUMMARY:Meeting\r\n"),
        until);
    TENON_VERIFY(reading);
    QCOMPARE(reading->meetings.front().summary, u"Meeting"_s);
}

void TestICalendarReader::whatIsNoCalendar_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("prose") << QByteArray("Dear Amara,\r\nsee you on Thursday.\r\n");
    QTest::newRow("an event alone") << QByteArray("BEGIN:VEVENT\r\nEND:VEVENT\r\n");
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    QTest::newRow("a card") << QByteArray("BEGIN:VCARD\r\nEND:VCARD\r\n");
}

void TestICalendarReader::whatIsNoCalendar() {
    QFETCH(QByteArray, bytes);
    const auto reading = readICalendar(bytes, until);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::InvalidInput);
    QVERIFY(reading.error().where.startsWith(u"line "_s));
}

void TestICalendarReader::limits() {
    CalendarLimits small;
    small.events = 3;
    const QByteArray weekly = "DTSTART:20261001T090000\r\nRRULE:FREQ=WEEKLY;COUNT=";
    QVERIFY(readICalendar(oneEvent(weekly + "2\r\n"), until, small));
    QCOMPARE(readICalendar(oneEvent(weekly + "3\r\n"), until, small)->meetings.size(),
             std::size_t(3));
    const QByteArray two = "BEGIN:VEVENT\r\n" + weekly + "3\r\nEND:VEVENT\r\n";
    QVERIFY(!readICalendar(calendar(two + two), until, small));
    small = {};
    small.lineCharacters = 100;
    const auto summary = [](int length) {
        return oneEvent("DTSTART:20261001T090000\r\nSUMMARY:" +
                        QByteArray(length - int(sizeof("SUMMARY:")) + 1, 'x') + "\r\n");
    };
    QVERIFY(readICalendar(summary(99), until, small));
    QVERIFY(readICalendar(summary(100), until, small));
    QVERIFY(!readICalendar(summary(101), until, small));
    small = {};
    small.bytes = 10;
    QVERIFY(!readICalendar(calendar({}), until, small));
}

void TestICalendarReader::cutAnywhere() {
    const QByteArray whole =
        oneEvent("DTSTART;TZID=America/Chicago:20261112T140000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n"
                 "SUMMARY:A \xc3\xa9 b\r\nATTENDEE;CN=\"x:y;z\":mailto:a@n.example\r\n");
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto reading = readICalendar(whole.left(length), until);
        if (reading && length < whole.size() - 20)
            QVERIFY(reading->meetings.size() <= 2);
    }
}

QTEST_GUILESS_MAIN(TestICalendarReader)
#include "tst_icalendarreader.moc"
