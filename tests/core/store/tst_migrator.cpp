// SPDX-License-Identifier: GPL-3.0-or-later
// From one schema to the next: wholly old or wholly new, with a copy of the old made first.
#include "tests/core/store/storestate.h"
#include "tests/support/testlibrary.h"

#include "core/mentoring/pairingmember.h"
#include "core/store/backup.h"
#include "core/tenure/clockevent.h"
#include "core/workspace/schema.h"

#include <QProcess>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestMigrator : public QObject {
    Q_OBJECT
private slots:
    void statementsAreDivided();
    void theSchemaIsTheGoldenOne();
    void theSchemaHoldsTablesAndIndexesOnly();
    void everyRecordHasItsTable();
    void aNewerFileIsRefusedUnchanged();
    void killedAtEveryStatement();
    void anUpgradeIsCopiedFirst();
    void clocksOfTheFirstVersionAreKept();
};

namespace {

// Rebuilds a table, as a real step would: new, copied, old dropped, renamed.
std::vector<store::MigrationStep> withAnotherStep() {
    auto steps = store::shippedMigrations();
    steps.push_back(store::parseMigration(
        u"%1_colour.sql"_s.arg(steps.back().number + 1, 4, 10, QChar(u'0')),
        u"CREATE TABLE person_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, sort_name TEXT NOT "
        u"NULL,"
        " email TEXT NOT NULL, department TEXT NOT NULL, supervisor INTEGER REFERENCES person (id) "
        "ON"
        " DELETE RESTRICT, mentor_capacity INTEGER, colour TEXT NOT NULL DEFAULT '') STRICT\n"
        "-- next\nINSERT INTO person_new SELECT *, '' FROM person\n-- next\nDROP TABLE person\n"
        "-- next\nALTER TABLE person_new RENAME TO person\n"
        "-- next\nCREATE INDEX person_email ON person (email)\n"_s));
    return steps;
}

constexpr auto childVariable = "TENON_MIGRATE_TO_DEATH"; // "path|statement"

// The child: migrates and ends the process before the given statement.
int migrateToDeath(const QString& task) {
    const QStringList parts = task.split(u'|');
    const int stop = parts[1].toInt();
    auto database = store::Database::open(parts[0], store::Database::Mode::ReadWrite);
    if (!database)
        return 3;
    int counter = -1;
    const auto done = store::migrate(**database, withAnotherStep(), [&](int) {
        if (++counter == stop)
            std::_Exit(77);
    });
    return done ? 0 : 4;
}

} // namespace

void TestMigrator::statementsAreDivided() {
    const auto step = store::parseMigration(
        u"0007_two_things.sql"_s,
        u"-- a comment\nCREATE TABLE a (x)\n-- next\n\n-- next\nDROP TABLE b\n"_s);
    QCOMPARE(step.number, 7);
    QCOMPARE(step.name, u"two_things"_s);
    QCOMPARE(step.statements, (QStringList{u"CREATE TABLE a (x)"_s, u"DROP TABLE b"_s}));
}

void TestMigrator::theSchemaIsTheGoldenOne() {
    const auto steps = store::shippedMigrations();
    const auto text = store::expectedSchemaText(steps, steps.back().number);
    TENON_VERIFY(text);
    QFile golden(
        QStringLiteral(TENON_SOURCE_DIR "/tests/data/schema-%1.txt").arg(steps.back().number));
    if (qEnvironmentVariableIsSet("TENON_WRITE_GOLDEN") && golden.open(QIODevice::WriteOnly)) {
        golden.write(text->join(u"\n\n"_s).toUtf8() + '\n');
        golden.close();
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), "no golden schema for this version");
    QCOMPARE(text->join(u"\n\n"_s) + u'\n', QString::fromUtf8(golden.readAll()));
}

void TestMigrator::theSchemaHoldsTablesAndIndexesOnly() {
    const auto steps = store::shippedMigrations();
    const auto text = store::expectedSchemaText(steps, steps.back().number);
    TENON_VERIFY(text);
    for (const QString& object : *text) {
        QVERIFY2(object.startsWith(u"table "_s) || object.startsWith(u"index "_s),
                 qPrintable(object));
        if (object.startsWith(u"table "_s))
            QVERIFY2(object.endsWith(u"STRICT"_s), qPrintable(object));
        QVERIFY2(!object.contains(u"CASCADE"_s), qPrintable(object));
    }
}

void TestMigrator::everyRecordHasItsTable() {
    test::TemporaryLibrary file;
    auto library = file.open();
    TENON_VERIFY(library);
    for (const store::TableInfo& table : workspace::librarySchema()) {
        auto columns = (*library)->reader().query(
            u"SELECT name FROM pragma_table_info('%1')"_s.arg(table.name));
        TENON_VERIFY(columns);
        QStringList names;
        while (columns->next())
            names << columns->text(0);
        QCOMPARE(names, table.columns);
    }
}

