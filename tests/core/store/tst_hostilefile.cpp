// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong, foreign, damaged and hostile files: refused with a sentence, unchanged, no crash, no hang.
// The numbers are those of file-safety.md 3.7.
#include "tests/support/testlibrary.h"

#include "core/base/text.h"
#include "core/store/durable.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/sample.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace tenon;
using namespace Qt::StringLiterals;

class TestHostileFile : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void wrongFiles_data();
    void wrongFiles();
    void truncatedAnywhere();
    void randomBytesChanged();
    void foreignSchema_data();
    void foreignSchema();
    void writeAheadForms();
    void aStrangersJournal();
    void strangeNames();
    void readOnlyPlaces();
    void aSecondInstance();
    void editedHistoryIsFound();
    void strangeText_data();
    void strangeText();

private:
    QString copyOfGood(const QTemporaryDir& folder) const;
    QTemporaryDir m_folder;
    QString m_good;
};

void TestHostileFile::initTestCase() {
    m_good = m_folder.filePath(u"good.tenon"_s);
    TENON_VERIFY(workspace::makeSample(m_good, test::clock()));
}

QString TestHostileFile::copyOfGood(const QTemporaryDir& folder) const {
    const QString path = folder.filePath(u"x.tenon"_s);
    QFile::remove(path);
    QFile::copy(m_good, path);
    return path;
}

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Result<std::unique_ptr<workspace::Workspace>> open(const QString& path) {
    return workspace::Workspace::open(path, test::clock());
}

} // namespace

void TestHostileFile::wrongFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("1 empty") << QByteArray() << int(ErrorCode::NotTenon);
    QTest::newRow("1 a text") << QByteArray("Dear colleague,\n").repeated(50)
                              << int(ErrorCode::NotTenon);
    QTest::newRow("1 zeros") << QByteArray(10000, '\0') << int(ErrorCode::NotTenon);
    QByteArray foreign = QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0');
    QTest::newRow("2 another program's database") << foreign << int(ErrorCode::NotTenon);
}

void TestHostileFile::wrongFiles() {
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.tenon"_s);
    writeFile(path, bytes);
    const auto opened = open(path);
    QVERIFY(!opened);
    QTEST(int(opened.error().code), "code");
    QCOMPARE(contents(path), bytes);
    QVERIFY(!opened.error().message.isEmpty());
}

void TestHostileFile::truncatedAnywhere() // 4
{
    const QByteArray good = contents(m_good);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.tenon"_s);
    int tried = 0;
    for (qsizetype size = 0; size < good.size(); size += 512, ++tried) {
        writeFile(path, good.left(size));
        const auto opened = open(path);
        QVERIFY2(!opened, qPrintable(u"accepted at %1 bytes"_s.arg(size)));
        QCOMPARE(contents(path), good.left(size));
    }
    QVERIFY(tried > 400);
}

void TestHostileFile::randomBytesChanged() // 5
{
    const QByteArray good = contents(m_good);
    QRandomGenerator random(5);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.tenon"_s);
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = good;
        const int changes = 1 + int(random.bounded(8));
        for (int i = 0; i < changes; ++i)
            bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
        writeFile(path, bytes);
        auto opened = open(path);
        if (!opened) {
            ++refused;
            QCOMPARE(contents(path), bytes);
        } else {
            const auto problems = workspace::checkFile(**opened); // must not crash or hang
            Q_UNUSED(problems)
        }
    }
    QVERIFY(refused > 5);
}

void TestHostileFile::foreignSchema_data() {
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("6 a trigger that deletes") << QStringList{
        u"CREATE TRIGGER evil AFTER INSERT ON meeting BEGIN DELETE FROM person; END"_s};
    QTest::newRow("7 a table replaced by a view") << QStringList{
        u"ALTER TABLE column_mapping RENAME TO hidden"_s,
        u"CREATE VIEW column_mapping AS SELECT 1 AS id, 'x' AS header, 'email' AS field"_s};
    QTest::newRow("8 a view without end") << QStringList{
        u"CREATE VIEW endless AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"_s};
    QTest::newRow("9 a giant generated column") << QStringList{
        u"CREATE TABLE big (id INTEGER PRIMARY KEY, x TEXT AS (hex(zeroblob(450000000))))"_s};
    QTest::newRow("an extra table") << QStringList{u"CREATE TABLE extra (x)"_s};
    QTest::newRow("an index missing") << QStringList{u"DROP INDEX person_email"_s};
    QTest::newRow("a column added") << QStringList{u"ALTER TABLE person ADD COLUMN x TEXT"_s};
}

void TestHostileFile::foreignSchema() {
    QFETCH(QStringList, statements);
    QTemporaryDir folder;
    const QString path = copyOfGood(folder);
    {
        auto raw = store::Database::open(path, store::Database::Mode::ReadWrite);
        TENON_VERIFY(raw);
        for (const QString& statement : statements)
            TENON_VERIFY((*raw)->execute(statement));
    }
    const QByteArray before = contents(path);
    const auto opened = open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
    QCOMPARE(contents(path), before);
}

