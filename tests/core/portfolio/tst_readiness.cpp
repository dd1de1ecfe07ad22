// SPDX-License-Identifier: GPL-3.0-or-later
// Where a portfolio stands by the criteria: counted by status, by the clock, from the day that
// counts, and by the ratings asked for together.
#include "core/portfolio/readiness.h"
#include "tests/support/packs.h"

#include <cmath>

using namespace tenon;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;

namespace {

CountedItem counted(qint64 id, const char* category, ItemStatus status,
                    const char* started = "2024-09-01", bool proved = false) {
    CountedItem made;
    made.item.id = ItemId(id);
    made.item.category = QString::fromLatin1(category);
    made.item.status = status;
    made.item.started = PartialDate::fromIso(QString::fromLatin1(started));
    made.hasEvidence = proved;
    return made;
}

policy::PolicyPack pack() {
    return test::shippedPack("houston-cole");
}

} // namespace

class TestReadiness : public QObject {
    Q_OBJECT

private slots:
    void countsByStatus_data();
    void countsByStatus();
    void expectsByTheClock_data();
    void expectsByTheClock();
    void keepsThePacksOrder();
    void losesNothing();
    void figuresNameTheirItems();
    void countsFromADay_data();
    void countsFromADay();
    void yearsAreAcademic();
    void ratingsTogether_data();
    void ratingsTogether();
};

void TestReadiness::countsByStatus_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("have");
    QTest::addColumn<int>("pending");
    QTest::newRow("planned") << int(ItemStatus::Planned) << 0 << 1;
    QTest::newRow("submitted") << int(ItemStatus::Submitted) << 0 << 1;
    QTest::newRow("revise") << int(ItemStatus::ReviseAndResubmit) << 0 << 1;
    QTest::newRow("in press") << int(ItemStatus::InPress) << 1 << 0;
    QTest::newRow("published") << int(ItemStatus::Published) << 1 << 0;
    QTest::newRow("funded") << int(ItemStatus::Funded) << 1 << 0;
    QTest::newRow("declined") << int(ItemStatus::Declined) << 0 << 0;
    QTest::newRow("cancelled") << int(ItemStatus::Cancelled) << 0 << 0;
}

void TestReadiness::countsByStatus() {
    QFETCH(int, status);
    const auto all = readiness(pack(), {counted(1, "service", ItemStatus(status))}, {}, 0, {});
    QCOMPARE(all.criteria[2].code, u"service"_s);
    QTEST(int(all.criteria[2].have.size()), "have");
    QTEST(int(all.criteria[2].pending.size()), "pending");
}

void TestReadiness::expectsByTheClock_data() {
    QTest::addColumn<double>("elapsed");
    QTest::addColumn<int>("byNow"); // of 10
    QTest::newRow("at appointment") << 0.0 << 0;
    QTest::newRow("before") << -1.0 << 0;
    QTest::newRow("rounded down") << 0.29 << 2;
    QTest::newRow("three tenths") << 0.3 << 3;
    QTest::newRow("seven tenths") << 0.7 << 7;
    QTest::newRow("at the review") << 1.0 << 10;
    QTest::newRow("after") << 1.7 << 10;
    QTest::newRow("not a number") << std::nan("") << 0;
}

void TestReadiness::expectsByTheClock() {
    QFETCH(double, elapsed);
    const auto all = readiness(pack(), {}, {}, elapsed, {});
    QCOMPARE(all.criteria.front().expected, 10);
    QTEST(all.criteria.front().expectedByNow, "byNow");
    QCOMPARE(all.criteria.front().missing(), 10);
    QCOMPARE(all.criteria.front().behind(), all.criteria.front().expectedByNow);
}

void TestReadiness::keepsThePacksOrder() {
    const auto six = test::shippedPack("six-year");
    const auto all = readiness(six, {}, {}, 0.5, {});
    QCOMPARE(all.criteria.size(), six.categories.size());
    for (std::size_t i = 0; i < all.criteria.size(); ++i)
        QCOMPARE(all.criteria[i].title, six.categories[i].title);
}

void TestReadiness::losesNothing() {
    const auto all =
        readiness(pack(),
                  {counted(1, "diversity", ItemStatus::Done),
                   counted(2, "diversity", ItemStatus::Planned), counted(3, "", ItemStatus::Done)},
                  {}, 0, {});
    QCOMPARE(all.criteria.size(), std::size_t(4));
    QCOMPARE(all.criteria.back().code, u"diversity"_s);
    QCOMPARE(all.criteria.back().have, std::vector{ItemId(1)});
    QCOMPARE(all.criteria.back().pending, std::vector{ItemId(2)});
    QVERIFY(!all.criteria.back().description.isEmpty());
    QCOMPARE(all.notFiled, std::vector{ItemId(3)});
}

