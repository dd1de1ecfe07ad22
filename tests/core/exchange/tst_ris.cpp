// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bibtex.h"
#include "core/exchange/ris.h"
#include "tests/core/exchange/importsamples.h"

#include "core/exchange/nbib.h"
#include "core/exchange/taggedlines.h"

#include <QElapsedTimer>

using namespace tenon;
using namespace tenon::exchange;
using namespace tenon::portfolio;

namespace {

const QByteArray chapter = "TY  - CHAP\nAU  - Doe, Jane\nAU  - Roe, Rick, Jr.\nTI  - A chapter\n"
                           "T2  - The book\nT3  - The series\nA2  - Poe, Ed\nSP  - 1\nEP  - 9\n"
                           "SN  - 978-3-16-148410-0\nUR  - http://a\nUR  - http://b\n"
                           "PY  - 2019/04//Spring\nZZ  - odd\nM3  - x\nER  - \n";

const QByteArray medline = "\nPMID- 29424689\nOWN - NLM\nIS  - 2050-084X (Electronic)\nVI  - 7\n"
                           "DP  - 2018 Mar 1\nTI  - Sci-Hub provides access to nearly all\n"
                           "      scholarly literature.\nLID - 10.7554/eLife.32822 [doi]\n"
                           "FAU - Himmelstein, Daniel S\nAU  - Himmelstein DS\nCN  - The Group\n"
                           "JT  - eLife\nMH  - *Access to Information\nPMC - PMC5832410\n\n"
                           "PMID- 1\nTI  - Second\nDP  - 2018 Spring\n";

} // namespace

class TestRis : public QObject {
    Q_OBJECT

private slots:
    void oneBlogPostInTwoFormats();
    void readsAChapter();
    void mapsTypes_data();
    void mapsTypes();
    void readsDates_data();
    void readsDates();
    void passesWhatStandsBetween();
    void goesOnOverLines();
    void refuses();
    void recognisesWebOfScience();
    void keepsItsLimits();
    void survivesEveryCut();
    void isLinear();
    void readsSharedFiles_data();
    void readsSharedFiles();
    void readsManubot();
    void readsPubMed();
    void keepsThePubMedLimits();
};

void TestRis::readsAChapter() {
    READ(reading, readRis(chapter));
    QCOMPARE(reading->items.size(), 1u);
    const ImportedItem& item = reading->items[0];
    QCOMPARE(typeOf(item), u"chapter"_s);
    QCOMPARE(item.where, u"line 1"_s);
    QCOMPARE(authorsOf(item), QStringList({u"Doe|Jane"_s, u"Roe Jr.|Rick"_s}));
    QCOMPARE(peopleOf(item, Part::Editor), QStringList{u"Poe|Ed"_s});
    QCOMPARE(item.whole.field(u"container_title"), u"The book"_s);
    QCOMPARE(item.whole.field(u"series"), u"The series"_s);
    QCOMPARE(item.whole.field(u"page"), u"1–9"_s);
    QCOMPARE(idOf(item, IdentifierKind::Isbn), u"978-3-16-148410-0"_s);
    QCOMPARE(item.whole.identifiers.size(), 3u);
    QCOMPARE(startOf(item), u"2019-04"_s);
    QCOMPARE(item.whole.field(u"date_note"), u"Spring"_s);
    QCOMPARE(item.whole.field(u"zz"), u"odd"_s);
    QCOMPARE(item.whole.field(u"m3"), u"x"_s);
    QCOMPARE(item.whole.item.status, ItemStatus::Published);
    QVERIFY(item.warnings.isEmpty());
}

