// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a TrueType or OpenType font, put together again as a font file that holds only the
// glyphs in use. Glyph numbers stay; what is not used is blanked in place, which compresses away.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QRawFont>
#include <QRect>
#include <QSet>

namespace tenon::documents {

class Sfnt {
public:
    explicit Sfnt(const QRawFont& font);

    bool isUsable() const { return m_usable; } // has outlines that can be embedded
    bool isCff() const { return m_isCff; }
    int unitsPerEm() const;
    int advance(quint32 glyph) const; // in units of the em
    QRect boundingBox() const;        // in units of the em
    int capHeight() const;
    bool isItalic() const;

    // A complete font file with the outlines of glyphs, and of those they are made of.
    QByteArray subset(QSet<quint32> glyphs) const;

private:
    QByteArray table(const char* tag) const { return m_tables.value(tag); }

    QMap<QByteArray, QByteArray> m_tables;
    bool m_isCff = false;
    bool m_usable = false;
};

} // namespace tenon::documents
