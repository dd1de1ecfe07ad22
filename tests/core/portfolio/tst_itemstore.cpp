// SPDX-License-Identifier: GPL-3.0-or-later
// Items with all their parts: written, read, changed in part, taken away and brought back.
#include "tests/support/testlibrary.h"

#include "core/portfolio/evidencestore.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioowner.h"
#include "core/portfolio/portfolioquery.h"

#include <QBuffer>

using namespace tenon;
using namespace tenon::portfolio;
using namespace Qt::StringLiterals;

class TestItemStore : public QObject {
    Q_OBJECT
private slots:
    void init();
    void everyPartComesBack();
    void onlyWhatChangedIsWritten();
    void statusesKeepTheirDays();
    void badItemsAreRefused_data();
    void badItemsAreRefused();
    void oneFileProvesTwoItems();
    void removalAndItsUndo();
    void aCopyIsPlanned();
    void countedOnceForEachCategory();

private:
    WholeItem full() const;
    void save(WholeItem& whole) const;
    EvidenceId prove(ItemId item, const QByteArray& bytes) const;

    test::NewLibrary m_library;
    people::PersonId m_person;
};

void TestItemStore::init() {
    TENON_VERIFY(m_library.renew());
    m_person = test::addPerson(*m_library, u"Amara Osei"_s);
}

WholeItem TestItemStore::full() const {
    WholeItem whole;
    whole.item.person = m_person;
    whole.item.type = ItemType::Article;
    whole.item.category = u"scholarship"_s;
    whole.item.subcategory = u"publications"_s;
    whole.item.title = u"Shelf reading as method"_s;
    whole.item.started = PartialDate::fromIso(u"2024"_s);
    whole.item.hours = 40;
    whole.item.sharing = Sharing::Mentor;
    whole.ranges = {{{}, {}, *PartialDate::fromIso(u"2021-03"_s), std::nullopt}};
    noteStatus(whole, ItemStatus::Published, *PartialDate::fromIso(u"2024"_s));
    noteStatus(whole, ItemStatus::Submitted, QDate(2023, 5, 2));
    whole.addPerson(Part::Author, u"Osei"_s, u"Amara"_s);
    whole.addPerson(Part::Author, u"Okafor"_s, u"Ruth"_s);
    whole.people[0].me = true;
    whole.addIdentifier(IdentifierKind::Doi, u"10.1/x"_s);
    whole.setField(u"volume"_s, u"85"_s);
    whole.setField(u"mendeley-groups"_s, u"Mine"_s); // no type knows it; it is kept
    whole.tags = {{{}, {}, u"stacks"_s}};
    whole.filings = {{{}, {}, u"service"_s, u"profession"_s}};
    whole.dossiers = {};
    return whole;
}

void TestItemStore::save(WholeItem& whole) const {
    TENON_VERIFY(m_library->commit(u"Save"_s, [&](store::Edit& edit) {
        return saveItem(edit, whole, test::clock().today());
    }));
}

EvidenceId TestItemStore::prove(ItemId item, const QByteArray& bytes) const {
    EvidenceId id;
    const auto done = m_library->commit(u"Prove"_s, [&](store::Edit& edit) -> Status {
        QByteArray copy = bytes;
        QBuffer source(&copy);
        source.open(QIODevice::ReadOnly);
        auto kept = addEvidence(edit, item, u"letter.pdf"_s, source, test::clock().today());
        if (!kept)
            return kept.error();
        id = *kept;
        return {};
    });
    return done ? id : EvidenceId();
}

void TestItemStore::everyPartComesBack() {
    WholeItem whole = full();
    save(whole);
    auto read = wholeItem(m_library->reader(), whole.item.id);
    TENON_VERIFY(read);
    QVERIFY(*read == whole);
    QCOMPARE(read->item.status, ItemStatus::Published);
    auto all = wholeItems(m_library->reader(), m_person);
    TENON_VERIFY(all);
    QCOMPARE(all->size(), std::size_t(1));
    QVERIFY(all->front() == whole);
}

