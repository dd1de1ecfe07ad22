// SPDX-License-Identifier: GPL-3.0-or-later
// A pair's agenda out of the file: for its members alone, and without what one of them keeps to
// themselves.
#include "core/mentoring/goalsteps.h"
#include "core/mentoring/plannedmeeting.h"
#include "core/workspace/pairagenda.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::workspace;
using namespace Qt::StringLiterals;
using people::PersonId;

class TestPairAgenda : public QObject {
    Q_OBJECT
private slots:
    void init();
    void membersAlone_data();
    void membersAlone();
    void privateGoalsAreNotOnIt();

private:
    std::unique_ptr<test::TemporaryLibrary> m_file;
    std::unique_ptr<Workspace> m_library;
    PersonId m_ruth, m_amara, m_kofi;
    mentoring::PairingId m_pairing;
};

void TestPairAgenda::init() {
    m_library.reset();
    m_file = std::make_unique<test::TemporaryLibrary>();
    auto opened = m_file->open();
    TENON_VERIFY(opened);
    m_library = std::move(*opened);
    m_ruth = test::addPerson(*m_library, u"Ruth Okafor"_s);
    m_amara = test::addPerson(*m_library, u"Amara Osei"_s);
    m_kofi = test::addPerson(*m_library, u"Kofi Brandt"_s);
    m_pairing = test::addPair(*m_library, m_ruth, m_amara);
    const QDate today = test::clock().today();
    TENON_VERIFY(m_library->commit(u"Work"_s, [&](store::Edit& edit) -> Status {
        for (const auto sharing : {portfolio::Sharing::Private, portfolio::Sharing::Mentor}) {
            mentoring::WholeGoal goal;
            goal.goal.pairing = m_pairing;
            goal.goal.person = m_amara;
            goal.goal.title = tokenOf(sharing);
            goal.goal.due = today.addDays(5);
            goal.goal.sharing = sharing;
            if (auto saved = mentoring::saveGoal(edit, goal); !saved)
                return saved;
        }
        return edit.insert(mentoring::AgendaEntry{
            edit.newId<mentoring::AgendaEntry>(), m_pairing, m_ruth, u"Sabbatical"_s, today, {}});
    }));
}

void TestPairAgenda::membersAlone_data() {
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("may");
    QTest::newRow("mentor") << u"ruth"_s << true;
    QTest::newRow("mentee") << u"amara"_s << true;
    QTest::newRow("somebody else") << u"kofi"_s << false;
    QTest::newRow("administration") << u"admin"_s << false;
    QTest::newRow("administrator who is a member") << u"ruth as admin"_s << false;
}

void TestPairAgenda::membersAlone() {
    QFETCH(QString, who);
    const QHash<QString, Viewpoint> viewpoints{{u"ruth"_s, {Role::Mentor, m_ruth}},
                                               {u"amara"_s, {Role::Mentee, m_amara}},
                                               {u"kofi"_s, {Role::Mentor, m_kofi}},
                                               {u"admin"_s, {}},
                                               {u"ruth as admin"_s, {Role::Administrator, m_ruth}}};
    const auto points = agendaOf(*m_library, viewpoints.value(who), m_pairing);
    QTEST(bool(points), "may");
    if (!points)
        QCOMPARE(points.error().code, ErrorCode::Refused);
}

void TestPairAgenda::privateGoalsAreNotOnIt() {
    for (const Viewpoint& viewpoint :
         {Viewpoint{Role::Mentee, m_amara}, Viewpoint{Role::Mentor, m_ruth}}) {
        const auto points = agendaOf(*m_library, viewpoint, m_pairing);
        TENON_VERIFY(points);
        QStringList titles;
        for (const mentoring::AgendaPoint& point : *points)
            titles << point.title;
        QVERIFY(titles.contains(u"mentor"_s) && titles.contains(u"Sabbatical"_s));
        QVERIFY(!titles.contains(u"private"_s));               // it may lie on the table
        QVERIFY(titles.contains(u"How this library works"_s)); // November's topic
    }
}

QTEST_GUILESS_MAIN(TestPairAgenda)
#include "tst_pairagenda.moc"