void TestMigrator::aNewerFileIsRefusedUnchanged() {
    test::TemporaryLibrary file;
    TENON_VERIFY(file.open());
    {
        auto raw = store::Database::open(file.path, store::Database::Mode::ReadWrite);
        TENON_VERIFY(raw);
        TENON_VERIFY((*raw)->execute(u"PRAGMA user_version=999"_s));
    }
    QFile bytes(file.path);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray before = bytes.readAll();
    bytes.close();
    const auto opened = file.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Newer);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QCOMPARE(bytes.readAll(), before);
}

void TestMigrator::killedAtEveryStatement() {
    const auto steps = withAnotherStep();
    for (int stop = 0;; ++stop) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"m.tenon"_s);
        TENON_VERIFY(test::makeStore(path));
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(childVariable), u"%1|%2"_s.arg(path).arg(stop));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {});
        QVERIFY(child.waitForFinished());
        const bool finished = child.exitCode() == 0;
        QVERIFY2(finished || child.exitCode() == 77, qPrintable(QString::number(child.exitCode())));
        auto database = store::Database::open(path, store::Database::Mode::ReadWrite);
        TENON_VERIFY(database);
        TENON_VERIFY(store::checkTrust(**database, steps)); // wholly one version's schema
        QCOMPARE(*store::schemaVersion(**database),
                 finished ? steps.back().number : steps.back().number - 1);
        TENON_VERIFY(store::migrate(**database, steps)); // the second run always finishes
        QCOMPARE(*store::schemaVersion(**database), steps.back().number);
        if (finished)
            break;
    }
}

void TestMigrator::anUpgradeIsCopiedFirst() {
    test::TemporaryLibrary file;
    {
        auto library = file.open();
        TENON_VERIFY(library);
        test::addPerson(**library, u"Ada Lovell"_s);
    }
    auto raw = store::Database::open(file.path, store::Database::Mode::ReadWrite);
    TENON_VERIFY(raw);
    const auto copied = store::backUp(**raw, test::clock().nowUtc(), store::shippedMigrations());
    TENON_VERIFY(copied);
    TENON_VERIFY(store::migrate(**raw, withAnotherStep()));
    auto old = store::Database::open(copied->path, store::Database::Mode::ReadOnly);
    TENON_VERIFY(old);
    QCOMPARE(*store::schemaVersion(**old), store::shippedMigrations().back().number);
}

// Version 1 knew three kinds of clock events; each is the same after the table was rebuilt.
void TestMigrator::clocksOfTheFirstVersionAreKept() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"one.tenon"_s);
    const auto steps = store::shippedMigrations();
    auto made = store::Database::open(path, store::Database::Mode::Create);
    TENON_VERIFY(made);
    TENON_VERIFY(store::migrate(**made, {steps.front()}));
    for (const QString& row :
         {u"INSERT INTO policy_pack VALUES (1, 'p', '1', '{}')"_s,
          u"INSERT INTO person VALUES (2, 'A', 'a', 'a@n.example', '', NULL, NULL)"_s,
          u"INSERT INTO person VALUES (6, 'B', 'b', 'b@n.example', '', NULL, NULL)"_s,
          u"INSERT INTO appointment VALUES (3, 2, 1, 't', '2026-08-16', NULL, 'probationary', "
          "NULL)"_s,
          u"INSERT INTO clock_event VALUES (4, 3, 'extension_granted', '2027-01-10', 1, '', 'n')"_s,
          u"INSERT INTO clock_event VALUES (5, 3, 'step_done', '2027-05-10', 0, 's', '')"_s,
          u"INSERT INTO pairing VALUES (7, 6, 2, 'p', 'active', '2026-09-01', NULL, '')"_s})
        TENON_VERIFY((*made)->execute(row));
    TENON_VERIFY(store::migrate(**made, steps));
    TENON_VERIFY(store::checkTrust(**made, steps));
    const auto events = store::Repository<tenure::ClockEvent>(**made).all();
    TENON_VERIFY(events);
    QCOMPARE(events->size(), std::size_t(2));
    QVERIFY(events->front().kind == tenure::ClockEventKind::ExtensionGranted);
    QCOMPARE(events->front().onDay, QDate(2027, 1, 10));
    QCOMPARE(events->front().note, u"n"_s);
    QVERIFY(!events->front().answers && events->front().decidedBy.isEmpty());
    QCOMPARE(events->back().step, u"s"_s);
    const auto pairings = store::Repository<mentoring::Pairing>(**made).all();
    TENON_VERIFY(pairings);
    QVERIFY(pairings->front().phase == mentoring::PairingPhase::Intensive);
    QVERIFY(pairings->front().shape == mentoring::Shape::OneToOne);
    const auto members = store::Repository<mentoring::PairingMember>(**made).all();
    TENON_VERIFY(members);
    QCOMPARE(members->size(), std::size_t(2));
    QCOMPARE(members->front().person.value(), 6);
    QVERIFY(members->front().role == mentoring::MemberRole::Mentor);
    QCOMPARE(members->back().person.value(), 2);
    QVERIFY(members->back().role == mentoring::MemberRole::Mentee);
    QCOMPARE(members->back().acknowledged, std::optional(QDate(2026, 9, 1)));
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(childVariable))
        return migrateToDeath(qEnvironmentVariable(childVariable));
    TestMigrator test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_migrator.moc"
