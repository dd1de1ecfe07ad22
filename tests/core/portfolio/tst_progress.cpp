// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/progress.h"
#include "tests/support/packs.h"

#include <cmath>

using namespace tenon;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;

namespace {

PortfolioItem item(qint64 id, const char* category, ItemStatus status) {
    PortfolioItem made;
    made.id = ItemId(id);
    made.category = QString::fromLatin1(category);
    made.status = status;
    return made;
}

} // namespace

class TestProgress : public QObject {
    Q_OBJECT

private slots:
    void countsByStatus_data();
    void countsByStatus();
    void expectsByTheClock_data();
    void expectsByTheClock();
    void keepsThePacksOrder();
    void losesNothing();
};

void TestProgress::countsByStatus_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("underWay");
    QTest::newRow("planned") << int(ItemStatus::Planned) << 0 << 1;
    QTest::newRow("in progress") << int(ItemStatus::InProgress) << 0 << 1;
    QTest::newRow("submitted") << int(ItemStatus::Submitted) << 0 << 1;
    QTest::newRow("accepted") << int(ItemStatus::Accepted) << 1 << 0;
    QTest::newRow("done") << int(ItemStatus::Done) << 1 << 0;
    QTest::newRow("declined") << int(ItemStatus::Declined) << 0 << 0;
}

void TestProgress::countsByStatus() {
    QFETCH(int, status);
    QFETCH(int, items);
    const auto rows = portfolioProgress(test::shippedPack("houston-cole"),
                                        {item(1, "service", ItemStatus(status))}, {1}, 0);
    const CategoryProgress& service = rows[2];
    QCOMPARE(service.code, u"service"_s);
    QCOMPARE(service.items, items);
    QTEST(service.underWay, "underWay");
    QCOMPARE(service.withEvidence, items); // evidence of what is not done is not counted yet
}

void TestProgress::expectsByTheClock_data() {
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

void TestProgress::expectsByTheClock() {
    QFETCH(double, elapsed);
    const auto rows = portfolioProgress(test::shippedPack("houston-cole"), {}, {}, elapsed);
    QCOMPARE(rows.front().expected, 10);
    QTEST(rows.front().expectedByNow, "byNow");
}

void TestProgress::keepsThePacksOrder() {
    const auto pack = test::shippedPack("six-year");
    const auto rows = portfolioProgress(pack, {}, {}, 0.5);
    QCOMPARE(rows.size(), pack.categories.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(rows[i].title, pack.categories[i].title);
}

void TestProgress::losesNothing() {
    const auto rows = portfolioProgress(
        test::shippedPack("houston-cole"),
        {item(1, "diversity", ItemStatus::Done), item(2, "diversity", ItemStatus::Planned)}, {}, 0);
    QCOMPARE(rows.size(), std::size_t(4));
    QCOMPARE(rows.back().code, u"diversity"_s);
    QCOMPARE(rows.back().items, 1);
    QCOMPARE(rows.back().underWay, 1);
    QVERIFY(!rows.back().description.isEmpty());
}

QTEST_APPLESS_MAIN(TestProgress)
#include "tst_progress.moc"
