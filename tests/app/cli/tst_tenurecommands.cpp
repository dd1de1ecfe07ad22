// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks, what-if, cases and calendars as a script uses them: the program is run on the sample.
#include "tests/app/cli/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestTenureCommands : public QObject {
    Q_OBJECT
private slots:
    void init();
    void anExtensionMovesTheClock();
    void whatIfRecordsNothing();
    void refusedByTheRule_data();
    void refusedByTheRule();
    void anEventIsTakenBack();
    void noReasonIsPrinted();
    void calendarsAreFilteredAndExported();
    void aReviewFromOpeningToDecision();
    void whatACaseDoesNotHaveIsRefused();
    void noOutputReplacesALibrary();
    void noConfidentialWordForTheCandidate();
    void namedCampuses();
    void wrongUsage_data();
    void wrongUsage();

private:
    using Ran = test::Ctl::Ran;
    Ran ctl(const QStringList& words) const { return (*m_ctl)(words); }
    QString due(const QString& step) const;

    std::unique_ptr<test::Ctl> m_ctl;
    QString m_file;
    const QString m_amara = u"amara.osei@northfield.example"_s; // appointed 16 August 2024
};

void TestTenureCommands::init() {
    m_ctl = std::make_unique<test::Ctl>();
    m_file = m_ctl->at(u"sample.tenon"_s);
    QCOMPARE(ctl({u"file"_s, u"sample"_s, m_file}).code, 0);
}

QString TestTenureCommands::due(const QString& step) const {
    const QJsonArray steps =
        ctl({u"tenure"_s, u"clock"_s, m_file, m_amara}).json["steps"_L1].toArray();
    for (const QJsonValue& one : steps)
        if (one.toObject()["code"_L1].toString() == step)
            return one.toObject()["due"_L1].toString();
    return {};
}

void TestTenureCommands::anExtensionMovesTheClock() {
    QCOMPARE(due(u"tenure-portfolio"_s), u"2028-10-15"_s);
    const Ran added =
        ctl({u"tenure"_s, u"event"_s, m_file, m_amara, u"--kind"_s, u"extension_granted"_s,
             u"--date"_s, u"2026-10-01"_s, u"--years"_s, u"1"_s, u"--decided-by"_s, u"Provost"_s});
    QCOMPARE(added.code, 0);
    QVERIFY(!added.json["commit"_L1].toString().isEmpty());
    QCOMPARE(due(u"tenure-portfolio"_s), u"2029-10-15"_s);
    const Ran clock = ctl({u"tenure"_s, u"clock"_s, m_file, m_amara});
    QCOMPARE(clock.json["extensions"_L1].toInt(), 1);
    QCOMPARE(clock.json["mandatoryYear"_L1].toString(), u"2029–30"_s);
}

void TestTenureCommands::whatIfRecordsNothing() {
    const Ran supposed =
        ctl({u"tenure"_s, u"whatif"_s, m_file, m_amara, u"--extension"_s, u"2026-12-01:1"_s});
    QCOMPARE(supposed.code, 0);
    QCOMPARE(supposed.json["before"_L1].toObject()["mandatoryReview"_L1].toString(),
             u"2028-10-15"_s);
    QCOMPARE(supposed.json["after"_L1].toObject()["mandatoryReview"_L1].toString(),
             u"2029-10-15"_s);
    QVERIFY(!supposed.json["shifts"_L1].toArray().isEmpty());
    QCOMPARE(due(u"tenure-portfolio"_s), u"2028-10-15"_s);
    const Ran three = ctl({u"tenure"_s, u"whatif"_s, m_file, m_amara, u"--extension"_s,
                           u"2026-12-01,2027-12-01,2028-12-01"_s});
    QCOMPARE(three.code, 1);
    QVERIFY(three.json["refused"_L1].toArray()[0].toString().contains(u"maximum"_s));
}