void TestItemStore::onlyWhatChangedIsWritten() {
    WholeItem whole = full();
    save(whole);
    auto again = m_library->commit(
        u"Save"_s, [&](store::Edit& edit) { return saveItem(edit, whole, test::clock().today()); });
    TENON_VERIFY(again);
    QVERIFY(!*again); // nothing differs, nothing is written
    whole.people[1].given = u"R."_s;
    auto changed = m_library->commit(
        u"Save"_s, [&](store::Edit& edit) { return saveItem(edit, whole, test::clock().today()); });
    TENON_VERIFY(changed);
    QVERIFY(*changed);
    QCOMPARE((*changed)->changes.size(), std::size_t(2)); // the co-author's row, old and new
    auto read = wholeItem(m_library->reader(), whole.item.id);
    TENON_VERIFY(read);
    QVERIFY(*read == whole);
}

// Submitted in one annual period and published in the next, whatever the order of noting.
void TestItemStore::statusesKeepTheirDays() {
    WholeItem whole = full();
    QCOMPARE(whole.statuses.size(), std::size_t(2));
    QCOMPARE(whole.statuses.front().status, ItemStatus::Submitted);
    QCOMPARE(whole.item.status, ItemStatus::Published);
    noteStatus(whole, ItemStatus::Accepted, QDate(2023, 11, 1));
    QCOMPARE(whole.item.status, ItemStatus::Published); // an earlier day does not hide a later one
    noteStatus(whole, ItemStatus::Accepted, QDate(2023, 11, 1));
    QCOMPARE(whole.statuses.size(), std::size_t(3));
    WholeItem plain;
    plain.item.person = m_person;
    plain.item.title = u"To be filed"_s;
    save(plain);
    QCOMPARE(plain.statuses.size(), std::size_t(1));
    QCOMPARE(plain.statuses.front().on, PartialDate(test::clock().today()));
}

void TestItemStore::badItemsAreRefused_data() {
    QTest::addColumn<std::function<void(WholeItem&)>>("spoil");
    QTest::addColumn<QString>("detail"); // empty: accepted
    const auto row = [](const char* name, const QString& detail,
                        const std::function<void(WholeItem&)>& spoil) {
        QTest::newRow(name) << spoil << detail;
    };
    row("whole", {}, [](WholeItem&) {});
    row("not filed", {}, [](WholeItem& w) { w.item.category = w.item.subcategory = QString(); });
    row("no title", u"title"_s, [](WholeItem& w) { w.item.title = u" \n"_s; });
    row("category", u"category"_s, [](WholeItem& w) { w.item.category = u"teaching"_s; });
    row("subcategory", u"subcategory"_s, [](WholeItem& w) { w.item.subcategory = u"library"_s; });
    row("subcategory alone", u"category"_s, [](WholeItem& w) { w.item.category.clear(); });
    row("second category", u"category"_s,
        [](WholeItem& w) { w.filings.front().category = u"x"_s; });
    row("dossier", u"dossier"_s, [](WholeItem& w) { w.dossiers = {{{}, {}, u"none"_s}}; });
    row("ends first", u"ended"_s,
        [](WholeItem& w) { w.item.ended = PartialDate::fromIso(u"2023"_s); });
    row("ends in the same year", {},
        [](WholeItem& w) { w.item.ended = PartialDate::fromIso(u"2024-02"_s); });
    row("range ends first", u"ranges"_s,
        [](WholeItem& w) { w.ranges.front().ended = PartialDate::fromIso(u"2020"_s); });
    row("end without a beginning", u"started"_s, [](WholeItem& w) {
        w.item.started.reset();
        w.item.ongoing = true;
    });
}

void TestItemStore::badItemsAreRefused() {
    QFETCH(std::function<void(WholeItem&)>, spoil);
    QFETCH(QString, detail);
    const auto pack = m_library->currentPack();
    TENON_VERIFY(pack);
    WholeItem whole = full();
    spoil(whole);
    const Status checked = checkItem(**pack, whole);
    QCOMPARE(bool(checked), detail.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().code, ErrorCode::Refused);
        QCOMPARE(checked.error().detail, detail);
    }
}

