// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and service from the command line; and that no confidential word of a pairing is in the
// bytes of anything they write.
#include "tests/app/cli/ctl.h"

#include "core/exchange/zipfile.h"
#include "core/people/peoplequery.h"
#include "tests/support/canaries.h"
#include "tests/support/testlibrary.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QStandardPaths>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestLetterCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void oneLetterInEveryFormat();
    void toAllOfThePairing();
    void batches();
    void aRehearsalWritesNothing();
    void wrongUsage_data();
    void wrongUsage();
    void anyAcademicYear();
    void theItemIsMadeOnce();
    void loadsAreListed();
    void noConfidentialWordLeaves();

private:
    using Ran = test::Ctl::Ran;
    Ran ctl(const QStringList& words) const { return (*m_ctl)(words); }
    QString pairing(const QString& mentor, const QString& mentee) const;
    // What a reader of the file sees: a PDF's text, the parts of an ODT, else its bytes.
    static QByteArray contentOf(const QString& path);

    test::Ctl m_samples; // where the one is that every test begins with
    std::unique_ptr<test::Ctl> m_ctl;
    QString m_file;
    const QString m_ruth = u"ruth.okafor@northfield.example"_s;
    const QString m_amara = u"amara.osei@northfield.example"_s;
};

void TestLetterCommands::initTestCase() {
    QCOMPARE(m_samples({u"file"_s, u"sample"_s, m_samples.at(u"s.tenon"_s)}).code, 0);
}

void TestLetterCommands::init() {
    m_ctl = std::make_unique<test::Ctl>();
    m_file = m_ctl->at(u"s.tenon"_s);
    QVERIFY(QFile::copy(m_samples.at(u"s.tenon"_s), m_file));
}

QString TestLetterCommands::pairing(const QString& mentor, const QString& mentee) const {
    auto library = workspace::Workspace::open(m_file, test::clock());
    if (!library)
        return {};
    const auto one = people::personByEmail((*library)->reader(), mentor);
    const auto other = people::personByEmail((*library)->reader(), mentee);
    const auto pairs = mentoring::pairsOf((*library)->reader(), one->id);
    for (const mentoring::Pair& pair : *pairs)
        if (pair.has(other->id))
            return QString::number(pair.pairing.id.value());
    return {};
}

QByteArray TestLetterCommands::contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    if (path.endsWith(u".odt"_s)) {
        const auto entries = exchange::readZip(bytes);
        if (entries)
            for (const exchange::ZipEntry& entry : *entries)
                bytes += entry.bytes;
    }
    if (path.endsWith(u".pdf"_s)) {
        QProcess reader;
        reader.start(u"pdftotext"_s, {path, u"-"_s});
        if (reader.waitForFinished())
            bytes += reader.readAllStandardOutput();
    }
    return bytes;
}

