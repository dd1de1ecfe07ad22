// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader gives, brought into a portfolio: looked at first, filed, one undo, twice is once.
#include "tests/support/testlibrary.h"

#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioowner.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/portfolioimport.h"

using namespace tenon;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;

class TestPortfolioImport : public QObject {
    Q_OBJECT
private slots:
    void init();
    void filedWhereTheCriteriaWantIt();
    void oneUndoTakesItBack();
    void twiceIsOnce();
    void linesMayBeLeftOut();
    void hostileDatesAreKeptAsText();
    void stoppedInTheMiddle();
    void namesAreLearnt();

private:
    workspace::ImportPlan plan() const;
    static exchange::ImportReading reading();
    Result<std::optional<store::ChangeSet>> apply(const workspace::ImportPlan& plan,
                                                  const QSet<std::size_t>& leftOut = {}) const;

    test::NewLibrary m_library;
    people::PersonId m_person;
};

void TestPortfolioImport::init() {
    TENON_VERIFY(m_library.renew());
    m_person = test::addPerson(*m_library, u"Amara Osei"_s);
}

exchange::ImportReading TestPortfolioImport::reading() {
    exchange::ImportReading reading;
    reading.format = u"BibTeX"_s;
    const auto add = [&](ItemType type, const QString& title, const QString& where) {
        exchange::ImportedItem one;
        one.whole.item.type = type;
        one.whole.item.title = title;
        one.whole.item.started = PartialDate::fromIso(u"2024"_s);
        one.where = where;
        reading.items.push_back(one);
    };
    add(ItemType::Article, u"Shelf reading"_s, u"line 1: osei2024"_s);
    reading.items.back().whole.addPerson(Part::Author, u"Okafor"_s, u"R."_s);
    reading.items.back().whole.addPerson(Part::Author, u"Osei"_s, u"A."_s);
    add(ItemType::Office, u"Treasurer"_s, u"line 9: office"_s);
    add(ItemType::Other, u"A thought"_s, u"line 12: note"_s);
    reading.items.back().whole.item.category = u"nowhere"_s;
    return reading;
}

workspace::ImportPlan TestPortfolioImport::plan() const {
    auto made =
        workspace::planImport(*m_library, m_person, reading(), {u"refs.bib"_s, Sharing::Mentor});
    return made ? std::move(*made) : workspace::ImportPlan();
}

Result<std::optional<store::ChangeSet>>
TestPortfolioImport::apply(const workspace::ImportPlan& plan,
                           const QSet<std::size_t>& leftOut) const {
    return m_library->commit(u"Import"_s, [&](store::Edit& edit) {
        return workspace::applyImport(edit, plan, leftOut, test::clock().today());
    });
}

void TestPortfolioImport::filedWhereTheCriteriaWantIt() {
    TENON_VERIFY(apply(plan()));
    auto items = wholeItems(m_library->reader(), m_person);
    TENON_VERIFY(items);
    QCOMPARE(items->size(), std::size_t(3));
    const auto titled = [&](const QString& title) {
        return *std::find_if(items->begin(), items->end(),
                             [&](const WholeItem& one) { return one.item.title == title; });
    };
    const WholeItem article = titled(u"Shelf reading"_s);
    QCOMPARE(article.item.category, u"scholarship"_s);
    QCOMPARE(article.item.subcategory, u"publications"_s);
    QCOMPARE(article.item.sharing, Sharing::Mentor);
    QCOMPARE(article.item.source, u"refs.bib: line 1: osei2024"_s);
    QCOMPARE(authorPlace(article), (std::pair{2, 2}));
    QCOMPARE(titled(u"Treasurer"_s).item.category, u"service"_s);
    QVERIFY(titled(u"A thought"_s).item.category.isEmpty()); // the inbox
    QCOMPARE(titled(u"A thought"_s).field(u"category"), u"nowhere"_s);
}

void TestPortfolioImport::oneUndoTakesItBack() {
    const QStringList before = test::dump(*m_library);
    TENON_VERIFY(apply(plan()));
    TENON_VERIFY(m_library->undo());
    QCOMPARE(test::dump(*m_library), before);
}

void TestPortfolioImport::twiceIsOnce() {
    TENON_VERIFY(apply(plan()));
    const workspace::ImportPlan again = plan();
    QCOMPARE(again.count(ImportFate::Duplicate), 3);
    QVERIFY(!again.remark(again.lines.front()).isEmpty());
    const auto done = apply(again);
    TENON_VERIFY(done);
    QVERIFY(!*done); // nothing to write
}

void TestPortfolioImport::linesMayBeLeftOut() {
    TENON_VERIFY(apply(plan(), {0, 2}));
    auto items = itemsOf(m_library->reader(), m_person);
    TENON_VERIFY(items);
    QCOMPARE(items->size(), std::size_t(1));
    QCOMPARE(items->front().title, u"Treasurer"_s);
}

void TestPortfolioImport::hostileDatesAreKeptAsText() {
    auto spoiled = reading();
    spoiled.items.resize(1);
    spoiled.items[0].whole.item.ended = PartialDate::fromIso(u"1999"_s);
    auto made = workspace::planImport(*m_library, m_person, spoiled, {});
    TENON_VERIFY(made);
    TENON_VERIFY(apply(*made));
    auto items = wholeItems(m_library->reader(), m_person);
    TENON_VERIFY(items);
    QVERIFY(!items->front().item.ended);
    QCOMPARE(items->front().field(u"end"), u"1999"_s);
}

void TestPortfolioImport::stoppedInTheMiddle() {
    CancelToken cancel;
    cancel.cancel();
    const auto made = plan();
    const auto done = m_library->commit(u"Import"_s, [&](store::Edit& edit) {
        return workspace::applyImport(edit, made, {}, test::clock().today(), cancel);
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(*m_library->records<PortfolioItem>().count(), 0);
}

// Marked as me once, found by the next import.
void TestPortfolioImport::namesAreLearnt() {
    WholeItem whole;
    whole.item.person = m_person;
    whole.addPerson(Part::Author, u"Osei-Mensah"_s, u"A."_s);
    whole.people.front().me = true;
    for (int twice = 0; twice < 2; ++twice)
        TENON_VERIFY(m_library->commit(u"Learn"_s, [&](store::Edit& edit) {
            return workspace::learnNames(edit, *m_library, whole);
        }));
    QCOMPARE(*workspace::namesOf(*m_library, m_person),
             (QStringList{u"Amara Osei"_s, u"Osei-Mensah, A."_s}));
    auto later = reading();
    later.items.resize(1);
    later.items[0].whole.people = {{{}, {}, 1, Part::Author, u"Osei-Mensah"_s, u"Amara"_s, false}};
    const auto made = workspace::planImport(*m_library, m_person, later, {});
    TENON_VERIFY(made);
    QCOMPARE(authorPlace(made->lines.front().result), (std::pair{1, 1}));
}

QTEST_GUILESS_MAIN(TestPortfolioImport)
#include "tst_portfolioimport.moc"