void TestTenureCommands::refusedByTheRule_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QStringList& words, const QString& reason) {
        QTest::newRow(name) << words << reason;
    };
    row("before the appointment",
        {u"--kind"_s, u"extension_granted"_s, u"--date"_s, u"2020-01-01"_s, u"--years"_s, u"1"_s},
        u"before the appointment"_s);
    row("too long",
        {u"--kind"_s, u"extension_granted"_s, u"--date"_s, u"2026-10-01"_s, u"--years"_s, u"3"_s},
        u"maximum"_s);
    row("without years", {u"--kind"_s, u"extension_granted"_s, u"--date"_s, u"2026-10-01"_s},
        u"by how many years"_s);
    row("a waiver of nothing", {u"--kind"_s, u"extension_waived"_s, u"--date"_s, u"2026-10-01"_s},
        u"which extension"_s);
    row("no such track",
        {u"--kind"_s, u"track_change"_s, u"--date"_s, u"2026-10-01"_s, u"--track"_s, u"x"_s},
        u"no track “x”"_s);
    row("a leave turned round",
        {u"--kind"_s, u"leave"_s, u"--date"_s, u"2026-10-01"_s, u"--years"_s, u"1"_s, u"--began"_s,
         u"2026-05-01"_s, u"--until"_s, u"2026-04-01"_s},
        u"ends before it begins"_s);
}

void TestTenureCommands::refusedByTheRule() {
    QFETCH(QStringList, words);
    QFETCH(QString, reason);
    const Ran ran = ctl(QStringList{u"tenure"_s, u"event"_s, m_file, m_amara} + words);
    QCOMPARE(ran.code, 1);
    const QString message = ran.json["error"_L1].toObject()["message"_L1].toString();
    QVERIFY2(message.contains(reason), qPrintable(message));
    QCOMPARE(due(u"tenure-portfolio"_s), u"2028-10-15"_s);
}

void TestTenureCommands::anEventIsTakenBack() {
    const QStringList extension{
        u"tenure"_s, u"event"_s,      m_file,       m_amara, u"--kind"_s, u"extension_granted"_s,
        u"--date"_s, u"2026-10-01"_s, u"--years"_s, u"1"_s};
    const QString id = ctl(extension).json["event"_L1].toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(ctl({u"tenure"_s, u"event"_s, m_file, m_amara, u"--kind"_s, u"extension_waived"_s,
                  u"--date"_s, u"2026-11-01"_s, u"--answers"_s, id})
                 .code,
             0);
    QCOMPARE(due(u"tenure-portfolio"_s), u"2028-10-15"_s);                        // waived
    QCOMPARE(ctl({u"tenure"_s, u"remove-event"_s, m_file, m_amara, id}).code, 1); // referred to
    QCOMPARE(ctl({u"history"_s, u"undo"_s, m_file}).code, 0);
    QCOMPARE(due(u"tenure-portfolio"_s), u"2029-10-15"_s);
    QCOMPARE(ctl({u"tenure"_s, u"remove-event"_s, m_file, m_amara, id}).code, 0);
    QCOMPARE(due(u"tenure-portfolio"_s), u"2028-10-15"_s);
    QCOMPARE(ctl({u"tenure"_s, u"remove-event"_s, m_file, m_amara, id}).code, 1);
    QCOMPARE(ctl({u"file"_s, u"check"_s, m_file}).code, 0);
}

// The reason is the person's alone: no command prints a word of it, nor its category.
void TestTenureCommands::noReasonIsPrinted() {
    QCOMPARE(ctl({u"tenure"_s, u"event"_s, m_file, m_amara, u"--kind"_s, u"extension_granted"_s,
                  u"--date"_s, u"2026-10-01"_s, u"--years"_s, u"1"_s, u"--reason"_s,
                  u"canarysecret"_s, u"--reason-category"_s, u"medical"_s})
                 .code,
             0);
    const QString ics = m_ctl->at(u"all.ics"_s);
    for (const QStringList& words :
         {QStringList{u"tenure"_s, u"clock"_s, m_file, m_amara},
          {u"tenure"_s, u"events"_s, m_file, m_amara},
          {u"tenure"_s, u"calendar"_s, m_file},
          {u"tenure"_s, u"whatif"_s, m_file, m_amara, u"--credit"_s, u"1"_s},
          {u"history"_s, u"list"_s, m_file},
          {u"person"_s, u"show"_s, m_file, m_amara},
          {u"calendar"_s, u"export"_s, m_file, ics}}) {
        const Ran ran = ctl(words);
        QVERIFY2(!ran.out.contains("canarysecret") && !ran.out.contains("medical"),
                 qPrintable(words.join(u' ')));
        QVERIFY(!ran.err.contains("canarysecret"));
    }
    QFile file(ics);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Amara") && !bytes.contains("canarysecret") &&
            !bytes.contains("medical"));
}

