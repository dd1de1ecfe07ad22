// SPDX-License-Identifier: GPL-3.0-or-later
// tenonctl portfolio lookup and links: nothing is asked without --online, the address is shown, and
// what is known already needs no network.
#include "tests/app/cli/ctl.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLookupCommands : public QObject {
    Q_OBJECT
private slots:
    void init();
    void showsWhatWouldBeAsked();
    void answersFromWhatIsKept();
    void whatIsInThePortfolioIsSaid();
    void noDoi();
    void linksAreShownAndNotAsked();
    void privateLinksAreNotAskedEvenOnline();
    void theOwnFlagsOfACommand();

private:
    using Ran = tenon::test::Ctl::Ran;
    Ran ctl(const QStringList& words) const { return (*m_ctl)(words); }
    Ran lookup(const QString& doi, const QStringList& more = {}) const {
        return ctl(QStringList{u"portfolio"_s, u"lookup"_s, m_file, amara, doi} + more);
    }
    Ran links(const QStringList& more = {}) const {
        return ctl(QStringList{u"portfolio"_s, u"links"_s, m_file, amara} + more);
    }
    void import(const QByteArray& bibtex) const {
        const QString file = m_ctl->write(u"in.bib"_s, bibtex);
        QCOMPARE(ctl({u"portfolio"_s, u"import"_s, m_file, amara, file}).code, 0);
    }

    inline static const QString amara = u"amara.osei@northfield.example"_s;
    std::unique_ptr<tenon::test::Ctl> m_ctl;
    QString m_file;
};

void TestLookupCommands::init() {
    m_ctl = std::make_unique<tenon::test::Ctl>();
    m_file = m_ctl->at(u"sample.tenon"_s);
    QCOMPARE(ctl({u"file"_s, u"sample"_s, m_file}).code, 0);
}

void TestLookupCommands::showsWhatWouldBeAsked() {
    const Ran ran = lookup(u"doi:10.5860/CRL.1<a>"_s);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json["address"_L1].toString(), u"https://doi.org/10.5860/crl.1%3Ca%3E"_s);
    QCOMPARE(ran.json["online"_L1].toBool(true), false);
    QVERIFY(!ran.json.contains("title"_L1));
    QVERIFY(ran.json["item"_L1].isNull());
}

void TestLookupCommands::answersFromWhatIsKept() {
    const QString cache = m_ctl->at(u"cache"_s);
    QVERIFY(QDir().mkpath(cache));
    const QByteArray name =
        QCryptographicHash::hash("10.5860/crl.1", QCryptographicHash::Sha256).toHex();
    m_ctl->write(u"cache/"_s + QString::fromLatin1(name) + u".json"_s,
                 R"({"type":"article-journal","title":"Shelves \u001b[2J of mine"})");
    const Ran ran = lookup(u"10.5860/crl.1"_s, {u"--cache"_s, cache, u"--online"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.json["title"_L1].toString().startsWith(u"Shelves"_s));
    QVERIFY(!ran.json["title"_L1].toString().contains(QChar(0x1b))); // no words for a terminal
    QCOMPARE(ran.json["type"_L1].toString(), u"article"_s);
}

void TestLookupCommands::whatIsInThePortfolioIsSaid() {
    import("@article{k, title={Shelves}, year=2024, doi={10.5860/CRL.1}}");
    const Ran ran = lookup(u"https://doi.org/10.5860/crl.1"_s);
    QVERIFY(ran.json["item"_L1].isString());
}

void TestLookupCommands::noDoi() {
    QCOMPARE(lookup(u"Shelves"_s).code, 2);
    QCOMPARE(lookup(u"Shelves"_s, {u"--online"_s}).code, 2);
    QCOMPARE(ctl({u"portfolio"_s, u"lookup"_s, m_file, u"nobody@x.example"_s, u"10.1/a"_s}).code,
             1);
}

void TestLookupCommands::linksAreShownAndNotAsked() {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    import("@online{k, title={Page}, year=2024, url={http://127.0.0.1:" +
           QByteArray::number(server.serverPort()) + "/x}}");
    const Ran ran = links();
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json["online"_L1].toBool(true), false);
    const QJsonArray all = ran.json["links"_L1].toArray();
    QVERIFY(!all.isEmpty());
    for (const QJsonValue& one : all)
        QVERIFY(one["state"_L1].isNull());
    QVERIFY(!server.hasPendingConnections());
}

void TestLookupCommands::privateLinksAreNotAskedEvenOnline() {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1/x"_s.arg(server.serverPort());
    // A person with no other address, so that this test asks nobody.
    const QString ruth = u"ruth.okafor@northfield.example"_s;
    const QString file = m_ctl->write(u"in.bib"_s, "@online{k, title={Page}, year=2024, url={" +
                                                       address.toUtf8() + "}}");
    QCOMPARE(ctl({u"portfolio"_s, u"import"_s, m_file, ruth, file}).code, 0);
    const Ran ran = ctl({u"portfolio"_s, u"links"_s, m_file, ruth, u"--online"_s});
    QCOMPARE(ran.code, 0);
    const QJsonArray all = ran.json["links"_L1].toArray();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0]["address"_L1].toString(), address);
    QCOMPARE(all[0]["state"_L1].toString(), u"not_asked"_s);
    QVERIFY(!server.hasPendingConnections());
}

void TestLookupCommands::theOwnFlagsOfACommand() {
    QCOMPARE(links({u"--onlin"_s}).code, 2);
    QCOMPARE(links({u"--online=yes"_s}).code, 2);
    QCOMPARE(ctl({u"portfolio"_s, u"list"_s, m_file, amara, u"--online"_s}).code, 2);
}

QTEST_GUILESS_MAIN(TestLookupCommands)
#include "tst_lookupcommands.moc"
