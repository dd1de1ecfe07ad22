// SPDX-License-Identifier: GPL-3.0-or-later
// E-mails as programs save them: encodings, parts within parts, and what is no e-mail.
#include "core/exchange/emailreader.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::exchange;
using namespace Qt::StringLiterals;

class TestEmailReader : public QObject {
    Q_OBJECT
private slots:
    void readsHeadAndText();
    void bodies_data();
    void bodies();
    void senders_data();
    void senders();
    void whatIsNoEmail_data();
    void whatIsNoEmail();
    void limits();
    void cutAnywhere();
};

namespace {

const QByteArray head = "From: Ruth Okafor <Ruth.Okafor@n.example>\r\nSubject: Draft\r\n"
                        "Date: Thu, 12 Nov 2026 14:00:00 -0600\r\n";

} // namespace

void TestEmailReader::readsHeadAndText() {
    const auto email = readEmail("From: Ruth Okafor <Ruth.Okafor@n.example>\r\n"
                                 "Subject: =?utf-8?Q?Caf=C3=A9_and?=\r\n =?utf-8?B?IGRyYWZ0?=\r\n"
                                 "Date: Thu, 12 Nov 2026 14:00:00 -0600\r\n\r\nDear Amara,\r\n\r\n"
                                 "see you.\r\n");
    TENON_VERIFY(email);
    QCOMPARE(email->fromName, u"Ruth Okafor"_s);
    QCOMPARE(email->fromAddress, u"ruth.okafor@n.example"_s);
    QCOMPARE(email->subject, u"Café and draft"_s);
    QCOMPARE(email->sent.toUTC(), QDateTime(QDate(2026, 11, 12), QTime(20, 0), Qt::UTC));
    QVERIFY(email->body.startsWith(u"Dear Amara,"_s) && email->body.endsWith(u"see you."_s));
}

void TestEmailReader::bodies_data() {
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("body");
    const auto row = [](const char* name, const QByteArray& rest, const QString& body) {
        QTest::newRow(name) << rest << body;
    };
    row("plain", "\r\nHello", u"Hello"_s);
    row("quoted-printable",
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable"
        "\r\n\r\nCaf=C3=A9 is a lon=\r\nger word =3D)",
        u"Café is a longer word =)"_s);
    row("base64", "Content-Transfer-Encoding: base64\r\n\r\nSGVs\r\nbG8=", u"Hello"_s);
    row("Latin-1", "Content-Type: text/plain; charset=iso-8859-1\r\n\r\nCaf\xe9", u"Café"_s);
    row("wrongly named UTF-8", "Content-Type: text/plain; charset=utf-8\r\n\r\nCaf\xe9", u"Café"_s);
    const QByteArray mixed = "Content-Type: multipart/alternative; boundary=\"x y\"\r\n\r\n"
                             "--x y\r\nContent-Type: text/html\r\n\r\n<b>HTML</b>\r\n--x y\r\n"
                             "Content-Type: text/plain\r\n\r\nPlain\r\n--x y--\r\n";
    row("plain is chosen", mixed, u"Plain"_s);
    row("HTML alone",
        "Content-Type: text/html\r\n\r\n<style>p{}</style><p>One</p><p>Two &amp; "
        "three</p><script>alert(1)</script>",
        u"One\nTwo & three"_s);
    row("attachments are left out",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n"
        "Content-Disposition: attachment; filename=x.txt\r\n\r\nSecret file\r\n--b\r\n\r\nText\r\n"
        "--b--\r\n",
        u"Text"_s);
    row("no end of parts", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nText", {});
    row("nothing", "\r\n", {});
}

void TestEmailReader::bodies() {
    QFETCH(QByteArray, rest);
    QFETCH(QString, body);
    const auto email = readEmail(head + rest);
    TENON_VERIFY(email);
    QCOMPARE(email->body, body);
}

void TestEmailReader::senders_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::newRow("address alone") << QByteArray("a@n.example") << u""_s << u"a@n.example"_s;
    QTest::newRow("quoted") << QByteArray("\"Okafor, Ruth\" <r@n.example>") << u"Okafor, Ruth"_s
                            << u"r@n.example"_s;
    QTest::newRow("no address") << QByteArray("Ruth") << u"ruth"_s << u""_s;
    QTest::newRow("no angle") << QByteArray("Ruth <r@n.example") << u"ruth <r@n.example"_s << u""_s;
}

void TestEmailReader::senders() {
    QFETCH(QByteArray, from);
    const auto email = readEmail("From: " + from + "\r\nSubject: s\r\n\r\nText");
    TENON_VERIFY(email);
    QTEST(email->fromName, "name");
    QTEST(email->fromAddress, "address");
}

void TestEmailReader::whatIsNoEmail_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("prose") << QByteArray("Dear Amara, see you on Thursday.");
    QTest::newRow("no head we know") << QByteArray("X-Thing: 1\r\n\r\nText");
    QTest::newRow("binary") << QByteArray("\xd0\xcf\x11\xe0\0\0", 6);
}

void TestEmailReader::whatIsNoEmail() {
    QFETCH(QByteArray, bytes);
    const auto email = readEmail(bytes);
    QVERIFY(!email);
    QCOMPARE(email.error().code, ErrorCode::InvalidInput);
}

void TestEmailReader::limits() {
    EmailLimits small;
    small.bodyCharacters = 10;
    QCOMPARE(readEmail(head + "\r\n" + QByteArray(10, 'x'), small)->body.size(), 10);
    QVERIFY(
        readEmail(head + "\r\n" + QByteArray(11, 'x'), small)->body.startsWith(u"xxxxxxxxxx\n("_s));
    small = {};
    small.bytes = 20;
    QVERIFY(!readEmail(head, small));
    small = {};
    small.headerBytes = int(head.size()) - 1;
    QVERIFY(!readEmail(head + "\r\nText", small));
    QByteArray nested = "Text";
    for (int i = 0; i < 200; ++i) {
        const QByteArray mark = "b" + QByteArray::number(i);
        nested = "Content-Type: multipart/mixed; boundary=" + mark + "\r\n\r\n--" + mark + "\r\n" +
                 nested + "\r\n--" + mark + "--\r\n";
    }
    QVERIFY(readEmail(head + nested)->body.isEmpty());
}

void TestEmailReader::cutAnywhere() {
    const QByteArray whole = head +
                             "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\n"
                             "Content-Transfer-Encoding: quoted-printable\r\n\r\nCaf=C3=A9=\r\n--b"
                             "--\r\n";
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto email = readEmail(whole.left(length));
        QVERIFY(!email || email->body.size() <= 10);
    }
}

QTEST_GUILESS_MAIN(TestEmailReader)
#include "tst_emailreader.moc"