void TestItemStore::oneFileProvesTwoItems() {
    WholeItem first = full();
    WholeItem second = full();
    save(first);
    save(second);
    const EvidenceId one = prove(first.item.id, "a letter");
    QCOMPARE(prove(second.item.id, "a letter"), one); // the same bytes are the same file
    QVERIFY(prove(second.item.id, "another") != one);
    auto kept = evidenceKept(m_library->reader(), m_person);
    TENON_VERIFY(kept);
    QCOMPARE(kept->size(), std::size_t(2));
    QCOMPARE(kept->front().items, (std::vector<ItemId>{first.item.id, second.item.id}));
    TENON_VERIFY(m_library->commit(
        u"Unlink"_s, [&](store::Edit& edit) { return unlinkEvidence(edit, first.item.id, one); }));
    QCOMPARE(*m_library->records<Evidence>().count(), 2);
    TENON_VERIFY(m_library->commit(
        u"Unlink"_s, [&](store::Edit& edit) { return unlinkEvidence(edit, second.item.id, one); }));
    QCOMPARE(*m_library->records<Evidence>().count(), 1); // it proved nothing any more
}

void TestItemStore::removalAndItsUndo() {
    WholeItem whole = full();
    save(whole);
    prove(whole.item.id, "a letter");
    TENON_VERIFY(m_library->commit(u"Ask"_s, [&](store::Edit& edit) {
        FilingQuestion question;
        question.id = edit.newId<FilingQuestion>();
        question.person = m_person;
        question.item = whole.item.id;
        question.question = u"Is this service?"_s;
        question.asked = test::clock().today();
        return edit.insert(question);
    }));
    const QStringList before = test::dump(*m_library);
    TENON_VERIFY(m_library->commit(
        u"Remove"_s, [&](store::Edit& edit) { return removeItem(edit, whole.item.id); }));
    QCOMPARE(*m_library->records<ItemPerson>().count(), 0);
    QCOMPARE(*m_library->records<Evidence>().count(), 0);
    QCOMPARE(*m_library->records<FilingQuestion>().count(), 0);
    TENON_VERIFY(m_library->undo());
    QCOMPARE(test::dump(*m_library), before);
}

void TestItemStore::aCopyIsPlanned() {
    const WholeItem copy = duplicateOf(full(), QDate(2026, 1, 2));
    QCOMPARE(copy.item.id.value(), 0);
    QCOMPARE(copy.item.title, u"Shelf reading as method"_s);
    QCOMPARE(copy.item.status, ItemStatus::Planned);
    QCOMPARE(copy.item.started, std::optional(PartialDate(QDate(2026, 1, 2))));
    QVERIFY(copy.identifiers.empty()); // another work has another DOI
    QVERIFY(copy.statuses.empty());
    QCOMPARE(copy.people.size(), std::size_t(2));
}

// What came to nothing or is not filed is not counted; an ISSN or an address tells no work.
void TestItemStore::countedOnceForEachCategory() {
    WholeItem article;
    article.item.person = m_person;
    article.item.title = u"Shelves"_s;
    article.item.category = u"scholarship"_s;
    article.item.started = PartialDate::fromIso(u"2025-04"_s);
    article.addIdentifier(IdentifierKind::Doi, u"10.1/A"_s);
    article.addIdentifier(IdentifierKind::Pmid, u"123"_s);
    article.addIdentifier(IdentifierKind::Issn, u"1234-5679"_s);
    article.addIdentifier(IdentifierKind::Url, u"https://library.example"_s);
    article.filings.push_back({{}, {}, u"service"_s, {}});
    save(article);
    WholeItem dropped;
    dropped.item = article.item;
    dropped.item.id = {};
    dropped.item.status = ItemStatus::Cancelled;
    save(dropped);
    WholeItem unfiled;
    unfiled.item.person = m_person;
    unfiled.item.title = u"A thought"_s;
    save(unfiled);
    const auto items = itemsOf(m_library->reader(), m_person);
    TENON_VERIFY(items);
    QCOMPARE(items->size(), std::size_t(3));
    const auto works = countedWorksOf(m_library->reader(), m_person, *items);
    TENON_VERIFY(works);
    QStringList all;
    for (const CountedWork& work : *works) {
        QCOMPARE(work.id, article.item.id.value());
        QCOMPARE(work.date, QDate(2025, 4, 1));
        all << work.category + u' ' + work.identifier;
    }
    QCOMPARE(all.join(u"; "_s), u"scholarship 10.1/a; scholarship pmid 123; service 10.1/a"_s);
}

QTEST_GUILESS_MAIN(TestItemStore)
#include "tst_itemstore.moc"
