// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recognition.h"
#include "tests/core/exchange/importsamples.h"
#include "tests/core/exchange/zipsamples.h"

#include <QSet>

using namespace tenon;
using namespace tenon::exchange;
using namespace tenon::portfolio;

class TestRecognition : public QObject {
    Q_OBJECT

private slots:
    void recognises_data();
    void recognises();
    void refuses_data();
    void refuses();
    void recognisesSharedFiles_data();
    void recognisesSharedFiles();
    void sameRecordsInThreeFormats();
    void readsSeveralAsOne();
};

// Each file is told by its content, each fault by its file; one that is broken stops no other.
void TestRecognition::readsSeveralAsOne() {
    const std::vector<NamedFile> files{
        {u"a.bib"_s, "@book{a,title={A}}\n@book{b,"},
        {u"b.ris"_s, "TY  - BOOK\nTI  - B\nER  - \n"},
        {u"c.txt"_s, "Dear all"},
        {u"d.bib"_s, {}, u"cannot be read"_s},
    };
    const auto read = readSeveral(files);
    QVERIFY(read);
    QCOMPARE(read->format, u"BibTeX, RIS"_s);
    QCOMPARE(read->items.size(), std::size_t(2));
    QCOMPARE(read->items[0].file, u"a.bib"_s);
    QCOMPARE(read->items[1].file, u"b.ris"_s);
    QCOMPARE(read->refused.size(), std::size_t(3));
    QVERIFY(read->refused[0].where.startsWith(u"a.bib, line 2"_s));
    QVERIFY(read->refused[1].where.startsWith(u"c.txt"_s));
    QVERIFY(read->refused[1].reason.contains(u"c.txt"_s));
    QCOMPARE(read->refused[2].reason, u"cannot be read"_s);
    ImportLimits few;
    few.records = 1;
    const auto limited = readSeveral({files[1], {u"e.ris"_s, files[1].bytes}}, few);
    QVERIFY(limited);
    QCOMPARE(limited->items.size(), std::size_t(1));
    QCOMPARE(limited->refused[0].where, u"e.ris"_s);
    CancelToken stopped;
    stopped.cancel();
    QVERIFY(!readSeveral({{u"a.bib"_s, QByteArray("@book{a,title={A}}\n").repeated(2000)}}, {},
                         stopped));
    QVERIFY(readSeveral({})->items.empty());
}

void TestRecognition::recognises_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("BibTeX") << QByteArray("% mine\n@Article{a,title={x}}") << u"BibTeX"_s;
    QTest::newRow("RIS") << QByteArray("\xEF\xBB\xBF\n1.\r\nTY  - JOUR\r\nTI  - x\r\nER  -\r\n")
                         << u"RIS"_s;
    QTest::newRow("PubMed") << QByteArray("\nPMID- 1\nTI  - x\n") << u"PubMed"_s;
    QTest::newRow("CSL") << QByteArray(" [{\"type\":\"book\",\"title\":\"x\"}]") << u"CSL-JSON"_s;
    QTest::newRow("one CSL") << QByteArray("{\"type\":\"book\",\"title\":\"x\"}") << u"CSL-JSON"_s;
    QTest::newRow("ORCID") << QByteArray("{\"orcid-identifier\":{},\"activities-summary\":{}}")
                           << u"ORCID"_s;
    QTest::newRow("XLSX") << xlsxOf("<row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>1</v></c>"
                                    "</row>")
                          << u"XLSX"_s;
    QTest::newRow("CSV") << QByteArray("Title,Year\nx,2020\n") << u"CSV"_s;
    QTest::newRow("titles alone") << QByteArray("title\nx\n") << u"CSV"_s;
    QTest::newRow("quoted break") << QByteArray("\"Title\",\"Start\ndate\"\nx,2020\n") << u"CSV"_s;
}

void TestRecognition::recognises() {
    QFETCH(QByteArray, bytes);
    for (const QString& name : {QString(), u"wrong.bib"_s, u"wrong.json"_s, u"wrong.xlsx"_s}) {
        READ(reading, readAnything(bytes, name));
        QTEST(reading->format, "format");
    }
}

void TestRecognition::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("prose") << QByteArray("Dear all,\nsee me@example.com\n") << u"Looked for"_s;
    QTest::newRow("empty") << QByteArray() << u"Looked for"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\0\0", 8) << u"Looked for"_s;
    QTest::newRow("roster") << QByteArray("name,email\nx,y\n") << u"Looked for"_s;
    QTest::newRow("Web of Science")
        << QByteArray("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nER\nEF\n")
        << u"Web of Science"_s;
    QTest::newRow("archive") << zipOf({{"a.txt", "x"}}) << u"XLSX"_s;
    QTest::newRow("broken JSON") << QByteArray("{\"a\":") << u"JSON"_s;
    QTest::newRow("broken table") << QByteArray("title,year\n\"x,2020\n") << u"quotation mark"_s;
}

void TestRecognition::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto reading = readAnything(bytes, u"mine.bib"_s);
    QVERIFY(!reading.has_value());
    QCOMPARE(reading.error().code, ErrorCode::InvalidInput);
    QVERIFY2(reading.error().message.contains(word), qPrintable(reading.error().message));
    QVERIFY(!reading.error().where.isEmpty());
    const QByteArray three = "Title,Year\nx,2020\n";
    QVERIFY(readAnything(three, {}, {three.size(), 10, 100, 64}).has_value());
    QVERIFY(!readAnything(three, {}, {three.size() - 1, 10, 100, 64}).has_value());
}

void TestRecognition::recognisesSharedFiles_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format"); // empty: refused
    const auto row = [](const char* name, const char* format) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(format);
    };
    row("bibtex/messy_bibfile.bib", "BibTeX");
    row("bibtex/features2.bib", "BibTeX");
    row("ris/rispy-example_full.ris", "RIS");
    row("ris/rispy-example_bom.ris", "RIS");
    row("ris/rispy-example_wos.ris", "");
    row("csl-json/crossref-deep-review-csl.json", "CSL-JSON");
    row("csl-json/null-date-parts-csl.json", "CSL-JSON");
    row("orcid/record-full-3.0.json", "ORCID");
    row("orcid/work-full-3.0.json", "ORCID");
    row("orcid/bulk-works-3-works-3.0.json", "ORCID");
    row("rosters/mentees-50.csv", "");
}

void TestRecognition::recognisesSharedFiles() {
    QFETCH(QString, name);
    QFETCH(QString, format);
    SHARED(bytes, name);
    const auto reading = readAnything(bytes, name);
    QCOMPARE(reading ? reading->format : QString(), format);
}

// One reference manager, three exports: the same records whichever is read.
void TestRecognition::sameRecordsInThreeFormats() {
    QSet<QString> dois;
    QSet<QString> titles;
    for (const QString& name :
         {u"bibtex/manubot-two.bib"_s, u"ris/manubot-two.ris"_s, u"csl-json/manubot-two.json"_s}) {
        SHARED(bytes, name);
        READ(reading, readAnything(bytes));
        QCOMPARE(reading->items.size(), 2u);
        for (const ImportedItem& item : reading->items) {
            dois.insert(normalizedIdentifier(IdentifierKind::Doi, idOf(item, IdentifierKind::Doi)));
            titles.insert(item.whole.item.title);
        }
    }
    QCOMPARE(dois, QSet<QString>({u"10.7554/elife.32822"_s, QString()}));
    QCOMPARE(titles.size(), 2);
}

QTEST_APPLESS_MAIN(TestRecognition)
#include "tst_recognition.moc"