void TestLetterCommands::oneLetterInEveryFormat() {
    const QString id = pairing(m_ruth, m_amara);
    for (const QString& format : {u"pdf"_s, u"odt"_s, u"html"_s}) {
        const QString path = m_ctl->at(u"letter."_s + format);
        const Ran ran = ctl({u"letter"_s, u"write"_s, m_file, u"assignment"_s, u"--pairing"_s, id,
                             u"--person"_s, m_amara, u"--"_s + format, path});
        QVERIFY2(ran.code == 0, ran.err.constData());
        const QByteArray content = contentOf(path);
        if (format != u"pdf"_s || !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QVERIFY2(content.contains("Ruth Okafor"), qPrintable(format));
        const QJsonObject letter = ran.json["letters"_L1].toArray().first().toObject();
        QCOMPARE(letter["to"_L1].toString(), m_amara);
        QVERIFY(letter["mailto"_L1].toString().startsWith(u"mailto:"_s + m_amara));
        QVERIFY(letter["text"_L1].toString().contains(u"Ruth Okafor"_s));
    }
    const Ran list = ctl({u"letter"_s, u"list"_s, m_file, u"--pairing"_s, id});
    const QJsonArray letters = list.json["letters"_L1].toArray();
    QCOMPARE(letters.size(), 3);
    QCOMPARE(letters[0].toObject()["way"_L1].toString(), u"pdf"_s);
    QCOMPARE(letters[1].toObject()["way"_L1].toString(), u"odt"_s);
    QCOMPARE(letters[0].toObject()["date"_L1].toString(), u"2026-11-23"_s);
    QCOMPARE(letters[0].toObject()["email"_L1].toString(), m_amara);
}

void TestLetterCommands::toAllOfThePairing() {
    const Ran ran = ctl({u"letter"_s, u"write"_s, m_file, u"assignment"_s, u"--pairing"_s,
                         pairing(m_ruth, m_amara), u"--text"_s});
    QCOMPARE(ran.json["letters"_L1].toArray().size(), 2);
    QCOMPARE(ctl({u"letter"_s, u"list"_s, m_file}).json["letters"_L1].toArray().size(), 2);
}

void TestLetterCommands::batches() {
    const QString folder = m_ctl->at(u"letters/2026"_s);
    const Ran ran = ctl({u"letter"_s, u"batch"_s, m_file, u"service_recognition"_s, u"--to"_s,
                         folder, u"--year"_s, u"2025"_s, u"--format"_s, u"odt"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QJsonArray letters = ran.json["letters"_L1].toArray();
    QVERIFY(letters.size() >= 4);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), letters.size());
    for (const QJsonValue& one : letters)
        QVERIFY(QFile::exists(folder + u'/' + one.toObject()["file"_L1].toString()));
    // Who was written to is not written to again.
    const Ran again = ctl({u"letter"_s, u"batch"_s, m_file, u"service-recognition"_s, u"--to"_s,
                           folder, u"--year"_s, u"2025"_s, u"--not-written"_s});
    QCOMPARE(again.json["letters"_L1].toArray().size(), 0);
    const Ran first = ctl({u"letter"_s, u"batch"_s, m_file, u"first_contact"_s, u"--to"_s, folder,
                           u"--only"_s, u"present"_s, u"--format"_s, u"html"_s});
    QVERIFY(!first.json["letters"_L1].toArray().isEmpty());
    QVERIFY(first.out.contains("samuel.okoro")); // whom Priya has never met
    QCOMPARE(ctl({u"letter"_s, u"unacknowledged"_s, m_file}).json["pairings"_L1].toArray().size(),
             2);
}

void TestLetterCommands::aRehearsalWritesNothing() {
    const QString folder = m_ctl->at(u"none"_s);
    const Ran ran =
        ctl({u"letter"_s, u"batch"_s, m_file, u"thanks"_s, u"--to"_s, folder, u"--dry-run"_s});
    QVERIFY(ran.json["letters"_L1].toArray().size() > 5);
    QVERIFY(ran.json["dryRun"_L1].toBool());
    QVERIFY(!QFile::exists(folder));
    const QString path = m_ctl->at(u"none.pdf"_s);
    QCOMPARE(ctl({u"letter"_s, u"write"_s, m_file, u"service_recognition"_s, u"--person"_s, m_ruth,
                  u"--pdf"_s, path, u"--dry-run"_s})
                 .code,
             0);
    QVERIFY(!QFile::exists(path));
    QVERIFY(ctl({u"letter"_s, u"list"_s, m_file}).json["letters"_L1].toArray().isEmpty());
    QVERIFY(ctl({u"service"_s, u"item"_s, m_file, m_ruth, u"--dry-run"_s})
                .json["items"_L1]
                .toArray()[0]
                .toObject()["new"_L1]
                .toBool());
    QVERIFY(ctl({u"service"_s, u"item"_s, m_file, m_ruth})
                .json["items"_L1]
                .toArray()[0]
                .toObject()["new"_L1]
                .toBool()); // still new
}

void TestLetterCommands::wrongUsage_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QString& words, int code) {
        QTest::newRow(name) << words.split(u' ') << code;
    };
    row("no such kind", u"letter write FILE praise --person %1"_s, 2);
    row("about nothing", u"letter write FILE thanks"_s, 2);
    row("no such pairing", u"letter write FILE thanks --pairing 5"_s, 1);
    row("no number", u"letter write FILE thanks --pairing x"_s, 2);
    row("needs a pairing", u"letter write FILE thanks --person %1"_s, 1);
    row("not waiting", u"letter write FILE waitlist --person %1"_s, 1);
    row("no such choice", u"letter batch FILE thanks --to x --only rude"_s, 2);
    row("no choice of pairings", u"letter batch FILE waitlist --to x --only silent-60"_s, 1);
    row("no such format", u"letter batch FILE thanks --to x --format docx"_s, 2);
    row("no folder", u"letter batch FILE thanks"_s, 2);
    row("no period", u"service report FILE %1"_s, 2);
    row("half a period", u"service report FILE %1 --from 2026-01-01"_s, 2);
    row("both", u"service report FILE %1 --year 2025 --from 2026-01-01"_s, 2);
    row("no year", u"service report FILE %1 --year next"_s, 2);
    row("backwards", u"service report FILE %1 --from 2026-01-02 --to 2026-01-01"_s, 1);
    row("no service", u"service item FILE noor.haddad@northfield.example"_s, 1);
}

