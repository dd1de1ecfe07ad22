// SPDX-License-Identifier: GPL-3.0-or-later
// tenonctl as a script uses it: the program is run, its output and exit codes are the contract.
#include "tests/app/cli/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestTenonctl : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theMainJob();
    void importingTwiceChangesNothing();
    void badRowsRefuseTheWhole();
    void foreignRosters_data();
    void foreignRosters();
    void wrongUsage_data();
    void wrongUsage();
    void unreadableFiles_data();
    void unreadableFiles();
    void aRehearsalWritesNothing();
    void undoTakesBack();
    void backupAndRestore();
    void noNoteLeavesInAStatement();
    void theSampleIsWhole();

private:
    using Ran = test::Ctl::Ran;
    Ran ctl(const QStringList& words) const { return (*m_ctl)(words); }
    QString write(const QString& name, const QByteArray& bytes) const {
        return m_ctl->write(name, bytes);
    }
    void makeLibrary();

    std::unique_ptr<test::Ctl> m_ctl;
    QString m_file;
};

namespace {
const QByteArray roster =
    "name,email,rank,track,appointed,department,supervisor,tenured\n"
    "Ruth Okafor,ruth@n.example,Professor,Tenure track,2010-08-16,Instruction,,yes\n"
    "Joe Boss,joe@n.example,Associate Professor,Tenure track,2012-08-16,Systems,,yes\n"
    "Amara Osei,amara@n.example,Assistant Professor,Tenure "
    "track,2024-08-16,Systems,joe@n.example,no\n";
}

void TestTenonctl::init() {
    m_ctl = std::make_unique<test::Ctl>();
    m_file = m_ctl->at(u"library.tenon"_s);
}

void TestTenonctl::makeLibrary() {
    QCOMPARE(ctl({u"file"_s, u"new"_s, m_file, u"--library"_s, u"Northfield"_s}).code, 0);
    QCOMPARE(
        ctl({u"person"_s, u"import"_s, m_file, write(u"r.csv"_s, roster)}).json["added"_L1].toInt(),
        3);
}

void TestTenonctl::theMainJob() {
    makeLibrary();
    const Ran eligible = ctl({u"mentor"_s, u"eligible"_s, m_file, u"amara@n.example"_s});
    const QJsonArray candidates = eligible.json["candidates"_L1].toArray();
    QCOMPARE(candidates.size(), 2);
    QCOMPARE(candidates[0].toObject()["email"_L1].toString(), u"ruth@n.example"_s);
    QVERIFY(candidates[0].toObject()["eligible"_L1].toBool());
    QVERIFY(!candidates[1].toObject()["eligible"_L1].toBool()); // supervises
    QVERIFY(candidates[1].toObject()["reasons"_L1].toArray().size() >= 4);
    QCOMPARE(ctl({u"mentor"_s, u"assign"_s, m_file, u"amara@n.example"_s, u"joe@n.example"_s}).code,
             1);
    QCOMPARE(ctl({u"mentor"_s, u"assign"_s, m_file, u"amara@n.example"_s, u"ruth@n.example"_s,
                  u"--from"_s, u"2024-09-01"_s})
                 .code,
             0);
    const Ran clock = ctl({u"tenure"_s, u"clock"_s, m_file, u"AMARA@n.example"_s});
    QCOMPARE(clock.json["year"_L1].toInt(), 3);
    QCOMPARE(clock.json["mandatoryReview"_L1].toString(), u"2028-10-15"_s);
    QVERIFY(!clock.json["steps"_L1].toArray()[0].toObject()["why"_L1].toArray().isEmpty());
    QCOMPARE(ctl({u"portfolio"_s, u"add"_s, m_file, u"amara@n.example"_s, u"--category"_s,
                  u"service"_s, u"--title"_s, u"Senate"_s, u"--date"_s, u"2025-01-01"_s,
                  u"--evidence"_s, write(u"letter.txt"_s, "thank you")})
                 .code,
             0);
    const Ran items = ctl({u"portfolio"_s, u"list"_s, m_file, u"amara@n.example"_s});
    QCOMPARE(items.json["items"_L1].toArray()[0].toObject()["evidence"_L1].toInt(), 1);
    QCOMPARE(ctl({u"meeting"_s, u"log"_s, m_file, u"ruth@n.example"_s, u"amara@n.example"_s,
                  u"--date"_s, u"2026-10-01"_s, u"--minutes"_s, u"45"_s})
                 .code,
             0);
    const Ran service =
        ctl({u"service"_s, u"report"_s, m_file, u"ruth@n.example"_s, u"--from"_s, u"2026-08-16"_s,
             u"--to"_s, u"2027-08-15"_s, u"--pdf"_s, m_ctl->at(u"s.pdf"_s)});
    QCOMPARE(service.json["minutes"_L1].toInt(), 45);
    QFile pdf(m_ctl->at(u"s.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QCOMPARE(ctl({u"file"_s, u"check"_s, m_file}).code, 0);
}

void TestTenonctl::importingTwiceChangesNothing() {
    makeLibrary();
    const Ran again = ctl({u"person"_s, u"import"_s, m_file, m_ctl->at(u"r.csv"_s)});
    QCOMPARE(again.json["unchanged"_L1].toInt(), 3);
    QVERIFY(again.json["commit"_L1].isNull());
    QCOMPARE(ctl({u"history"_s, u"list"_s, m_file}).json["commits"_L1].toArray().size(), 2);
}

void TestTenonctl::badRowsRefuseTheWhole() {
    QCOMPARE(ctl({u"file"_s, u"new"_s, m_file}).code, 0);
    const QString bad =
        write(u"bad.csv"_s, "name,email,appointed\nAda,ada@n.example,2024-08-16\n"
                            "Bo,not an address,2024-08-16\nCy,cy@n.example,32 May\n");
    const Ran refused = ctl({u"person"_s, u"import"_s, m_file, bad});
    QCOMPARE(refused.code, 1);
    const QJsonArray errors = refused.json["errors"_L1].toArray();
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors[0].toObject()["row"_L1].toInt(), 3);
    QCOMPARE(errors[0].toObject()["column"_L1].toString(), u"email"_s);
    QCOMPARE(ctl({u"person"_s, u"list"_s, m_file}).json["people"_L1].toArray().size(), 0);
    const Ran skipped = ctl({u"person"_s, u"import"_s, m_file, bad, u"--skip-bad-rows"_s});
    QCOMPARE(skipped.code, 0);
    QCOMPARE(skipped.json["added"_L1].toInt(), 1);
    QCOMPARE(skipped.json["skipped"_L1].toInt(), 2);
}

void TestTenonctl::foreignRosters_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("mentees") << u"mentees-50.csv"_s;
    QTest::newRow("mentors") << u"mentors-50.csv"_s;
}

