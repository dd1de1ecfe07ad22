// SPDX-License-Identifier: GPL-3.0-or-later
// Who learns of a commit, and to whom it is offered to be taken back, by the audience of the tables
// it touched and by who wrote it.
#include "core/mentoring/meetinglog.h"
#include "core/mentoring/privatesteps.h"
#include "core/mentoring/readinglist.h"
#include "core/workspace/historyview.h"
#include "tests/support/packs.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace Qt::StringLiterals;
using workspace::Role;
using workspace::Viewpoint;

class TestHistoryView : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whoKnows_data();
    void whoKnows();

private:
    Viewpoint viewpoint(const QString& who) const {
        if (who == u"mentee"_s)
            return {Role::Mentee, m_amara};
        if (who == u"mentor"_s)
            return {Role::Mentor, m_ruth};
        return who == u"another"_s ? Viewpoint{Role::Mentor, m_wei} : Viewpoint();
    }

    test::NewLibrary m_library;
    people::PersonId m_amara, m_ruth, m_wei;
    mentoring::PairingId m_pairing;
};

void TestHistoryView::init() {
    TENON_VERIFY(m_library.renew());
    m_ruth = test::addPerson(*m_library, u"Ruth Okafor"_s);
    m_amara = test::addPerson(*m_library, u"Amara Osei"_s);
    m_wei = test::addPerson(*m_library, u"Wei Abbott"_s);
    m_pairing = test::addPair(*m_library, m_ruth, m_amara);
}

void TestHistoryView::whoKnows_data() {
    QTest::addColumn<QString>("done");
    QTest::addColumn<QStringList>("knows");
    // What the mentee does, and who finds it in the history.
    QTest::newRow("a page of her journal") << u"journal"_s << QStringList{u"mentee"_s};
    QTest::newRow("somebody not to be paired with") << u"exclusion"_s << QStringList{u"mentee"_s};
    QTest::newRow("an article") << u"reading"_s << QStringList{u"mentee"_s, u"mentor"_s};
    QTest::newRow("a meeting, with notes")
        << u"meeting"_s << QStringList{u"mentee"_s, u"mentor"_s, u"another"_s, u"library"_s};
}

void TestHistoryView::whoKnows() {
    QFETCH(QString, done);
    QFETCH(QStringList, knows);
    const QDate today = test::clock().today();
    m_library->setAuthor(u"Amara Osei"_s);
    TENON_VERIFY(m_library.commit([&](store::Edit& edit) -> Status {
        if (done == u"journal"_s) {
            mentoring::JournalPage page{{}, m_amara, today, u"CANARY"_s, {}, u"CANARY"_s};
            return mentoring::writePage(edit, page);
        }
        if (done == u"exclusion"_s)
            return mentoring::exclude(edit, {{}, m_amara, m_wei, u"CANARY"_s});
        if (done == u"reading"_s) {
            mentoring::Reading reading;
            reading.pairing = m_pairing;
            reading.title = u"CANARY"_s;
            reading.sharedBy = m_amara;
            reading.shared = today;
            return mentoring::shareReading(edit, reading, {});
        }
        mentoring::NewMeeting meeting;
        meeting.pairing = m_pairing;
        meeting.heldOn = today;
        meeting.minutes = 45;
        meeting.sharedNote = u"CANARY"_s;
        auto made = mentoring::logMeeting(edit, test::shippedPack("houston-cole"), meeting, today);
        return made ? Status() : Status(made.error());
    }));
    const auto all = m_library->history(1);
    TENON_VERIFY(all);
    for (const char* who : {"mentee", "mentor", "another", "library"}) {
        const QString name = QString::fromLatin1(who);
        const auto seen = workspace::historyFor(*m_library, viewpoint(name), 1);
        TENON_VERIFY(seen);
        QVERIFY2(seen->empty() != knows.contains(name), who);
        const auto state = workspace::undoStateFor(*m_library, viewpoint(name));
        TENON_VERIFY(state);
        QVERIFY2(state->undo.has_value() == knows.contains(name), who);
    }
    // What was before it is known to all.
    QVERIFY(!workspace::historyFor(*m_library, {}, 5)->empty());
}

QTEST_GUILESS_MAIN(TestHistoryView)
#include "tst_historyview.moc"
