// SPDX-License-Identifier: GPL-3.0-or-later
// tenonctl topic, checklist, reading, discussion, introduction and journal as a script uses them:
// the program is run on the sample.
#include "tests/app/cli/ctl.h"

#include <QJsonArray>
#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestSharingCommands : public QObject {
    Q_OBJECT
private slots:
    void init();
    void onlyThePairIsAnswered_data();
    void onlyThePairIsAnswered();
    void topicsAreAddedSentAndDiscussed();
    void aChecklistIsBegunAndCheckedOff();
    void anArticleIsSharedAsAFile();
    void anArticleIsOnTheListOnce();
    void whatCannotBeSharedSaysWhy_data();
    void whatCannotBeSharedSaysWhy();
    void aBibliographyIsShared();
    void aDiscussionIsBegunAnsweredAndPrinted();
    void anIntroductionAndItsOutcome();
    void aJournalIsItsOwners();

private:
    using Ran = test::Ctl::Ran;
    Ran ctl(const QStringList& words) const { return (*m_ctl)(words); }
    static QString at(const char* name) {
        return QString::fromLatin1(name) + u"@northfield.example"_s;
    }
    // As Amara Osei, of the pair of the sample.
    Ran pair(const char* group, const char* verb, const QStringList& more = {}) const {
        return ctl(
            QStringList{QString::fromLatin1(group), QString::fromLatin1(verb), m_file, m_pairing} +
            more + QStringList{u"--as"_s, at("amara.osei")});
    }

    std::unique_ptr<test::Ctl> m_ctl;
    QString m_file;
    QString m_pairing;
};

void TestSharingCommands::init() {
    m_ctl = std::make_unique<test::Ctl>();
    m_file = m_ctl->at(u"sample.tenon"_s);
    QCOMPARE(ctl({u"file"_s, u"sample"_s, m_file}).code, 0);
    const QJsonArray pairings = ctl({u"mentor"_s, u"list"_s, m_file, u"--only"_s, u"present"_s})
                                    .json["pairings"_L1]
                                    .toArray();
    for (const QJsonValue& pairing : pairings)
        if (pairing["mentee"_L1].toString() == at("amara.osei"))
            m_pairing = pairing["id"_L1].toString();
    QVERIFY(!m_pairing.isEmpty());
}

void TestSharingCommands::onlyThePairIsAnswered_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("topics") << QStringList{u"topic"_s, u"list"_s};
    QTest::newRow("reading") << QStringList{u"reading"_s, u"list"_s};
    QTest::newRow("discussions") << QStringList{u"discussion"_s, u"list"_s};
    QTest::newRow("introductions") << QStringList{u"introduction"_s, u"list"_s};
}

void TestSharingCommands::onlyThePairIsAnswered() {
    QFETCH(QStringList, words);
    words << m_file << m_pairing;
    const Ran nobody = ctl(words);
    QCOMPARE(nobody.code, 2);
    QVERIFY(nobody.err.contains("--as EMAIL"));
    const Ran another = ctl(words + QStringList{u"--as"_s, at("wei.abbott")});
    QCOMPARE(another.code, 1);
    for (const QByteArray& said : {nobody.out, another.out})
        for (const char* word : {"What mentors learn", "Which journal first", "Lena Example"})
            QVERIFY(!said.contains(word));
    QCOMPARE(ctl(words + QStringList{u"--as"_s, at("ruth.okafor")}).code, 0);
}

