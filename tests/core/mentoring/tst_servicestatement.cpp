// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/servicestatement.h"
#include "tests/support/packs.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;
using people::Person;
using people::PersonId;
using test::day;

namespace {

Person person(qint64 id, const char* name) {
    Person made;
    made.id = PersonId(id);
    made.name = QString::fromUtf8(name);
    made.sortName = made.name.toLower();
    made.email = made.sortName + u"@example.edu"_s;
    return made;
}

Pair pairing(qint64 id, qint64 mentor, qint64 mentee, const char* since, const char* until = "") {
    Pair made;
    made.pairing.id = PairingId(id);
    made.pairing.since = day(since);
    if (*until) {
        made.pairing.until = day(until);
        made.pairing.state = PairingState::Ended;
    }
    for (const auto& [person, role] :
         {std::pair{mentor, MemberRole::Mentor}, std::pair{mentee, MemberRole::Mentee}}) {
        PairingMember member;
        member.person = PersonId(person);
        member.role = role;
        member.since = made.pairing.since;
        made.members.push_back(member);
    }
    return made;
}

Meeting meeting(qint64 pairing, const char* on, int minutes, const char* activity = "meeting") {
    Meeting made;
    made.pairing = PairingId(pairing);
    made.heldOn = day(on);
    made.minutes = minutes;
    made.activity = QString::fromLatin1(activity);
    return made;
}

const std::vector<Person> people{person(2, "Zoe"), person(3, "Amara"), person(4, "Jo")};

ServiceStatement statementOf(const std::vector<Pair>& pairings,
                             const std::vector<Meeting>& meetings, const char* from,
                             const char* to) {
    return serviceStatement(test::shippedPack("houston-cole"), person(1, "Ruth"), pairings,
                            meetings, people, day(from), day(to));
}

} // namespace

class TestServiceStatement : public QObject {
    Q_OBJECT

private slots:
    void addsUp();
    void includesBothEnds();
    void countsWhatThePolicyCounts_data();
    void countsWhatThePolicyCounts();
    void listsMenteesWithoutAMeeting();
    void saysWhenTheyWorkedTogether();
    void namesThoseWhoAgreed();
    void leavesOutOtherMentors();
    void listsEveryMonth_data();
    void listsEveryMonth();
};

void TestServiceStatement::addsUp() {
    const auto statement = statementOf(
        {pairing(1, 1, 2, "2025-08-16"), pairing(2, 1, 3, "2025-08-16")},
        {meeting(1, "2025-09-03", 60), meeting(2, "2025-09-10", 30), meeting(2, "2025-11-10", 45)},
        "2025-09-01", "2025-11-30");
    QCOMPARE(statement.meetings, 3);
    QCOMPARE(statement.minutes, 135);
    const std::vector<DateRange> all{{day("2025-09-01"), day("2025-11-30")}};
    QCOMPARE(statement.mentees,
             (std::vector<MenteeService>{
                 {PersonId(3), u"Amara"_s, u"amara@example.edu"_s, 2, 75, all, false},
                 {PersonId(2), u"Zoe"_s, u"zoe@example.edu"_s, 1, 60, all, false}}));
    QCOMPARE(statement.months, (std::vector<MonthService>{{day("2025-09-01"), 2, 90},
                                                          {day("2025-10-01"), 0, 0},
                                                          {day("2025-11-01"), 1, 45}}));
}

void TestServiceStatement::includesBothEnds() {
    const std::vector<Meeting> meetings{meeting(1, "2025-08-15", 1), meeting(1, "2025-08-16", 2),
                                        meeting(1, "2026-08-15", 4), meeting(1, "2026-08-16", 8)};
    const auto statement =
        statementOf({pairing(1, 1, 2, "2020-01-01")}, meetings, "2025-08-16", "2026-08-15");
    QCOMPARE(statement.minutes, 6);
    QCOMPARE(statement.months.size(), std::size_t(13));
}

void TestServiceStatement::countsWhatThePolicyCounts_data() {
    QTest::addColumn<QString>("activity");
    QTest::addColumn<bool>("counts");
    for (const char* yes : {"meeting", "preparation", "draft-reading", "committee"})
        QTest::newRow(yes) << QString::fromLatin1(yes) << true;
    for (const char* no : {"travel", "social", "golf", ""})
        QTest::newRow(no) << QString::fromLatin1(no) << false;
}

