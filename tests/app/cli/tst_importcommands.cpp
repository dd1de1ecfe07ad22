// SPDX-License-Identifier: GPL-3.0-or-later
// tenonctl portfolio import, export and the packages, as a script uses them: formats told by
// content, nothing written in a rehearsal, nothing added twice, clear errors, nothing left behind.
#include "tests/app/cli/ctl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestImportCommands : public QObject {
    Q_OBJECT
private slots:
    void init();
    void toldByContent_data();
    void toldByContent();
    void aRehearsalWritesNothing();
    void errorsNameTheirPlace_data();
    void errorsNameTheirPlace();
    void outAndInAgain_data();
    void outAndInAgain();
    void packagesMoveWhole();
    void whatAPackageTakesAlong();
    void otherPeoplesFiles();

private:
    using Ran = test::Ctl::Ran;
    Ran ctl(const QStringList& words) const { return (*m_ctl)(words); }
    Ran import(const QString& file, const QStringList& more = {}) const {
        return ctl(QStringList{u"portfolio"_s, u"import"_s, m_file, amara, file} + more);
    }
    QString write(const QString& name, const QByteArray& bytes) const;

    inline static const QString amara = u"amara.osei@northfield.example"_s;
    std::unique_ptr<test::Ctl> m_ctl;
    QString m_file;
};

void TestImportCommands::init() {
    m_ctl = std::make_unique<test::Ctl>();
    m_file = m_ctl->at(u"sample.tenon"_s);
    QCOMPARE(ctl({u"file"_s, u"sample"_s, m_file}).code, 0);
}

