// SPDX-License-Identifier: GPL-3.0-or-later
// tenonctl policy, as a script uses it: the program is run on files.
#include "tests/app/cli/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestPolicyCommands : public QObject {
    Q_OBJECT
private slots:
    void init();
    void listsWhatIsShipped();
    void checksAPack();
    void refusesHugeFiles();
    void comparesPacks();
    void exportsAndReadsBack();
    void adoptsAVersion();
    void refusesToAdopt();
    void movesOnePerson();
    void refusesAMove_data();
    void refusesAMove();

private:
    using Ran = test::Ctl::Ran;
    Ran ctl(const QStringList& words) const { return (*m_ctl)(words); }
    QString at(const QString& name) const { return m_ctl->at(name); }
    QString write(const QString& name, const QByteArray& bytes) const {
        return m_ctl->write(name, bytes);
    }
    // The pack of the library with another version, and one rule changed.
    QString writeVersion(const QString& version, const QByteArray& from = {},
                         const QByteArray& to = {}) const;

    std::unique_ptr<test::Ctl> m_ctl;
    QString m_file;
};

void TestPolicyCommands::init() {
    m_ctl = std::make_unique<test::Ctl>();
    m_file = at(u"library.tenon"_s);
    QCOMPARE(ctl({u"file"_s, u"new"_s, m_file}).code, 0);
    const QString roster = write(
        u"r.csv"_s, "name,email,rank,track,appointed\n"
                    "Amara Osei,amara@n.example,Assistant Professor,Tenure track,2024-08-16\n");
    QCOMPARE(ctl({u"person"_s, u"import"_s, m_file, roster}).code, 0);
}

QString TestPolicyCommands::writeVersion(const QString& version, const QByteArray& from,
                                         const QByteArray& to) const {
    QFile shipped(QStringLiteral(TENON_SOURCE_DIR "/resources/policies/houston-cole.json"));
    if (!shipped.open(QIODevice::ReadOnly))
        return {};
    QByteArray json = shipped.readAll();
    json.replace("\"version\": \"2\"", "\"version\": \"" + version.toUtf8() + '"');
    if (!from.isEmpty())
        json.replace(json.indexOf(from), from.size(), to);
    return write(u"v%1.json"_s.arg(version), json);
}

void TestPolicyCommands::listsWhatIsShipped() {
    const Ran shipped = ctl({u"policy"_s, u"list"_s});
    QCOMPARE(shipped.code, 0);
    QCOMPARE(shipped.json["policies"_L1].toArray().size(), 6);
    QCOMPARE(shipped.json["policies"_L1][3]["name"_L1].toString(), u"houston-cole"_s);
    const Ran kept = ctl({u"policy"_s, u"list"_s, m_file});
    const QJsonObject only = kept.json["policies"_L1][0].toObject();
    QCOMPARE(only["people"_L1].toInt(), 1);
    QVERIFY(only["current"_L1].toBool());
    QCOMPARE(only["version"_L1].toString(), u"2"_s);
}

void TestPolicyCommands::checksAPack() {
    const Ran good = ctl({u"policy"_s, u"check"_s, writeVersion(u"3"_s)});
    QCOMPARE(good.code, 0);
    QVERIFY(good.json["ok"_L1].toBool());
    const Ran bad = ctl({u"policy"_s, u"check"_s,
                         writeVersion(u"bad"_s, "\"years\": 5", "\"years\": 50, \"years\": 51")});
    QCOMPARE(bad.code, 3);
    QCOMPARE(bad.json["faults"_L1][0]["path"_L1].toString(), u"tracks[0].years"_s);
    QVERIFY(bad.json["faults"_L1].toArray().size() >= 2); // twice, and out of range
    QCOMPARE(ctl({u"policy"_s, u"check"_s, at(u"nowhere.json"_s)}).code, 3);
    QCOMPARE(ctl({u"policy"_s, u"check"_s}).code, 2);
}

