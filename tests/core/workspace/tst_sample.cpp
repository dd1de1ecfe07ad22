// SPDX-License-Identifier: GPL-3.0-or-later
// The sample library shows every situation on whatever day it is made, and each point of view finds
// what it may read and nothing else.
#include "tests/support/testlibrary.h"

#include "core/portfolio/portfolioitem.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/overview.h"
#include "core/workspace/sample.h"
#include "core/workspace/searchindex.h"
#include "core/workspace/serviceledger.h"

using namespace tenon;
using namespace Qt::StringLiterals;
using workspace::Role;

namespace {

void readWhole(workspace::SearchIndex& index) {
    for (auto read = index.readStep(); read && !*read; read = index.readStep()) {
    }
}

} // namespace

class TestSample : public QObject {
    Q_OBJECT
private slots:
    void showsEverySituation_data();
    void showsEverySituation();
    void searchFollowsThePointOfView();
    void searchFollowsACommit();
    void searchReadsInSteps();
    void searchReadsAChangedItemAgain();
    void serviceAddsUp();
};

namespace {

Result<people::PersonId> named(const workspace::Workspace& library, const QString& email) {
    auto person = people::personByEmail(library.reader(), email + u"@northfield.example"_s);
    if (!person)
        return person.error();
    return person->id;
}

} // namespace

void TestSample::showsEverySituation_data() {
    QTest::addColumn<QDate>("today");
    QTest::newRow("autumn") << QDate(2026, 11, 23);
    QTest::newRow("new year") << QDate(2027, 1, 1);
    QTest::newRow("leap day") << QDate(2028, 2, 29);
    QTest::newRow("last day of an academic year") << QDate(2027, 8, 15);
    QTest::newRow("first day of one") << QDate(2027, 8, 16);
    QTest::newRow("just before it") << QDate(2027, 7, 30);
}

void TestSample::showsEverySituation() {
    QFETCH(QDate, today);
    const FixedDayClock clock(today);
    QTemporaryDir folder;
    auto library = workspace::makeSample(folder.filePath(u"s.tenon"_s), clock);
    TENON_VERIFY(library);
    auto input = workspace::attentionInput(**library, today);
    TENON_VERIFY(input);
    QCOMPARE(input->profiles.size(), std::size_t(25));
    const mentoring::Attention attention = mentoring::attention(*input, today);
    QCOMPARE(attention.withoutMentor.size(), std::size_t(2));
    QVERIFY(attention.withoutMentor.front().late);     // 41 days
    QVERIFY(!attention.withoutMentor.back().late);     // 6 days
    QCOMPARE(attention.silent.size(), std::size_t(2)); // 96 days, and never
    const bool thirdYear = std::any_of(
        attention.dueSoon.begin(), attention.dueSoon.end(), [](const mentoring::DueSoon& due) {
            return due.step.code == u"third-year-review"_s && due.days == 19;
        });
    QVERIFY(thirdYear);
    int extended = 0, credited = 0, decided = 0;
    for (const tenure::TenureClock& one : std::as_const(input->clocks)) {
        extended += one.extensions > 0 ? 1 : 0;
        credited += one.credit > 0 ? 1 : 0;
        decided += one.decided ? 1 : 0;
    }
    QCOMPARE(extended, 1);
    QCOMPARE(credited, 1);
    QVERIFY(decided > 5);
    QVERIFY(workspace::checkFile(**library)->isEmpty());
}

void TestSample::searchFollowsThePointOfView() {
    QTemporaryDir folder;
    auto library = workspace::makeSample(folder.filePath(u"s.tenon"_s), test::clock());
    TENON_VERIFY(library);
    auto amara = named(**library, u"amara.osei"_s);
    auto ruth = named(**library, u"ruth.okafor"_s);
    auto ingrid = named(**library, u"ingrid.solheim"_s);
    TENON_VERIFY(amara);
    TENON_VERIFY(ruth);
    TENON_VERIFY(ingrid);
    workspace::SearchIndex index(**library);
    readWhole(index);
    const auto found = [&](const workspace::Viewpoint& viewpoint, const QString& query) {
        const auto readable = workspace::readableBy(**library, viewpoint);
        return readable ? index.search(query, 10, *readable).total : -1;
    };
    const auto items = [&](const workspace::Viewpoint& viewpoint) {
        return found(viewpoint, u"funder data"_s);
    };
    QCOMPARE(items({}), 0); // an administrator reads nobody's portfolio
    QCOMPARE(items({Role::Mentee, *amara}), 1);
    QCOMPARE(items({Role::Mentor, *ruth}), 1); // her mentee
    QCOMPARE(items({Role::Mentee, *ingrid}), 0);
    // What was spoken of at a meeting is the pair's.
    QVERIFY(found({Role::Mentee, *amara}, u"article revision"_s) > 0);
    QVERIFY(found({Role::Mentor, *ruth}, u"article revision"_s) > 0);
    QCOMPARE(found({}, u"article revision"_s), 0);
    const auto hers = workspace::readableBy(**library, {Role::Mentee, *ingrid});
    TENON_VERIFY(hers);
    for (const auto& hit : index.search(u"third-year file"_s, 50, *hers).hits)
        QVERIFY(hers->pairings.contains(hit.owner) || hit.owner == ingrid->value());
    QCOMPARE(index.search(u"OSEI"_s, 10, {}).total, 1);
    QCOMPARE(index.search(u"northfield"_s, 3, {}).hits.size(), std::size_t(3));
    QCOMPARE(index.search(u"northfield"_s, 3, {}).total, 25);
    QCOMPARE(index.search(u"  "_s, 3, {}).total, 0);
}