void TestSharingCommands::topicsAreAddedSentAndDiscussed() {
    QCOMPARE(pair("topic", "add", {u"--title"_s, u"Peer review"_s, u"--month"_s, u"13"_s}).code, 1);
    QCOMPARE(pair("topic", "add",
                  {u"--title"_s, u"Peer review"_s, u"--direction"_s, u"mentee_to_mentor"_s})
                 .code,
             0);
    QCOMPARE(ctl({u"topic"_s, u"send"_s, m_file, u"--title"_s, u"How we read a budget"_s,
                  u"--month"_s, u"11"_s})
                 .code,
             0);
    const auto topic = [&](const QString& title) {
        const QJsonArray topics = pair("topic", "list").json["topics"_L1].toArray();
        for (const QJsonValue& one : topics)
            if (one["title"_L1].toString() == title)
                return one.toObject();
        return QJsonObject();
    };
    QCOMPARE(topic(u"Peer review"_s)["origin"_L1].toString(), u"pair"_s);
    QCOMPARE(topic(u"Peer review"_s)["direction"_L1].toString(), u"mentee_to_mentor"_s);
    const QJsonObject sent = topic(u"How we read a budget"_s);
    QCOMPARE(sent["origin"_L1].toString(), u"program"_s);
    const QString code = sent["code"_L1].toString();
    const auto due = [&] {
        QStringList titles;
        const QJsonArray topics = pair("topic", "list", {u"--due"_s}).json["topics"_L1].toArray();
        for (const QJsonValue& one : topics)
            titles << one["title"_L1].toString();
        return titles;
    };
    QVERIFY(due().contains(u"How we read a budget"_s));
    QCOMPARE(pair("topic", "discussed", {code, u"--date"_s, u"2026-11-20"_s}).code, 0);
    QCOMPARE(topic(u"How we read a budget"_s)["discussed"_L1].toString(), u"2026-11-20"_s);
    QVERIFY(!due().contains(u"How we read a budget"_s));
    const Ran unknown = pair("topic", "discussed", {u"nothing"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains("topic list"));
}

void TestSharingCommands::aChecklistIsBegunAndCheckedOff() {
    const QJsonObject before = pair("checklist", "list").json;
    const QString code = before["possible"_L1][0].toString();
    QVERIFY(!code.isEmpty());
    QCOMPARE(pair("checklist", "begin", {code}).code, 0);
    QCOMPARE(pair("checklist", "begin", {code}).code, 1);
    QCOMPARE(pair("checklist", "begin", {u"nothing"_s}).code, 1);
    const auto item = [&] {
        const QJsonArray items = pair("checklist", "list").json["items"_L1].toArray();
        for (const QJsonValue& one : items)
            if (one["checklist"_L1].toString() == code)
                return one.toObject();
        return QJsonObject();
    };
    const QString id = item()["id"_L1].toString();
    QCOMPARE(pair("checklist", "check", {id}).code, 0);
    QCOMPARE(item()["done"_L1].toString(), u"2026-11-23"_s);
    QCOMPARE(pair("checklist", "check", {id, u"--take-back"_s}).code, 0);
    QVERIFY(item()["done"_L1].isNull());
}

void TestSharingCommands::anArticleIsSharedAsAFile() {
    const QByteArray bytes = "%PDF-1.4 CANARY-ARTICLE " + QByteArray(600000, 'x');
    const QString path = m_ctl->write(u"On shelves.pdf"_s, bytes);
    QCOMPARE(
        pair("reading", "add", {u"--file"_s, path, u"--comment"_s, u"Short."_s, u"--dry-run"_s})
            .code,
        0);
    QCOMPARE(pair("reading", "list").json["readings"_L1].toArray().size(), 1); // the sample's
    const Ran added = pair("reading", "add", {u"--file"_s, path, u"--comment"_s, u"Short."_s});
    QCOMPARE(added.code, 0);
    const QJsonObject shared = pair("reading", "list").json["readings"_L1][1].toObject();
    QCOMPARE(shared["title"_L1].toString(), u"On shelves"_s);
    QCOMPARE(shared["file"_L1].toString(), u"On shelves.pdf"_s);
    QCOMPARE(shared["bytes"_L1].toInt(), int(bytes.size()));
    const QString id = shared["id"_L1].toString();
    QCOMPARE(added.json["id"_L1].toString(), id);
    // The other has it out again, byte for byte, and never over a file that is there.
    const QString copy = m_ctl->at(u"copy.pdf"_s);
    const QStringList save{u"reading"_s, u"save"_s, m_file, m_pairing, id, copy};
    const QStringList ruth{u"--as"_s, at("ruth.okafor")};
    QCOMPARE(ctl(save + ruth).code, 0);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(ctl(save + ruth).code, 1);
    // It is marked, and only who shared it takes it away.
    QCOMPARE(ctl(QStringList{u"reading"_s, u"mark"_s, m_file, m_pairing, id} + ruth).code, 0);
    QCOMPARE(pair("reading", "list").json["readings"_L1][1]["marks"_L1][0]["person"_L1].toString(),
             at("ruth.okafor"));
    QCOMPARE(ctl(QStringList{u"reading"_s, u"remove"_s, m_file, m_pairing, id} + ruth).code, 1);
    QCOMPARE(ctl({u"file"_s, u"check"_s, m_file}).code, 0);
    // It is no evidence: what Amara exports, with every file she may give away, has none of it.
    const QString package = m_ctl->at(u"portfolio.zip"_s);
    QCOMPARE(ctl({u"portfolio"_s, u"export"_s, m_file, at("amara.osei"), package, u"--format"_s,
                  u"package"_s, u"--with-confidential"_s, u"--with-student-information"_s})
                 .code,
             0);
    QFile zip(package);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    QVERIFY(!zip.readAll().contains("shelves"));
    QCOMPARE(pair("reading", "remove", {id}).code, 0);
    QCOMPARE(ctl({u"history"_s, u"undo"_s, m_file}).code, 0);
    QCOMPARE(pair("reading", "list").json["readings"_L1][1]["file"_L1].toString(),
             u"On shelves.pdf"_s);
}

void TestSharingCommands::anArticleIsOnTheListOnce() {
    const QStringList article{u"--title"_s, u"On shelves"_s, u"--address"_s, u"10.1000/1"_s};
    QCOMPARE(pair("reading", "add", article).code, 0);
    const Ran again = pair("reading", "add", article);
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains("on the list already"));
    QCOMPARE(pair("reading", "list").json["readings"_L1][1]["address"_L1].toString(),
             u"https://doi.org/10.1000/1"_s);
}

