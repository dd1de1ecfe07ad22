// SPDX-License-Identifier: GPL-3.0-or-later
// Draws laid-out text as Qt shaped it, so that ligatures, kerning and right-to-left scripts are as
// on the screen, and sees to it that every glyph leads back to its text.
#pragma once

#include "ui/documents/pdfpage.h"

#include <QTextBlock>

class QTextLayout;
class QTextLine;

namespace tenon::documents {

class PdfText {
public:
    explicit PdfText(PdfPages& pages) : m_pages(pages) {}

    // origin: of the block's layout in the document, in units. shift: added for a header that is
    // repeated on another page.
    void block(const QTextBlock& block, QPointF origin, double shift = 0);
    // One line by itself, such as a footer; page coordinates.
    void line(int page, const QString& text, const QFont& font, QPointF baseline,
              const QColor& color, Qt::Alignment alignment);

    // The page that a vertical place of the document is on.
    static int pageOf(double y);

private:
    // text: the layout's part from there on; a block's layout does not keep its text.
    void range(const QTextLayout& layout, int from, const QString& text, int page, QPointF origin,
               const QColor& color);
    void wordBreak(const QTextLayout& layout, const QTextLine& line, const QString& text, int page,
                   QPointF origin);
    bool mapToText(const QTextLayout& layout, int from, const QString& text);
    void drawing(const QTextLayout& layout, int from, const QString& text, int page, QPointF origin,
                 const QColor& color);

    PdfPages& m_pages;
};

} // namespace tenon::documents