void TestSample::searchReadsInSteps() {
    constexpr int items = 2 * workspace::SearchIndex::stepRows + 1;
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    const people::PersonId owner = test::addPerson(**library, u"Ada Lovelace"_s);
    TENON_VERIFY((*library)->commit(u"Many"_s, [&](store::Edit& edit) -> Status {
        for (int i = 0; i < items; ++i) {
            portfolio::PortfolioItem item;
            item.id = edit.newId<portfolio::PortfolioItem>();
            item.person = owner;
            item.category = u"service"_s;
            item.title = u"Work %1"_s.arg(i);
            item.started = QDate(2026, 1, 1);
            if (auto added = edit.insert(item); !added)
                return added;
        }
        return {};
    }));
    workspace::SearchIndex index(**library);
    const workspace::Readable readable{owner, {}, {}, false};
    QCOMPARE(index.search(u"work"_s, 5, readable).total, 0); // nothing is read yet
    QVERIFY(!index.search(u"work"_s, 5, readable).complete);
    TENON_VERIFY(index.readStep()); // people
    TENON_VERIFY(index.readStep()); // the first items
    QCOMPARE(index.search(u"work"_s, 5, readable).total, workspace::SearchIndex::stepRows);
    readWhole(index);
    QCOMPARE(index.search(u"work"_s, 5, readable).total, items);
    QCOMPARE(index.search(u"work 4000"_s, 5, readable).total, 1);
    QVERIFY(index.search(u"work"_s, 5, readable).complete);
}

// One changed item is read again, not the whole library.
void TestSample::searchReadsAChangedItemAgain() {
    QTemporaryDir folder;
    auto library = workspace::makeSample(folder.filePath(u"s.tenon"_s), test::clock());
    TENON_VERIFY(library);
    auto amara = named(**library, u"amara.osei"_s);
    TENON_VERIFY(amara);
    workspace::SearchIndex index(**library);
    readWhole(index);
    const workspace::Readable readable{*amara, {}, {}, false};
    const auto change = [&](const QString& title) {
        const auto items =
            (*library)->records<portfolio::PortfolioItem>().where("person"_L1, amara->value());
        auto item = items->front();
        item.title = title;
        const auto done =
            (*library)->commit(u"Change"_s, [&](store::Edit& edit) { return edit.update(item); });
        return done && *done && index.update(**done);
    };
    QVERIFY(change(u"A catalogue of xylophones"_s));
    QVERIFY(index.search(u"xylophones"_s, 5, readable).complete);
    QCOMPARE(index.search(u"xylophones"_s, 5, readable).total, 1);
    QVERIFY(change(u"A catalogue of zithers"_s));
    QCOMPARE(index.search(u"xylophones"_s, 5, readable).total, 0);
    QCOMPARE(index.search(u"zithers"_s, 5, readable).total, 1);
}

void TestSample::searchFollowsACommit() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    workspace::SearchIndex index(**library);
    QObject::connect(library->get(), &workspace::Workspace::committed, library->get(),
                     [&](const store::ChangeSet& changes) { QVERIFY(index.update(changes)); });
    const auto total = [&](const QString& query) {
        readWhole(index);
        return index.search(query, 5, {}).total;
    };
    QCOMPARE(total(u"asa"_s), 0);
    test::addPerson(**library, u"Åsa Öberg"_s);
    QCOMPARE(total(u"asa oberg"_s), 1);
    TENON_VERIFY((*library)->undo());
    QCOMPARE(total(u"asa"_s), 0);
}

void TestSample::serviceAddsUp() {
    QTemporaryDir folder;
    auto library = workspace::makeSample(folder.filePath(u"s.tenon"_s), test::clock());
    TENON_VERIFY(library);
    auto ruth = named(**library, u"ruth.okafor"_s);
    TENON_VERIFY(ruth);
    auto statement = workspace::serviceOf(**library, *ruth, QDate(2026, 8, 16), QDate(2027, 8, 15));
    TENON_VERIFY(statement);
    int byMentee = 0, byMonth = 0;
    for (const auto& mentee : statement->mentees)
        byMentee += mentee.minutes;
    for (const auto& month : statement->months)
        byMonth += month.minutes;
    QVERIFY(statement->minutes > 0);
    QCOMPARE(byMentee, statement->minutes);
    QCOMPARE(byMonth, statement->minutes);
    QCOMPARE(statement->months.size(), std::size_t(13));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
