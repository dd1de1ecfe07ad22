// SPDX-License-Identifier: GPL-3.0-or-later
// Topics of a pair and of a program, what was discussed, and checklists begun and checked off.
#include "core/mentoring/topicsteps.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;

class TestTopicSteps : public QObject {
    Q_OBJECT
private slots:
    void init();
    void ownTopics_data();
    void ownTopics();
    void theProgramSendsItsOwn();
    void discussedIsMarkedOnceForADay();
    void checklistsAreBegunOnceAndCheckedOff();

private:
    Status commit(const store::EditFunction& edit) { return m_library.commit(edit); }
    test::NewLibrary m_library;
    PairingId m_pairing;
};

void TestTopicSteps::init() {
    TENON_VERIFY(m_library.renew());
    m_pairing = test::addPair(*m_library, test::addPerson(*m_library, u"Ruth Okafor"_s),
                              test::addPerson(*m_library, u"Amara Osei"_s));
}

void TestTopicSteps::ownTopics_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("month");
    QTest::addColumn<bool>("added");
    QTest::newRow("a month") << u"Open access"_s << 3 << true;
    QTest::newRow("at any time") << u"Open access"_s << 0 << true;
    QTest::newRow("no title") << u" "_s << 3 << false;
    QTest::newRow("month 13") << u"Open access"_s << 13 << false;
    QTest::newRow("before January") << u"Open access"_s << -1 << false;
}

void TestTopicSteps::ownTopics() {
    QFETCH(QString, title);
    QFETCH(int, month);
    QFETCH(bool, added);
    PairTopic topic;
    topic.pairing = m_pairing;
    topic.title = title;
    topic.month = month;
    const auto done = commit([&](store::Edit& edit) { return addTopic(edit, topic); });
    QCOMPARE(bool(done), added);
    if (!done)
        QCOMPARE(done.error().code, ErrorCode::Refused);
    QCOMPARE(*m_library->records<PairTopic>().count(), added ? 1 : 0);
}

void TestTopicSteps::theProgramSendsItsOwn() {
    ProgramTopic topic;
    topic.title = u"How  we read a budget"_s;
    topic.month = 9;
    TENON_VERIFY(
        commit([&](store::Edit& edit) { return sendTopic(edit, topic, test::clock().today()); }));
    const auto sent = m_library->records<ProgramTopic>().all();
    QCOMPARE(sent->front().title, u"How we read a budget"_s);
    QCOMPARE(sent->front().sent, std::optional(test::clock().today()));
}

void TestTopicSteps::discussedIsMarkedOnceForADay() {
    const QDate day = test::clock().today();
    for (const QDate on : {day, day, day.addDays(7)})
        TENON_VERIFY(commit([&](store::Edit& edit) {
            return markDiscussed(edit, m_pairing, u"getting-to-know"_s, on, Direction::Both);
        }));
    QCOMPARE(*m_library->records<TopicMark>().count(), 2);
}

void TestTopicSteps::checklistsAreBegunOnceAndCheckedOff() {
    const auto pairing = m_library->records<Pairing>().get(m_pairing);
    const auto guide = shippedTopicGuide(u"en"_s);
    TENON_VERIFY(guide);
    const auto begin = [&] {
        return commit([&](store::Edit& edit) {
            return startChecklist(edit, guide->checklists.front(), *pairing);
        });
    };
    TENON_VERIFY(begin());
    auto items = m_library->records<ChecklistItem>().all();
    QCOMPARE(items->size(), guide->checklists.front().items.size());
    QCOMPARE(items->front().due, std::optional(pairing->since.addDays(7)));
    QVERIFY(!begin());
    const QDate today = test::clock().today();
    const auto id = items->front().id;
    TENON_VERIFY(commit([&](store::Edit& edit) { return checkOff(edit, id, today); }));
    QCOMPARE(m_library->records<ChecklistItem>().get(id)->done, std::optional(today));
    TENON_VERIFY(commit([&](store::Edit& edit) { return checkOff(edit, id, std::nullopt); }));
    QVERIFY(!m_library->records<ChecklistItem>().get(id)->done);
}

QTEST_GUILESS_MAIN(TestTopicSteps)
#include "tst_topicsteps.moc"