void TestTenureCommands::calendarsAreFilteredAndExported() {
    const Ran all = ctl({u"tenure"_s, u"calendar"_s, m_file});
    const Ran some = ctl({u"tenure"_s, u"calendar"_s, m_file, u"--from"_s, u"2026-12-01"_s,
                          u"--to"_s, u"2027-12-31"_s, u"--only"_s, u"open"_s});
    QVERIFY(all.json["entries"_L1].toArray().size() > some.json["entries"_L1].toArray().size());
    QVERIFY(!some.json["entries"_L1].toArray().isEmpty());
    for (const QJsonValue& entry : some.json["entries"_L1].toArray()) {
        const QString day = entry.toObject()["due"_L1].toString();
        QVERIFY(day >= u"2026-12-01"_s && day <= u"2027-12-31"_s);
    }
    int sum = 0;
    for (const QJsonValue& month : some.json["months"_L1].toArray())
        sum += month.toObject()["entries"_L1].toInt();
    QCOMPARE(sum, int(some.json["entries"_L1].toArray().size()));
    const Ran late = ctl({u"tenure"_s, u"calendar"_s, m_file, u"--only"_s, u"late"_s});
    QVERIFY(!late.json["entries"_L1].toArray().isEmpty());
    const QString ics = m_ctl->at(u"amara.ics"_s);
    const Ran exported = ctl(
        {u"calendar"_s, u"export"_s, m_file, ics, u"--person"_s, m_amara, u"--alarm"_s, u"30,7"_s});
    QCOMPARE(exported.code, 0);
    QVERIFY(exported.json["events"_L1].toInt() > 3);
    QVERIFY(QFile::exists(ics));
    QCOMPARE(ctl({u"calendar"_s, u"export"_s, m_file, u"/no/such/folder/x.ics"_s}).code, 4);
}

void TestTenureCommands::aReviewFromOpeningToDecision() {
    const QStringList review{u"--review"_s, u"tenure"_s, u"--year"_s, u"2028"_s};
    const auto run = [&](const char* verb, const QStringList& words) {
        return ctl(QStringList{u"tenure"_s, QString::fromLatin1(verb), m_file, m_amara} + words)
            .code;
    };
    QCOMPARE(run("open-case", review), 0);
    QCOMPARE(run("open-case", review), 1); // there is one
    QCOMPARE(run("open-case", {u"--review"_s, u"x"_s, u"--year"_s, u"2028"_s}), 1);
    QCOMPARE(run("case-step", {u"--step"_s, u"tenure-portfolio"_s, u"--sent"_s, u"2026-10-14"_s}),
             0);
    QCOMPARE(
        run("case-step", {u"--step"_s, u"tenure-portfolio"_s, u"--received"_s, u"2026-10-01"_s}),
        1); // before it was sent
    const QJsonObject waiting =
        ctl({u"tenure"_s, u"case"_s, m_file, m_amara}).json["cases"_L1].toArray()[0].toObject();
    bool asked = false;
    for (const QJsonValue& step : waiting["steps"_L1].toArray())
        asked |= step.toObject()["waitsForReceipt"_L1].toBool();
    QVERIFY(asked);
    QCOMPARE(run("case-vote",
                 {u"--body"_s, u"Committee"_s, u"--eligible"_s, u"5"_s, u"--for"_s, u"4"_s}),
             1); // does not add up
    QCOMPARE(run("case-vote", {u"--body"_s, u"Committee"_s, u"--eligible"_s, u"5"_s, u"--for"_s,
                               u"4"_s, u"--recused"_s, u"1"_s}),
             0);
    QCOMPARE(run("case-decide", {u"--outcome"_s, u"favourable"_s, u"--date"_s, u"2026-11-23"_s,
                                 u"--decided-by"_s, u"President"_s}),
             0);
    const auto tenured = [&] {
        return ctl({u"person"_s, u"show"_s, m_file, m_amara}).out.contains("Associate");
    };
    QVERIFY(!tenured()); // offered, not done
    QVERIFY(!ctl({u"tenure"_s, u"case"_s, m_file, m_amara})
                 .json["cases"_L1]
                 .toArray()[0]
                 .toObject()["offer"_L1]
                 .toArray()
                 .isEmpty());
    QCOMPARE(run("case-decide", {u"--outcome"_s, u"favourable"_s, u"--date"_s, u"2026-11-23"_s,
                                 u"--decided-by"_s, u"President"_s, u"--apply"_s, u"yes"_s}),
             0);
    QVERIFY(tenured());
    QCOMPARE(ctl({u"file"_s, u"check"_s, m_file}).code, 0);
}

