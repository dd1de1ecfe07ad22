// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lookup/webserver.h"
#include "ui/lookup/linkchecker.h"

#include <QSignalSpy>
#include <QTest>

using namespace tenon;
using namespace tenon::lookup;
using namespace Qt::StringLiterals;
using test::page;
using test::redirect;
using test::WebReply;

class TestLinkChecker : public QObject {
    Q_OBJECT
private slots:
    void init();
    void states_data();
    void states();
    void privateAddressesAreNeverAsked();
    void severalWithProgress();
    void cancelledInTheMiddle();
    void nothingIsAskedWithoutACall();

private:
    WebRules rules() const;
    LinkResult check(const QString& address) const;

    std::unique_ptr<test::WebServer> m_server;
};

void TestLinkChecker::init() {
    m_server = std::make_unique<test::WebServer>();
    m_server->set("/good", page("200 OK"));
}

WebRules TestLinkChecker::rules() const {
    WebRules rules = LinkChecker::usualRules();
    rules.loopback = true;
    rules.milliseconds = 2000; // of a machine that has much to do
    return rules;
}

LinkResult TestLinkChecker::check(const QString& address) const {
    LinkChecker checker(rules());
    QSignalSpy finished(&checker, &LinkChecker::finished);
    checker.check({address});
    finished.wait(15000);
    const auto results = checker.results();
    return results.size() == 1 && finished.size() == 1 ? results.front() : LinkResult{};
}

void TestLinkChecker::states_data() {
    QTest::addColumn<WebReply>("head");
    QTest::addColumn<WebReply>("get");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("movedTo");
    QTest::addColumn<int>("asked");
    const auto row = [](const char* name, const WebReply& head, const WebReply& get,
                        const char* state, int asked, const char* movedTo = "") {
        QTest::newRow(name) << head << get << QString::fromLatin1(state)
                            << QString::fromLatin1(movedTo) << asked;
    };
    const WebReply good = page("200 OK");
    const WebReply hangs{{}, true, {}, 0};
    const WebReply endless{"HTTP/1.1 200 OK\r\n\r\n", false, QByteArray(50'000, 'x'), 0};
    row("works", good, good, "works", 1);
    row("HEAD is not liked", page("405 Method Not Allowed"), good, "works", 2);
    row("HEAD is answered wrongly", page("404 Not Found"), good, "works", 2);
    row("HEAD is broken", {"no HTTP\r\n\r\n", false, {}, 0}, good, "works", 2);
    row("an endless page", page("403 Forbidden"), endless, "works", 2);
    row("gone", page("404 Not Found"), page("404 Not Found"), "gone", 2);
    row("gone for good", page("410 Gone"), page("410 Gone"), "gone", 2);
    row("sign in", page("403 Forbidden"), page("403 Forbidden"), "refused", 2);
    row("too many", page("429 Too Many Requests"), page("429 Too Many Requests"), "refused", 2);
    row("fails", page("500 Oops"), page("500 Oops"), "unreachable", 2);
    row("hangs", hangs, good, "unreachable", 1);
    row("moved", redirect("301 Moved", "/good"), good, "moved", 2, "good");
    row("moved, 308", redirect("308 Moved", "/good"), good, "moved", 2, "good");
    row("elsewhere for now", redirect("302 Found", "/good"), good, "works", 2);
    row("round and round", redirect("301 Moved", "/x"), good, "unreachable", 6);
    row("to a private address", redirect("301 Moved", "http://10.0.0.1/"), good, "not_asked", 1);
    row("to a file", redirect("301 Moved", "file:///etc/hostname"), good, "not_asked", 1);
}

void TestLinkChecker::states() {
    QFETCH(WebReply, head);
    QFETCH(WebReply, get);
    QFETCH(QString, movedTo);
    m_server->set("HEAD /x", head);
    m_server->set("GET /x", get);
    const LinkResult result = check(m_server->url(u"x"_s).toString());
    QTEST(tokenOf(result.state), "state");
    QCOMPARE(result.movedTo, movedTo.isEmpty() ? QUrl() : m_server->url(movedTo));
    QFETCH(int, asked);
    QVERIFY(int(m_server->asked.size()) >=
            asked); // Qt asks again by itself where a connection broke
    QVERIFY(!linkStateText(result.state).isEmpty());
}

void TestLinkChecker::privateAddressesAreNeverAsked() {
    LinkChecker checker; // as people have it: not even this computer
    QSignalSpy finished(&checker, &LinkChecker::finished);
    const QString port = QString::number(m_server->serverPort());
    checker.check({m_server->url(u"good"_s).toString(), u"http://localhost:"_s + port,
                   u"http://[::1]:"_s + port, u"http://[::ffff:127.0.0.1]:"_s + port,
                   u"http://0x7f000001:"_s + port, u"http://127.1:"_s + port,
                   u"http://2130706433:"_s + port, u"https://10.1.2.3/"_s,
                   u"http://169.254.169.254/"_s, u"ftp://example.org/"_s, u"mailto:a@b.c"_s,
                   u"javascript:alert(1)"_s, u"no address at all"_s, QString()});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    for (const LinkResult& result : checker.results())
        QVERIFY2(result.state == LinkState::NotAsked,
                 qPrintable(result.address + u' ' + tokenOf(result.state) + result.detail));
    QCOMPARE(checker.results().size(), std::size_t(14));
    QVERIFY(m_server->asked.isEmpty());
}

void TestLinkChecker::severalWithProgress() {
    QStringList addresses;
    for (int i = 0; i < 20; ++i) {
        m_server->set(
            "/" + QByteArray::number(i),
            {"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", true, {}, 0});
        addresses << m_server->url(QString::number(i)).toString();
    }
    LinkChecker checker(rules());
    QSignalSpy finished(&checker, &LinkChecker::finished);
    QSignalSpy progress(&checker, &LinkChecker::progress);
    QVERIFY(checker.check(addresses + addresses)); // each once
    QVERIFY(!checker.check(addresses));            // one check at a time
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toBool(), false);
    QCOMPARE(m_server->asked.size(), 20);
    QVERIFY(m_server->mostAtOnce <= 2);
    QCOMPARE(progress.size(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(progress[i], (QVariantList{i + 1, 20}));
    const auto results = checker.results();
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(results[std::size_t(i)].address, addresses[i]);
        QCOMPARE(results[std::size_t(i)].state, LinkState::Works);
    }
    QVERIFY(checker.check({})); // and again, with nothing to ask
    QTRY_COMPARE(finished.size(), 2);
}

void TestLinkChecker::cancelledInTheMiddle() {
    m_server->set("/hangs", {{}, true, {}, 0});
    WebRules patient = rules();
    patient.milliseconds = 60'000; // nothing but the cancelling ends it
    LinkChecker checker(patient);
    QSignalSpy finished(&checker, &LinkChecker::finished);
    checker.check({m_server->url(u"good"_s).toString(), m_server->url(u"hangs"_s).toString(),
                   m_server->url(u"hangs?2"_s).toString(), m_server->url(u"never"_s).toString()});
    QTRY_COMPARE(checker.results().size(), std::size_t(1));
    QTRY_VERIFY(m_server->asked.contains("HEAD /hangs"));
    checker.cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toBool(), true);
    QTest::qWait(500);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(checker.results().size(), std::size_t(1)); // what was found stays
    QVERIFY(!m_server->asked.contains("HEAD /never"));
}

void TestLinkChecker::nothingIsAskedWithoutACall() {
    LinkChecker checker(rules());
    QTest::qWait(100);
    QVERIFY(m_server->asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestLinkChecker)
#include "tst_linkchecker.moc"
