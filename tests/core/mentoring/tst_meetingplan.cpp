// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings to come: series, and what becomes of each of them.
#include "core/mentoring/meetingplan.h"
#include "core/mentoring/mentoringquery.h"
#include "tests/support/packs.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;
using test::day;

class TestMeetingPlan : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theSeriesGoesOn_data();
    void theSeriesGoesOn();
    void heldIsLoggedAndGoesOn();
    void missedNamesNobody();
    void movedKeepsTheSeries();
    void calledOff();
    void whatIsRefused_data();
    void whatIsRefused();

private:
    QDate today() const { return test::clock().today(); }
    Status commit(const store::EditFunction& edit) { return m_library.commit(edit); }
    PlannedMeeting planned(Repeats repeats);
    std::vector<PlannedMeeting> open() const { return *plannedOf(m_library->reader(), m_pairing); }

    test::NewLibrary m_library;
    PairingId m_pairing;
};

void TestMeetingPlan::init() {
    TENON_VERIFY(m_library.renew());
    m_pairing = test::addPair(*m_library, test::addPerson(*m_library, u"Ruth Okafor"_s),
                              test::addPerson(*m_library, u"Amara Osei"_s));
}

PlannedMeeting TestMeetingPlan::planned(Repeats repeats) {
    PlannedMeeting meeting;
    meeting.pairing = m_pairing;
    meeting.onDay = today();
    meeting.atTime = u"14:30"_s;
    meeting.repeats = repeats;
    const auto done = commit([&](store::Edit& edit) -> Status {
        auto made = planMeeting(edit, meeting);
        return made ? Status() : Status(made.error());
    });
    return done ? open().front() : PlannedMeeting();
}

void TestMeetingPlan::theSeriesGoesOn_data() {
    QTest::addColumn<QDate>("on");
    QTest::addColumn<Repeats>("repeats");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QDate>("next"); // invalid: none
    const auto row = [](const char* name, const char* on, Repeats repeats, const char* until,
                        const char* next) {
        QTest::newRow(name) << day(on) << repeats << day(until) << day(next);
    };
    row("once", "2026-11-23", Repeats::Never, "", "");
    row("weekly", "2026-12-28", Repeats::Weekly, "", "2027-01-04");
    row("fortnightly", "2026-11-23", Repeats::Fortnightly, "", "2026-12-07");
    row("monthly", "2026-11-23", Repeats::Monthly, "", "2026-12-23");
    row("the last of a month", "2027-01-31", Repeats::Monthly, "", "2027-02-28");
    row("and the last again", "2027-02-28", Repeats::Monthly, "", "2027-03-31");
    row("quarterly", "2026-11-30", Repeats::Quarterly, "", "2027-02-28");
    row("the last day of it", "2026-11-23", Repeats::Weekly, "2026-11-30", "2026-11-30");
    row("over", "2026-11-23", Repeats::Weekly, "2026-11-29", "");
}

void TestMeetingPlan::theSeriesGoesOn() {
    QFETCH(QDate, on);
    QFETCH(Repeats, repeats);
    QFETCH(QDate, until);
    QFETCH(QDate, next);
    PlannedMeeting meeting;
    meeting.onDay = on;
    meeting.repeats = repeats;
    if (until.isValid())
        meeting.repeatUntil = until;
    QCOMPARE(nextInSeries(meeting).value_or(QDate()), next);
}

void TestMeetingPlan::heldIsLoggedAndGoesOn() {
    const PlannedMeeting meeting = planned(Repeats::Weekly);
    NewMeeting held;
    held.heldOn = today();
    held.minutes = 50;
    TENON_VERIFY(commit([&](store::Edit& edit) -> Status {
        auto made = holdMeeting(edit, **m_library->currentPack(), meeting.id, held, today());
        return made ? Status() : Status(made.error());
    }));
    QCOMPARE(meetingsOf(m_library->reader(), m_pairing)->front().minutes, 50);
    QCOMPARE(open().size(), std::size_t(1));
    QCOMPARE(open().front().onDay, today().addDays(7));
    TENON_VERIFY(m_library->undo()); // one step: neither logged nor gone on
    QVERIFY(meetingsOf(m_library->reader(), m_pairing)->empty());
    QCOMPARE(open().front(), meeting);
}

void TestMeetingPlan::missedNamesNobody() {
    const PlannedMeeting meeting = planned(Repeats::Never);
    TENON_VERIFY(commit([&](store::Edit& edit) { return missMeeting(edit, meeting.id); }));
    QVERIFY(open().empty());
    QVERIFY(m_library->records<PlannedMeeting>().get(meeting.id)->state == PlanState::Missed);
    QVERIFY(!store::tableInfo<PlannedMeeting>().columns.contains(u"person"_s));
    QVERIFY(!commit([&](store::Edit& edit) { return missMeeting(edit, meeting.id); }));
}

void TestMeetingPlan::movedKeepsTheSeries() {
    const PlannedMeeting meeting = planned(Repeats::Monthly);
    TENON_VERIFY(commit([&](store::Edit& edit) {
        return moveMeeting(edit, meeting.id, today().addDays(2), u"09:00"_s);
    }));
    const auto after = open();
    QCOMPARE(after.size(), std::size_t(2));
    QCOMPARE(after.front().onDay, today().addDays(2));
    QVERIFY(after.front().repeats == Repeats::Never);
    QCOMPARE(after.back().onDay, today().addMonths(1)); // from where it stood
    QVERIFY(after.back().repeats == Repeats::Monthly);
}

void TestMeetingPlan::calledOff() {
    const PlannedMeeting meeting = planned(Repeats::Weekly);
    TENON_VERIFY(commit([&](store::Edit& edit) { return cancelMeeting(edit, meeting.id, false); }));
    QCOMPARE(open().front().onDay, today().addDays(7));
    TENON_VERIFY(
        commit([&](store::Edit& edit) { return cancelMeeting(edit, open().front().id, true); }));
    QVERIFY(open().empty());
}

void TestMeetingPlan::whatIsRefused_data() {
    QTest::addColumn<QString>("time");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("days"); // from today
    QTest::addColumn<int>("until");
    QTest::newRow("no time of day") << u"25:99"_s << 45 << 1 << 0;
    QTest::newRow("words") << u"noon"_s << 45 << 1 << 0;
    QTest::newRow("no minutes") << u""_s << 0 << 1 << 0;
    QTest::newRow("two days long") << u""_s << 2881 << 1 << 0;
    QTest::newRow("before the pairing") << u""_s << 45 << -4000 << 0;
    QTest::newRow("a series that ends before it begins") << u""_s << 45 << 5 << 1;
}

void TestMeetingPlan::whatIsRefused() {
    QFETCH(QString, time);
    QFETCH(int, minutes);
    QFETCH(int, days);
    QFETCH(int, until);
    PlannedMeeting meeting;
    meeting.pairing = m_pairing;
    meeting.onDay = today().addDays(days);
    meeting.atTime = time;
    meeting.minutes = minutes;
    if (until != 0)
        meeting.repeatUntil = today().addDays(until);
    const auto done = commit([&](store::Edit& edit) -> Status {
        auto made = planMeeting(edit, meeting);
        return made ? Status() : Status(made.error());
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Refused);
    QVERIFY(open().empty());
}

QTEST_GUILESS_MAIN(TestMeetingPlan)
#include "tst_meetingplan.moc"