void TestTenonctl::foreignRosters() {
    QFETCH(QString, name);
    const QString path = QStringLiteral(TENON_SOURCE_DIR "/../shared/data/rosters/") + name;
    if (!QFile::exists(path))
        QSKIP("the sample rosters are not beside the project");
    QCOMPARE(ctl({u"file"_s, u"new"_s, m_file}).code, 0);
    const QString map = write(u"map.json"_s, R"({"organisation": "department"})");
    const Ran first = ctl({u"person"_s, u"import"_s, m_file, path, u"--map"_s, map});
    QCOMPARE(first.json["added"_L1].toInt(), 50);
    QVERIFY(!first.json["ignored"_L1].toArray().contains(u"organisation"_s));
    const Ran again = ctl({u"person"_s, u"import"_s, m_file, path}); // the map is remembered
    QCOMPARE(again.json["unchanged"_L1].toInt(), 50);
    QVERIFY(!again.json["ignored"_L1].toArray().contains(u"organisation"_s));
}

void TestTenonctl::wrongUsage_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no such group") << QStringList{u"dance"_s};
    QTest::newRow("no such verb") << QStringList{u"file"_s, u"dance"_s};
    QTest::newRow("argument missing") << QStringList{u"person"_s, u"show"_s, u"x.tenon"_s};
    QTest::newRow("one too many") << QStringList{u"file"_s, u"info"_s, u"a"_s, u"b"_s};
    QTest::newRow("unknown option") << QStringList{u"file"_s, u"info"_s, u"a"_s, u"--fast"_s};
    QTest::newRow("required option") << QStringList{u"meeting"_s, u"log"_s, u"a"_s, u"b"_s, u"c"_s};
}

void TestTenonctl::wrongUsage() {
    QFETCH(QStringList, words);
    const Ran ran = ctl(words);
    QCOMPARE(ran.code, 2);
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(ran.json["error"_L1].toObject()["code"_L1].toString(), u"usage"_s);
}

void TestTenonctl::unreadableFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("absent") << QByteArray() << u"cannot_read"_s;
    QTest::newRow("a text") << QByteArray("Dear colleague") << u"not_tenon"_s;
}

