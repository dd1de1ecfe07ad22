// SPDX-License-Identifier: GPL-3.0-or-later
// DOIs looked up at a server on this computer that behaves as badly as servers do.
#include "tests/ui/lookup/webserver.h"
#include "ui/lookup/doilookup.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace tenon;
using namespace tenon::lookup;
using namespace Qt::StringLiterals;
using test::page;
using test::redirect;
using test::WebReply;

namespace {
constexpr auto record = R"({"title":"Shelves","type":"book"})";
}

class TestDoiLookup : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theAddressIsShown_data();
    void theAddressIsShown();
    void asksDoiOrgByHttpsAlone();
    void overTlsFromWhomIsTrusted();
    void aGoodAnswer();
    void nothingButTheQuestionIsSent();
    void nothingIsAskedWithoutACall();
    void badAnswers_data();
    void badAnswers();
    void redirectsWithinTheRules();
    void theLimitOfBytes();
    void oneAtATime();
    void cancelledInTheMiddle();
    void deletedInTheMiddle();
    void whatIsKnownIsNotAskedAgain();
    void aSpoiltCacheIsAskedAgain();
    void noDoiIsNoQuestion();

private:
    DoiOptions options() const;
    std::optional<Result<QByteArray>> ask(DoiLookup& lookup, const QString& doi = u"10.1/a"_s);

    std::unique_ptr<test::WebServer> m_server;
};

void TestDoiLookup::init() {
    m_server = std::make_unique<test::WebServer>();
    QVERIFY(m_server->isListening());
    m_server->set("/10.1/a", page("200 OK", record));
}

DoiOptions TestDoiLookup::options() const {
    DoiOptions options;
    options.resolver = m_server->url();
    options.rules.loopback = true;
    options.rules.milliseconds = 5000; // of a machine that has much to do
    return options;
}

std::optional<Result<QByteArray>> TestDoiLookup::ask(DoiLookup& lookup, const QString& doi) {
    std::optional<Result<QByteArray>> answer;
    int told = 0;
    lookup.ask(doi, [&](const Result<QByteArray>& result) {
        answer = result;
        ++told;
    });
    if (answer) // never before ask() has returned
        return std::nullopt;
    const bool came = QTest::qWaitFor([&] { return told > 0; }, 10'000);
    QTest::qWait(20);
    return came && told == 1 ? answer : std::nullopt;
}

void TestDoiLookup::theAddressIsShown_data() {
    QTest::addColumn<QString>("doi");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char* doi, const char* address) {
        QTest::newRow(doi) << QString::fromUtf8(doi) << QByteArray(address);
    };
    row("10.1234/abc", "https://doi.org/10.1234/abc");
    row("https://doi.org/10.1234/ABC", "https://doi.org/10.1234/abc");
    row("doi:10.1234/abc", "https://doi.org/10.1234/abc");
    row("10.1002/(sici)1097<1::aid-x>3.0.co;2-q",
        "https://doi.org/10.1002/%28sici%291097%3C1%3A%3Aaid-x%3E3.0.co%3B2-q");
    row("10.1/a?b#c%41", "https://doi.org/10.1/a%3Fb%23c%2541");
    row("10.1/é", "https://doi.org/10.1/%C3%A9");
    row("11.1/a", "");
    row("10.1", "");
    row("", "");
    row("10.1/a b", "");
}

void TestDoiLookup::theAddressIsShown() {
    QFETCH(QString, doi);
    QFETCH(QByteArray, address);
    const auto shown = DoiLookup().addressOf(doi);
    QCOMPARE(shown.has_value(), !address.isEmpty());
    if (shown)
        QCOMPARE(shown->toEncoded(), address);
    else
        QCOMPARE(shown.error().code, ErrorCode::Usage);
}