void TestRis::mapsTypes_data() {
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("second"); // where T2 goes
    const auto row = [](const char* tag, const char* type, const char* second) {
        QTest::newRow(tag) << QByteArray(tag) << QString::fromLatin1(type)
                           << QString::fromLatin1(second);
    };
    row("JOUR", "article", "container_title");
    row("CHAP", "chapter", "container_title");
    row("BOOK", "book", "series");
    row("EDBOOK", "edited_book", "series");
    row("CONF", "presentation", "event");
    row("GRANT", "grant", "container_title");
    row("CPAPER", "presentation", "event");
    row("RPRT", "other", "container_title");
    row("THES", "other", "container_title");
    row("ELEC", "column", "container_title");
    row("BLOG", "column", "container_title");
    row("COMP", "digital_work", "container_title");
    row("DATA", "digital_work", "container_title");
    row("GEN", "other", "container_title");
    row("XYZ", "other", "container_title");
}

void TestRis::mapsTypes() {
    QFETCH(QByteArray, tag);
    QFETCH(QString, second);
    READ(reading, readRis("TY  - " + tag + "\nTI  - x\nT2  - second\nER  -"));
    QTEST(typeOf(reading->items[0]), "type");
    QCOMPARE(reading->items[0].whole.field(second), u"second"_s);
}

void TestRis::readsDates_data() {
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<int>("warnings");
    QTest::newRow("year") << QByteArray("PY  - 1948") << u"1948"_s << 0;
    QTest::newRow("month") << QByteArray("PY  - 1948/07//") << u"1948-07"_s << 0;
    QTest::newRow("day") << QByteArray("Y1  - 1948/07/15/") << u"1948-07-15"_s << 0;
    QTest::newRow("slashes") << QByteArray("Y1  - 2020//") << u"2020"_s << 0;
    QTest::newRow("both") << QByteArray("DA  - 2018/03/01/\nPY  - 2018") << u"2018-03-01"_s << 0;
    QTest::newRow("of two years") << QByteArray("DA  - 2017/12/30/\nPY  - 2018") << u"2018"_s << 0;
    QTest::newRow("ISO") << QByteArray("DA  - 2018-03-01") << u"2018-03-01"_s << 0;
    QTest::newRow("words") << QByteArray("DA  - 1 Mar 2018") << u"2018-03-01"_s << 0;
    QTest::newRow("no month") << QByteArray("PY  - 2018/13//") << u"2018"_s << 1;
    QTest::newRow("no date") << QByteArray("PY  - in press") << QString() << 1;
    QTest::newRow("no order") << QByteArray("DA  - 03/04/2018") << QString() << 1;
}

void TestRis::readsDates() {
    QFETCH(QByteArray, lines);
    READ(reading, readRis("TY  - JOUR\nTI  - x\n" + lines + "\nER  -"));
    QTEST(startOf(reading->items[0]), "iso");
    QTEST(int(reading->items[0].warnings.size()), "warnings");
}

void TestRis::passesWhatStandsBetween() {
    READ(reading,
         readRis("\xEF\xBB\xBF\n1.\nTY  - JOUR\r\nTI  - one\r\nSP  -\r\nER  - \r\n\r\n2.\r\n"
                 "TY  - JOUR\r\nTI  - two\r\nTY  - JOUR\r\nTI  - three\r\n"));
    QCOMPARE(reading->items.size(), 3u);
    QCOMPARE(reading->items[0].where, u"line 3"_s);
    QVERIFY(reading->items[0].warnings.isEmpty());
    QCOMPARE(reading->items[1].warnings.size(), 1); // not closed
    QCOMPARE(reading->items[2].warnings.size(), 1);
}

void TestRis::goesOnOverLines() {
    READ(brief, readRis("TY  - JOUR\nTI  - x\nJA  - Orthop. J.\nER  -"));
    QCOMPARE(brief->items[0].whole.field(u"container_title"), u"Orthop. J."_s);
    READ(reading, readRis("TY  - JOUR\nTI  - a title\nthat goes on\n  further\nN2  - ER then\nER "
                          "not the end\nER  -"));
    QCOMPARE(reading->items[0].whole.item.title, u"a title that goes on further"_s);
    QCOMPARE(reading->items[0].whole.field(u"abstract"), u"ER then ER not the end"_s);
}

