// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idgenerator.h"

#include <QSet>
#include <QtTest>

using namespace tenon;

class TestIdGenerator : public QObject {
    Q_OBJECT

private slots:
    void growsWithinAMillisecond();
    void survivesAClockPutBack();
    void goesOnAfterTheLast();
    void nodesDoNotMeet();
};

constexpr qint64 now = 1790000000000; // 2026

void TestIdGenerator::growsWithinAMillisecond() {
    IdGenerator ids(7);
    qint64 last = 0;
    for (int i = 0; i < 10000; ++i) { // more than the counter holds in one millisecond
        const qint64 id = ids.next(now);
        QVERIFY(id > last);
        last = id;
    }
}

void TestIdGenerator::survivesAClockPutBack() {
    IdGenerator ids(1);
    const qint64 before = ids.next(now);
    QVERIFY(ids.next(now - 1000000) > before);
    QVERIFY(ids.next(0) > before);
}

void TestIdGenerator::goesOnAfterTheLast() {
    IdGenerator first(3);
    const qint64 last = first.next(now);
    IdGenerator second(3, last);
    QVERIFY(second.next(now) > last);
    QVERIFY(second.next(now - 5000) > last);
}

void TestIdGenerator::nodesDoNotMeet() {
    IdGenerator a(1);
    IdGenerator b(2);
    QSet<qint64> seen;
    for (int i = 0; i < 1000; ++i) {
        seen.insert(a.next(now + i / 10));
        seen.insert(b.next(now + i / 10));
    }
    QCOMPARE(seen.size(), 2000);
}

QTEST_APPLESS_MAIN(TestIdGenerator)
#include "tst_idgenerator.moc"