void TestReadiness::figuresNameTheirItems() {
    const auto all = readiness(pack(),
                               {counted(1, "scholarship", ItemStatus::Published, "2024", true),
                                counted(2, "scholarship", ItemStatus::Published),
                                counted(3, "scholarship", ItemStatus::Submitted)},
                               {}, 1.0, {});
    const CriterionStanding& scholarship = all.criteria[1];
    QCOMPARE(scholarship.have, (std::vector{ItemId(1), ItemId(2)}));
    QCOMPARE(scholarship.withoutEvidence, std::vector{ItemId(2)});
    QCOMPARE(scholarship.missing(), 3); // of five
    QCOMPARE(all.have(), 2);
    QCOMPARE(all.expected(), 23);
    QCOMPARE(all.percent(), 8);
}

// Illinois counts accomplishments after joining or the last promotion.
void TestReadiness::countsFromADay_data() {
    QTest::addColumn<int>("rule");
    QTest::addColumn<bool>("promoted");
    QTest::addColumn<int>("tooEarly"); // of 2021, 2023-03 and 2025
    QTest::newRow("always") << int(policy::CountsFrom::Always) << true << 0;
    QTest::newRow("appointment, 15 Aug 2022") << int(policy::CountsFrom::Appointment) << true << 1;
    QTest::newRow("promotion, 1 Jul 2024") << int(policy::CountsFrom::LastPromotion) << true << 2;
    QTest::newRow("never promoted") << int(policy::CountsFrom::LastPromotion) << false << 1;
}

void TestReadiness::countsFromADay() {
    QFETCH(int, rule);
    QFETCH(bool, promoted);
    auto rules = pack();
    rules.countsFrom = policy::CountsFrom(rule);
    CountingDays days{test::day("2022-08-15"), {}};
    if (promoted)
        days.promoted = test::day("2024-07-01");
    CountedItem ongoing = counted(4, "service", ItemStatus::Done, "2019");
    ongoing.item.ongoing = true; // still goes on, so it counts
    CountedItem chosen = counted(5, "service", ItemStatus::Done, "2019");
    chosen.item.countsFrom = test::day("2018-01-01"); // credit for prior service, say
    const auto all = readiness(rules,
                               {counted(1, "service", ItemStatus::Done, "2021"),
                                counted(2, "service", ItemStatus::Done, "2023-03"),
                                counted(3, "service", ItemStatus::Done, "2025"), ongoing, chosen},
                               days, 1.0, {});
    QTEST(int(all.criteria[2].tooEarly.size()), "tooEarly");
    QCOMPARE(all.criteria[2].have.size() + all.criteria[2].tooEarly.size(), std::size_t(5));
    QCOMPARE(all.countsFromText.isEmpty(), rules.countsFrom == policy::CountsFrom::Always);
}

void TestReadiness::yearsAreAcademic() {
    const auto all = readiness(pack(),
                               {counted(1, "service", ItemStatus::Done, "2022-08-15"),
                                counted(2, "service", ItemStatus::Done, "2022-08-16"),
                                counted(3, "service", ItemStatus::Done, "2024-10")},
                               {}, 1.0, {});
    QCOMPARE(all.criteria[2].byYear,
             (std::vector<YearCount>{{2021, 1}, {2022, 1}, {2023, 0}, {2024, 1}}));
}

// IUB: one area excellent, a second beyond satisfactory, the third satisfactory.
void TestReadiness::ratingsTogether_data() {
    QTest::addColumn<QStringList>("own"); // librarianship, scholarship, service
    QTest::addColumn<bool>("reached");
    const auto row = [](const char* name, const QStringList& own, bool reached) {
        QTest::newRow(name) << own << reached;
    };
    row("as asked", {u"excellent"_s, u"very good"_s, u"satisfactory"_s}, true);
    row("in another order", {u"satisfactory"_s, u"excellent"_s, u"very good"_s}, true);
    row("more than asked", {u"excellent"_s, u"excellent"_s, u"excellent"_s}, true);
    row("nothing excellent", {u"very good"_s, u"very good"_s, u"very good"_s}, false);
    row("one unsatisfactory", {u"excellent"_s, u"excellent"_s, u"unsatisfactory"_s}, false);
    row("one not rated", {u"excellent"_s, u"very good"_s, {}}, false);
    row("an unknown word", {u"excellent"_s, u"very good"_s, u"fine"_s}, false);
}

void TestReadiness::ratingsTogether() {
    QFETCH(QStringList, own);
    QHash<QString, QString> ratings{
        {u"librarianship"_s, own[0]}, {u"scholarship"_s, own[1]}, {u"service"_s, own[2]}};
    const auto all = readiness(pack(), {}, {}, 1.0, ratings);
    QTEST(all.combinationReached, "reached");
    QVERIFY(!all.combinationText.isEmpty());
    QVERIFY(!all.combination.isEmpty());
}

QTEST_APPLESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