QString TestImportCommands::write(const QString& name, const QByteArray& bytes) const {
    QFile file(m_ctl->at(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void TestImportCommands::toldByContent_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("BibTeX") << QByteArray("@article{k, title={Shelves}, year=2024}") << u"BibTeX"_s;
    QTest::newRow("RIS") << QByteArray("TY  - JOUR\nTI  - Shelves\nPY  - 2024\nER  - \n")
                         << u"RIS"_s;
    QTest::newRow("CSL-JSON") << QByteArray(
                                     "[{\"type\":\"article-journal\",\"title\":\"Shelves\"}]")
                              << u"CSL-JSON"_s;
    QTest::newRow("PubMed") << QByteArray("PMID- 77\nTI  - Shelves\nDP  - 2024\n") << u"PubMed"_s;
}

void TestImportCommands::toldByContent() {
    QFETCH(QByteArray, bytes);
    const QString file = write(u"misleading.txt"_s, bytes); // never by its name
    const Ran first = import(file);
    QCOMPARE(first.code, 0);
    QTEST(first.json["format"_L1].toString(), "format");
    QCOMPARE(first.json["added"_L1].toInt(), 1);
    const Ran again = import(file);
    QCOMPARE(again.json["added"_L1].toInt(), 0);
    QCOMPARE(again.json["duplicates"_L1].toInt(), 1);
    QVERIFY(again.json["commit"_L1].isNull());
    QCOMPARE(ctl({u"history"_s, u"undo"_s, m_file}).code, 0);
    QCOMPARE(import(file).json["added"_L1].toInt(), 1); // one undo took it back
}

void TestImportCommands::aRehearsalWritesNothing() {
    const QString file = write(u"a.bib"_s, "@book{k, title={Shelves}, year=2024}");
    const Ran rehearsed = import(file, {u"--dry-run"_s});
    QCOMPARE(rehearsed.code, 0);
    QCOMPARE(rehearsed.json["lines"_L1].toArray()[0].toObject()["fate"_L1].toString(), u"new"_s);
    QCOMPARE(import(file).json["added"_L1].toInt(), 1);
}

void TestImportCommands::errorsNameTheirPlace_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing known") << QByteArray("hello") << u"BibTeX"_s;
    QTest::newRow("empty") << QByteArray() << u"BibTeX"_s;
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"BibTeX"_s;
    QTest::newRow("Web of Science")
        << QByteArray("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI X\nER\nEF\n")
        << u"Web of Science"_s;
    QTest::newRow("broken JSON") << QByteArray("[{\"title\": ") << u"line"_s;
}

void TestImportCommands::errorsNameTheirPlace() {
    QFETCH(QByteArray, bytes);
    const Ran ran = import(write(u"x.bib"_s, bytes));
    QCOMPARE(ran.code, 3);
    const QJsonObject error = ran.json["error"_L1].toObject();
    QFETCH(QString, says);
    QVERIFY2((error["message"_L1].toString() + error["where"_L1].toString()).contains(says),
             qPrintable(error["message"_L1].toString()));
    QCOMPARE(import(m_ctl->at(u"none.bib"_s)).code, 3);
}

void TestImportCommands::outAndInAgain_data() {
    QTest::addColumn<QString>("ending");
    QTest::newRow("BibTeX") << u"bib"_s;
    QTest::newRow("RIS") << u"ris"_s;
    QTest::newRow("CSL-JSON") << u"json"_s;
}

// What goes out comes back as what is known already: no item is doubled.
void TestImportCommands::outAndInAgain() {
    QFETCH(QString, ending);
    const QString out = m_ctl->at(u"out."_s + ending);
    const Ran written = ctl({u"portfolio"_s, u"export"_s, m_file, amara, out});
    QCOMPARE(written.code, 0);
    QCOMPARE(written.json["items"_L1].toInt(), 12);
    const Ran back = import(out);
    QCOMPARE(back.code, 0);
    QCOMPARE(back.json["added"_L1].toInt(), 0);
    QCOMPARE(back.json["updated"_L1].toInt() + back.json["duplicates"_L1].toInt(), 12);
    const Ran few =
        ctl({u"portfolio"_s, u"export"_s, m_file, amara, out, u"--filter"_s, u"status:pending"_s});
    QVERIFY(few.json["items"_L1].toInt() < 12);
}

void TestImportCommands::packagesMoveWhole() {
    const QString zip = m_ctl->at(u"p.zip"_s);
    const Ran out = ctl({u"portfolio"_s, u"export"_s, m_file, amara, zip});
    QCOMPARE(out.code, 0);
    QCOMPARE(out.json["format"_L1].toString(), u"package"_s);
    QVERIFY(out.json["evidence"_L1].toInt() > 0);
    const QString other = m_ctl->at(u"other.tenon"_s);
    QCOMPARE(ctl({u"file"_s, u"sample"_s, other}).code, 0);
    const QString ruth = u"ruth.okafor@northfield.example"_s;
    const Ran in = ctl({u"portfolio"_s, u"import-package"_s, other, ruth, zip});
    QCOMPARE(in.code, 0);
    QCOMPARE(in.json["added"_L1].toInt() + in.json["duplicates"_L1].toInt(), 12);
    QCOMPARE(ctl({u"file"_s, u"check"_s, other}).code, 0);
    QCOMPARE(
        ctl({u"portfolio"_s, u"import-package"_s, other, ruth, write(u"no.zip"_s, "PK nothing")})
            .code,
        3);
}

void TestImportCommands::whatAPackageTakesAlong() {
    const QString zip = m_ctl->at(u"p.ZIP"_s); // whatever its case
    const QStringList out{u"portfolio"_s, u"export"_s, m_file, amara, zip};
    const Ran usual = ctl(out);
    QCOMPARE(usual.code, 0);
    QVERIFY(QFile::exists(zip));
    QCOMPARE(usual.json["sha256"_L1].toString().size(), 64);
    QVERIFY(usual.json["leftOut"_L1].isObject());
    const Ran whole =
        ctl(out + QStringList{u"--with-confidential"_s, u"--with-student-information"_s,
                              u"--with-own-ratings"_s});
    QCOMPARE(whole.code, 0);
    QCOMPARE(whole.json["leftOut"_L1]["confidential"_L1].toInt(-1), 0);
    QVERIFY(QFile::remove(zip));
    const Ran rehearsed = ctl(out + QStringList{u"--dry-run"_s});
    QCOMPARE(rehearsed.code, 0);
    QCOMPARE(rehearsed.json["sha256"_L1], usual.json["sha256"_L1]);
    QVERIFY(!QFile::exists(zip));
    QCOMPARE(ctl(out + QStringList{u"--filter"_s, u"status:pending"_s}).code, 2);
    const Ran csv = ctl({u"portfolio"_s, u"export"_s, m_file, amara, m_ctl->at(u"p.csv"_s)});
    QCOMPARE(csv.json["sha256"_L1].toString().size(), 64);
}

void TestImportCommands::otherPeoplesFiles() {
    // A library is never replaced by an export, and a format nobody knows is a wrong usage.
    QCOMPARE(
        ctl({u"portfolio"_s, u"export"_s, m_file, amara, m_file, u"--format"_s, u"csv"_s}).code, 1);
    QCOMPARE(ctl({u"portfolio"_s, u"export"_s, m_file, amara, m_ctl->at(u"x.docx"_s)}).code, 2);
    QVERIFY(!QFile::exists(m_ctl->at(u"x.docx"_s)));
    QCOMPARE(
        ctl({u"portfolio"_s, u"export"_s, m_file, amara, u"/dev/full"_s, u"--format"_s, u"csv"_s})
            .code,
        4);
    QCOMPARE(ctl({u"file"_s, u"check"_s, m_file}).code, 0);
}

QTEST_GUILESS_MAIN(TestImportCommands)
#include "tst_importcommands.moc"
