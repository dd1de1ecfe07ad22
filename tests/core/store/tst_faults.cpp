// SPDX-License-Identifier: GPL-3.0-or-later
// Every system call of a commit fails once and for ever, with an I/O error and with a full disk:
// the file is never damaged, nothing acknowledged is lost, and no failure is silent
// (file-safety.md 4.3).
#include "tests/core/store/storestate.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestFaults : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyCallFails_data();
    void everyCallFails();

private:
    struct Run {
        int exitCode = 0;
        qint64 acknowledged = 0; // commits
        long calls = 0;
    };
    Run write(const QString& path, int at, int error, bool persist);
    QTemporaryDir m_folder;
};

void TestFaults::initTestCase() {
    if (qEnvironmentVariable("TENON_FAULTSHIM").isEmpty())
        QSKIP("there is no way to make system calls fail here");
    if (qEnvironmentVariableIsSet("TENON_SANITIZED"))
        QSKIP("a sanitizer must be loaded first, so the shim cannot be");
}

TestFaults::Run TestFaults::write(const QString& path, int at, int error, bool persist) {
    const QString counted = m_folder.filePath(u"count"_s);
    QFile::remove(counted);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, qEnvironmentVariable("TENON_FAULTSHIM"));
    environment.insert(u"FAULT_DIR"_s, QFileInfo(path).absolutePath());
    environment.insert(u"FAULT_AT"_s, QString::number(at));
    environment.insert(u"FAULT_ERRNO"_s, QString::number(error));
    environment.insert(u"FAULT_PERSIST"_s, persist ? u"1"_s : u"0"_s);
    environment.insert(u"FAULT_COUNT"_s, counted);
    QProcess writer;
    writer.setProcessEnvironment(environment);
    writer.start(qEnvironmentVariable("TENON_STOREWRITER"), {path, u"3"_s, u"safe"_s});
    writer.waitForFinished(60000);
    Run run;
    run.exitCode = writer.exitStatus() == QProcess::NormalExit ? writer.exitCode() : -1;
    run.acknowledged = writer.readAllStandardOutput().count('\n');
    QFile file(counted);
    if (file.open(QIODevice::ReadOnly))
        run.calls = file.readAll().trimmed().toLong();
    return run;
}

void TestFaults::everyCallFails_data() {
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("persist");
    QTest::newRow("I/O error, once") << EIO << false;
    QTest::newRow("I/O error, for ever") << EIO << true;
    QTest::newRow("disk full, once") << ENOSPC << false;
    QTest::newRow("disk full, for ever") << ENOSPC << true;
}

void TestFaults::everyCallFails() {
    QFETCH(int, error);
    QFETCH(bool, persist);
    int points = 0;
    for (int at = 1;; ++at) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"f.tenon"_s);
        QVERIFY(test::makeStore(path));
        const Run run = write(path, at, error, persist);
        QVERIFY2(run.exitCode >= 0, qPrintable(u"crashed at call %1"_s.arg(at)));
        const test::StoreState state = test::judge(path);
        QVERIFY2(state.sound, qPrintable(u"call %1: %2"_s.arg(at).arg(state.problem)));
        QVERIFY2(state.groups >= run.acknowledged, qPrintable(u"lost at call %1"_s.arg(at)));
        if (run.calls < at) {
            QCOMPARE(run.exitCode, 0);
            break;
        }
        ++points;
        // Not silent: either it went on and all three commits are there, or it said so.
        QVERIFY2(run.exitCode != 0 || state.groups == 3,
                 qPrintable(u"silent at call %1"_s.arg(at)));
    }
    qInfo("%d fault points", points);
    QVERIFY(points > 20);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
