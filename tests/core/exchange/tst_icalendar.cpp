// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 5545 as an independent reader sees it: libical parses what we write, where it is installed.
#include "core/exchange/icalendar.h"

#include <QTest>

#ifdef TENON_HAS_LIBICAL
#include <libical/ical.h>
#endif

using namespace tenon;
using namespace Qt::StringLiterals;

class TestICalendar : public QObject {
    Q_OBJECT
private slots:
    void linesAreFoldedBetweenCharacters();
    void specialCharactersAreEscaped();
    void daysAreWholeDays();
    void anIndependentReaderAgrees();
};

namespace {

const QDateTime stamp(QDate(2026, 11, 23), QTime(8, 30), Qt::UTC);

exchange::CalendarEvent awkward() {
    return {u"7-third-year@tenon.invalid"_s,
            42,
            QDate(2028, 2, 29),
            u"Third-year review; file, folder \\ and “Ångström”: "_s + QString(80, u'é'),
            u"First line\nSecond line, with a comma\r\nThird"_s,
            {u"Reviews, all"_s, u"Tenure"_s},
            {30, 0}};
}

QByteArray unfolded(QByteArray file) {
    return file.replace("\r\n ", "");
}

} // namespace

void TestICalendar::linesAreFoldedBetweenCharacters() {
    const QByteArray file = exchange::writeICalendar({awkward()}, u"Näme"_s, stamp);
    QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
    for (const QByteArray& line : file.split('\n')) {
        QVERIFY(line.size() <= 76); // 75 octets and the carriage return
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QString::fromUtf8(line);
        QVERIFY2(line.isEmpty() || (uchar(line[0]) & 0xC0) != 0x80, line);
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
}

void TestICalendar::specialCharactersAreEscaped() {
    const QByteArray file = unfolded(exchange::writeICalendar({awkward()}, u"N"_s, stamp));
    QVERIFY(file.contains("SUMMARY:Third-year review\\; file\\, folder \\\\ and"));
    QVERIFY(file.contains("DESCRIPTION:First line\\nSecond line\\, with a comma\\nThird\r\n"));
    QVERIFY(file.contains("CATEGORIES:Reviews\\, all,Tenure\r\n"));
}

void TestICalendar::daysAreWholeDays() {
    const QByteArray file = exchange::writeICalendar({awkward()}, u"N"_s, stamp);
    QVERIFY(file.contains("DTSTART;VALUE=DATE:20280229\r\n"));
    QVERIFY(file.contains("DTEND;VALUE=DATE:20280301\r\n"));
    QVERIFY(file.contains("DTSTAMP:20261123T083000Z\r\n"));
    QVERIFY(file.contains("TRIGGER:-P30D\r\n") && file.contains("TRIGGER:PT0S\r\n"));
    QVERIFY(exchange::writeICalendar({}, u"N"_s, stamp).contains("END:VCALENDAR"));
}

void TestICalendar::anIndependentReaderAgrees() {
#ifdef TENON_HAS_LIBICAL
    std::vector<exchange::CalendarEvent> events{awkward(), awkward()};
    events[1].uid = u"8-second@tenon.invalid"_s;
    events[1].alarmDays.clear();
    const QByteArray file = exchange::writeICalendar(events, u"Reviews"_s, stamp);
    icalcomponent* calendar = icalparser_parse_string(file.constData());
    QVERIFY(calendar);
    QVERIFY2(icalcomponent_count_errors(calendar) == 0, icalcomponent_as_ical_string(calendar));
    icalrestriction_check(calendar);
    QCOMPARE(icalcomponent_count_errors(calendar), 0);
    QCOMPARE(icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT), 2);
    icalcomponent* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), awkward().summary);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_description(event)),
             u"First line\nSecond line, with a comma\nThird"_s);
    QCOMPARE(icalcomponent_get_uid(event), "7-third-year@tenon.invalid");
    QCOMPARE(icalcomponent_get_sequence(event), 42);
    const icaltimetype start = icalcomponent_get_dtstart(event);
    QVERIFY(start.is_date);
    QCOMPARE(QDate(start.year, start.month, start.day), awkward().day);
    icalproperty* access = icalcomponent_get_first_property(event, ICAL_CLASS_PROPERTY);
    QVERIFY(access && icalproperty_get_class(access) == ICAL_CLASS_PRIVATE);
    QCOMPARE(icalcomponent_count_components(event, ICAL_VALARM_COMPONENT), 2);
    icalcomponent* alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
    icalproperty* trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
    QCOMPARE(icaldurationtype_as_int(icalproperty_get_trigger(trigger).duration),
             -30 * 24 * 60 * 60);
    icalcomponent_free(calendar);
#else
    QSKIP("libical is not installed here; packaging/dev setup brings it");
#endif
}

QTEST_APPLESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
