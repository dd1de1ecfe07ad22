// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the search of a portfolio, and the list that comes of it.
#include "core/portfolio/itemcatalog.h"

#include <QTest>

using namespace tenon;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;

class TestItemCatalog : public QObject {
    Q_OBJECT
private slots:
    void filtersFind_data();
    void filtersFind();
    void conditionsAreSetInTheText();
    void sortedBothWays();
    void groupedByYear();
    void aHundredThousandAreCountedExactly();

private:
    static ItemCatalog some();
};

namespace {

PortfolioItem item(qint64 id, const char* title, const char* category, const char* date) {
    PortfolioItem made;
    made.id = ItemId(id);
    made.person = people::PersonId(1);
    made.title = QString::fromUtf8(title);
    made.category = QString::fromLatin1(category);
    made.started = PartialDate::fromIso(QString::fromLatin1(date));
    return made;
}

} // namespace

ItemCatalog TestItemCatalog::some() {
    ItemCatalog catalog;
    PortfolioItem article = item(1, "Åsa’s metadata study", "scholarship", "2024");
    article.type = ItemType::Article;
    article.status = ItemStatus::Submitted;
    catalog.add(article, {u"Open Access"_s}, u"Okafor 10.1/abc"_s, false);
    PortfolioItem committee = item(2, "Search committee", "service", "2022-09");
    committee.subcategory = u"library"_s;
    committee.type = ItemType::Committee;
    committee.ended = PartialDate::fromIso(u"2023-05"_s);
    committee.organization = u"The library"_s;
    catalog.add(committee, {}, {}, true);
    PortfolioItem office = item(3, "Treasurer", "service", "2021");
    office.ongoing = true;
    office.sharing = Sharing::Mentor;
    catalog.add(office, {u"open"_s}, {}, false, {u"third-year"_s, u"Tenure"_s});
    catalog.add(item(4, "A thought", "", ""), {}, {}, false);
    return catalog;
}

void TestItemCatalog::filtersFind_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found"); // newest first
    const auto row = [](const char* typed, const char* found) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(found);
    };
    row("", "4 1 2 3");
    row("METADATA asa", "1");
    row("okafor", "1");
    row("10.1/abc", "1");
    row("library", "2");
    row("zzz", "");
    row("category:service", "2 3");
    row("category:service/library", "2");
    row("category:none", "4");
    row("type:article", "1");
    row("status:pending", "1");
    row("status:submitted", "1");
    row("status:have", "4 2 3");
    row("evidence:no category:service", "3");
    row("year:2023", "2 3");
    row("year:2022-2023", "2 3");
    row("year:2024-", "1 3");
    row("year:-2021", "3");
    row("tag:open", "3");
    row("tag:\"open access\"", "1");
    row("sharing:mentor", "3");
    row("dossier:third-year", "3");
    row("dossier:TENURE", "3");
    row("dossier:third", ""); // codes are matched whole
    row("third-year", "");    // and are no words of the item
    row("dossier:none", "4 1 2");
    row("dossier:none category:service", "2");
    row("type:nonsense", ""); // looked for as a word
    row("committee year:nineteen", "");
}

void TestItemCatalog::filtersFind() {
    QFETCH(QString, typed);
    QStringList found;
    for (const qint64 id : some().select(parseFilter(typed), ItemColumn::Date, Qt::DescendingOrder))
        found << QString::number(id);
    QTEST(found.join(u' '), "found");
}

void TestItemCatalog::conditionsAreSetInTheText() {
    const QString typed = u"chair tag:\"open access\" year:2024"_s;
    QCOMPARE(conditionIn(typed, u"tag"_s), u"open access"_s);
    QCOMPARE(conditionIn(typed, u"status"_s), QString());
    QCOMPARE(withCondition(typed, u"year"_s, {}), u"chair tag:\"open access\""_s);
    QCOMPARE(withCondition(typed, u"tag"_s, u"two words"_s),
             u"chair year:2024 tag:\"two words\""_s);
    QVERIFY(parseFilter(u"  "_s).isEmpty());
}

void TestItemCatalog::sortedBothWays() {
    const ItemCatalog catalog = some();
    using Ids = std::vector<qint64>;
    QCOMPARE(catalog.select({}, ItemColumn::Title, Qt::AscendingOrder), (Ids{4, 1, 2, 3}));
    QCOMPARE(catalog.select({}, ItemColumn::Title, Qt::DescendingOrder), (Ids{3, 2, 1, 4}));
    QCOMPARE(catalog.select({}, ItemColumn::Date, Qt::AscendingOrder), (Ids{3, 2, 1, 4}));
    QCOMPARE(catalog.select({}, ItemColumn::Evidence, Qt::DescendingOrder).front(), 2);
    QCOMPARE(catalog.select({}, ItemColumn::Category, Qt::AscendingOrder).front(), 4);
}

void TestItemCatalog::groupedByYear() {
    const auto groups =
        some().selectGrouped({}, ItemGrouping::Year, ItemColumn::Date, Qt::DescendingOrder);
    QStringList keys;
    for (const auto& group : groups)
        keys << group.key;
    QCOMPARE(keys, (QStringList{u"2024"_s, u"2022"_s, u"2021"_s, {}}));
    QCOMPARE(groups.back().items, std::vector<qint64>{4});
}

void TestItemCatalog::aHundredThousandAreCountedExactly() {
    ItemCatalog catalog;
    for (int i = 1; i <= 100'000; ++i) {
        PortfolioItem one = item(i, "Reference work", "service", "2020");
        one.title += u" %1"_s.arg(i);
        catalog.add(one, {}, {}, i % 10 == 0);
    }
    const auto count = [&](const QString& typed) {
        return catalog.select(parseFilter(typed), ItemColumn::Date, Qt::DescendingOrder).size();
    };
    QCOMPARE(count(u"work"_s), std::size_t(100'000));
    QCOMPARE(count(u"99999"_s), std::size_t(1));
    QCOMPARE(count(u"evidence:yes"_s), std::size_t(10'000));
    QVERIFY(catalog.sameTitles().empty());
}

QTEST_APPLESS_MAIN(TestItemCatalog)
#include "tst_itemcatalog.moc"