void TestLetterCommands::wrongUsage() {
    QFETCH(QStringList, words);
    QFETCH(int, code);
    for (QString& word : words)
        word = word == u"FILE"_s ? m_file : word == u"%1"_s ? m_ruth : word;
    const Ran ran = ctl(words);
    QVERIFY2(ran.code == code, ran.err.constData());
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(ctl({u"letter"_s, u"list"_s, m_file}).json["letters"_L1].toArray().isEmpty());
}

void TestLetterCommands::anyAcademicYear() {
    const Ran year = ctl({u"service"_s, u"report"_s, m_file, m_ruth, u"--year"_s, u"2025"_s});
    QVERIFY2(year.code == 0, year.err.constData());
    QCOMPARE(year.json["from"_L1].toString(), u"2025-08-16"_s);
    QCOMPARE(year.json["to"_L1].toString(), u"2026-08-15"_s);
    const Ran days = ctl({u"service"_s, u"report"_s, m_file, m_ruth, u"--from"_s, u"2025-08-16"_s,
                          u"--to"_s, u"2026-08-15"_s});
    QCOMPARE(year.json, days.json);
    QVERIFY(year.json["minutes"_L1].toInt() > 0);
    for (const QJsonValue& mentee : year.json["mentees"_L1].toArray()) {
        const QJsonArray periods = mentee.toObject()["periods"_L1].toArray();
        QCOMPARE(periods.size(), 1);
        QCOMPARE(periods[0].toObject()["from"_L1].toString(), u"2025-08-16"_s);
    }
    QCOMPARE(ctl({u"service"_s, u"report"_s, m_file, m_ruth, u"--year"_s, u"1990"_s})
                 .json["minutes"_L1]
                 .toInt(),
             0);
}

void TestLetterCommands::theItemIsMadeOnce() {
    const Ran made = ctl({u"service"_s, u"item"_s, m_file, m_ruth});
    QVERIFY2(made.code == 0, made.err.constData());
    const QJsonObject item = made.json["items"_L1].toArray()[0].toObject();
    QVERIFY(item["new"_L1].toBool());
    QVERIFY(item["hours"_L1].toInt() > 0);
    QVERIFY(item["mentees"_L1].toArray().isEmpty());
    QVERIFY(!made.json["commit"_L1].isNull());
    const Ran again = ctl({u"service"_s, u"item"_s, m_file, m_ruth});
    QVERIFY(again.json["commit"_L1].isNull());
    QVERIFY(!again.json["items"_L1].toArray()[0].toObject()["changed"_L1].toBool());
}

