// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/webrules.h"

#include <QHostAddress>
#include <QTest>

using namespace tenon;
using namespace tenon::lookup;
using namespace Qt::StringLiterals;

class TestWebRules : public QObject {
    Q_OBJECT
private slots:
    void addresses_data();
    void addresses();
    void urls_data();
    void urls();
    void nothingPersonalIsSent();
};

void TestWebRules::addresses_data() {
    QTest::addColumn<bool>("isPublic");
    for (const char* one :
         {"8.8.8.8", "104.20.8.1", "172.32.0.1", "192.169.0.1", "100.128.0.1", "2606:4700::6810:1",
          "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"})
        QTest::newRow(one) << true;
    for (const char* one : {"0.0.0.0",
                            "10.0.0.1",
                            "100.64.0.1",
                            "127.0.0.1",
                            "127.9.9.9",
                            "169.254.169.254",
                            "172.16.0.1",
                            "172.31.255.255",
                            "192.0.2.1",
                            "192.168.1.1",
                            "198.18.0.1",
                            "224.0.0.1",
                            "240.0.0.1",
                            "255.255.255.255",
                            "::",
                            "::1",
                            "fe80::1",
                            "fe80::1%1",
                            "fc00::1",
                            "fd12::1",
                            "fec0::1",
                            "ff02::1",
                            "2001:db8::1",
                            "::ffff:10.0.0.1",
                            "::ffff:127.0.0.1",
                            "64:ff9b::a00:1",
                            "2002:a00:1::1",
                            "::127.0.0.1",
                            "64:ff9b:1::1"})
        QTest::newRow(one) << false;
}

void TestWebRules::addresses() {
    QFETCH(bool, isPublic);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isPublicAddress(address), isPublic);
    WebRules rules;
    QCOMPARE(mayBeAsked(address, rules), isPublic);
    rules.loopback = true;
    QCOMPARE(mayBeAsked(address, rules), isPublic || address.isLoopback());
}

void TestWebRules::urls_data() {
    QTest::addColumn<bool>("secure");   // by https alone
    QTest::addColumn<bool>("plain");    // by http too
    QTest::addColumn<bool>("loopback"); // as the tests do
    const auto row = [](const char* url, bool secure, bool plain, bool loopback) {
        QTest::newRow(url) << secure << plain << loopback;
    };
    row("https://doi.org/10.1/a", true, true, true);
    row("HTTPS://doi.org/", true, true, true);
    row("http://doi.org/10.1/a", false, true, false);
    row("http://127.0.0.1/", false, false, true);
    row("http://[::1]:80/", false, false, true);
    row("http://localhost/", false, true, false); // refused once the name is looked up
    row("https://192.168.0.1/", false, false, false);
    row("https://[fe80::1]/", false, false, false);
    row("https://[::ffff:10.0.0.1]/", false, false, false);
    row("ftp://example.org/", false, false, false);
    row("file:///etc/passwd", false, false, false);
    row("javascript:alert(1)", false, false, false);
    row("data:text/plain,x", false, false, false);
    row("//example.org/", false, false, false);
    row("https://", false, false, false);
    row("", false, false, false);
}

void TestWebRules::urls() {
    const QUrl url(QString::fromLatin1(QTest::currentDataTag()));
    WebRules rules;
    QTEST(mayBeAsked(url, rules), "secure");
    rules.plainHttp = true;
    QTEST(mayBeAsked(url, rules), "plain");
    rules = {};
    rules.loopback = true;
    QTEST(mayBeAsked(url, rules), "loopback");
}

void TestWebRules::nothingPersonalIsSent() {
    QCOMPARE(asSent(QUrl(u"https://me:secret@example.org/a?b=c#part"_s)),
             QUrl(u"https://example.org/a?b=c"_s));
}

QTEST_APPLESS_MAIN(TestWebRules)
#include "tst_webrules.moc"