void TestTenonctl::unreadableFiles() {
    QFETCH(QByteArray, bytes);
    if (!bytes.isEmpty())
        write(u"library.tenon"_s, bytes);
    const Ran ran = ctl({u"file"_s, u"info"_s, m_file});
    QCOMPARE(ran.code, 3);
    QTEST(ran.json["error"_L1].toObject()["code"_L1].toString(), "code");
}

void TestTenonctl::aRehearsalWritesNothing() {
    makeLibrary();
    const Ran dry = ctl({u"mentor"_s, u"assign"_s, m_file, u"amara@n.example"_s,
                         u"ruth@n.example"_s, u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    QVERIFY(ctl({u"mentor"_s, u"list"_s, m_file}).json["pairings"_L1].toArray().isEmpty());
    QCOMPARE(ctl({u"mentor"_s, u"assign"_s, m_file, u"amara@n.example"_s, u"joe@n.example"_s,
                  u"--dry-run"_s})
                 .code,
             1);
}

void TestTenonctl::undoTakesBack() {
    makeLibrary();
    QCOMPARE(ctl({u"history"_s, u"undo"_s, m_file}).code, 0);
    QVERIFY(ctl({u"person"_s, u"list"_s, m_file}).json["people"_L1].toArray().isEmpty());
    const Ran wrong = ctl({u"history"_s, u"undo"_s, m_file, u"--commit"_s, u"1"_s});
    QCOMPARE(wrong.code, 1);
}

void TestTenonctl::backupAndRestore() {
    makeLibrary();
    const QString copy = m_ctl->at(u"copy.tenon"_s);
    QCOMPARE(ctl({u"file"_s, u"backup"_s, m_file, copy}).json["sha256"_L1].toString().size(), 64);
    QVERIFY(ctl({u"file"_s, u"backup"_s, m_file, copy}).code != 0); // never overwrites
    QCOMPARE(ctl({u"history"_s, u"undo"_s, m_file}).code, 0);
    const Ran restored = ctl({u"file"_s, u"restore"_s, copy, m_file});
    QCOMPARE(restored.code, 0);
    QVERIFY(QFile::exists(restored.json["movedAside"_L1].toString()));
    QCOMPARE(ctl({u"person"_s, u"list"_s, m_file}).json["people"_L1].toArray().size(), 3);
}

void TestTenonctl::noNoteLeavesInAStatement() {
    makeLibrary();
    ctl({u"mentor"_s, u"assign"_s, m_file, u"amara@n.example"_s, u"ruth@n.example"_s, u"--from"_s,
         u"2024-09-01"_s});
    QCOMPARE(
        ctl({u"meeting"_s, u"log"_s, m_file, u"ruth@n.example"_s, u"amara@n.example"_s, u"--date"_s,
             u"2026-10-01"_s, u"--minutes"_s, u"30"_s, u"--topics"_s, u"CANARYTOPIC"_s,
             u"--shared-note"_s, u"CANARYSHARED"_s, u"--private-note"_s, u"CANARYPRIVATE"_s})
            .code,
        0);
    QStringList files;
    QStringList words{u"service"_s, u"report"_s,     m_file,    u"ruth@n.example"_s,
                      u"--from"_s,  u"2026-08-16"_s, u"--to"_s, u"2027-08-15"_s};
    for (const QString& format : {u"pdf"_s, u"html"_s, u"odt"_s, u"csv"_s}) {
        files << m_ctl->at(u"s."_s + format);
        words << u"--"_s + format << files.last();
    }
    const Ran report = ctl(words);
    QCOMPARE(report.code, 0);
    QByteArray everything = report.out + report.err;
    everything +=
        ctl({u"mentor"_s, u"list"_s, m_file}).out + ctl({u"history"_s, u"list"_s, m_file}).out;
    for (const QString& path : files) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        everything += file.readAll();
    }
    QVERIFY(!everything.contains("CANARY"));
    QFile library(m_file); // closed: the words are in the file, so the search would find them
    QVERIFY(library.open(QIODevice::ReadOnly));
    QVERIFY(library.readAll().contains("CANARYPRIVATE"));
}

void TestTenonctl::theSampleIsWhole() {
    const Ran sample = ctl({u"file"_s, u"sample"_s, m_file});
    QCOMPARE(sample.json["people"_L1].toInt(), 25);
    QCOMPARE(ctl({u"file"_s, u"check"_s, m_file}).code, 0);
    QCOMPARE(ctl({u"file"_s, u"sample"_s, m_file}).code, 1); // never replaces a file
}

QTEST_GUILESS_MAIN(TestTenonctl)
#include "tst_tenonctl.moc"