void TestLetterCommands::loadsAreListed() {
    const Ran ran = ctl({u"service"_s, u"load"_s, m_file, u"--year"_s, u"2025"_s});
    const QJsonArray mentors = ran.json["mentors"_L1].toArray();
    QVERIFY(mentors.size() >= 5);
    double share = 0;
    int before = INT_MAX;
    for (const QJsonValue& one : mentors) {
        const int minutes = one.toObject()["minutes"_L1].toInt();
        QVERIFY(minutes <= before);
        before = minutes;
        share += one.toObject()["share"_L1].toDouble();
    }
    QVERIFY(qAbs(share - 1.0) < 1e-9);
    QVERIFY(!ran.out.contains("ingrid")); // no mentee
}

// Each output as a file and as printed, searched for a word of every confidential record.
void TestLetterCommands::noConfidentialWordLeaves() {
    const QString id = pairing(m_ruth, m_amara);
    test::Canaries canaries;
    {
        auto library = workspace::Workspace::open(m_file, test::clock());
        TENON_VERIFY(library);
        TENON_VERIFY(canaries.plant(**library, mentoring::PairingId(id.toLongLong())));
        QVERIFY(canaries.words().contains(u"zqxclockcanary"_s)); // the mentee has a clock
        TENON_VERIFY((*library)->commit(u"Due"_s, [&](store::Edit& edit) -> Status {
            auto pairing =
                edit.read<mentoring::Pairing>().get(mentoring::PairingId(id.toLongLong()));
            if (!pairing)
                return pairing.error();
            pairing->agreementDue = QDate(2026, 12, 1);
            return edit.update(*pairing);
        }));
        QCOMPARE(canaries.foundIn(test::dump(**library).join(u'\n').toUtf8()), canaries.words());
    }
    const QString folder = m_ctl->at(u"out"_s);
    QVERIFY(QDir().mkpath(folder));
    std::vector<QStringList> runs;
    QStringList report{u"service"_s, u"report"_s, m_file, m_ruth, u"--year"_s, u"2026"_s};
    for (const QString& format : {u"pdf"_s, u"odt"_s, u"html"_s, u"csv"_s})
        report << u"--"_s + format << folder + u"/statement."_s + format;
    runs.push_back(report);
    for (const char* kind : {"assignment", "mentor_introduction", "mentee_introduction",
                             "first_contact", "agreement_reminder", "thanks", "service_recognition",
                             "certificate", "waitlist", "ending"})
        for (const QString& format : {u"pdf"_s, u"odt"_s, u"html"_s})
            runs.push_back({u"letter"_s, u"batch"_s, m_file, QString::fromLatin1(kind), u"--to"_s,
                            folder + u'/' + QString::fromLatin1(kind) + format, u"--format"_s,
                            format});
    runs.push_back({u"letter"_s, u"list"_s, m_file});
    runs.push_back({u"letter"_s, u"unacknowledged"_s, m_file});
    runs.push_back({u"service"_s, u"item"_s, m_file, m_ruth});
    runs.push_back({u"service"_s, u"load"_s, m_file, u"--year"_s, u"2026"_s});
    runs.push_back({u"mentor"_s, u"list"_s, m_file});
    runs.push_back({u"portfolio"_s, u"list"_s, m_file, m_ruth});
    for (const QStringList& words : runs) {
        const Ran ran = ctl(words);
        QVERIFY2(ran.code == 0, ran.err.constData());
        const QStringList found = canaries.foundIn(ran.out + ran.err);
        QVERIFY2(found.isEmpty(), qPrintable(words.join(u' ') + u": "_s + found.join(u' ')));
    }
    int files = 0;
    QDirIterator every(folder, QDir::Files, QDirIterator::Subdirectories);
    while (every.hasNext()) {
        const QString path = every.next();
        const QStringList found = canaries.foundIn(contentOf(path));
        QVERIFY2(found.isEmpty(), qPrintable(path + u": "_s + found.join(u' ')));
        ++files;
    }
    QVERIFY2(files > 60, qPrintable(QString::number(files)));
}

QTEST_GUILESS_MAIN(TestLetterCommands)
#include "tst_lettercommands.moc"
