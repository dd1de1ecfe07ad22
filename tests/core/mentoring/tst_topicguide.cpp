// SPDX-License-Identifier: GPL-3.0-or-later
// The topics and checklists that come with Tenon, and what of them a pair has before it.
#include "core/mentoring/topicguide.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;

class TestTopicGuide : public QObject {
    Q_OBJECT
private slots:
    void everyMonthHasItsTopic();
    void theProgramsOwnTakesTheMonth();
    void discussedInThisMonthIsDone();
    void whatIsNoGuideIsRefused_data();
    void whatIsNoGuideIsRefused();
};

void TestTopicGuide::everyMonthHasItsTopic() {
    const auto guide = shippedTopicGuide(u"en"_s);
    TENON_VERIFY(guide);
    QSet<int> months;
    QSet<QString> codes;
    for (const GuideTopic& topic : guide->cycles.front().topics)
        months.insert(topic.month);
    QCOMPARE(months.size(), 12); // domain.md 4.6: one for each month
    for (const TopicCycle& cycle : guide->cycles)
        for (const GuideTopic& topic : cycle.topics) {
            QVERIFY2(!codes.contains(topic.code), qPrintable(topic.code));
            codes.insert(topic.code);
        }
    QVERIFY(guide->howItWas.size() >= 6 && guide->checklists.size() >= 2);
    QVERIFY(shippedTopicGuide(u"xx"_s)); // any other language: in English
}

void TestTopicGuide::theProgramsOwnTakesTheMonth() {
    const auto guide = shippedTopicGuide(u"en"_s);
    ProgramTopic sent;
    sent.id = Id<ProgramTopic>(7);
    sent.month = 10;
    sent.title = u"Our strategy"_s;
    ProgramTopic unsent = sent;
    unsent.id = Id<ProgramTopic>(8);
    unsent.month = 11;
    sent.sent = QDate(2026, 10, 1);
    PairTopic own;
    own.id = Id<PairTopic>(9);
    own.title = u"Sabbaticals"_s;
    const auto topics = topicsAtHand(guide->cycles.front(), {sent, unsent}, {own}, {});
    QCOMPARE(topics.front().title, own.title); // at any time: first
    const auto october = topicsOfMonth(topics, QDate(2026, 10, 5));
    QCOMPARE(october.size(), std::size_t(1));
    QCOMPARE(october.front().title, sent.title);
    QVERIFY(october.front().fromProgram);
    const auto november = topicsOfMonth(topics, QDate(2026, 11, 5));
    QCOMPARE(november.front().code, u"how-this-library-works"_s);
}

void TestTopicGuide::discussedInThisMonthIsDone() {
    const auto guide = shippedTopicGuide(u"en"_s);
    TopicMark mark;
    mark.topic = u"how-this-library-works"_s;
    mark.discussed = QDate(2025, 11, 20);
    const auto lastYear = topicsAtHand(guide->cycles.front(), {}, {}, {mark});
    QCOMPARE(topicsOfMonth(lastYear, QDate(2026, 11, 23)).size(), std::size_t(1));
    TopicMark again = mark;
    again.discussed = QDate(2026, 11, 2);
    const auto now = topicsAtHand(guide->cycles.front(), {}, {}, {again, mark});
    QVERIFY(topicsOfMonth(now, QDate(2026, 11, 23)).empty());
}

void TestTopicGuide::whatIsNoGuideIsRefused_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("not JSON") << QByteArray("{") << u"offset"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"offset"_s;
    QTest::newRow("no cycles") << QByteArray("{}") << u"cycles"_s;
    QTest::newRow("month 13")
        << QByteArray(R"({"cycles":[{"code":"a","title":"A","source":"s","topics":[{"code":"b",
            "month":13,"title":"t","prompt":"p","direction":"both"}]}]})")
        << u"cycles[0].topics[0].month"_s;
    QTest::newRow("nobody does it")
        << QByteArray(R"({"cycles":[{"code":"a","title":"A","source":"s","topics":[{"code":"b",
            "month":1,"title":"t","prompt":"p","direction":"both"}]}],"checklists":[{"code":"a","title":"A","source":"s",
            "items":[{"title":"t","role":"dean"}]}]})")
        << u"checklists[0].items[0].role"_s;
}

void TestTopicGuide::whatIsNoGuideIsRefused() {
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto guide = readTopicGuide(json);
    QVERIFY(!guide);
    QVERIFY2(guide.error().where.contains(where), qPrintable(guide.error().where));
}

QTEST_GUILESS_MAIN(TestTopicGuide)
#include "tst_topicguide.moc"