void TestHostileFile::writeAheadForms() // 10
{
    QTemporaryDir folder;
    QString path = copyOfGood(folder);
    QByteArray bytes = contents(path);
    bytes[18] = bytes[19] = 2;
    writeFile(path, bytes);
    QVERIFY(!open(path));
    QCOMPARE(contents(path), bytes);
    path = copyOfGood(folder);
    writeFile(path + u"-wal"_s, QByteArray(4096, 'w'));
    QVERIFY(!open(path));
    QCOMPARE(contents(path), contents(m_good));
}

void TestHostileFile::aStrangersJournal() // 10, 11
{
    QTemporaryDir folder;
    const QString path = copyOfGood(folder);
    writeFile(path + u"-journal"_s, QByteArray(4096, 'j')); // not a journal at all
    auto opened = open(path);
    TENON_VERIFY(opened);
    QVERIFY(workspace::checkFile(**opened)->isEmpty());
    opened->reset();
    // What stood there before recovery is kept, with its journal.
    const QStringList kept = QDir(store::backupFolder(path)).entryList({u"*before-recovery*"_s});
    QCOMPARE(kept.size(), 2);
}

void TestHostileFile::strangeNames() // 12
{
    QTemporaryDir folder;
    QCOMPARE(open(folder.path()).error().code, ErrorCode::NotTenon);
    QCOMPARE(open(folder.filePath(u"absent"_s)).error().code, ErrorCode::CannotRead);
    QVERIFY(!QFile::exists(folder.filePath(u"absent"_s)));
#ifdef Q_OS_UNIX
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    QVERIFY(!open(pipe)); // and does not wait for somebody to write
    QVERIFY(!open(u"/dev/zero"_s));
    const QString path = copyOfGood(folder);
    const QString link = folder.filePath(u"link.tenon"_s);
    QVERIFY(QFile::link(path, link));
    {
        auto through = open(link);
        TENON_VERIFY(through);
        QCOMPARE((*through)->path(), QFileInfo(path).canonicalFilePath());
        QCOMPARE(open(path).error().code, ErrorCode::Locked);
    }
    QCOMPARE(::link(qPrintable(path), qPrintable(folder.filePath(u"twin.tenon"_s))), 0);
    QVERIFY(!open(path));
#endif
}

void TestHostileFile::readOnlyPlaces() // 13
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("the superuser may write everywhere; run as another user to test read-only places");
#endif
    QTemporaryDir folder;
    const QString path = copyOfGood(folder);
    QFile::setPermissions(path, QFile::ReadOwner);
    auto opened = open(path);
    TENON_VERIFY(opened);
    QVERIFY((*opened)->isReadOnly());
    const auto refused = (*opened)->commit(u"x"_s, [](store::Edit&) { return Status(); });
    QCOMPARE(refused.error().code, ErrorCode::CannotWrite);
}

void TestHostileFile::aSecondInstance() // 16
{
    const QString program = QStringLiteral(TENON_BIN_DIR "/tenonctl");
    if (!QFile::exists(program))
        QSKIP("tenonctl is not built");
    QTemporaryDir folder;
    const QString path = copyOfGood(folder);
    QProcess other;
    {
        auto held = open(path);
        TENON_VERIFY(held);
        other.start(program, {u"file"_s, u"info"_s, path, u"--json"_s});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 3);
        const QByteArray said = other.readAllStandardError();
        QVERIFY2(said.contains(QByteArray::number(QCoreApplication::applicationPid())),
                 said.constData());
    }
    other.start(program, {u"file"_s, u"info"_s, path});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
}

void TestHostileFile::editedHistoryIsFound() // 18
{
    QTemporaryDir folder;
    const QString path = copyOfGood(folder);
    {
        auto raw = store::Database::open(path, store::Database::Mode::ReadWrite);
        TENON_VERIFY(raw);
        TENON_VERIFY((*raw)->execute(
            u"UPDATE journal_change SET after = replace(after, 'Osei', 'Nobody')"_s));
    }
    auto opened = open(path);
    TENON_VERIFY(opened);
    const auto problems = workspace::checkFile(**opened);
    TENON_VERIFY(problems);
    QCOMPARE(problems->size(), 1);
}

void TestHostileFile::strangeText_data() // 20
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"x"_s;
    QTest::newRow("right-to-left override") << u"a\u202Etxt.exe"_s;
    QTest::newRow("10 MB") << QString(10 * 1024 * 1024, u'ä');
    QTest::newRow("not composed") << u"A\u030Asa"_s;
}

void TestHostileFile::strangeText() {
    QFETCH(QString, text);
    test::TemporaryLibrary file;
    QString kept;
    {
        auto library = file.open();
        TENON_VERIFY(library);
        TENON_VERIFY((*library)->commit(u"Strange"_s, [&](store::Edit& edit) {
            people::Person person = test::newPerson(edit, u"Ada"_s);
            person.department = tenon::text::cleaned(text);
            kept = person.department;
            return edit.insert(person);
        }));
    }
    auto library = file.open();
    TENON_VERIFY(library);
    QCOMPARE((*library)->records<people::Person>().all()->front().department, kept);
    QVERIFY(kept.isValidUtf16());
    QVERIFY(workspace::checkFile(**library)->isEmpty());
    TENON_VERIFY((*library)->undo());
}

QTEST_GUILESS_MAIN(TestHostileFile)
#include "tst_hostilefile.moc"