void TestServiceStatement::countsWhatThePolicyCounts() {
    QFETCH(QString, activity);
    QFETCH(bool, counts);
    const auto statement = statementOf({pairing(1, 1, 2, "2025-08-16")},
                                       {meeting(1, "2025-09-03", 50, activity.toLatin1())},
                                       "2025-09-01", "2025-09-30");
    QCOMPARE(statement.minutes, counts ? 50 : 0);
    QCOMPARE(statement.meetings, counts ? 1 : 0);
    QCOMPARE(statement.notCounted, counts ? 0 : 50);
    QCOMPARE(statement.months.front().minutes, statement.minutes);
}

void TestServiceStatement::listsMenteesWithoutAMeeting() {
    const auto statement =
        statementOf({pairing(1, 1, 2, "2025-08-16"), pairing(2, 1, 3, "2020-08-16", "2025-08-31"),
                     pairing(3, 1, 4, "2025-10-01"), pairing(4, 1, 4, "2025-09-30")},
                    {}, "2025-09-01", "2025-09-30");
    QCOMPARE(statement.mentees.size(), std::size_t(2)); // not who ended before or began after
    QCOMPARE(statement.mentees[0].name, u"Jo"_s);
    QCOMPARE(statement.mentees[1].name, u"Zoe"_s);
}

// Two stretches with a gap, one cut by the period and one by the day the mentee left.
void TestServiceStatement::saysWhenTheyWorkedTogether() {
    Pair later = pairing(2, 1, 2, "2025-11-01");
    later.members[1].until = day("2026-01-15");
    const auto statement = statementOf({pairing(1, 1, 2, "2020-08-16", "2025-09-30"), later}, {},
                                       "2025-09-01", "2026-05-31");
    QCOMPARE(statement.mentees.size(), std::size_t(1));
    QCOMPARE(statement.mentees.front().periods,
             (std::vector<DateRange>{{day("2025-09-01"), day("2025-09-30")},
                                     {day("2025-11-01"), day("2026-01-15")}}));
    // Those that touch are one.
    QCOMPARE(joinedRanges({{day("2025-02-01"), {}}, {day("2025-01-01"), day("2025-01-31")}}),
             (std::vector<DateRange>{{day("2025-01-01"), {}}}));
}

// Consent given in one pairing is consent; the mentor's own says nothing of the mentees.
void TestServiceStatement::namesThoseWhoAgreed() {
    Pair first = pairing(1, 1, 2, "2025-08-16", "2025-09-10");
    Pair second = pairing(2, 1, 2, "2025-09-11");
    Pair other = pairing(3, 1, 3, "2025-08-16");
    second.members[1].named = true;
    other.members[0].named = true;
    const auto statement = statementOf({first, second, other}, {}, "2025-09-01", "2025-09-30");
    QCOMPARE(statement.mentees.size(), std::size_t(2));
    QVERIFY(!statement.mentees[0].named); // Amara
    QVERIFY(statement.mentees[1].named);  // Zoe
}

void TestServiceStatement::leavesOutOtherMentors() {
    const auto statement = statementOf(
        {pairing(1, 7, 2, "2025-08-16")},
        {meeting(1, "2025-09-03", 60), meeting(99, "2025-09-03", 60)}, "2025-09-01", "2025-09-30");
    QCOMPARE(statement.minutes + statement.notCounted, 0);
    QVERIFY(statement.mentees.empty());
}

void TestServiceStatement::listsEveryMonth_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("months");
    QTest::newRow("one day") << u"2024-02-29"_s << u"2024-02-29"_s << 1;
    QTest::newRow("over a year's end") << u"2025-12-31"_s << u"2026-01-01"_s << 2;
    QTest::newRow("31 January on") << u"2025-01-31"_s << u"2025-03-01"_s << 3;
    QTest::newRow("backwards") << u"2025-03-01"_s << u"2025-01-01"_s << 0;
    QTest::newRow("no days") << u""_s << u""_s << 0;
}

void TestServiceStatement::listsEveryMonth() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, months);
    QCOMPARE(int(statementOf({}, {}, from.toLatin1(), to.toLatin1()).months.size()), months);
}

QTEST_APPLESS_MAIN(TestServiceStatement)
#include "tst_servicestatement.moc"
