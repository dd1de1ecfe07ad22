// SPDX-License-Identifier: GPL-3.0-or-later
// tenonctl mentor, agreement, goal and meeting as a script uses them: the program is run on the
// sample.
#include "tests/app/cli/ctl.h"

#include <QJsonArray>
#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestPairingCommands : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aPairingThroughItsLife();
    void whatIsRefusedSaysWhatIsPossible();
    void filters_data();
    void filters();
    void anAgreementIsThePairsAlone();
    void goalsAreSeenAsTheyAreShared();
    void aLineIsLoggedOrAsked();
    void aLineTakesWhoWasAway();
    void meetingsToCome();
    void aCalendarIsRehearsedAndRead();
    void exclusionsAreNamedNowhere();

private:
    using Ran = test::Ctl::Ran;
    Ran ctl(const QStringList& words) const { return (*m_ctl)(words); }
    static QString at(const char* name) {
        return QString::fromLatin1(name) + u"@northfield.example"_s;
    }
    QString pairingOf(const char* mentee) const;

    std::unique_ptr<test::Ctl> m_ctl;
    QString m_file;
};

void TestPairingCommands::init() {
    m_ctl = std::make_unique<test::Ctl>();
    m_file = m_ctl->at(u"sample.tenon"_s);
    QCOMPARE(ctl({u"file"_s, u"sample"_s, m_file}).code, 0);
}

QString TestPairingCommands::pairingOf(const char* mentee) const {
    const QJsonArray pairings = ctl({u"mentor"_s, u"list"_s, m_file, u"--only"_s, u"present"_s})
                                    .json["pairings"_L1]
                                    .toArray();
    for (const QJsonValue& pairing : pairings)
        if (pairing["mentee"_L1].toString() == at(mentee))
            return pairing["id"_L1].toString();
    return {};
}

void TestPairingCommands::aPairingThroughItsLife() {
    const Ran proposed = ctl({u"mentor"_s, u"propose"_s, m_file, u"--shape"_s, u"choice_of_two"_s,
                              u"--mentors"_s, at("hannah.brooks") + u',' + at("miriam.castellano"),
                              u"--mentees"_s, at("leo.marchetti"), u"--override"_s, u"Agreed."_s});
    QVERIFY2(proposed.code == 0, proposed.err);
    const QString id = proposed.json["pairing"_L1].toString();
    const auto step = [&](QStringList words) {
        return ctl(QStringList{u"mentor"_s, u"step"_s, m_file, id} + words);
    };
    QCOMPARE(step({u"offer"_s}).json["state"_L1].toString(), u"offered"_s);
    const Ran undecided = step({u"accept"_s, u"--as"_s, at("leo.marchetti")});
    QCOMPARE(undecided.code, 1);
    QVERIFY(undecided.err.contains("which of the mentors"));
    QCOMPARE(step({u"accept"_s, u"--as"_s, at("leo.marchetti"), u"--choose"_s, at("hannah.brooks")})
                 .json["state"_L1]
                 .toString(),
             u"accepted"_s);
    QCOMPARE(step({u"publish"_s}).json["state"_L1].toString(), u"published"_s);
    QCOMPARE(step({u"acknowledge"_s, u"--as"_s, at("hannah.brooks")}).code, 0);
    QCOMPARE(step({u"acknowledge"_s, u"--as"_s, at("leo.marchetti")}).json["state"_L1].toString(),
             u"agreement_due"_s);
    QCOMPARE(step({u"end"_s, u"--as"_s, at("leo.marchetti"), u"--dry-run"_s}).code, 0);
    const QJsonObject shown = ctl({u"mentor"_s, u"show"_s, m_file, id}).json;
    QCOMPARE(shown["state"_L1].toString(), u"agreement_due"_s); // rehearsed only
    QCOMPARE(shown["members"_L1].toArray().size(), 2);
    QVERIFY(shown["possible"_L1].toArray().contains(u"end"_s));
}

void TestPairingCommands::whatIsRefusedSaysWhatIsPossible() {
    const QString id = pairingOf("amara.osei");
    const Ran offer = ctl({u"mentor"_s, u"step"_s, m_file, id, u"offer"_s});
    QCOMPARE(offer.code, 1);
    QVERIFY(offer.err.contains("Pause"));
    QCOMPARE(ctl({u"mentor"_s, u"step"_s, m_file, id, u"marry"_s}).code, 2);
    QCOMPARE(ctl({u"mentor"_s, u"step"_s, m_file, u"abc"_s, u"end"_s}).code, 2);
    QCOMPARE(ctl({u"mentor"_s, u"step"_s, m_file, u"77"_s, u"end"_s}).code, 1);
    QCOMPARE(ctl({u"mentor"_s, u"step"_s, m_file, id, u"end"_s, u"--as"_s, at("wei.abbott")}).code,
             1);
}