void TestSharingCommands::whatCannotBeSharedSaysWhy_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("no title") << QStringList{} << 1 << QByteArray("title");
    QTest::newRow("no address") << QStringList{u"--title"_s, u"T"_s, u"--address"_s, u"here"_s} << 1
                                << QByteArray("no DOI");
    QTest::newRow("no file") << QStringList{u"--file"_s, u"missing.pdf"_s} << 3
                             << QByteArray("missing.pdf");
    QTest::newRow("empty file") << QStringList{u"--file"_s, u"empty.pdf"_s} << 1
                                << QByteArray("empty");
    QTest::newRow("a folder") << QStringList{u"--file"_s, u"."_s} << 3 << QByteArray(".");
}

void TestSharingCommands::whatCannotBeSharedSaysWhy() {
    QFETCH(QStringList, words);
    QFETCH(QByteArray, why);
    m_ctl->write(u"empty.pdf"_s, {});
    const Ran ran = pair("reading", "add", words);
    QTEST(ran.code, "code");
    QVERIFY2(ran.err.contains(why), ran.err);
    QCOMPARE(pair("reading", "list").json["readings"_L1].toArray().size(), 1);
}

void TestSharingCommands::aBibliographyIsShared() {
    const QString path = m_ctl->write(
        u"list.ris"_s, "TY  - JOUR\nTI  - On shelves\nAU  - Example, Ann\nDO  - 10.1000/1\nER  - \n"
                       "TY  - JOUR\nTI  - On ladders\nER  - \n"
                       "TY  - JOUR\nTI  - On Shelves\nER  - \n");
    const Ran ran = pair("reading", "import", {path});
    QVERIFY2(ran.code == 0, ran.err);
    QCOMPARE(ran.json["shared"_L1].toInt(), 2);
    QCOMPARE(ran.json["passedOver"_L1].toInt(), 1);
    QCOMPARE(pair("reading", "import", {m_ctl->write(u"a.txt"_s, "nothing")}).code, 3);
}

