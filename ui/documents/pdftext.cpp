// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdftext.h"

#include <QImage>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tenon::documents {

namespace {

using G = PageGeometry;

QColor inkOf(const QTextCharFormat& format) {
    const QBrush brush = format.foreground();
    return brush.style() == Qt::NoBrush ? QColor(0x1B, 0x22, 0x30) : brush.color();
}

bool isAll(const QString& text, char16_t unit) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [unit](QChar c) { return c == unit; });
}

// A bar painted with blocks repeats a figure beside it, and a row of low lines is where a pen goes:
// both are drawn, and neither is read out sign by sign.
bool isDrawing(const QString& text) {
    return isAll(text, u'█') || isAll(text, u'_');
}

// A glyph and the text it stands for.
struct Piece {
    QRawFont font;
    quint32 glyph = 0;
    QPointF place;
    QString text;
};

void addPiece(std::vector<Piece>& pieces, const QGlyphRun& run, const QString& text) {
    const Piece piece{run.rawFont(), run.glyphIndexes().front(), run.positions().front(), text};
    if (!pieces.empty() && pieces.back().glyph == piece.glyph && pieces.back().place == piece.place)
        pieces.back().text += text;
    else
        pieces.push_back(piece);
}

qsizetype glyphCount(const QList<QGlyphRun>& runs) {
    qsizetype count = 0;
    for (const QGlyphRun& run : runs)
        count += run.glyphIndexes().size();
    return count;
}

} // namespace

int PdfText::pageOf(double y) {
    return std::max(0, int(std::floor((y + 1) / G::bodyHeight)));
}

// True where each glyph stands for one text and nothing else. Qt 6.4 does not say which glyph comes
// from which text, so each grapheme is asked for by itself; the parts of a ligature all name the
// same glyph at the same place and become its text together.
bool PdfText::mapToText(const QTextLayout& layout, int from, const QString& text) {
    std::vector<Piece> pieces;
    bool exact = true;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next < 0 ? text.size() : next;
        const auto runs = layout.glyphRuns(from + int(start), int(end - start));
        exact = glyphCount(runs) <= 1 && exact;
        if (glyphCount(runs) == 1)
            addPiece(pieces, runs.front(), text.mid(start, end - start));
        start = end;
    }
    exact =
        exact && qsizetype(pieces.size()) == glyphCount(layout.glyphRuns(from, int(text.size())));
    for (const Piece& piece : pieces)
        exact = m_pages.font(piece.font).meaning(piece.glyph, piece.text) && exact;
    return exact;
}

void PdfText::drawing(const QTextLayout& layout, int from, const QString& text, int page,
                      QPointF origin, const QColor& color) {
    const bool isRule = text.front() == u'_';
    for (const QGlyphRun& run : layout.glyphRuns(from, int(text.size()))) {
        const QRectF box = run.boundingRect().translated(origin);
        const double size = run.rawFont().pixelSize();
        const double baseline = run.positions().front().y() + origin.y();
        const QRectF shape =
            isRule ? QRectF(box.left(), baseline, box.width(), size * 0.06)
                   : QRectF(box.left(), baseline - size * 0.66, box.width(), size * 0.6);
        m_pages.fill(page, shape, color);
    }
}

void PdfText::range(const QTextLayout& layout, int from, const QString& text, int page,
                    QPointF origin, const QColor& color) {
    const int length = int(text.size());
    if (isDrawing(text))
        return drawing(layout, from, text, page, origin, color);
    const bool exact = mapToText(layout, from, text);
    if (!exact)
        m_pages.beginActualText(page, text);
    for (const QGlyphRun& run : layout.glyphRuns(from, length))
        m_pages.glyphs(page, run, origin, color);
    if (!exact)
        m_pages.endActualText();
}

// Qt draws no space where a line breaks; without one, the words on both sides would read as one.
void PdfText::wordBreak(const QTextLayout& layout, const QTextLine& line, const QString& text,
                        int page, QPointF origin) {
    const int last = line.textStart() + line.textLength() - 1;
    if (last < line.textStart() || !text.at(last).isSpace())
        return;
    const auto runs = layout.glyphRuns(line.textStart(), line.textLength());
    if (runs.isEmpty() || runs.back().positions().isEmpty())
        return;
    const QRawFont font = runs.back().rawFont();
    const auto glyphs = font.glyphIndexesForString(QString(u' '));
    if (glyphs.isEmpty() || !m_pages.font(font).meaning(glyphs.front(), QString(u' ')))
        return;
    QGlyphRun space;
    space.setRawFont(font);
    space.setGlyphIndexes(glyphs);
    space.setPositions(
        {QPointF(line.x() + line.naturalTextWidth(), runs.back().positions().back().y())});
    m_pages.glyphs(page, space, origin, QColor(Qt::black));
}

void PdfText::block(const QTextBlock& block, QPointF origin, double shift) {
    const QTextLayout& layout = *block.layout();
    const QString text = block.text();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const double top = origin.y() + shift + line.y();
        const int page = pageOf(top);
        const QPointF onPage(origin.x(), origin.y() + shift - page * G::bodyHeight);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int start = fragment.position() - block.position();
            const int from = std::max(start, line.textStart());
            int to = std::min(start + fragment.length(), line.textStart() + line.textLength());
            while (to > from && text.at(to - 1) == QChar::LineSeparator)
                --to;
            if (from < to)
                range(layout, from, text.mid(from, to - from), page, onPage,
                      inkOf(fragment.charFormat()));
        }
        if (i + 1 < layout.lineCount())
            wordBreak(layout, line, text, page, onPage);
    }
}

void PdfText::line(int page, const QString& text, const QFont& font, QPointF baseline,
                   const QColor& color, Qt::Alignment alignment) {
    // The font is measured for the same resolution as the document.
    QImage device(1, 1, QImage::Format_RGB32);
    device.setDotsPerMeterX(qRound(G::dpi / 0.0254));
    device.setDotsPerMeterY(qRound(G::dpi / 0.0254));
    QTextLayout layout(text, font, &device);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(G::bodyWidth);
    layout.endLayout();
    const double width = line.naturalTextWidth();
    const double x = alignment & Qt::AlignRight ? baseline.x() - width : baseline.x();
    range(layout, 0, text, page, QPointF(x, baseline.y() - line.ascent()), color);
}

} // namespace tenon::documents
