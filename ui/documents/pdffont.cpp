// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdffont.h"

#include <QCryptographicHash>
#include <QRect>

#include <algorithm>

namespace tenon::documents {

namespace {

QByteArray hex16(uint value) {
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

// Six capitals that differ for each subset (ISO 32000-1, 9.6.4), and a name without spaces.
QByteArray subsetName(const QString& family, const QByteArray& program) {
    const QByteArray hash = QCryptographicHash::hash(program, QCryptographicHash::Md5);
    QByteArray name;
    for (int i = 0; i < 6; ++i)
        name += char('A' + uchar(hash.at(i)) % 26);
    name += '+';
    for (const QChar c : family)
        if (c.unicode() < 128 && c.isLetterOrNumber())
            name += char(c.unicode());
    return name;
}

} // namespace

PdfFont::PdfFont(const QRawFont& font, QByteArray resource)
    : m_sfnt(font)
    , m_family(font.familyName() + font.styleName())
    , m_ascent(font.ascent() / font.pixelSize())
    , m_descent(font.descent() / font.pixelSize())
    , m_resource(std::move(resource)) {}

double PdfFont::advance(quint32 glyph) const {
    return double(m_sfnt.advance(glyph)) / m_sfnt.unitsPerEm();
}

bool PdfFont::meaning(quint32 glyph, const QString& text) {
    if (!m_meaning.contains(glyph))
        m_meaning.insert(glyph, text);
    return m_meaning.value(glyph) == text;
}

QByteArray PdfFont::widths() const {
    QList<quint32> glyphs(m_used.begin(), m_used.end());
    std::sort(glyphs.begin(), glyphs.end());
    QByteArray out = "[";
    for (const quint32 glyph : glyphs)
        out += QByteArray::number(glyph) + " [" + PdfFile::number(advance(glyph) * 1000) + "] ";
    return out + "]";
}

QByteArray PdfFont::unicodeMap() const {
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (auto it = m_meaning.cbegin(); it != m_meaning.cend(); ++it) {
        map += "1 beginbfchar\n<" + hex16(it.key()) + "> <";
        for (const QChar c : it.value())
            map += hex16(c.unicode());
        map += ">\nendbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFont::descriptor(PdfFile& file, const QByteArray& name) const {
    const QByteArray program = m_sfnt.subset(m_used);
    const int embedded =
        m_sfnt.isCff() ? file.addStream(program, "/Subtype /OpenType")
                       : file.addStream(program, "/Length1 " + QByteArray::number(program.size()));
    const double scale = 1000.0 / m_sfnt.unitsPerEm();
    const QRect box = m_sfnt.boundingBox();
    const auto scaled = [scale](int value) {
        return PdfFile::number(value * scale) + " ";
    };
    return "<</Type /FontDescriptor /FontName /" + name + " /Flags 4 /FontBBox [" +
           scaled(box.left()) + scaled(box.top()) + scaled(box.right()) + scaled(box.bottom()) +
           "] /ItalicAngle " + (m_sfnt.isItalic() ? "-12" : "0") + " /Ascent " +
           PdfFile::number(m_ascent * 1000) + " /Descent " + PdfFile::number(-m_descent * 1000) +
           " /CapHeight " + scaled(m_sfnt.capHeight()) + "/StemV 80 " +
           (m_sfnt.isCff() ? "/FontFile3 " : "/FontFile2 ") + PdfFile::ref(embedded) + ">>";
}

int PdfFont::write(PdfFile& file) const {
    const QByteArray name = subsetName(m_family, m_sfnt.subset(m_used));
    const int described = file.add(descriptor(file, name));
    const int unicode = file.addStream(unicodeMap());
    const QByteArray kind =
        m_sfnt.isCff() ? "/CIDFontType0" : "/CIDFontType2 /CIDToGIDMap /Identity";
    const int descendant = file.add("<</Type /Font /Subtype " + kind + " /BaseFont /" + name +
                                    " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) "
                                    "/Supplement 0>> /FontDescriptor " +
                                    PdfFile::ref(described) + " /W " + widths() + ">>");
    return file.add("<</Type /Font /Subtype /Type0 /BaseFont /" + name +
                    (m_sfnt.isCff() ? "-Identity-H" : "") +
                    " /Encoding /Identity-H /DescendantFonts [" + PdfFile::ref(descendant) +
                    "] /ToUnicode " + PdfFile::ref(unicode) + ">>");
}

} // namespace tenon::documents