void TestPolicyCommands::refusesHugeFiles() {
    const Ran ran =
        ctl({u"policy"_s, u"check"_s, write(u"big.json"_s, QByteArray(10 * 1024 * 1024, ' '))});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains("right file"), ran.err);
}

void TestPolicyCommands::comparesPacks() {
    const QString next = writeVersion(u"3"_s, "\"years\": 5", "\"years\": 6");
    const Ran ran = ctl({u"policy"_s, u"diff"_s, u"houston-cole"_s, next});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json["changes"_L1].toArray().size(), 1);
    const QString sentence = ran.json["changes"_L1][0]["sentence"_L1].toString();
    QVERIFY2(sentence.startsWith(u"Tenure track: 6 year"_s) && sentence.endsWith(u", was 5"_s),
             qPrintable(sentence));
    QCOMPARE(ran.json["to"_L1]["version"_L1].toString(), u"3"_s);
    QVERIFY(ctl({u"policy"_s, u"diff"_s, m_file, u"houston-cole"_s})
                .json["changes"_L1]
                .toArray()
                .isEmpty());
    QCOMPARE(ctl({u"policy"_s, u"diff"_s, u"houston-cole"_s, u"nothing"_s}).code, 3);
    QCOMPARE(ctl({u"policy"_s, u"diff"_s, m_file + u"@9"_s, u"six-year"_s}).code, 1);
}

void TestPolicyCommands::exportsAndReadsBack() {
    const QString to = at(u"x.json"_s);
    const Ran ran = ctl({u"policy"_s, u"export"_s, m_file + u"@2"_s, u"--to"_s, to});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json["file"_L1].toString(), to);
    QVERIFY(ctl({u"policy"_s, u"check"_s, to}).json["ok"_L1].toBool());
    QCOMPARE(ctl({u"policy"_s, u"export"_s, u"six-year"_s, u"--to"_s, to}).code, 1); // exists
    QCOMPARE(ctl({u"policy"_s, u"export"_s, u"six-year"_s}).code, 2);
    const QString other = at(u"y.json"_s);
    QCOMPARE(ctl({u"policy"_s, u"export"_s, u"six-year"_s, u"--to"_s, other, u"--dry-run"_s}).code,
             0);
    QVERIFY(!QFile::exists(other));
}

void TestPolicyCommands::adoptsAVersion() {
    const QString next = writeVersion(u"3"_s, "\"years\": 5", "\"years\": 6");
    QVERIFY(
        ctl({u"policy"_s, u"adopt"_s, m_file, next, u"--dry-run"_s}).json["commit"_L1].isNull());
    QCOMPARE(ctl({u"policy"_s, u"list"_s, m_file}).json["policies"_L1].toArray().size(), 1);
    const Ran ran = ctl({u"policy"_s, u"adopt"_s, m_file, next});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json["changes"_L1].toInt(), 1);
    QVERIFY(ran.json["commit"_L1].isString());
    const QJsonArray kept = ctl({u"policy"_s, u"list"_s, m_file}).json["policies"_L1].toArray();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0]["version"_L1].toString(), u"3"_s);
    QVERIFY(kept[0]["current"_L1].toBool());
    QCOMPARE(kept[0]["people"_L1].toInt(), 0); // nobody is moved
    QCOMPARE(kept[1]["people"_L1].toInt(), 1);
    // One commit, and one undo takes it back.
    QCOMPARE(ctl({u"history"_s, u"undo"_s, m_file}).code, 0);
    QCOMPARE(ctl({u"policy"_s, u"list"_s, m_file}).json["policies"_L1].toArray().size(), 1);
    QCOMPARE(ctl({u"file"_s, u"check"_s, m_file}).code, 0);
}

