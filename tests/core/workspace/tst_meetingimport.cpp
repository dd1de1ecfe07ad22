// SPDX-License-Identifier: GPL-3.0-or-later
// Many meetings at once: what each line or event becomes, and that a second time adds nothing.
#include "core/mentoring/mentoringquery.h"
#include "core/workspace/meetingimport.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::workspace;
using namespace Qt::StringLiterals;
using Fate = MeetingRow::Fate;

class TestMeetingImport : public QObject {
    Q_OBJECT
private slots:
    void init();
    void linesAreReadOrAsked();
    void aCalendarIsReadOnce();
    void aSpreadsheetIsReadToo();
    void otherPeoplesMeetingsAreLeftAlone();
    void whatIsNeitherIsSaid();
    void oneBadRowWritesNothing();

private:
    Viewpoint ruth() const { return {Role::Mentor, m_ruth}; }
    Result<MeetingPlan> lines(const QString& text) const {
        auto quick = QuickLog::forViewpoint(*m_library, ruth());
        return quick ? planLines(*m_library, *quick, text) : quick.error();
    }
    Status log(const MeetingPlan& plan, const std::vector<bool>& leftOut = {}) {
        auto done = m_library->commit(u"Import"_s, [&](store::Edit& edit) {
            return logMeetings(edit, **m_library->currentPack(), plan, leftOut,
                               test::clock().today());
        });
        return done ? Status() : Status(done.error());
    }
    std::size_t meetings() const { return m_library->records<mentoring::Meeting>().all()->size(); }

    std::unique_ptr<test::TemporaryLibrary> m_file;
    std::unique_ptr<Workspace> m_library;
    people::PersonId m_ruth;
};

void TestMeetingImport::init() {
    m_library.reset();
    m_file = std::make_unique<test::TemporaryLibrary>();
    auto opened = m_file->open();
    TENON_VERIFY(opened);
    m_library = std::move(*opened);
    m_ruth = test::addPerson(*m_library, u"Ruth Okafor"_s);
    const auto amara = test::addPerson(*m_library, u"Amara Osei"_s);
    const auto kofi = test::addPerson(*m_library, u"Kofi Brandt"_s);
    const auto helen = test::addPerson(*m_library, u"Helen Vasquez"_s);
    const auto noor = test::addPerson(*m_library, u"Noor Haddad"_s);
    test::addPair(*m_library, m_ruth, amara);
    test::addPair(*m_library, m_ruth, kofi);
    test::addPair(*m_library, helen, noor);
}

void TestMeetingImport::linesAreReadOrAsked() {
    const auto plan = lines(u"45 min w Osei 12 Nov file\n\n1h zoom Brandt yesterday\n"
                            "30 min coffee\n45 min w Osei 12 Nov file\n"_s);
    TENON_VERIFY(plan);
    QCOMPARE(plan->rows.size(), std::size_t(4));
    QCOMPARE(plan->count(Fate::New), 2);
    QCOMPARE(plan->count(Fate::Known), 1); // said twice
    QCOMPARE(plan->count(Fate::Asked), 1);
    QCOMPARE(plan->rows[2].line, 4);
    QVERIFY(!plan->rows[2].why.isEmpty());
    TENON_VERIFY(log(*plan, {false, true, false, false})); // one is left out
    QCOMPARE(meetings(), std::size_t(1));
    TENON_VERIFY(m_library->undo());
    QCOMPARE(meetings(), std::size_t(0));
}