void TestSharingCommands::aDiscussionIsBegunAnsweredAndPrinted() {
    QCOMPARE(pair("discussion", "begin", {u"--title"_s, u"Where next?"_s}).code, 1);
    QCOMPARE(
        pair("discussion", "begin", {u"--title"_s, u"Where next?"_s, u"--text"_s, u"Sabbatical?"_s})
            .code,
        0);
    const QJsonArray all = pair("discussion", "list").json["discussions"_L1].toArray();
    const QString id = all.last()["id"_L1].toString();
    const QString eml =
        m_ctl->write(u"a.eml"_s, "From: Lena Example <lena@library.example>\r\n"
                                 "Subject: Sabbaticals\r\nDate: Wed, 4 Mar 2026 10:00:00 +0000\r\n"
                                 "\r\nAsk for it early.\r\n");
    QCOMPARE(pair("discussion", "write", {id, u"--eml"_s, eml}).code, 0);
    const QString pdf = m_ctl->at(u"talk.pdf"_s);
    const QJsonArray messages =
        pair("discussion", "show", {id, u"--pdf"_s, pdf}).json["messages"_L1].toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0]["author"_L1].toString(), u"Amara Osei"_s);
    QCOMPARE(messages[1]["author"_L1].toString(), u"Lena Example"_s);
    QCOMPARE(messages[1]["origin"_L1].toString(), u"email"_s);
    QVERIFY(messages[1]["body"_L1].toString().endsWith(u"Ask for it early."_s));
    QVERIFY(QFile(pdf).size() > 1000);
    const Ran bad = pair("discussion", "write",
                         {id, u"--eml"_s, m_ctl->write(u"bad.eml"_s, QByteArray("\0\1", 2))});
    QCOMPARE(bad.code, 3);
    QVERIFY2(bad.err.contains("bad.eml"), bad.err);
    QCOMPARE(pair("discussion", "show", {u"77"_s}).code, 1);
}

void TestSharingCommands::anIntroductionAndItsOutcome() {
    QCOMPARE(pair("introduction", "add", {u"--name"_s, u" "_s}).code, 1);
    QCOMPARE(
        pair("introduction", "add", {u"--name"_s, u"Bo Sample"_s, u"--purpose"_s, u"Data"_s}).code,
        0);
    const auto last = [&] {
        return pair("introduction", "list").json["introductions"_L1].toArray().last().toObject();
    };
    QCOMPARE(pair("introduction", "outcome",
                  {last()["id"_L1].toString(), u"--text"_s, u"A joint talk."_s})
                 .code,
             0);
    QCOMPARE(last()["outcome"_L1].toString(), u"A joint talk."_s);
    QCOMPARE(last()["by"_L1].toString(), at("amara.osei"));
}

void TestSharingCommands::aJournalIsItsOwners() {
    const auto journal = [&](const char* who, const char* verb, const QStringList& more = {}) {
        return ctl(QStringList{u"journal"_s, QString::fromLatin1(verb), m_file, at(who)} + more);
    };
    QCOMPARE(journal("amara.osei", "add", {u"--text"_s, u" "_s}).code, 1);
    QCOMPARE(journal("amara.osei", "add", {u"--title"_s, u"Today"_s, u"--text"_s, u"CANARY-PAGE"_s})
                 .code,
             0);
    const Ran own = journal("amara.osei", "list");
    const QString id = own.json["pages"_L1].toArray().last()["id"_L1].toString();
    QVERIFY(own.out.contains("CANARY-PAGE"));
    QVERIFY(!journal("ruth.okafor", "list").out.contains("CANARY-PAGE"));
    QVERIFY(!ctl({u"history"_s, u"list"_s, m_file}).out.contains("CANARY-PAGE"));
    const Ran other = journal("ruth.okafor", "remove", {id});
    QCOMPARE(other.code, 1);
    QVERIFY(!other.err.contains("CANARY-PAGE"));
    QCOMPARE(journal("amara.osei", "remove", {id}).code, 0);
    QVERIFY(!journal("amara.osei", "list").out.contains("CANARY-PAGE"));
}

QTEST_GUILESS_MAIN(TestSharingCommands)
#include "tst_sharingcommands.moc"