void TestRis::refuses() {
    READ(reading, readRis("AU  - Nobody\nTI  - nothing\nER  -\nTY  - BOOK\nTI  - x\nER  -"));
    QCOMPARE(reading->items.size(), 1u);
    QCOMPARE(reading->refused.size(), 1u);
    QCOMPARE(reading->refused[0].where, u"line 1"_s);
    QCOMPARE(readRis("nothing").error().code, ErrorCode::InvalidInput);
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE(readRis(chapter, {}, cancel).error().code, ErrorCode::Cancelled);
}

void TestRis::recognisesWebOfScience() {
    const auto own = readRis("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Doe, J\n"
                             "TI x\nER\n\nEF\n");
    QCOMPARE(own.error().code, ErrorCode::InvalidInput);
    QVERIFY(own.error().message.contains(u"Web of Science"_s));
    QVERIFY(own.error().message.contains(u"BibTeX"_s));
    QVERIFY(!isWebOfScience(QString::fromUtf8(chapter)));
    SHARED(bytes, u"ris/rispy-example_wos.ris"_s);
    QCOMPARE(readRis(bytes).error().message, own.error().message);
}

void TestRis::keepsItsLimits() {
    const QByteArray three = QByteArray("TY  - GEN\nTI  - x\nER  -\n").repeated(3);
    QVERIFY(readRis(three, {three.size(), 3, 100, 64}).has_value());
    QVERIFY(readRis(three, {three.size() + 1, 4, 100, 64}).has_value());
    QVERIFY(!readRis(three, {three.size() - 1, 3, 100, 64}).has_value());
    QVERIFY(!readRis(three, {1000, 2, 100, 64}).has_value());
    for (const int length : {9, 10, 11}) {
        READ(reading, readRis("TY  - GEN\nTI  - " + QByteArray(length, 'x') + "\nER  -",
                              {1000, 100, 10, 64}));
        QCOMPARE(reading->items.size(), length <= 10 ? 1u : 0u);
        QCOMPARE(reading->refused.size(), length <= 10 ? 0u : 1u);
    }
}

void TestRis::survivesEveryCut() {
    for (qsizetype length = 0; length <= chapter.size(); ++length)
        if (const auto reading = readRis(chapter.left(length)); !reading)
            QVERIFY(!reading.error().where.isEmpty());
    for (qsizetype length = 0; length <= medline.size(); ++length)
        if (const auto reading = readNbib(medline.left(length)); !reading)
            QVERIFY(!reading.error().where.isEmpty());
}

void TestRis::isLinear() {
    QElapsedTimer timer;
    timer.start();
    READ(reading,
         readRis("TY  - JOUR\n" +
                 QByteArray("AU  - Doe, Jane\nKW  - a\nXX  - b\nlonger\n").repeated(6000)));
    QCOMPARE(authorsOf(reading->items[0]).size(), reading->items.empty() ? 0 : 6000);
    QVERIFY(timer.elapsed() < 5000);
}

void TestRis::readsSharedFiles_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("items");
    QTest::newRow("bom") << u"rispy-example_bom"_s << 1;
    QTest::newRow("empty tag") << u"rispy-example_empty_tag"_s << 1;
    QTest::newRow("full") << u"rispy-example_full"_s << 2;
    QTest::newRow("lines") << u"rispy-example_multiline"_s << 3;
    QTest::newRow("newlines") << u"rispy-example_starting_newlines"_s << 1;
}

void TestRis::readsSharedFiles() {
    QFETCH(QString, name);
    SHARED(bytes, u"ris/"_s + name + u".ris"_s);
    READ(reading, readRis(bytes));
    qInfo().noquote() << name << brief(*reading);
    QTEST(int(reading->items.size()), "items");
    QVERIFY(reading->refused.empty());
    if (name.endsWith(u"_full"_s)) {
        QCOMPARE(tagsOf(reading->items[0]).size(), 3);
        QCOMPARE(authorsOf(reading->items[0]).size(), 2);
        QCOMPARE(reading->items[0].whole.field(u"l2"), u"http://example.com"_s);
        QCOMPARE(startOf(reading->items[1]), u"2006"_s);
    }
    if (name.endsWith(u"_multiline"_s))
        QCOMPARE(reading->items[1].whole.field(u"abstract"),
                 u"first line, ER then second line and at the end the last line"_s);
    if (name.endsWith(u"_bom"_s))
        QCOMPARE(reading->items[0].whole.item.title, u"10.1186/s40981-020-0316-0"_s);
    if (name.endsWith(u"_tag"_s))
        QCOMPARE(idOf(reading->items[0], IdentifierKind::Issn), u"2325-9671"_s);
}