void TestMeetingImport::aCalendarIsReadOnce() {
    const QByteArray calendar =
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261102T090000\r\nDURATION:PT30M\r\n"
        "RRULE:FREQ=WEEKLY;COUNT=10\r\nSUMMARY:Third-year file\r\nATTENDEE:mailto:"
        "amara.osei@test.example\r\nLOCATION:https://zoom.us/j/1\r\nEND:VEVENT\r\nBEGIN:VEVENT"
        "\r\nDTSTART:20261103T090000\r\nDURATION:PT30M\r\nSUMMARY:Lunch w Brandt\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261104\r\nSUMMARY:Kofi Brandt away\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nDTSTART:20261105T090000\r\nDURATION:PT30M\r\nSUMMARY:Dentist\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n";
    const auto plan = planCalendar(*m_library, ruth(), calendar);
    TENON_VERIFY(plan);
    QCOMPARE(plan->count(Fate::New), 5); // four Mondays up to today, and the lunch
    QCOMPARE(plan->count(Fate::Asked), 1);
    QCOMPARE(plan->count(Fate::NotOurs), 1); // the dentist
    TENON_VERIFY(log(*plan));
    QCOMPARE(meetings(), std::size_t(5));
    QVERIFY(m_library->records<mentoring::Meeting>().all()->front().channel ==
            mentoring::Channel::Video);
    const auto again = planCalendar(*m_library, ruth(), calendar);
    QCOMPARE(again->count(Fate::New), 0);
    QCOMPARE(again->count(Fate::Known), 5);
}

void TestMeetingImport::aSpreadsheetIsReadToo() {
    const auto plan =
        planCalendar(*m_library, ruth(),
                     "Subject,Start Date,Start Time,End Date,End Time,Required Attendees\r\n"
                     "File,11/18/2026,2:00:00 PM,11/18/2026,2:45:00 PM,Amara Osei;Ruth Okafor\r\n"
                     "Article,2026-11-19,14:00,2026-11-19,15:00,kofi.brandt@test.example\r\n"
                     "Which day,11/12/2026,2:00 PM,11/12/2026,3:00 PM,Amara Osei\r\n"
                     "How long,2026-11-20,,,,Amara Osei\r\n");
    TENON_VERIFY(plan);
    QCOMPARE(plan->count(Fate::New), 2);
    QCOMPARE(plan->rows[0].meeting->minutes, 45);
    QCOMPARE(plan->rows[0].meeting->heldOn, QDate(2026, 11, 18));
    QCOMPARE(plan->rows[1].meeting->minutes, 60);
    QCOMPARE(plan->count(Fate::Asked), 2);
    QVERIFY(plan->rows[2].why.contains(u"2026-11-23"_s)); // how to write it
}

void TestMeetingImport::otherPeoplesMeetingsAreLeftAlone() {
    const QByteArray calendar =
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261102T090000\r\nDURATION:PT30M\r\n"
        "ATTENDEE:mailto:noor.haddad@test.example\r\nSUMMARY:Budget\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nDTSTART:20191102T090000\r\nDURATION:PT30M\r\nATTENDEE:mailto:"
        "amara.osei@test.example\r\nSUMMARY:Before we were a "
        "pair\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const auto plan = planCalendar(*m_library, ruth(), calendar);
    TENON_VERIFY(plan);
    QCOMPARE(plan->count(Fate::NotOurs), 2);
    QCOMPARE(planCalendar(*m_library, {}, calendar)->count(Fate::New), 1); // the administration's
}

void TestMeetingImport::whatIsNeitherIsSaid() {
    const auto prose = planCalendar(*m_library, ruth(), "a,b\n1,2\n");
    QVERIFY(!prose);
    QVERIFY(prose.error().message.contains(u"Start Date"_s));
    QVERIFY(!planCalendar(*m_library, ruth(), {}));
}

void TestMeetingImport::oneBadRowWritesNothing() {
    auto plan = lines(u"45 min w Osei\n1h w Brandt\n"_s);
    TENON_VERIFY(plan);
    plan->rows[1].meeting->minutes = 0; // as if something had changed meanwhile
    const auto done = log(*plan);
    QVERIFY(!done);
    QVERIFY(done.error().message.startsWith(u"Line 2"_s));
    QCOMPARE(meetings(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestMeetingImport)
#include "tst_meetingimport.moc"
