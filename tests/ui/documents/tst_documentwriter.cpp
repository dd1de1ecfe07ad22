// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplestatement.h"
#include "ui/documents/documentwriter.h"

#include <QProcess>
#include <QRawFont>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace tenon;
using namespace tenon::documents;
using namespace Qt::StringLiterals;

namespace {

QString page(const QString& body) {
    return u"<html lang=\"en\"><head><style>table{}</style></head><body>%1</body></html>"_s.arg(
        body);
}

QString longTable(int rows) {
    QString html =
        u"<h1>Long</h1><table width=\"100%\"><thead><tr><th>Number</th><th>Word</th></tr>"
        "</thead><tbody>"_s;
    for (int i = 0; i < rows; ++i)
        html += u"<tr><td>%1</td><td>word%1</td></tr>"_s.arg(i);
    return page(html + u"</tbody></table><p>After it.</p>"_s);
}

// What an outside program says about a file; nothing where the program is absent.
struct Outside {
    explicit Outside(const QString& program) : path(QStandardPaths::findExecutable(program)) {}
    bool isThere() const { return !path.isEmpty(); }
    QString run(const QStringList& arguments) {
        QProcess process;
        process.start(path, arguments);
        process.waitForFinished(60000);
        exitCode = process.exitCode();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QString path;
    int exitCode = -1;
};

QString reportHtml() {
    return reports::serviceReportHtml(test::sampleStatement(), test::sampleContext());
}

} // namespace

class TestDocumentWriter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void pdfIsTagged();
    void pdfIsAccepted_data();
    void pdfIsAccepted();
    void pdfHasItsStructure();
    void pdfGivesItsText_data();
    void pdfGivesItsText();
    void pdfEmbedsItsFonts();
    void pdfIsTheSameTwice();
    void longTablesRepeatTheirHeader();
    void pdfStaysSmallAndQuick();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void leavesTheOldFileWhenItFails();

private:
    QString saved(const QString& html, const QString& title = u"A title"_s);
    QTemporaryDir m_folder;
};

void TestDocumentWriter::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(m_folder.isValid());
}

QString TestDocumentWriter::saved(const QString& html, const QString& title) {
    const QString path = m_folder.filePath(u"out.pdf"_s);
    const Status written = writeDocument(html, title, path, Format::Pdf);
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    return path;
}

void TestDocumentWriter::pdfIsTagged() {
    const auto pdf = renderPdf(reportHtml(), u"Statement: Öberg & <Klein>"_s);
    QVERIFY(pdf.has_value());
    QVERIFY(pdf->startsWith("%PDF-1.7\n"));
    QVERIFY(pdf->endsWith("%%EOF\n"));
    for (const char* part :
         {"/MarkInfo <</Marked true>>", "/DisplayDocTitle true", "/StructTreeRoot", "/ParentTree",
          "<pdfuaid:part>1</pdfuaid:part>", "/Outlines", "/Tabs /S",
          "Statement: Öberg &amp; &lt;Klein&gt;", "/MediaBox [0 0 612 792]"})
        QVERIFY2(pdf->contains(part), part);
    Outside info(u"pdfinfo"_s);
    if (!info.isThere())
        QSKIP("pdfinfo (poppler-utils) is not installed");
    const QString said = info.run({saved(reportHtml(), u"Öberg"_s)});
    QVERIFY(said.contains(QRegularExpression(u"Tagged:\\s+yes"_s)));
    QVERIFY(said.contains(QRegularExpression(u"Title:\\s+Öberg"_s)));
    QVERIFY(said.contains(u"(letter)"_s));
}

void TestDocumentWriter::pdfIsAccepted_data() {
    QTest::addColumn<QString>("html");
    QTest::newRow("report") << reportHtml();
    QTest::newRow("empty") << QString();
    QTest::newRow("one word") << page(u"<p>word</p>"_s);
    QTest::newRow("long table") << longTable(120);
    QTest::newRow("lists") << page(u"<ul><li>one</li><li>two</li></ul><ol><li>first</li></ol>"_s);
    QTest::newRow("scripts") << page(u"<p>نور حداد لا – 李健 – Łódź ffi fl 📚</p>"_s);
    QTest::newRow("nested table") << page(
        u"<table><tr><td><table><tr><td>in</td></tr></table></td></tr></table>"_s);
    QTest::newRow("spans") << page(
        u"<table><thead><tr><th colspan=\"2\">both</th></tr></thead>"
        "<tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s);
    QTest::newRow("very long word") << page(u"<p>%1</p>"_s.arg(QString(5000, u'w')));
}

void TestDocumentWriter::pdfIsAccepted() {
    QFETCH(QString, html);
    const QString path = saved(html);
    Outside check(u"qpdf"_s);
    if (!check.isThere())
        QSKIP("qpdf is not installed");
    const QString said = check.run({u"--check"_s, path});
    QVERIFY2(check.exitCode == 0, qPrintable(said));
}

void TestDocumentWriter::pdfHasItsStructure() {
    Outside info(u"pdfinfo"_s);
    if (!info.isThere())
        QSKIP("pdfinfo (poppler-utils) is not installed");
    const QString html =
        page(u"<h1>Top</h1><p>One two.</p><h2>Below</h2><ul><li>item</li></ul>"
             "<table><thead><tr><th>Head</th></tr></thead><tr><td>Cell</td></tr></table>"_s);
    const QString said = info.run({u"-struct-text"_s, saved(html)});
    QStringList lines;
    for (const QString& line : said.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.simplified());
    QCOMPARE(lines, (QStringList{
                        u"Document"_s,       u"H1 (block)"_s,    u"\"Top\""_s,   u"P (block)"_s,
                        u"\"One two.\""_s,   u"H2 (block)"_s,    u"\"Below\""_s, u"L (block)"_s,
                        u"LI (block)"_s,     u"Lbl (block)"_s,   u"\"•\""_s,     u"LBody (block)"_s,
                        u"\"item\""_s,       u"Table (block)"_s, u"TR"_s,        u"TH:"_s,
                        u"/Scope /Column"_s, u"\"Head\""_s,      u"TR"_s,        u"TD"_s,
                        u"\"Cell\""_s}));
}

void TestDocumentWriter::pdfGivesItsText_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"The quick brown fox"_s;
    QTest::newRow("accents") << u"Öberg Łukasiewicz Nuñez"_s;
    QTest::newRow("ligatures") << u"office ffi fluff AVATAR"_s;
    QTest::newRow("signs") << u"<b> & \"quoted\" – €5"_s;
    QTest::newRow("Arabic") << u"نور حداد"_s;
    // Not lam-alef: pdftotext reverses what a right-to-left ligature stands for.
    QTest::newRow("Hebrew") << u"שלום"_s;
    QTest::newRow("Greek and Cyrillic") << u"Αθήνα Москва"_s;
}

