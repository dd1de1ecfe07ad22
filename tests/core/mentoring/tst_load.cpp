// SPDX-License-Identifier: GPL-3.0-or-later
// Who carries how much: places, offers, hours and shares, as a table.
#include "core/mentoring/load.h"
#include "tests/support/packs.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;
using people::PersonId;
using test::day;

namespace {

Pair pair(PairingState state, std::vector<std::pair<qint64, MemberRole>> members,
          Shape shape = Shape::OneToOne) {
    Pair made;
    made.pairing.state = state;
    made.pairing.shape = shape;
    for (const auto& [person, role] : members) {
        PairingMember member;
        member.person = PersonId(person);
        member.role = role;
        made.members.push_back(member);
    }
    return made;
}

constexpr auto mentor = MemberRole::Mentor;
constexpr auto mentee = MemberRole::Mentee;
constexpr auto peer = MemberRole::Peer;

std::vector<MentorLoad> loads(const LoadInput& input) {
    return mentorLoad(test::shippedPack("houston-cole"), input);
}

} // namespace

class TestLoad : public QObject {
    Q_OBJECT
private slots:
    void statesCount_data();
    void statesCount();
    void heaviestFirst();
    void sharesAreCompared_data();
    void sharesAreCompared();
    void circlesAndThoseWhoLeft();
    void nobody();
};

void TestLoad::statesCount_data() {
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("mentees");
    QTest::addColumn<int>("offers");
    QTest::addColumn<int>("places");
    QTest::addColumn<bool>("over");
    for (const char* state : {"published", "agreement_due", "active", "paused", "ending"})
        QTest::newRow(state) << QString::fromLatin1(state) << 1 << 0 << 1 << false;
    for (const char* state : {"offered", "accepted"})
        QTest::newRow(state) << QString::fromLatin1(state) << 0 << 1 << 1 << false;
    for (const char* state : {"proposed", "declined", "ended"})
        QTest::newRow(state) << QString::fromLatin1(state) << -1 << 0 << 0 << false;
}

void TestLoad::statesCount() {
    QFETCH(QString, state);
    QFETCH(int, mentees);
    QFETCH(int, offers);
    QFETCH(int, places);
    QFETCH(bool, over);
    const auto found =
        loads({{pair(*fromToken<PairingState>(state), {{1, mentor}, {2, mentee}})}, {}, {{1, 1}}});
    if (mentees < 0) { // carries nothing
        QVERIFY(found.empty());
        return;
    }
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().mentees, mentees);
    QCOMPARE(found.front().offers, offers);
    QCOMPARE(found.front().places, places);
    QCOMPARE(found.front().over, over);
    // Nobody to whom no place is given has one.
    QVERIFY(loads({{pair(*fromToken<PairingState>(state), {{1, mentor}, {2, mentee}})}, {}, {}})
                .front()
                .over);
}

void TestLoad::heaviestFirst() {
    const auto found = loads({{pair(PairingState::Active, {{1, mentor}, {11, mentee}}),
                               pair(PairingState::Active, {{2, mentor}, {12, mentee}}),
                               pair(PairingState::Active, {{2, mentor}, {13, mentee}}),
                               pair(PairingState::Offered, {{2, mentor}, {14, mentee}}),
                               pair(PairingState::Active, {{3, mentor}, {15, mentee}})},
                              {{1, 600}, {4, 300}},
                              {{1, 2}, {2, 2}, {3, 1}}});
    std::vector<qint64> order;
    for (const MentorLoad& one : found)
        order.push_back(one.mentor.value());
    // By hours, then by places; who served and mentors nobody now is there as well.
    QCOMPARE(order, (std::vector<qint64>{1, 4, 2, 3}));
    QVERIFY(found[2].over); // two and an offer, of two
    QVERIFY(!found[0].over && !found[3].over);
    QCOMPARE(found[0].share, 600.0 / 900.0);
    QCOMPARE(evenShare(found), 0.25);
    QVERIFY(found[0].uneven && !found[1].uneven && !found[2].uneven);
}

void TestLoad::sharesAreCompared_data() {
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<bool>("uneven");
    QTest::newRow("the same") << 100 << 100 << false;
    QTest::newRow("a little more") << 149 << 100 << false;
    QTest::newRow("three quarters") << 300 << 100 << true;
    QTest::newRow("just under three quarters") << 299 << 101 << false;
    QTest::newRow("all of it, beside one other") << 100 << 0 << false; // who is not in the list
    QTest::newRow("no hours at all") << 0 << 0 << false;
}

void TestLoad::sharesAreCompared() {
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(bool, uneven);
    const auto found = loads({{}, {{1, first}, {2, second}}, {}});
    QCOMPARE(!found.empty() && found.front().uneven, uneven);
    double all = 0;
    for (const MentorLoad& one : found)
        all += one.share;
    QVERIFY(found.empty() || qAbs(all - 1.0) < 1e-9);
}

void TestLoad::circlesAndThoseWhoLeft() {
    Pair circle =
        pair(PairingState::Active, {{1, mentor}, {2, peer}, {3, peer}}, Shape::PeerCircle);
    QCOMPARE(loads({{circle}, {}, {{1, 5}}}).front().mentees, 2);
    circle.members[2].until = day("2026-01-01");
    QCOMPARE(loads({{circle}, {}, {{1, 5}}}).front().mentees, 1);
    circle.members[0].until = day("2026-01-01");
    QVERIFY(loads({{circle}, {}, {}}).empty());
    // Two mentors of one mentee carry a place each.
    const auto two = loads(
        {{pair(PairingState::Active, {{1, mentor}, {2, mentor}, {3, mentee}}, Shape::TwoMentors)},
         {},
         {{1, 1}, {2, 1}}});
    QCOMPARE(two.size(), std::size_t(2));
    QCOMPARE(two[0].places + two[1].places, 2);
}

void TestLoad::nobody() {
    QVERIFY(loads({}).empty());
    QCOMPARE(evenShare({}), 0.0);
}

QTEST_APPLESS_MAIN(TestLoad)
#include "tst_load.moc"
