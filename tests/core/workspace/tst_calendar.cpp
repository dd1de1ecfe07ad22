// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody's dates in one list, filtered, counted by month, and handed to a calendar program.
#include "core/workspace/calendar.h"

#include "core/tenure/clockstore.h"
#include "core/workspace/calendarexport.h"
#include "core/workspace/overview.h"
#include "core/workspace/sample.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace Qt::StringLiterals;

class TestCalendar : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void holdsEveryStepOfEveryClock();
    void filters_data();
    void filters();
    void monthsAreCounted();
    void theFileUpdatesWhatWasImported();
    void noPrivateReasonLeaves();

private:
    std::vector<workspace::CalendarEntry> entries() const {
        return workspace::calendarOf(*workspace::calendarInput(*m_library), m_library->today());
    }
    people::Person amara() const {
        return *people::personByEmail(m_library->reader(), u"amara.osei@northfield.example"_s);
    }
    QByteArray exported(std::optional<people::PersonId> person = std::nullopt) const {
        return *workspace::exportCalendar(*m_library, {person, {30, 7}, false},
                                          QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_library;
};

void TestCalendar::initTestCase() {
    auto made = workspace::makeSample(m_folder.filePath(u"s.tenon"_s), test::clock());
    TENON_VERIFY(made);
    m_library = std::move(*made);
}

void TestCalendar::holdsEveryStepOfEveryClock() {
    std::size_t expected = 0;
    const auto profiles = people::profiles(m_library->reader());
    for (const people::Profile& profile : *profiles)
        if (const auto clock = workspace::clockOf(*m_library, profile, m_library->today());
            clock && !clock->decided)
            expected += clock->steps.size();
    const auto all = entries();
    QVERIFY(expected > 20);
    // Hannah's decided case stands on no clock; its steps come from the review's own calendar.
    const auto ofCase = std::size_t(std::count_if(all.begin(), all.end(), [](const auto& entry) {
        return entry.name == u"Hannah Brooks"_s;
    }));
    QVERIFY(ofCase > 3);
    QCOMPARE(all.size(), expected + ofCase);
    for (const auto& entry : all)
        if (entry.name == u"Hannah Brooks"_s)
            QVERIFY(entry.step.state == tenure::StepState::Done);
    QVERIFY(std::is_sorted(all.begin(), all.end(),
                           [](const auto& a, const auto& b) { return a.step.due < b.step.due; }));
    const auto one = workspace::calendarOf(*workspace::calendarInput(*m_library, amara().id),
                                           m_library->today());
    QVERIFY(!one.empty());
    for (const auto& entry : one)
        QCOMPARE(entry.name, u"Amara Osei"_s);
}

void TestCalendar::filters_data() {
    QTest::addColumn<QString>("field");
    for (const char* field : {"from", "to", "department", "words", "late", "open", "receipt"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestCalendar::filters() {
    QFETCH(QString, field);
    workspace::CalendarFilter filter;
    std::function<bool(const workspace::CalendarEntry&)> wanted;
    const QDate day(2027, 6, 1);
    if (field == u"from"_s) {
        filter.from = day;
        wanted = [&](const auto& entry) {
            return entry.step.due >= day;
        };
    } else if (field == u"to"_s) {
        filter.to = day;
        wanted = [&](const auto& entry) {
            return entry.step.due <= day;
        };
    } else if (field == u"department"_s) {
        filter.department = u"Systems"_s;
        wanted = [](const auto& entry) {
            return entry.department == u"Systems"_s;
        };
    } else if (field == u"words"_s) {
        filter.words = u"osei annual"_s;
        wanted = [](const auto& entry) {
            return entry.name == u"Amara Osei"_s && entry.step.title.startsWith(u"Annual"_s);
        };
    } else if (field == u"late"_s) {
        filter.lateOnly = true;
        wanted = [](const auto& entry) {
            return entry.step.state == tenure::StepState::Late;
        };
    } else if (field == u"open"_s) {
        filter.open = true;
        wanted = [](const auto& entry) {
            return entry.step.state != tenure::StepState::Done;
        };
    } else {
        filter.withoutReceipt = true;
        wanted = [](const auto& entry) {
            return entry.step.waitsForReceipt();
        };
    }
    int passed = 0;
    for (const auto& entry : entries()) {
        QCOMPARE(workspace::passes(entry, filter), wanted(entry));
        passed += wanted(entry) ? 1 : 0;
    }
    QVERIFY(passed > 0 || field == u"receipt"_s);
}

void TestCalendar::monthsAreCounted() {
    const auto all = entries();
    const auto months = workspace::loadByMonth(all);
    int sum = 0;
    for (std::size_t i = 0; i < months.size(); ++i) {
        sum += months[i].entries;
        QCOMPARE(months[i].month.day(), 1);
        if (i > 0)
            QCOMPARE(months[i].month, months[i - 1].month.addMonths(1)); // no month is left out
    }
    QCOMPARE(sum, int(all.size()));
    QVERIFY(workspace::loadByMonth({}).empty());
}

// The same UID, a greater SEQUENCE after a change; the same of both without one.
void TestCalendar::theFileUpdatesWhatWasImported() {
    const auto value = [](const QByteArray& file, const QByteArray& name) {
        QByteArrayList values;
        for (const QByteArray& line : file.split('\n'))
            if (line.startsWith(name + ':'))
                values << line.mid(name.size() + 1).trimmed();
        return values;
    };
    const QByteArray first = exported();
    QCOMPARE(exported(), first);
    QThread::msleep(5);
    const auto person = amara();
    const auto profile = people::profile(m_library->reader(), person.id);
    TENON_VERIFY(m_library->commit(u"Extend"_s, [&](store::Edit& edit) -> Status {
        tenure::ClockEvent event;
        event.appointment = profile->appointment->id;
        event.kind = tenure::ClockEventKind::ExtensionGranted;
        event.onDay = m_library->today();
        event.years = 1;
        auto made = tenure::recordEvent(
            edit, **workspace::packOf(*m_library, *profile), event,
            tenure::NewReason{person.id, tenure::ReasonCategory::Medical, u"canary reason"_s},
            m_library->today());
        return made ? Status() : Status(made.error());
    }));
    const QByteArray second = exported();
    QVERIFY(second != first);
    const auto uids = [&](const QByteArray& file) {
        auto list = value(file, "UID");
        return QSet<QByteArray>(list.begin(), list.end());
    };
    QCOMPARE(uids(second), uids(first));
    QCOMPARE(uids(first).size(), value(first, "UID").size()); // every UID once
    QVERIFY(value(second, "SEQUENCE").front().toInt() >= value(first, "SEQUENCE").front().toInt());
}

void TestCalendar::noPrivateReasonLeaves() {
    for (const QByteArray& file : {exported(), exported(amara().id)}) {
        QVERIFY(!file.contains("canary") && !file.contains("medical"));
        QVERIFY(file.contains("BEGIN:VEVENT"));
        QCOMPARE(file.count("CLASS:PRIVATE"), file.count("BEGIN:VEVENT"));
    }
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
