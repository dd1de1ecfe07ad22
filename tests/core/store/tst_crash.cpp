// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of writing: nothing acknowledged is lost, nothing is torn. A control run
// with the journal off must show damage, or the harness would be blind (file-safety.md 4.1).
#include "tests/core/store/storestate.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestCrash : public QObject {
    Q_OBJECT
private slots:
    void nothingAcknowledgedIsLost();
    void theControlRunLoses();

private:
    struct Tally {
        int kills = 0;
        int lost = 0;
        int unsound = 0;
        qint64 acknowledged = 0;
    };
    Tally killManyTimes(int kills, const QString& mode, quint32 seed);
};

TestCrash::Tally TestCrash::killManyTimes(int kills, const QString& mode, quint32 seed) {
    QRandomGenerator random(seed);
    QTemporaryDir folder;
    Tally tally;
    QString path;
    for (; tally.kills < kills; ++tally.kills) {
        if (tally.kills % 25 == 0 || path.isEmpty()) { // a new file now and then keeps it quick
            path = folder.filePath(u"store-%1.tenon"_s.arg(tally.kills));
            if (!test::makeStore(path))
                return tally;
        }
        QProcess writer;
        writer.start(qEnvironmentVariable("TENON_STOREWRITER"), {path, u"100000"_s, mode});
        writer.waitForReadyRead(10000);
        QTest::qSleep(int(random.bounded(30)));
        writer.kill();
        writer.waitForFinished();
        const QList<QByteArray> numbers = writer.readAllStandardOutput().trimmed().split('\n');
        const test::StoreState state = test::judge(path);
        if (!state.sound) {
            ++tally.unsound;
            if (mode == u"safe"_s)
                qWarning("kill %d: %s", tally.kills, qPrintable(state.problem));
            path.clear();
            continue;
        }
        bool number = false;
        const qint64 last = numbers.last().toLongLong(&number);
        if (number) {
            tally.acknowledged = std::max(tally.acknowledged, last);
            tally.lost += state.groups < last + 1 ? 1 : 0;
        }
    }
    return tally;
}

void TestCrash::nothingAcknowledgedIsLost() {
    const Tally tally = killManyTimes(500, u"safe"_s, 20261123);
    QCOMPARE(tally.kills, 500);
    QCOMPARE(tally.lost, 0);
    QCOMPARE(tally.unsound, 0);
    QVERIFY(tally.acknowledged > 0);
}

void TestCrash::theControlRunLoses() {
    const Tally tally = killManyTimes(60, u"unsafe"_s, 7);
    QVERIFY2(tally.lost + tally.unsound > 0,
             "with the journal off no kill did harm: the harness sees nothing");
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