void TestPairingCommands::filters_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("least");
    for (const auto& [filter, least] :
         {std::pair{"unacknowledged", 2}, std::pair{"no-first-contact", 1},
          std::pair{"silent-60", 2}, std::pair{"agreement-overdue", 1},
          std::pair{"change-wanted", 1}, std::pair{"waiting", 1}, std::pair{"over", 1}})
        QTest::newRow(filter) << QString::fromLatin1(filter) << least;
}

void TestPairingCommands::filters() {
    QFETCH(QString, filter);
    QFETCH(int, least);
    const Ran ran = ctl({u"mentor"_s, u"list"_s, m_file, u"--only"_s, filter});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.json["pairings"_L1].toArray().size() >= least);
    QVERIFY(ran.json["pairings"_L1].toArray().size() <
            ctl({u"mentor"_s, u"list"_s, m_file}).json["pairings"_L1].toArray().size());
}

void TestPairingCommands::anAgreementIsThePairsAlone() {
    const QString id = pairingOf("amara.osei");
    QCOMPARE(ctl({u"agreement"_s, u"show"_s, m_file, id}).code, 2); // who is it?
    QCOMPARE(ctl({u"agreement"_s, u"show"_s, m_file, id, u"--as"_s, at("wei.abbott")}).code, 1);
    const Ran shown = ctl({u"agreement"_s, u"show"_s, m_file, id, u"--as"_s, at("amara.osei"),
                           u"--pdf"_s, m_ctl->at(u"agreement.pdf"_s)});
    QCOMPARE(shown.code, 0);
    QVERIFY(QFile(m_ctl->at(u"agreement.pdf"_s)).size() > 2000);
    const QJsonObject first = shown.json["agreements"_L1][0].toObject();
    QCOMPARE(first["state"_L1].toString(), u"in_force"_s);
    QVERIFY(first["clauses"_L1].toArray().size() >= 6);
    QCOMPARE(ctl({u"agreement"_s, u"draft"_s, m_file, id, u"--as"_s, at("amara.osei")})
                 .json["version"_L1]
                 .toInt(),
             2);
    const QString bad = m_ctl->write(u"bad.json"_s, "{}");
    QCOMPARE(ctl({u"agreement"_s, u"clauses"_s, m_file, id, bad, u"--as"_s, at("amara.osei")}).code,
             3);
    QCOMPARE(ctl({u"agreement"_s, u"sign"_s, m_file, id, u"--as"_s, at("amara.osei"), u"--name"_s,
                  u"Amara Osei"_s})
                 .code,
             0);
    QCOMPARE(
        ctl({u"agreement"_s, u"sign"_s, m_file, id, u"--as"_s, at("ruth.okafor"), u"--paper"_s})
            .json["state"_L1]
            .toString(),
        u"in_force"_s);
}

void TestPairingCommands::goalsAreSeenAsTheyAreShared() {
    const QString id = pairingOf("amara.osei");
    const auto goals = [&](const QString& as) {
        QStringList words{u"goal"_s, u"list"_s, m_file, id};
        if (!as.isEmpty())
            words << u"--as"_s << as;
        return ctl(words).json["goals"_L1].toArray().size();
    };
    QCOMPARE(goals(at("ruth.okafor")), 2);
    QCOMPARE(goals({}), 0); // the administration
    const Ran added = ctl({u"goal"_s, u"add"_s, m_file, id, u"--as"_s, at("amara.osei"),
                           u"--title"_s, u"Something of my own"_s, u"--sharing"_s, u"private"_s,
                           u"--due"_s, u"2027-03-01"_s, u"--steps"_s, u"Begin=2027-01-31; End"_s});
    QVERIFY2(added.code == 0, added.err);
    QCOMPARE(goals(at("ruth.okafor")), 2);
    QCOMPARE(goals(at("amara.osei")), 3);
    const QString goal = added.json["goal"_L1].toString();
    QCOMPARE(ctl({u"goal"_s, u"change"_s, m_file, id, goal, u"--as"_s, at("ruth.okafor"),
                  u"--state"_s, u"done"_s})
                 .code,
             1); // she does not even learn that there is one
    QCOMPARE(ctl({u"goal"_s, u"carry"_s, m_file, id, goal, u"--as"_s, at("amara.osei"), u"--due"_s,
                  u"2028-03-01"_s})
                 .code,
             0);
    QCOMPARE(ctl({u"goal"_s, u"add"_s, m_file, id, u"--as"_s, at("amara.osei"), u"--title"_s,
                  u"X"_s, u"--category"_s, u"golf"_s})
                 .code,
             2);
}

void TestPairingCommands::aLineIsLoggedOrAsked() {
    const auto log = [&](const QString& line) {
        return ctl(
            {u"meeting"_s, u"log"_s, m_file, u"--as"_s, at("ruth.okafor"), u"--quick"_s, line});
    };
    const Ran logged = log(u"45 min w Osei yesterday coffee third-year file"_s);
    QVERIFY2(logged.code == 0, logged.err);
    QCOMPARE(logged.json["minutes"_L1].toInt(), 45);
    QCOMPARE(logged.json["date"_L1].toString(), u"2026-11-22"_s);
    QCOMPARE(logged.json["topics"_L1].toString(), u"third-year file"_s);
    const Ran asked = log(u"45 min coffee"_s);
    QCOMPARE(asked.code, 1);
    QVERIFY(asked.err.contains("Amara Osei"));
    QCOMPARE(log(u" "_s).code, 1);
    QCOMPARE(ctl({u"meeting"_s, u"log"_s, m_file}).code, 2);
}

