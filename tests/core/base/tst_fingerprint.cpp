// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fingerprint.h"

#include <QTest>

using namespace tenon;

class TestFingerprint : public QObject {
    Q_OBJECT
private slots:
    void isTheStandards_data();
    void isTheStandards();
};

// NIST, "Secure Hashing": examples for SHA-256 (FIPS 180-4), and of nothing at all.
void TestFingerprint::isTheStandards_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fingerprint");
    QTest::newRow("nothing")
        << QByteArray()
        << QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("one block")
        << QByteArray("abc")
        << QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QStringLiteral("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

void TestFingerprint::isTheStandards() {
    QFETCH(QByteArray, bytes);
    QTEST(sha256Of(bytes), "fingerprint");
}

QTEST_APPLESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