void TestTenureCommands::whatACaseDoesNotHaveIsRefused() {
    const auto run = [&](const char* verb, const QStringList& words) {
        return ctl(QStringList{u"tenure"_s, QString::fromLatin1(verb), m_file, m_amara} + words)
            .code;
    };
    const QStringList portfolio{u"--step"_s, u"tenure-portfolio"_s};
    QCOMPARE(run("open-case", {u"--review"_s, u"tenure"_s, u"--year"_s, u"2028"_s}), 0);
    QCOMPARE(run("case-step", {u"--step"_s, u"nope"_s, u"--sent"_s, u"2026-10-14"_s}), 1);
    QCOMPARE(run("case-step", portfolio + QStringList{u"--due"_s, u"2020-01-01"_s}), 1);
    QCOMPARE(run("event", {u"--kind"_s, u"step_done"_s, u"--step"_s, u"nope"_s, u"--date"_s,
                           u"2026-10-14"_s}),
             1);
    QCOMPARE(run("event", {u"--kind"_s, u"track_change"_s, u"--track"_s, u"nope"_s, u"--date"_s,
                           u"2026-10-14"_s}),
             1);
    QCOMPARE(
        run("case-decide", {u"--outcome"_s, u"favourable"_s, u"--date"_s, u"2026-11-20"_s,
                            u"--decided-by"_s, u"President"_s, u"--effective"_s, u"2020-01-01"_s}),
        1);
    QCOMPARE(run("case-decide", {u"--outcome"_s, u"favourable"_s, u"--date"_s, u"2026-11-20"_s,
                                 u"--decided-by"_s, u"President"_s, u"--apply"_s, u"maybe"_s}),
             2);
    // With two open cases one is named.
    QCOMPARE(run("open-case", {u"--review"_s, u"tenure"_s, u"--year"_s, u"2029"_s}), 0);
    const QStringList sent = portfolio + QStringList{u"--sent"_s, u"2026-10-14"_s};
    QCOMPARE(run("case-step", sent), 2);
    QCOMPARE(run("case-step", sent + QStringList{u"--year"_s, u"2029"_s}), 0);
    for (const QJsonValue& one :
         ctl({u"tenure"_s, u"case"_s, m_file, m_amara}).json["cases"_L1].toArray())
        for (const QJsonValue& step : one["steps"_L1].toArray())
            if (step["code"_L1].toString() == u"tenure-portfolio"_s)
                QCOMPARE(step["sent"_L1].isString(), one["year"_L1].toInt() == 2029);
}

void TestTenureCommands::noOutputReplacesALibrary() {
    const auto bytes = [&] {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QCOMPARE(ctl({u"calendar"_s, u"export"_s, m_file, m_file}).code, 1);
    for (const QString& form : {u"--pdf"_s, u"--html"_s, u"--odt"_s})
        QCOMPARE(ctl({u"tenure"_s, u"clock"_s, m_file, m_amara, form, m_file}).code, 1);
    QVERIFY(!before.isEmpty());
    QVERIFY(bytes() == before);
}

void TestTenureCommands::noConfidentialWordForTheCandidate() {
    const auto run = [&](const char* verb, const QStringList& words) {
        return ctl(QStringList{u"tenure"_s, QString::fromLatin1(verb), m_file, m_amara} + words)
            .code;
    };
    QCOMPARE(run("open-case", {u"--review"_s, u"tenure"_s, u"--year"_s, u"2028"_s}), 0);
    QCOMPARE(run("case-reviewer", {u"--name"_s, u"Canarydivision"_s, u"--list"_s, u"division"_s,
                                   u"--institution"_s, u"Elsewhere"_s}),
             0);
    QCOMPARE(run("case-paper", {u"--kind"_s, u"letter"_s, u"--title"_s, u"Canaryauthor"_s,
                                u"--text"_s, u"canarysummary"_s}),
             0);
    QCOMPARE(run("case-vote", {u"--body"_s, u"Canarycommittee"_s, u"--eligible"_s, u"1"_s,
                               u"--against"_s, u"1"_s}),
             0);
    QVERIFY(ctl({u"tenure"_s, u"case"_s, m_file, m_amara}).out.contains("Canarydivision"));
    const QString pdf = m_ctl->at(u"c.html"_s);
    for (const QStringList& words :
         {QStringList{u"tenure"_s, u"case"_s, m_file, m_amara, u"--as"_s, u"mentee"_s},
          {u"tenure"_s, u"case"_s, m_file, m_amara, u"--as"_s, u"mentor"_s},
          {u"tenure"_s, u"clock"_s, m_file, m_amara, u"--html"_s, pdf},
          {u"tenure"_s, u"calendar"_s, m_file},
          {u"history"_s, u"list"_s, m_file}}) {
        const Ran ran = ctl(words);
        QCOMPARE(ran.code, 0);
        QVERIFY2(!ran.out.toLower().contains("canary"), qPrintable(words.join(u' ')));
    }
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().toLower().contains("canary"));
}

