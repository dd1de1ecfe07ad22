// SPDX-License-Identifier: GPL-3.0-or-later
// What a looked-up description adds: what is empty, nothing else unless it is chosen.
#include "core/portfolio/itemfill.h"

#include <QTest>

using namespace tenon;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;

class TestItemFill : public QObject {
    Q_OBJECT
private slots:
    void anEmptyItemIsFilled();
    void whatIsThereStays();
    void whatIsChosenIsTaken();
    void nothingNewIsNoLine();
    void theirOwnAffairsStay();
};

namespace {

WholeItem found() {
    WholeItem whole;
    whole.item.title = u"Access to scholarly literature"_s;
    whole.item.type = ItemType::Article;
    whole.item.status = ItemStatus::Published;
    whole.item.started = PartialDate::fromIso(u"2018-03-01"_s);
    whole.item.category = u"elsewhere"_s;
    whole.item.sharing = Sharing::MentorAndAdministration;
    whole.statuses = {{{}, {}, ItemStatus::Published, *PartialDate::fromIso(u"2018-03-01"_s)}};
    whole.addPerson(Part::Author, u"Example"_s, u"Daniel"_s);
    whole.addIdentifier(IdentifierKind::Doi, u"10.7554/eLife.32822"_s);
    whole.addIdentifier(IdentifierKind::Issn, u"2050-084X"_s);
    whole.setField(u"container_title"_s, u"eLife"_s);
    whole.tags = {{{}, {}, u"Access"_s}};
    return whole;
}

const FillLine* lineNamed(const std::vector<FillLine>& lines, const QString& name) {
    for (const FillLine& line : lines)
        if (line.name == name)
            return &line;
    return nullptr;
}

} // namespace

void TestItemFill::anEmptyItemIsFilled() {
    WholeItem mine;
    mine.addIdentifier(IdentifierKind::Doi, u"https://doi.org/10.7554/ELIFE.32822"_s);
    const auto lines = fillLines(mine, found());
    for (const FillLine& line : lines)
        QVERIFY2(line.fills() && line.taken, qPrintable(line.name));
    QCOMPARE(lineNamed(lines, u"identifiers"_s)->theirs, u"ISSN 2050-084X"_s); // the DOI is known
    const WholeItem whole = filled(mine, found(), lines);
    QCOMPARE(whole.item.title, found().item.title);
    QCOMPARE(whole.item.type, ItemType::Article);
    QCOMPARE(whole.item.status, ItemStatus::Published);
    QCOMPARE(whole.statuses.size(), std::size_t(1));
    QCOMPARE(whole.item.started->iso(), u"2018-03-01"_s);
    QCOMPARE(whole.people.size(), std::size_t(1));
    QCOMPARE(whole.identifiers.size(), std::size_t(2));
    QCOMPARE(whole.field(u"container_title"), u"eLife"_s);
    QCOMPARE(whole.tags.size(), std::size_t(1));
}

void TestItemFill::whatIsThereStays() {
    WholeItem mine;
    mine.item.title = u"My own words for it"_s;
    mine.item.type = ItemType::Column;
    mine.item.status = ItemStatus::Accepted;
    mine.statuses = {{{}, {}, ItemStatus::Accepted, *PartialDate::fromIso(u"2017"_s)}};
    mine.setField(u"container_title"_s, u"E-Life"_s);
    mine.tags = {{{}, {}, u"access"_s}};
    const auto lines = fillLines(mine, found());
    QVERIFY(!lineNamed(lines, u"title"_s)->taken);
    QVERIFY(!lineNamed(lines, u"type"_s)->taken);
    QVERIFY(!lineNamed(lines, u"field:container_title"_s)->taken);
    QVERIFY(!lineNamed(lines, u"status"_s) && !lineNamed(lines, u"tags"_s));
    const WholeItem whole = filled(mine, found(), lines);
    QCOMPARE(whole.item.title, mine.item.title);
    QCOMPARE(whole.item.type, ItemType::Column);
    QCOMPARE(whole.statuses, mine.statuses);
    QCOMPARE(whole.tags, mine.tags);
    QCOMPARE(whole.field(u"container_title"), u"E-Life"_s);
    QCOMPARE(whole.people.size(), std::size_t(1)); // there was nobody
}

void TestItemFill::whatIsChosenIsTaken() {
    WholeItem mine;
    mine.item.title = u"My own words for it"_s;
    auto lines = fillLines(mine, found());
    for (FillLine& line : lines)
        line.taken = line.name == u"title"_s;
    const WholeItem whole = filled(mine, found(), lines);
    QCOMPARE(whole.item.title, found().item.title);
    QVERIFY(whole.people.empty() && whole.identifiers.empty() && whole.statuses.empty());
    QVERIFY(!whole.item.started);
    QCOMPARE(whole.item.type, ItemType::Other);
}

void TestItemFill::nothingNewIsNoLine() {
    QVERIFY(fillLines(found(), found()).empty());
    QVERIFY(fillLines(found(), {}).empty());
    QVERIFY(filled(found(), {}, {}) == found());
}

void TestItemFill::theirOwnAffairsStay() {
    WholeItem mine;
    mine.item.category = u"service"_s;
    const WholeItem whole = filled(mine, found(), fillLines(mine, found()));
    QCOMPARE(whole.item.category, u"service"_s);
    QCOMPARE(whole.item.sharing, mine.item.sharing);
    WholeItem unfiled;
    QVERIFY(filled(unfiled, found(), fillLines(unfiled, found())).item.category.isEmpty());
}

QTEST_GUILESS_MAIN(TestItemFill)
#include "tst_itemfill.moc"
