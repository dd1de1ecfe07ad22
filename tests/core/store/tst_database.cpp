// SPDX-License-Identifier: GPL-3.0-or-later
// The connection: how it opens, what it refuses, and the traps of the driver it keeps people from.
#include "tests/support/testlibrary.h"

#include "core/store/codec.h"

using namespace tenon;
using namespace Qt::StringLiterals;
using store::Database;

class TestDatabase : public QObject {
    Q_OBJECT
private slots:
    void everySettingHolds_data();
    void everySettingHolds();
    void aMissingFileIsNotMade();
    void aSecondConnectionIsRefused();
    void textSurvives_data();
    void textSurvives();
    void datesSurviveOrAreRefused();
    void twoStatementsInOneCallAreRefused();
    void errorsNameWhatToDo();
    void foreignKeysWaitForTheCommit();
};

void TestDatabase::everySettingHolds_data() {
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("expected");
    // file-safety.md 2.1
    QTest::newRow("journal") << u"journal_mode"_s << u"delete"_s;
    QTest::newRow("locking") << u"locking_mode"_s << u"exclusive"_s;
    QTest::newRow("synchronous EXTRA") << u"synchronous"_s << u"3"_s;
    QTest::newRow("foreign keys") << u"foreign_keys"_s << u"1"_s;
    QTest::newRow("trusted schema") << u"trusted_schema"_s << u"0"_s;
    QTest::newRow("cell size") << u"cell_size_check"_s << u"1"_s;
    QTest::newRow("temp store") << u"temp_store"_s << u"2"_s;
    QTest::newRow("secure delete") << u"secure_delete"_s << u"1"_s;
    QTest::newRow("recursive triggers") << u"recursive_triggers"_s << u"1"_s;
    QTest::newRow("page size") << u"page_size"_s << u"8192"_s;
    QTest::newRow("application id")
        << u"application_id"_s << QString::number(Database::applicationId);
}

void TestDatabase::everySettingHolds() {
    QFETCH(QString, pragma);
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    auto rows = (*library)->reader().query(u"PRAGMA "_s + pragma);
    TENON_VERIFY(rows);
    QVERIFY(rows->next());
    QTEST(rows->text(0), "expected");
}

void TestDatabase::aMissingFileIsNotMade() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"absent.tenon"_s);
    QVERIFY(!Database::open(path, Database::Mode::ReadWrite));
    QVERIFY(!QFile::exists(path));
}

void TestDatabase::aSecondConnectionIsRefused() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a b%ü?.tenon"_s);
    auto first = Database::open(path, Database::Mode::Create);
    TENON_VERIFY(first);
    TENON_VERIFY((*first)->execute(u"CREATE TABLE t (a)"_s));
    QVERIFY(QFile::exists(path));
    auto second = Database::open(path, Database::Mode::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Locked);
}

void TestDatabase::textSurvives_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("null string") << QString() << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("accents and astral") << u"Åsa \U0001F4DA"_s << u"Åsa \U0001F4DA"_s;
    QTest::newRow("starts with U+FEFF") << u"\uFEFFx"_s << u"x"_s;
    QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xD800) + u'x') << u"a\uFFFDx"_s;
    QTest::newRow("quotes") << u"O'Brien; DROP TABLE person; --"_s
                            << u"O'Brien; DROP TABLE person; --"_s;
    QTest::newRow("10 MB") << QString(10 * 1024 * 1024, u'x') << QString(10 * 1024 * 1024, u'x');
}

void TestDatabase::textSurvives() {
    QFETCH(QString, text);
    auto database = Database::open(u":memory:"_s, Database::Mode::Memory);
    TENON_VERIFY(database);
    TENON_VERIFY((*database)->execute(u"CREATE TABLE t (a TEXT NOT NULL) STRICT"_s));
    TENON_VERIFY(
        (*database)->execute(u"INSERT INTO t VALUES (?)"_s, {store::Codec<QString>::encode(text)}));
    auto back = (*database)->scalar(u"SELECT a FROM t"_s);
    TENON_VERIFY(back);
    QTEST(std::get<QString>(*back), "kept");
}

void TestDatabase::datesSurviveOrAreRefused() {
    using store::Codec;
    QCOMPARE(Codec<QDate>::decode(Codec<QDate>::encode(QDate(2028, 2, 29))), QDate(2028, 2, 29));
    const QDateTime moment(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC);
    QCOMPARE(Codec<QDateTime>::decode(Codec<QDateTime>::encode(moment)), moment);
    QVERIFY(!Codec<QDate>::decode(u"2026-02-30"_s));
    QVERIFY(!Codec<QDate>::decode(u"2026-2-3"_s));
    QVERIFY(!Codec<QDate>::decode(u""_s));
    QVERIFY(!Codec<bool>::decode(qint64(2)));
}

void TestDatabase::twoStatementsInOneCallAreRefused() {
    auto database = Database::open(u":memory:"_s, Database::Mode::Memory);
    TENON_VERIFY(database);
    QVERIFY(!(*database)->execute(u"CREATE TABLE a (x); CREATE TABLE b (x)"_s));
}

void TestDatabase::errorsNameWhatToDo() {
    auto database = Database::open(u":memory:"_s, Database::Mode::Memory);
    TENON_VERIFY(database);
    TENON_VERIFY(
        (*database)->execute(u"CREATE TABLE t (a TEXT NOT NULL CHECK (a <> 'x')) STRICT"_s));
    const auto refused = (*database)->execute(u"INSERT INTO t VALUES ('x')"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().detail.contains(u"275"_s)); // SQLITE_CONSTRAINT_CHECK
}

// A row may come before the one it refers to and go after it, in any order, until the COMMIT.
void TestDatabase::foreignKeysWaitForTheCommit() {
    QTemporaryDir folder;
    auto opened =
        store::Database::open(folder.filePath(u"x.tenon"_s), store::Database::Mode::Create);
    TENON_VERIFY(opened);
    store::Database& database = **opened;
    TENON_VERIFY(database.execute(u"CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT"_s));
    TENON_VERIFY(database.execute(u"CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER NOT NULL "
                                  "REFERENCES a (id) ON DELETE RESTRICT) STRICT"_s));
    const auto insertB = u"INSERT INTO b VALUES (?, ?)"_s;
    TENON_VERIFY(database.begin()); // the child first
    TENON_VERIFY(database.execute(insertB, {qint64(1), qint64(7)}));
    TENON_VERIFY(database.execute(u"INSERT INTO a VALUES (7)"_s));
    TENON_VERIFY(database.commit());
    TENON_VERIFY(database.begin()); // the parent first
    TENON_VERIFY(database.execute(u"DELETE FROM a"_s));
    TENON_VERIFY(database.execute(u"DELETE FROM b"_s));
    TENON_VERIFY(database.commit());
    TENON_VERIFY(database.begin()); // and what is missing at the end is refused
    TENON_VERIFY(database.execute(insertB, {qint64(1), qint64(8)}));
    const auto refused = database.commit();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    database.rollback();
    QCOMPARE(*database.scalar(u"SELECT count(*) FROM b"_s), store::Value(qint64(0)));
    // Outside a transaction there is no later: refused at once.
    QVERIFY(!database.execute(insertB, {qint64(1), qint64(8)}));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
