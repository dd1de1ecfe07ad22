// SPDX-License-Identifier: GPL-3.0-or-later
// The pages' content streams: glyphs, rules and filled boxes, each either part of an element of the
// structure or an artifact that a screen reader passes over.
#pragma once

#include "ui/documents/pdffont.h"
#include "ui/documents/pdfstructure.h"

#include <QColor>
#include <QGlyphRun>

#include <memory>

namespace tenon::documents {

// US letter in points, and how the layout's units relate to it. Layout happens at ten units a
// point, so that rounding to whole units cannot be seen.
struct PageGeometry {
    static constexpr double width = 612;
    static constexpr double height = 792;
    static constexpr double side = 68;
    static constexpr double top = 62;
    static constexpr double bottom = 70;
    static constexpr double units = 10;
    static constexpr int dpi = 720;
    static constexpr double bodyWidth = (width - 2 * side) * units;
    static constexpr double bodyHeight = (height - top - bottom) * units;
};

class PdfPages {
public:
    explicit PdfPages(PdfStructure& structure) : m_structure(structure) {}

    // What is drawn from now on belongs to the element; without one it is an artifact.
    void beginElement(int element);
    void endElement();
    void beginArtifact(const QByteArray& properties);
    void endArtifact();

    // A span whose glyphs do not say their text by themselves.
    void beginActualText(int page, const QString& text);
    void endActualText();

    // Positions in units from the upper left corner of the page's body.
    void glyphs(int page, const QGlyphRun& run, QPointF origin, const QColor& color);
    void fill(int page, const QRectF& box, const QColor& color); // always an artifact
    PdfFont& font(const QRawFont& font);

    void ensure(int page);
    int count() const { return int(m_streams.size()); }
    // The pages' object numbers; parent: the page tree's.
    std::vector<int> write(PdfFile& file, int parent);

private:
    QByteArray& content(int page); // with the element's mark opened on that page
    void closeMark();

    PdfStructure& m_structure;
    std::vector<QByteArray> m_streams;
    std::vector<std::pair<QByteArray, std::unique_ptr<PdfFont>>> m_fonts; // by identity
    int m_element = -1;
    QByteArray m_artifact;
    int m_openPage = -1;
    int m_spanPage = -1;
};

} // namespace tenon::documents