void TestRis::readsManubot() {
    SHARED(bytes, u"ris/manubot-two.ris"_s);
    READ(reading, readRis(bytes));
    qInfo().noquote() << brief(*reading);
    QCOMPARE(reading->items.size(), 2u);
    QCOMPARE(idOf(reading->items[0], IdentifierKind::Doi), u"10.7554/eLife.32822"_s);
    QCOMPARE(startOf(reading->items[0]), u"2018-03-01"_s);
    QCOMPARE(authorsOf(reading->items[0]).size(), 7);
    QCOMPARE(typeOf(reading->items[1]), u"column"_s);
}

void TestRis::readsPubMed() {
    READ(reading, readNbib(medline));
    QCOMPARE(reading->format, u"PubMed"_s);
    QCOMPARE(reading->items.size(), 2u);
    const ImportedItem& item = reading->items[0];
    QCOMPARE(item.where, u"line 2: 29424689"_s);
    QCOMPARE(item.whole.item.title,
             u"Sci-Hub provides access to nearly all scholarly literature."_s);
    QCOMPARE(authorsOf(item), QStringList({u"Himmelstein|Daniel S"_s, u"The Group"_s}));
    QCOMPARE(idOf(item, IdentifierKind::Doi), u"10.7554/eLife.32822"_s);
    QCOMPARE(idOf(item, IdentifierKind::Pmcid), u"PMC5832410"_s);
    QCOMPARE(idOf(item, IdentifierKind::Issn), u"2050-084X"_s);
    QCOMPARE(startOf(item), u"2018-03-01"_s);
    QCOMPARE(item.whole.field(u"own"), u"NLM"_s);
    QCOMPARE(startOf(reading->items[1]), u"2018"_s);
    QCOMPARE(reading->items[1].whole.field(u"dp"), u"2018 Spring"_s);
    QCOMPARE(readNbib("TI  - no").error().code, ErrorCode::InvalidInput);
}

void TestRis::keepsThePubMedLimits() {
    QVERIFY(readNbib(medline, {medline.size(), 2, 1000, 64}).has_value());
    QVERIFY(!readNbib(medline, {medline.size() - 1, 2, 1000, 64}).has_value());
    QVERIFY(!readNbib(medline, {medline.size(), 1, 1000, 64}).has_value());
    READ(reading, readNbib(medline, {medline.size(), 3, 30, 64}));
    QCOMPARE(reading->refused.size(), 1u);
}

// As one program wrote the same page in two of the formats it knows.
void TestRis::oneBlogPostInTwoFormats() {
    READ(bib, readBibtex("@misc{a,\n\ttitle = {TechBlog: Review : {Naturejobs} {Blog}},\n"
                         "\turl = {http://blogs.example.com/2018/02/20/review/},\n"
                         "\turldate = {2019-03-12TZ}\n}"));
    READ(ris, readRis("TY  - ELEC\nTI  - TechBlog: Review : Naturejobs Blog\n"
                      "UR  - http://blogs.example.com/2018/02/20/review/\n"
                      "Y2  - 2019/03/12/T20:14:05Z\nER  - \n"));
    const WholeItem& one = bib->items[0].whole;
    const WholeItem& other = ris->items[0].whole;
    QCOMPARE(one.item.type, ItemType::Column);
    QCOMPARE(other.item.type, one.item.type);
    QCOMPARE(other.field(u"genre"), one.field(u"genre"));
    QCOMPARE(other.item.title, one.item.title);
    QCOMPARE(other.item.status, one.item.status);
}

QTEST_APPLESS_MAIN(TestRis)
#include "tst_ris.moc"
