// SPDX-License-Identifier: GPL-3.0-or-later
// What was done before schema 3, when a piece of evidence named its one item, and before schema 4,
// when a pairing named its two people, and schema 5, when an article had a column for evidence,
// undone and redone after the upgrade; and the journal as it was, hash for hash.
#include "tests/support/testlibrary.h"

#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/readinglist.h"
#include "core/portfolio/evidence.h"
#include "core/store/committer.h"
#include "core/store/filemeta.h"
#include "core/store/journalcheck.h"
#include "core/store/migrator.h"
#include "core/store/olderlines.h"
#include "core/store/undo.h"
#include "core/workspace/schema.h"

using namespace tenon;
using namespace Qt::StringLiterals;
using store::Edit;
using store::Operation;

class TestOlderLines : public QObject {
    Q_OBJECT
private slots:
    void init();
    void addedIsTakenBackAndPutBack();
    void deletedComesBackWithItsOwner();
    void whatChangedSinceIsAConflict();
    void theJournalIsNotRewritten();
    void anOldPairingIsTakenBackWithItsMembers();
    void aDeletedPairingComesBackWithItsMembers();
    void anArticleOfSchema4IsTakenBackAndPutBack();
    void othersAreWhatTheyAre();

private:
    void addPairing(Operation last);
    void addEvidence();
    void upgrade();
    store::Committer& committer();
    qint64 count(const QString& table) const;
    Result<std::optional<store::ChangeSet>> undo(qint64 commit);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Committer> m_committer;
};

namespace {

constexpr qint64 item = 3, evidence = 4;

// A row of evidence as version 2 wrote it.
QJsonObject oldRow() {
    return {{u"id"_s, evidence},          {u"item"_s, item}, {u"name"_s, u"letter.pdf"_s},
            {u"mime"_s, u"text/p"_s},     {u"bytes"_s, 0},   {u"sha256"_s, QString(64, u'a')},
            {u"added"_s, u"2026-01-05"_s}};
}

store::JournalEntry entry(qint64 id) {
    return {store::CommitId(id),
            QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC),
            u"Ada Example"_s,
            u"Add evidence"_s,
            {},
            1};
}

} // namespace

// A file of version 2 with one person and one item.
void TestOlderLines::init() {
    m_committer.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made =
        store::Database::open(m_folder->filePath(u"two.tenon"_s), store::Database::Mode::Create);
    TENON_VERIFY(made);
    m_database = std::move(*made);
    auto steps = store::shippedMigrations();
    TENON_VERIFY(store::migrate(*m_database, {steps[0], steps[1]}));
    TENON_VERIFY(store::writeFileMeta(*m_database, 1, test::clock().nowUtc()));
    for (const QString& row :
         {u"INSERT INTO person (id, name, sort_name, email, department) "
          "VALUES (2, 'A', 'a', 'a@n.example', '')"_s,
          u"INSERT INTO portfolio_item (id, person, category, title, role, scope, status, started, "
          "ended, description) VALUES (3, 2, 'service', 'Work', '', 'library', 'done', "
          "'2026-01-02', NULL, '')"_s})
        TENON_VERIFY(m_database->execute(row));
    addEvidence();
}

void TestOlderLines::addEvidence() {
    TENON_VERIFY(m_database->execute(
        u"INSERT INTO evidence VALUES (4, 3, 'letter.pdf', 'text/p', 0, '%1', '2026-01-05')"_s.arg(
            QString(64, u'a'))));
    TENON_VERIFY(
        store::Journal(*m_database)
            .append(entry(10), {{u"evidence"_s, evidence, Operation::Insert, {}, oldRow()}}));
}

void TestOlderLines::upgrade() {
    TENON_VERIFY(store::migrate(*m_database, store::shippedMigrations()));
    m_committer = std::make_unique<store::Committer>(*m_database, workspace::librarySchema(),
                                                     IdGenerator(1, 100), test::clock());
    TENON_VERIFY(m_committer->prepare());
}

qint64 TestOlderLines::count(const QString& table) const {
    const auto rows = m_database->scalar(u"SELECT count(*) FROM "_s + table);
    return rows ? std::get<qint64>(*rows) : -1;
}

