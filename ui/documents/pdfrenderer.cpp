// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdfrenderer.h"

#include "ui/documents/pdfflow.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>

namespace tenon::documents {

using namespace Qt::StringLiterals;

namespace {

using G = PageGeometry;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PdfRenderer)
};

QFont bodyFont(double points) {
    QFont font(QStringList{u"Inter"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString languageOf(const QString& html) {
    static const QRegularExpression attribute(u"<html[^>]*\\slang=\"([A-Za-z0-9-]{2,35})\""_s);
    const auto match = attribute.match(html.left(2000));
    return match.hasMatch() ? match.captured(1) : QLocale().bcp47Name();
}

// What the text is measured for; it outlives the layout.
QImage measure() {
    QImage device(1, 1, QImage::Format_RGB32);
    device.setDotsPerMeterX(qRound(G::dpi / 0.0254));
    device.setDotsPerMeterY(qRound(G::dpi / 0.0254));
    return device;
}

// A heading stays with what it heads: where the next block begins on another page, so does it.
void keepHeadings(QTextDocument& document) {
    const auto* layout = document.documentLayout();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextBlock next = block.next();
        while (next.isValid() && next.text().trimmed().isEmpty() && next.next().isValid())
            next = next.next();
        if (!next.isValid() || PdfText::pageOf(layout->blockBoundingRect(block).top()) ==
                                   PdfText::pageOf(layout->blockBoundingRect(next).top()))
            continue;
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).mergeBlockFormat(format);
    }
}

void prepare(QTextDocument& document, QPaintDevice& device, const QString& html) {
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(bodyFont(10));
    document.documentLayout()->setPaintDevice(&device);
    document.setUseDesignMetrics(true);
    document.setHtml(html);
    document.setPageSize(QSizeF(G::bodyWidth, G::bodyHeight));
    keepHeadings(document);
}

void drawFooters(PdfPages& pages, const QString& title) {
    PdfText text(pages);
    const QFont font = bodyFont(8.5);
    const QColor color(0x5F, 0x68, 0x78);
    const double baseline = G::bodyHeight + 300;
    for (int page = 0; page < pages.count(); ++page) {
        pages.beginArtifact("/Type /Pagination /Subtype /Footer");
        const QString number = Tr::tr("Page %1 of %2").arg(page + 1).arg(pages.count());
        text.line(page, number, font, QPointF(G::bodyWidth, baseline), color, Qt::AlignRight);
        text.line(page, title, font, QPointF(0, baseline), color, Qt::AlignLeft);
        pages.endArtifact();
    }
}

QByteArray metadata(const QString& title, const QString& language) {
    return QByteArrayLiteral("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                             "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                             "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                             "<rdf:Description rdf:about=\"\" "
                             "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                             "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
                             "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                             "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">") +
           title.toHtmlEscaped().toUtf8() +
           "</rdf:li></rdf:Alt></dc:title>\n<dc:language><rdf:Bag><rdf:li>" + language.toUtf8() +
           "</rdf:li></rdf:Bag></dc:language>\n<pdf:Producer>Tenon</pdf:Producer>\n"
           "<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description></rdf:RDF></x:xmpmeta>\n"
           "<?xpacket end=\"w\"?>";
}

// Bookmarks, one for each heading; 0 where there are none.
int writeOutline(PdfFile& file, const std::vector<Bookmark>& bookmarks,
                 const std::vector<int>& pages) {
    if (bookmarks.empty())
        return 0;
    const int outline = file.reserve();
    std::vector<int> items;
    for (std::size_t i = 0; i < bookmarks.size(); ++i)
        items.push_back(file.reserve());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const double y = G::height - G::top - bookmarks[i].y / G::units + 12;
        QByteArray body = "<</Title " + PdfFile::text(bookmarks[i].title) + " /Parent " +
                          PdfFile::ref(outline) + " /Dest [" +
                          PdfFile::ref(pages[std::size_t(bookmarks[i].page)]) + " /XYZ 0 " +
                          PdfFile::number(y) + " null]";
        if (i > 0)
            body += " /Prev " + PdfFile::ref(items[i - 1]);
        if (i + 1 < items.size())
            body += " /Next " + PdfFile::ref(items[i + 1]);
        file.set(items[i], body + ">>");
    }
    file.set(outline, "<</Type /Outlines /First " + PdfFile::ref(items.front()) + " /Last " +
                          PdfFile::ref(items.back()) + " /Count " +
                          QByteArray::number(qulonglong(items.size())) + ">>");
    return outline;
}

QByteArray writeFile(PdfPages& pages, const PdfStructure& structure,
                     const std::vector<Bookmark>& bookmarks, const QString& title,
                     const QString& language) {
    PdfFile file;
    const int catalog = file.reserve();
    const int tree = file.reserve();
    const std::vector<int> objects = pages.write(file, tree);
    QByteArray kids;
    for (const int page : objects)
        kids += PdfFile::ref(page) + " ";
    file.set(tree, "<</Type /Pages /Kids [" + kids + "] /Count " +
                       QByteArray::number(qulonglong(objects.size())) + ">>");
    const int root = structure.write(file, objects);
    const int outline = writeOutline(file, bookmarks, objects);
    const int about =
        file.addPlainStream(metadata(title, language), "/Type /Metadata /Subtype /XML");
    const int info = file.add("<</Title " + PdfFile::text(title) + " /Producer (Tenon)>>");
    file.set(catalog, "<</Type /Catalog /Pages " + PdfFile::ref(tree) +
                          " /MarkInfo <</Marked true>> /Lang " + PdfFile::text(language) +
                          " /ViewerPreferences <</DisplayDocTitle true>> /StructTreeRoot " +
                          PdfFile::ref(root) + " /Metadata " + PdfFile::ref(about) +
                          (outline > 0 ? " /Outlines " + PdfFile::ref(outline) : QByteArray()) +
                          ">>");
    return file.bytes(catalog, info);
}

} // namespace

QByteArray taggedPdf(const QString& html, const QString& title) {
    QImage device = measure();
    QTextDocument document;
    prepare(document, device, html);
    PdfStructure structure;
    PdfPages pages(structure);
    pages.ensure(std::max(0, document.pageCount() - 1));
    PdfFlow flow(document, structure, pages);
    flow.draw();
    drawFooters(pages, title);
    return writeFile(pages, structure, flow.bookmarks(), title, languageOf(html));
}

} // namespace tenon::documents