void TestDocumentWriter::pdfGivesItsText() {
    QFETCH(QString, text);
    Outside reader(u"pdftotext"_s);
    if (!reader.isThere())
        QSKIP("pdftotext (poppler-utils) is not installed");
    QString said = reader.run({saved(page(u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s)), u"-"_s});
    said.remove(QChar(0x202A)).remove(QChar(0x202B)).remove(QChar(0x202C));
    QCOMPARE(said.split(u'\n').value(0).simplified(), text);
}

void TestDocumentWriter::pdfEmbedsItsFonts() {
    Outside fonts(u"pdffonts"_s);
    if (!fonts.isThere())
        QSKIP("pdffonts (poppler-utils) is not installed");
    const QStringList lines =
        fonts.run({saved(page(u"<p>plain <b>bold</b></p>"_s))}).trimmed().split(u'\n').mid(2);
    QCOMPARE(lines.size(), 2);
    for (const QString& line : lines) // embedded, a subset, with a map to Unicode
        QVERIFY2(line.contains(QRegularExpression(u"Identity-H\\s+yes yes yes"_s)),
                 qPrintable(line));
}

void TestDocumentWriter::pdfIsTheSameTwice() {
    QCOMPARE(*renderPdf(reportHtml(), u"t"_s), *renderPdf(reportHtml(), u"t"_s));
}

void TestDocumentWriter::longTablesRepeatTheirHeader() {
    Outside reader(u"pdftotext"_s);
    Outside info(u"pdfinfo"_s);
    if (!reader.isThere() || !info.isThere())
        QSKIP("poppler-utils is not installed");
    const QString path = saved(longTable(120));
    const QStringList pages = reader.run({path, u"-"_s}).split(u'\f');
    QVERIFY(pages.size() >= 3);
    for (qsizetype i = 0; i + 1 < pages.size(); ++i)
        QVERIFY(pages.at(i).contains(u"Number"_s));
    for (int i = 0; i < 120; ++i)
        QCOMPARE(pages.join(u' ').count(QRegularExpression(u"\\bword%1\\b"_s.arg(i))), 1);
    const QString structure = info.run({u"-struct-text"_s, path});
    QCOMPARE(structure.count(u"\"Number\""_s), 1); // once for a reader who listens
    QCOMPARE(structure.count(u"TR\n"_s), 121);
}

void TestDocumentWriter::pdfStaysSmallAndQuick() {
    QElapsedTimer timer;
    timer.start();
    const auto pdf = renderPdf(longTable(200), u"t"_s);
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(pdf->size() < 800 * 1024, qPrintable(QString::number(pdf->size())));
}

void TestDocumentWriter::writesEveryFormat_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PDF") << int(Format::Pdf) << QByteArray("%PDF-1.7");
    QTest::newRow("ODT") << int(Format::Odt) << QByteArray("PK");
    QTest::newRow("HTML") << int(Format::Html) << QByteArray("<!DOCTYPE html>");
}

void TestDocumentWriter::writesEveryFormat() {
    QFETCH(int, format);
    QFETCH(QByteArray, begins);
    const QString path = m_folder.filePath(u"Bericht – ü.out"_s);
    QVERIFY(writeDocument(reportHtml(), u"t"_s, path, Format(format)).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
}

void TestDocumentWriter::leavesTheOldFileWhenItFails() {
    const QString path = m_folder.filePath(u"no such folder/out.pdf"_s);
    const Status written = writeDocument(reportHtml(), u"t"_s, path, Format::Pdf);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::CannotWrite);
    QVERIFY(written.error().message.contains(u"out.pdf"_s));
    // A folder of that name is not replaced.
    QVERIFY(QDir(m_folder.path()).mkdir(u"taken"_s));
    QVERIFY(!writeDocument(reportHtml(), u"t"_s, m_folder.filePath(u"taken"_s), Format::Html));
    QCOMPARE(QDir(m_folder.path()).entryList({u"*.out.*"_s}, QDir::Files).size(), 0);
}

QTEST_MAIN(TestDocumentWriter)
#include "tst_documentwriter.moc"