Result<std::optional<store::ChangeSet>> TestOlderLines::undo(qint64 commit) {
    return store::undo(*m_committer, store::CommitId(commit), u"Undo"_s, u"Ada Example"_s);
}

void TestOlderLines::addedIsTakenBackAndPutBack() {
    upgrade();
    QCOMPARE(count(u"item_evidence"_s), 1);
    TENON_VERIFY(undo(10));
    QCOMPARE(count(u"evidence"_s), 0);
    QCOMPARE(count(u"item_evidence"_s), 0);
    const auto last = store::Journal(*m_database).lastId();
    TENON_VERIFY(undo(*last));
    const auto back = store::Repository<portfolio::Evidence>(*m_database).all();
    TENON_VERIFY(back);
    QCOMPARE(back->front().name, u"letter.pdf"_s);
    QCOMPARE(back->front().person, people::PersonId(2));
    QCOMPARE(count(u"item_evidence"_s), 1);
}

void TestOlderLines::deletedComesBackWithItsOwner() {
    TENON_VERIFY(m_database->execute(u"DELETE FROM evidence"_s));
    TENON_VERIFY(
        store::Journal(*m_database)
            .append(entry(11), {{u"evidence"_s, evidence, Operation::Delete, oldRow(), {}}}));
    upgrade();
    QCOMPARE(count(u"evidence"_s), 0);
    TENON_VERIFY(undo(11));
    const auto back = store::Repository<portfolio::Evidence>(*m_database).all();
    const auto links = store::Repository<portfolio::ItemEvidence>(*m_database).all();
    TENON_VERIFY(back);
    TENON_VERIFY(links);
    QCOMPARE(back->front().person, people::PersonId(2));
    QCOMPARE(back->front().added, QDate(2026, 1, 5));
    QVERIFY(!back->front().studentInformation);
    QCOMPARE(links->front().item, portfolio::ItemId(item));
    QCOMPARE(links->front().evidence, portfolio::EvidenceId(evidence));
}

void TestOlderLines::whatChangedSinceIsAConflict() {
    upgrade();
    TENON_VERIFY(m_committer->commit({u"Rename"_s, u"Ada Example"_s, {}}, [](Edit& edit) {
        auto one = edit.read<portfolio::Evidence>().get(portfolio::EvidenceId(evidence));
        one->name = u"other.pdf"_s;
        return edit.update(*one);
    }));
    const auto undone = undo(10);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QVERIFY(undone.error().message.contains(u"Add evidence"_s));
    QCOMPARE(count(u"item_evidence"_s), 1);
    // A deletion whose item is gone as well.
    const auto gone = store::inTodaysShape(
        *m_database, {u"evidence"_s, evidence, Operation::Delete, {{u"item"_s, 99}}, {}});
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::Conflict);
}

void TestOlderLines::theJournalIsNotRewritten() {
    const auto before = store::Journal(*m_database).lines(store::CommitId(10));
    upgrade();
    const auto after = store::Journal(*m_database).lines(store::CommitId(10));
    TENON_VERIFY(after);
    QVERIFY(*before == *after);
    const auto chain = store::checkJournal(*m_database);
    TENON_VERIFY(chain);
    QVERIFY2(chain->isEmpty(), qPrintable(chain->value(0)));
}

// A pairing as version 2 wrote it; and deleted again where that is the last that was done.
void TestOlderLines::addPairing(Operation last) {
    TENON_VERIFY(m_database->execute(
        u"INSERT INTO person (id, name, sort_name, email, department) VALUES (5, 'B', 'b', "
        "'b@n.example', '')"_s));
    const QJsonObject row{{u"id"_s, 6},
                          {u"mentor"_s, 5},
                          {u"mentee"_s, 2},
                          {u"program"_s, u"p"_s},
                          {u"state"_s, u"active"_s},
                          {u"since"_s, u"2026-01-05"_s},
                          {u"until"_s, QJsonValue()},
                          {u"override_reason"_s, u""_s},
                          {u"phase"_s, u"intensive"_s}};
    if (last == Operation::Insert)
        TENON_VERIFY(m_database->execute(u"INSERT INTO pairing VALUES (6, 5, 2, 'p', 'active', "
                                         "'2026-01-05', NULL, '', 'intensive')"_s));
    TENON_VERIFY(store::Journal(*m_database)
                     .append(entry(12), {{u"pairing"_s, 6, last,
                                          last == Operation::Delete ? row : QJsonObject(),
                                          last == Operation::Insert ? row : QJsonObject()}}));
}

