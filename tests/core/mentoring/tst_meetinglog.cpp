// SPDX-License-Identifier: GPL-3.0-or-later
// What may be logged as a meeting, as a table of rules, and who of a team counts as having been
// there.
#include "core/mentoring/loadquery.h"
#include "core/mentoring/meetinglog.h"
#include "core/workspace/serviceledger.h"
#include "tests/support/packs.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;

class TestMeetingLog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void rules_data();
    void rules();
    void whoWasNotThereIsNotCounted();

private:
    Status log(const NewMeeting& meeting) {
        const policy::PolicyPack pack = test::shippedPack("houston-cole");
        return m_library.commit([&](store::Edit& edit) -> Status {
            auto made = logMeeting(edit, pack, meeting, test::clock().today());
            return made ? Status() : Status(made.error());
        });
    }
    NewMeeting usual() const {
        NewMeeting meeting;
        meeting.pairing = m_pairing;
        meeting.heldOn = test::clock().today();
        meeting.minutes = 45;
        return meeting;
    }

    test::NewLibrary m_library;
    std::vector<people::PersonId> m_team; // two mentors, then their mentee
    PairingId m_pairing;
};

void TestMeetingLog::init() {
    TENON_VERIFY(m_library.renew());
    m_team.clear();
    for (const char* name : {"Ruth Okafor", "Hannah Brooks", "Amara Osei", "Wei Abbott"})
        m_team.push_back(test::addPerson(*m_library, QString::fromLatin1(name)));
    m_pairing = test::addPair(*m_library, m_team[0], m_team[2]);
    TENON_VERIFY(m_library.commit([&](store::Edit& edit) {
        auto pairing = edit.read<Pairing>().get(m_pairing);
        PairingMember second;
        second.id = edit.newId<PairingMember>();
        second.pairing = m_pairing;
        second.person = m_team[1];
        second.role = MemberRole::Mentor;
        second.since = pairing->since;
        return edit.insert(second);
    }));
}

void TestMeetingLog::rules_data() {
    QTest::addColumn<std::function<void(NewMeeting&)>>("change");
    QTest::addColumn<QString>("why"); // empty: it is logged
    const auto row = [&](const char* name, std::function<void(NewMeeting&)> change,
                         const QString& why = {}) {
        QTest::newRow(name) << std::move(change) << why;
    };
    row("as it is", [](NewMeeting&) {});
    row("a minute", [](NewMeeting& one) { one.minutes = 1; });
    row(
        "no time", [](NewMeeting& one) { one.minutes = 0; }, u"minutes"_s);
    row(
        "more than a day", [](NewMeeting& one) { one.minutes = 24 * 60 + 1; }, u"minutes"_s);
    row(
        "tomorrow", [](NewMeeting& one) { one.heldOn = one.heldOn.addDays(1); }, u"date"_s);
    row(
        "no day", [](NewMeeting& one) { one.heldOn = {}; }, u"date"_s);
    row(
        "before they were a pair", [](NewMeeting& one) { one.heldOn = QDate(2001, 1, 1); },
        u"outside the pairing"_s);
    row(
        "an activity the policy does not know", [](NewMeeting& one) { one.activity = u"golf"_s; },
        u"activity"_s);
    row(
        "a private note of nobody", [](NewMeeting& one) { one.privateNote = u"x"_s; },
        u"note owner"_s);
    row("one of three was not there", [this](NewMeeting& one) { one.absent = {m_team[0]}; });
    row(
        "one alone was there",
        [this](NewMeeting& one) {
            one.absent = {m_team[0], m_team[1]};
        },
        u"absent"_s);
    row(
        "somebody else was not there", [this](NewMeeting& one) { one.absent = {m_team[3]}; },
        u"absent"_s);
}

void TestMeetingLog::rules() {
    QFETCH(std::function<void(NewMeeting&)>, change);
    QFETCH(QString, why);
    NewMeeting meeting = usual();
    change(meeting);
    const auto done = log(meeting);
    QCOMPARE(bool(done), why.isEmpty());
    if (!done) {
        QCOMPARE(done.error().code, ErrorCode::Refused);
        QCOMPARE(done.error().detail, why);
    }
    QCOMPARE(*m_library->records<Meeting>().count(), why.isEmpty() ? 1 : 0);
}

void TestMeetingLog::whoWasNotThereIsNotCounted() {
    TENON_VERIFY(log(usual()));
    NewMeeting without = usual();
    without.minutes = 30;
    without.absent = {m_team[1]};
    TENON_VERIFY(log(without));
    const QDate today = test::clock().today();
    const auto minutes =
        serviceMinutes(m_library->reader(), test::shippedPack("houston-cole"), today, today);
    TENON_VERIFY(minutes);
    QCOMPARE(minutes->value(m_team[0].value()), 75);
    QCOMPARE(minutes->value(m_team[1].value()), 45);
    // A mentee who was away is not credited in the mentor's statement; the meeting counts.
    NewMeeting away = usual();
    away.minutes = 20;
    away.absent = {m_team[2]};
    TENON_VERIFY(log(away));
    const auto statement = workspace::serviceOf(*m_library, m_team[0], today, today);
    TENON_VERIFY(statement);
    QCOMPARE(statement->minutes, 95);
    QCOMPARE(statement->mentees.size(), std::size_t(1));
    QCOMPARE(statement->mentees.front().minutes, 75);
    QCOMPARE(statement->mentees.front().meetings, 2);
}

QTEST_GUILESS_MAIN(TestMeetingLog)
#include "tst_meetinglog.moc"
