// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdfpage.h"

#include <QCryptographicHash>

#include <cmath>

namespace tenon::documents {

namespace {

using G = PageGeometry;

QByteArray number(double value) {
    return PdfFile::number(value);
}

double pageX(double x) {
    return G::side + x / G::units;
}
double pageY(double y) {
    return G::height - G::top - y / G::units;
}

QByteArray colorOperator(const QColor& color) {
    const auto part = [](double value) {
        return QByteArray::number(value, 'f', 3) + " ";
    };
    return part(color.redF()) + part(color.greenF()) + part(color.blueF()) + "rg ";
}

QByteArray hexGlyph(quint32 glyph) {
    return QByteArray::number(glyph, 16).rightJustified(4, '0');
}

// The font's tables say which font it is, whatever its name.
QByteArray identityOf(const QRawFont& font) {
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const char* tag : {"head", "name", "OS/2"})
        hash.addData(font.fontTable(tag));
    return hash.result();
}

// Glyphs on one baseline, with what kerning and justification add between them.
QByteArray showText(PdfFont& font, const QGlyphRun& run, QPointF origin, double size) {
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> places = run.positions();
    QByteArray out;
    double expected = 0;
    double baseline = NAN;
    for (qsizetype i = 0; i < glyphs.size() && i < places.size(); ++i) {
        const double x = pageX(places.at(i).x() + origin.x());
        const double y = pageY(places.at(i).y() + origin.y());
        const double shift = (expected - x) * 1000 / size;
        if (std::isnan(baseline) || std::abs(y - baseline) > 0.005 || std::abs(shift) > 30000) {
            out += (out.isEmpty() ? "" : ">] TJ ") + ("1 0 0 1 " + number(x) + " " + number(y)) +
                   " Tm [<";
            baseline = y;
        } else if (std::abs(shift) >= 1) {
            out += "> " + number(shift) + " <";
        }
        font.use(glyphs.at(i));
        out += hexGlyph(glyphs.at(i));
        expected = x + font.advance(glyphs.at(i)) * size;
    }
    return out.isEmpty() ? out : out + ">] TJ";
}

} // namespace

void PdfPages::beginElement(int element) {
    closeMark();
    m_element = element;
}

void PdfPages::endElement() {
    closeMark();
    m_element = -1;
}

void PdfPages::beginArtifact(const QByteArray& properties) {
    closeMark();
    m_element = -1;
    m_artifact = properties;
}

void PdfPages::endArtifact() {
    closeMark();
    m_artifact.clear();
}

void PdfPages::closeMark() {
    endActualText();
    if (m_openPage >= 0)
        m_streams[std::size_t(m_openPage)] += "EMC\n";
    m_openPage = -1;
}

void PdfPages::ensure(int page) {
    if (m_streams.size() <= std::size_t(page))
        m_streams.resize(std::size_t(page) + 1);
}

QByteArray& PdfPages::content(int page) {
    ensure(page);
    QByteArray& stream = m_streams[std::size_t(page)];
    if (m_openPage == page)
        return stream;
    closeMark();
    m_openPage = page;
    if (m_element >= 0)
        stream += "/" + m_structure.type(m_element) + " <</MCID " +
                  QByteArray::number(m_structure.mark(m_element, page)) + ">> BDC\n";
    else
        stream += "/Artifact <<" + m_artifact + ">> BDC\n";
    return stream;
}

void PdfPages::beginActualText(int page, const QString& text) {
    content(page) += "/Span <</ActualText " + PdfFile::text(text) + ">> BDC\n";
    m_spanPage = page;
}

void PdfPages::endActualText() {
    if (m_spanPage >= 0)
        m_streams[std::size_t(m_spanPage)] += "EMC\n";
    m_spanPage = -1;
}

PdfFont& PdfPages::font(const QRawFont& font) {
    const QByteArray identity = identityOf(font);
    for (const auto& [known, made] : m_fonts)
        if (known == identity)
            return *made;
    const QByteArray name = "F" + QByteArray::number(qulonglong(m_fonts.size() + 1));
    m_fonts.emplace_back(identity, std::make_unique<PdfFont>(font, name));
    return *m_fonts.back().second;
}

void PdfPages::glyphs(int page, const QGlyphRun& run, QPointF origin, const QColor& color) {
    const double size = run.rawFont().pixelSize() / G::units;
    PdfFont& used = font(run.rawFont());
    if (!used.isUsable() || run.glyphIndexes().isEmpty())
        return;
    content(page) += "BT " + colorOperator(color) + "/" + used.resource() + " " + number(size) +
                     " Tf " + showText(used, run, origin, size) + " ET\n";
}

void PdfPages::fill(int page, const QRectF& box, const QColor& color) {
    closeMark();
    ensure(page);
    m_streams[std::size_t(page)] += "/Artifact BMC\n" + colorOperator(color) +
                                    number(pageX(box.left())) + " " + number(pageY(box.bottom())) +
                                    " " + number(box.width() / G::units) + " " +
                                    number(box.height() / G::units) + " re f\nEMC\n";
}

std::vector<int> PdfPages::write(PdfFile& file, int parent) {
    closeMark();
    QByteArray fonts;
    for (const auto& [identity, font] : m_fonts)
        if (font->isUsable())
            fonts += "/" + font->resource() + " " + PdfFile::ref(font->write(file)) + " ";
    std::vector<int> objects;
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        const int stream = file.addStream(m_streams[i]);
        objects.push_back(file.add("<</Type /Page /Parent " + PdfFile::ref(parent) +
                                   " /MediaBox [0 0 " + number(G::width) + " " + number(G::height) +
                                   "] /Tabs /S /StructParents " +
                                   QByteArray::number(qulonglong(i)) + " /Resources <</Font <<" +
                                   fonts + ">>>> /Contents " + PdfFile::ref(stream) + ">>"));
    }
    return objects;
}

} // namespace tenon::documents