void TestDoiLookup::asksDoiOrgByHttpsAlone() {
    const DoiOptions usual;
    QCOMPARE(usual.resolver, QUrl(u"https://doi.org/"_s));
    QVERIFY(!usual.rules.plainHttp && !usual.rules.loopback);
    QCOMPARE(usual.rules.milliseconds, 15'000);
    QCOMPARE(usual.rules.bytes, qint64(2 * 1024 * 1024));
}

// The same server under the same name, first unknown to this computer, then trusted by it, then
// asked for by a name that its certificate does not have.
void TestDoiLookup::overTlsFromWhomIsTrusted() {
    QVERIFY(QSslSocket::supportsSsl());
    test::WebServer secure(test::WebServer::Kind::Tls);
    secure.set("/10.1/a", page("200 OK", record));
    DoiOptions strict = options();
    strict.resolver = secure.url();
    const auto askedAnew = [&] {
        DoiLookup lookup(strict);
        return ask(lookup);
    };
    const auto unknown = askedAnew();
    QVERIFY(unknown && !*unknown);
    QCOMPARE(unknown->error().code, ErrorCode::CannotRead);
    QVERIFY(secure.asked.isEmpty()); // nothing was told to whoever that is

    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(test::loopbackCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    const auto trusted = askedAnew();
    strict.resolver.setHost(u"localhost"_s);
    const auto misnamed = askedAnew();
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY(trusted && *trusted);
    QCOMPARE(**trusted, QByteArray(record));
    QCOMPARE(secure.asked, QList<QByteArray>{"GET /10.1/a"});
    QVERIFY(misnamed && !*misnamed);
    QCOMPARE(misnamed->error().code, ErrorCode::CannotRead);
}

void TestDoiLookup::aGoodAnswer() {
    DoiLookup lookup(options());
    const auto answer = ask(lookup);
    QVERIFY(answer);
    QVERIFY2(*answer, qPrintable(*answer ? QString() : answer->error().message));
    QCOMPARE(**answer, QByteArray(record));
    QVERIFY(!lookup.isBusy());
}

void TestDoiLookup::nothingButTheQuestionIsSent() {
    m_server->set("/10.1/a", page("200 OK", record, "Set-Cookie: a=b\r\n"));
    m_server->set("/10.1/b", redirect("302 Found", "/10.1/a"));
    DoiLookup lookup(options());
    QVERIFY(ask(lookup));
    QVERIFY(ask(lookup, u"10.1/b"_s));
    QCOMPARE(m_server->asked, (QList<QByteArray>{"GET /10.1/a", "GET /10.1/b", "GET /10.1/a"}));
    for (const QByteArray& head : m_server->heads) { // every line of it, and no cookie
        QList<QByteArray> lines = head.trimmed().split('\n');
        for (QByteArray& line : lines)
            line = line.trimmed();
        lines.removeFirst();
        std::sort(lines.begin(), lines.end());
        QCOMPARE(lines,
                 (QList<QByteArray>{"Accept-Encoding: identity", "Accept-Language: *",
                                    "Accept: application/vnd.citationstyles.csl+json",
                                    "Connection: Keep-Alive",
                                    "Host: 127.0.0.1:" + QByteArray::number(m_server->serverPort()),
                                    "User-Agent: Tenon"}));
    }
}

void TestDoiLookup::nothingIsAskedWithoutACall() {
    DoiLookup lookup(options());
    QVERIFY(lookup.addressOf(u"10.1/a"_s));
    QTest::qWait(100);
    QVERIFY(m_server->asked.isEmpty());
}

void TestDoiLookup::badAnswers_data() {
    QTest::addColumn<WebReply>("reply");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const WebReply& reply, ErrorCode code) {
        QTest::newRow(name) << reply << int(code);
    };
    const QByteArray open("HTTP/1.1 200 OK\r\n\r\n");
    row("nobody has it", page("404 Not Found", "<html>"), ErrorCode::NotFound);
    row("gone", page("410 Gone"), ErrorCode::NotFound);
    row("not acceptable", page("406 Not Acceptable"), ErrorCode::Refused);
    row("too many", page("429 Too Many Requests"), ErrorCode::Refused);
    row("sign in", page("401 Unauthorized", {}, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        ErrorCode::Refused);
    row("it fails", page("503 Service Unavailable"), ErrorCode::Refused);
    row("never answers", {{}, true, {}, 0}, ErrorCode::CannotRead);
    row("half a header", {"HTTP/1.1 200 OK\r\nConten", true, {}, 0}, ErrorCode::CannotRead);
    row("endless header", {"HTTP/1.1 200 OK\r\nX: ", false, "more", 0}, ErrorCode::CannotRead);
    row("endless drip", {open, false, "[", 0}, ErrorCode::CannotRead);
    row("no HTTP", {"\x16\x03\x01 hello\r\n\r\n", false, {}, 0}, ErrorCode::CannotRead);
    row("closes at once", {{}, false, {}, 0}, ErrorCode::CannotRead);
    row("cut short", {"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"a", false, {}, 0},
        ErrorCode::CannotRead);
    row("said to be huge", {"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{", true, {}, 0},
        ErrorCode::InvalidInput);
    row("is huge", {open + QByteArray(3 * 1024 * 1024, ' '), false, {}, 0},
        ErrorCode::InvalidInput);
    row("empty", page("200 OK"), ErrorCode::InvalidInput);
    row("a page", page("200 OK", "<html></html>"), ErrorCode::InvalidInput);
    row("a list", page("200 OK", "[{}]"), ErrorCode::InvalidInput);
    row("deep", page("200 OK", QByteArray(200'000, '[')), ErrorCode::InvalidInput);
    row("deep objects", page("200 OK", QByteArray("{\"a\":").repeated(50'000)),
        ErrorCode::InvalidInput);
    row("broken", page("200 OK", "{\"title\": \"Shel"), ErrorCode::InvalidInput);
    row("round and round", redirect("302 Found", "/10.1/a"), ErrorCode::InvalidInput);
    row("to http", redirect("302 Found", "http://example.org/"), ErrorCode::InvalidInput);
    row("to a file", redirect("302 Found", "file:///etc/hostname"), ErrorCode::InvalidInput);
    row("to data", redirect("302 Found", "data:application/json,{}"), ErrorCode::InvalidInput);
    row("to a private address", redirect("302 Found", "https://192.168.0.1/"),
        ErrorCode::InvalidInput);
    row("to nowhere", redirect("302 Found", "https://"), ErrorCode::InvalidInput);
    row("without a place", page("302 Found"), ErrorCode::Refused);
}

void TestDoiLookup::badAnswers() {
    QFETCH(WebReply, reply);
    m_server->set("/10.1/a", reply);
    QFETCH(int, code);
    DoiOptions patience = options();
    if (code == int(ErrorCode::CannotRead)) // what never ends is given up
        patience.rules.milliseconds = 400;
    DoiLookup lookup(patience);
    QElapsedTimer time;
    time.start();
    const auto answer = ask(lookup);
    QVERIFY(answer);
    QVERIFY(!*answer);
    QTEST(int(answer->error().code), "code");
    QVERIFY(!answer->error().message.isEmpty());
    QVERIFY2(time.elapsed() < patience.rules.milliseconds + 1600,
             qPrintable(QString::number(time.elapsed())));
    QVERIFY(!lookup.isBusy());
    m_server->set("/10.1/a", page("200 OK", record)); // and it is asked again, not remembered
    const auto better = ask(lookup);
    QVERIFY(better && *better);
}

void TestDoiLookup::redirectsWithinTheRules() {
    for (int i = 0; i < 6; ++i)
        m_server->set("/10.1/r" + QByteArray::number(i),
                      redirect(i % 2 ? "301 Moved" : "307 Temporary",
                               i == 5 ? "a" : "/10.1/r" + QByteArray::number(i + 1)));
    DoiLookup lookup(options());
    const auto five = ask(lookup, u"10.1/r1"_s);
    QVERIFY(five && *five);
    const auto six = ask(lookup, u"10.1/r0"_s);
    QVERIFY(six && !*six);
}

void TestDoiLookup::theLimitOfBytes() {
    DoiOptions small = options();
    small.rules.bytes = qint64(qstrlen(record));
    DoiLookup fits(small);
    const auto whole = ask(fits);
    QVERIFY(whole && *whole);
    --small.rules.bytes;
    DoiLookup narrow(small);
    const auto refused = ask(narrow);
    QVERIFY(refused && !*refused);
    m_server->set("/10.1/a", {QByteArray("HTTP/1.1 200 OK\r\n\r\n") + record, false, {}, 0});
    const auto unsaid = ask(narrow); // where no length is announced, too
    QVERIFY(unsaid && !*unsaid);
    QCOMPARE(unsaid->error().code, ErrorCode::InvalidInput);
}

void TestDoiLookup::oneAtATime() {
    QStringList told;
    DoiLookup lookup(options());
    for (int i = 0; i < 5; ++i) {
        const QString doi = u"10.1/n%1"_s.arg(i);
        m_server->set("/" + doi.toUtf8(), page("200 OK", record));
        lookup.ask(doi, [&told, doi](const auto&) { told << doi; });
    }
    QVERIFY(lookup.isBusy());
    QTRY_COMPARE(told.size(), 5);
    QCOMPARE(told.back(), u"10.1/n4"_s);
    QCOMPARE(m_server->asked.size(), 5);
    QCOMPARE(m_server->mostAtOnce, 1);
}

void TestDoiLookup::cancelledInTheMiddle() {
    m_server->set("/10.1/a", {{}, true, {}, 0});
    DoiLookup lookup(options());
    std::vector<ErrorCode> told;
    for (int i = 0; i < 3; ++i)
        lookup.ask(u"10.1/a"_s, [&](const auto& result) { told.push_back(result.error().code); });
    QTRY_COMPARE(m_server->asked.size(), 1);
    lookup.cancel();
    QCOMPARE(told, std::vector<ErrorCode>(3, ErrorCode::Cancelled));
    QTRY_COMPARE(m_server->lost, 1); // the connection is let go
    QTest::qWait(500);
    QCOMPARE(told.size(), std::size_t(3));
    QCOMPARE(m_server->asked.size(), 1);
    m_server->set("/10.1/a", page("200 OK", record));
    const auto after = ask(lookup);
    QVERIFY(after && *after);
}

void TestDoiLookup::deletedInTheMiddle() {
    m_server->set("/10.1/b", {{}, true, {}, 0});
    auto lookup = std::make_unique<DoiLookup>(options());
    bool told = false;
    lookup->ask(u"10.1/b"_s, [&](const auto&) { told = true; });
    QTRY_COMPARE(m_server->asked.size(), 1);
    lookup.reset();
    QTRY_COMPARE(m_server->lost, 1);
    QVERIFY(!told);
    // Also by the one who is told.
    lookup = std::make_unique<DoiLookup>(options());
    lookup->ask(u"10.1/a"_s, [&](const auto&) { lookup.reset(); });
    QTRY_VERIFY(!lookup);
}

void TestDoiLookup::whatIsKnownIsNotAskedAgain() {
    QTemporaryDir folder;
    DoiOptions cached = options();
    cached.cacheFolder = folder.path();
    DoiLookup first(cached);
    QVERIFY(*ask(first));
    QVERIFY(*ask(first, u"https://doi.org/10.1/A"_s)); // the same DOI
    DoiLookup second(cached);
    const auto again = ask(second);
    QVERIFY(again && *again);
    QCOMPARE(**again, QByteArray(record));
    QCOMPARE(m_server->asked.size(), 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestDoiLookup::aSpoiltCacheIsAskedAgain() {
    QTemporaryDir folder;
    DoiOptions cached = options();
    cached.cacheFolder = folder.path();
    LookupCache(folder.path()).keep(u"10.1/a"_s, "{\"title\": \"Sh");
    DoiLookup lookup(cached);
    const auto answer = ask(lookup);
    QVERIFY(answer && *answer);
    QCOMPARE(m_server->asked.size(), 1);
    QCOMPARE(LookupCache(folder.path()).find(u"10.1/a"_s), QByteArray(record));
}

void TestDoiLookup::noDoiIsNoQuestion() {
    DoiLookup lookup(options());
    const auto answer = ask(lookup, u"../../admin"_s);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, ErrorCode::Usage);
    QVERIFY(m_server->asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestDoiLookup)
#include "tst_doilookup.moc"