void TestOlderLines::anOldPairingIsTakenBackWithItsMembers() {
    addPairing(Operation::Insert);
    upgrade();
    QCOMPARE(count(u"pairing_member"_s), 2);
    TENON_VERIFY(undo(12));
    QCOMPARE(count(u"pairing"_s), 0);
    QCOMPARE(count(u"pairing_member"_s), 0);
    TENON_VERIFY(undo(*store::Journal(*m_database).lastId()));
    QCOMPARE(count(u"pairing_member"_s), 2);
}

void TestOlderLines::aDeletedPairingComesBackWithItsMembers() {
    addPairing(Operation::Delete);
    upgrade();
    QCOMPARE(count(u"pairing"_s), 0);
    TENON_VERIFY(undo(12));
    const auto pair = mentoring::pairOf(*m_database, mentoring::PairingId(6));
    TENON_VERIFY(pair);
    QCOMPARE(pair->mentors(), std::vector{people::PersonId(5)});
    QCOMPARE(pair->mentees(), std::vector{people::PersonId(2)});
    QVERIFY(pair->pairing.shape == mentoring::Shape::OneToOne);
}

void TestOlderLines::anArticleOfSchema4IsTakenBackAndPutBack() {
    addPairing(Operation::Insert);
    auto steps = store::shippedMigrations();
    steps.resize(4);
    TENON_VERIFY(store::migrate(*m_database, steps));
    TENON_VERIFY(m_database->execute(
        u"INSERT INTO reading VALUES (7, 6, 'T', '', NULL, '', '10.1000/1', '', NULL, '', 5, "
        "'2026-01-05')"_s));
    const QJsonObject row{{u"id"_s, 7},
                          {u"pairing"_s, 6},
                          {u"title"_s, u"T"_s},
                          {u"authors"_s, u""_s},
                          {u"published"_s, QJsonValue()},
                          {u"container"_s, u""_s},
                          {u"doi"_s, u"10.1000/1"_s},
                          {u"link"_s, u""_s},
                          {u"evidence"_s, QJsonValue()},
                          {u"comment"_s, u""_s},
                          {u"shared_by"_s, 5},
                          {u"shared"_s, u"2026-01-05"_s}};
    TENON_VERIFY(store::Journal(*m_database)
                     .append(entry(13), {{u"reading"_s, 7, Operation::Insert, {}, row}}));
    upgrade();
    QCOMPARE(count(u"reading"_s), 1);
    TENON_VERIFY(undo(13));
    QCOMPARE(count(u"reading"_s), 0);
    TENON_VERIFY(undo(*store::Journal(*m_database).lastId()));
    const auto back = store::Repository<mentoring::Reading>(*m_database).all();
    TENON_VERIFY(back);
    QCOMPARE(back->front().doi, u"10.1000/1"_s);
    QVERIFY(!mentoring::fileOf(back->front()));
}

void TestOlderLines::othersAreWhatTheyAre() {
    upgrade();
    for (const Edit::Line& line :
         {Edit::Line{u"person"_s, 2, Operation::Update, {{u"name"_s, u"B"_s}}, {}},
          Edit::Line{u"item_evidence"_s, 4, Operation::Insert, {}, {{u"item"_s, 3}}},
          Edit::Line{u"evidence"_s, 4, Operation::Insert, {}, {{u"person"_s, 2}}}}) {
        const auto same = store::inTodaysShape(*m_database, line);
        TENON_VERIFY(same);
        QCOMPARE(same->size(), std::size_t(1));
        QVERIFY(same->front() == line);
    }
}

QTEST_GUILESS_MAIN(TestOlderLines)
#include "tst_olderlines.moc"