// The figures of the rule tables, from the packs that are shipped.
void TestTenureCommands::namedCampuses() {
    const auto library = [&](const QString& policy, const QByteArray& track) {
        const QString path = m_ctl->at(policy + u".tenon"_s);
        QFile roster(m_ctl->at(u"r.csv"_s));
        if (roster.open(QIODevice::WriteOnly))
            roster.write("name,email,track,appointed\nAda Lovell,ada@n.example," + track +
                         ",2026-08-16\n");
        roster.close();
        if (ctl({u"file"_s, u"new"_s, path, u"--policy"_s, policy}).code != 0 ||
            ctl({u"person"_s, u"import"_s, path, roster.fileName()}).code != 0)
            qFatal("no library for %s", qPrintable(policy));
        return path;
    };
    const auto extend = [&](const QString& path, const QString& day, const QString& today) {
        QProcess program;
        program.start(QStringLiteral(TENON_BIN_DIR "/tenonctl"),
                      {u"tenure"_s, u"event"_s, path, u"ada@n.example"_s, u"--kind"_s,
                       u"extension_granted"_s, u"--date"_s, day, u"--years"_s, u"1"_s, u"--today"_s,
                       today});
        program.waitForFinished();
        return std::pair(program.exitCode(), program.readAllStandardError());
    };
    const auto clock = [&](const QString& path) {
        return ctl({u"tenure"_s, u"clock"_s, path, u"ada@n.example"_s}).json;
    };
    // Huntsville: two extensions make eight years; the third is refused. Charleston: one in the
    // first two years moves the third-year review.
    const QString eight = library(u"two-extension-eight-year"_s, "tenure-track");
    const QString before = clock(eight)["preTenureReview"_L1].toString();
    QCOMPARE(extend(eight, u"2027-09-01"_s, u"2027-09-02"_s).first, 0);
    const QString after = clock(eight)["preTenureReview"_L1].toString();
    QCOMPARE(QDate::fromString(after, Qt::ISODate).year(),
             QDate::fromString(before, Qt::ISODate).year() + 1);
    QCOMPARE(extend(eight, u"2028-09-01"_s, u"2028-09-02"_s).first, 0);
    QCOMPARE(clock(eight)["length"_L1].toInt(), 8);
    const auto third = extend(eight, u"2029-09-01"_s, u"2029-09-02"_s);
    QCOMPARE(third.first, 1);
    QVERIFY2(third.second.contains("maximum eight years"), third.second);
    // AAUP: seven years, four of them credited, leave three.
    const QString seven = library(u"aaup-seven-year"_s, "tenure-track");
    QCOMPARE(clock(seven)["length"_L1].toInt(), 7);
    const Ran credited =
        ctl({u"tenure"_s, u"whatif"_s, seven, u"ada@n.example"_s, u"--credit"_s, u"4"_s});
    QCOMPARE(credited.json["after"_L1].toObject()["length"_L1].toInt(), 3);
    QVERIFY(clock(seven)["notices"_L1].toArray().size() == 7);
}

void TestTenureCommands::wrongUsage_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("kind") << QStringList{u"event"_s, u"--kind"_s, u"party"_s, u"--date"_s,
                                         u"2026-10-01"_s};
    QTest::newRow("date") << QStringList{u"event"_s, u"--kind"_s, u"leave"_s, u"--date"_s,
                                         u"yesterday"_s};
    QTest::newRow("nothing supposed") << QStringList{u"whatif"_s};
    QTest::newRow("extension") << QStringList{u"whatif"_s, u"--extension"_s, u"soon"_s};
    QTest::newRow("credit") << QStringList{u"whatif"_s, u"--credit"_s, u"-1"_s};
}

void TestTenureCommands::wrongUsage() {
    QFETCH(QStringList, words);
    QStringList all{u"tenure"_s, words.takeFirst(), m_file, m_amara};
    QCOMPARE(ctl(all + words).code, 2);
}

QTEST_GUILESS_MAIN(TestTenureCommands)
#include "tst_tenurecommands.moc"