void TestPairingCommands::aLineTakesWhoWasAway() {
    const QStringList line{u"meeting"_s,
                           u"log"_s,
                           m_file,
                           u"--as"_s,
                           at("fatima.rossi"),
                           u"--quick"_s,
                           u"30 min Writing circle"_s};
    const Ran besides = ctl(line + QStringList{u"--minutes"_s, u"45"_s});
    QCOMPARE(besides.code, 2);
    QVERIFY(besides.err.contains("--minutes"));
    QCOMPARE(ctl(line + QStringList{u"--absent"_s, u"nobody@x.example"_s}).code, 1);
    QCOMPARE(ctl(line + QStringList{u"--absent"_s, at("ruth.okafor")}).code, 1); // not of it
    const Ran done = ctl(line + QStringList{u"--absent"_s, at("olu.adeyemi")});
    QVERIFY2(done.code == 0, done.err);
}

void TestPairingCommands::meetingsToCome() {
    const QString id = pairingOf("amara.osei");
    QCOMPARE(ctl({u"meeting"_s, u"plan"_s, m_file, id, u"--date"_s, u"2026-11-20"_s, u"--time"_s,
                  u"09:30"_s, u"--repeats"_s, u"weekly"_s})
                 .code,
             0);
    const auto planned = [&] {
        return ctl({u"meeting"_s, u"planned"_s, m_file, id}).json["planned"_L1].toArray();
    };
    const QJsonArray before = planned();
    QCOMPARE(before.size(), 2); // the sample's own besides
    const QString meeting = before[0]["id"_L1].toString();
    QCOMPARE(ctl({u"meeting"_s, u"hold"_s, m_file, id, meeting, u"--minutes"_s, u"50"_s}).code, 0);
    QCOMPARE(planned()[0]["date"_L1].toString(), u"2026-11-27"_s);
    QCOMPARE(ctl({u"meeting"_s, u"plan"_s, m_file, id, u"--date"_s, u"2026-12-01"_s, u"--time"_s,
                  u"25:00"_s})
                 .code,
             1);
    const Ran agenda = ctl({u"meeting"_s, u"agenda"_s, m_file, id, u"--as"_s, at("ruth.okafor")});
    QVERIFY(agenda.json["agenda"_L1].toArray().size() >= 4);
    QCOMPARE(ctl({u"meeting"_s, u"agenda"_s, m_file, id}).code, 2);
}

void TestPairingCommands::aCalendarIsRehearsedAndRead() {
    const QString ics = m_ctl->write(
        u"term.ics"_s,
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261102T090000\r\nDURATION:PT25M\r\n"
        "RRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Osei\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    const QStringList words{u"meeting"_s, u"import"_s, m_file, ics, u"--as"_s, at("ruth.okafor")};
    QCOMPARE(ctl(words + QStringList{u"--dry-run"_s}).json["added"_L1].toInt(), 3);
    QCOMPARE(ctl(words).json["added"_L1].toInt(), 3);
    QCOMPARE(ctl(words).json["added"_L1].toInt(), 0);
    QCOMPARE(ctl(words).json["known"_L1].toInt(), 3);
    QCOMPARE(ctl({u"meeting"_s, u"import"_s, m_file, m_ctl->write(u"x.ics"_s, "prose")}).code, 3);
}

void TestPairingCommands::exclusionsAreNamedNowhere() {
    QCOMPARE(ctl({u"mentor"_s, u"exclude"_s, m_file, at("leo.marchetti"), at("hannah.brooks"),
                  u"--reason"_s, u"CANARY quarrel"_s})
                 .code,
             0);
    const Ran eligible = ctl({u"mentor"_s, u"eligible"_s, m_file, at("leo.marchetti")});
    for (const QJsonValue& candidate : eligible.json["candidates"_L1].toArray())
        if (candidate["email"_L1].toString() == at("hannah.brooks"))
            QVERIFY(!candidate["eligible"_L1].toBool());
    QVERIFY(!eligible.out.contains("CANARY"));
    const Ran history = ctl({u"history"_s, u"list"_s, m_file});
    QVERIFY(!history.out.contains("CANARY") && !history.out.contains("Brooks"));
    const Ran assigned = ctl({u"mentor"_s, u"assign"_s, m_file, at("leo.marchetti"),
                              at("hannah.brooks"), u"--override"_s, u"Please"_s});
    QCOMPARE(assigned.code, 1);
    QVERIFY(!assigned.err.contains("xclu"));
}

QTEST_GUILESS_MAIN(TestPairingCommands)
#include "tst_pairingcommands.moc"