void TestPolicyCommands::refusesToAdopt() {
    QCOMPARE(ctl({u"policy"_s, u"adopt"_s, m_file, writeVersion(u"2"_s)}).code, 1); // unchanged
    QCOMPARE(ctl({u"policy"_s, u"adopt"_s, m_file, writeVersion(u"7"_s)}).code, 1); // says the same
    const Ran other = ctl(
        {u"policy"_s, u"adopt"_s, m_file, writeVersion(u"2"_s, "\"years\": 5", "\"years\": 6")});
    QCOMPARE(other.code, 1);
    QVERIFY2(other.err.contains("another version"), other.err);
    QCOMPARE(
        ctl({u"policy"_s, u"adopt"_s, m_file, writeVersion(u"8"_s, "\"years\": 5", "\"years\": 0")})
            .code,
        3);
    // An earlier version can be taken up again.
    const QString next = writeVersion(u"3"_s, "\"years\": 5", "\"years\": 6");
    QCOMPARE(ctl({u"policy"_s, u"adopt"_s, m_file, next}).code, 0);
    QCOMPARE(ctl({u"policy"_s, u"adopt"_s, m_file, writeVersion(u"2"_s)}).code, 0);
    const QJsonArray kept = ctl({u"policy"_s, u"list"_s, m_file}).json["policies"_L1].toArray();
    QCOMPARE(kept.size(), 2);
    QVERIFY(kept[1]["current"_L1].toBool());
}

void TestPolicyCommands::movesOnePerson() {
    const QString next = writeVersion(u"3"_s, "\"years\": 5", "\"years\": 6");
    QCOMPARE(ctl({u"policy"_s, u"adopt"_s, m_file, next}).code, 0);
    const QStringList move{u"policy"_s,    u"move"_s,       m_file,        u"amara@n.example"_s,
                           u"--to"_s,      u"3"_s,          u"--by"_s,     u"The dean"_s,
                           u"--decided"_s, u"2026-11-01"_s, u"--reason"_s, u"Her own wish"_s};
    QVERIFY(ctl(move + QStringList{u"--dry-run"_s}).json["commit"_L1].isNull());
    const Ran ran = ctl(move);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json["from"_L1].toString(), u"2"_s);
    QCOMPARE(ran.json["to"_L1].toString(), u"3"_s);
    QCOMPARE(ctl({u"policy"_s, u"list"_s, m_file}).json["policies"_L1][0]["people"_L1].toInt(), 1);
    QCOMPARE(ctl({u"tenure"_s, u"clock"_s, m_file, u"amara@n.example"_s}).json["length"_L1].toInt(),
             6);
    QCOMPARE(ctl(move).code, 1); // bound to it already
}

void TestPolicyCommands::refusesAMove_data() {
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    QTest::newRow("no such version") << u"--to"_s << u"9"_s << 1;
    QTest::newRow("no date") << u"--decided"_s << u"soon"_s << 2;
    QTest::newRow("nobody decided") << u"--by"_s << u" "_s << 1;
    QTest::newRow("no reason") << u"--reason"_s << u" "_s << 1;
    QTest::newRow("a track is missing") << u"--to"_s << u"six"_s << 1;
}

void TestPolicyCommands::refusesAMove() {
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(int, code);
    QCOMPARE(
        ctl({u"policy"_s, u"adopt"_s, m_file, writeVersion(u"3"_s, "\"years\": 5", "\"years\": 6")})
            .code,
        0);
    QCOMPARE(ctl({u"policy"_s, u"adopt"_s, m_file,
                  writeVersion(u"six"_s, "\"code\": \"tenure-track\"", "\"code\": \"tt\"")})
                 .code,
             0);
    QStringList move{u"policy"_s,    u"move"_s,       m_file,        u"amara@n.example"_s,
                     u"--to"_s,      u"3"_s,          u"--by"_s,     u"The dean"_s,
                     u"--decided"_s, u"2026-11-01"_s, u"--reason"_s, u"Her own wish"_s};
    move[move.indexOf(option) + 1] = value;
    QCOMPARE(ctl(move).code, code);
}

QTEST_GUILESS_MAIN(TestPolicyCommands)
#include "tst_policycommands.moc"
