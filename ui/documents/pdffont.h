// SPDX-License-Identifier: GPL-3.0-or-later
// A font of the PDF: collects the glyphs in use with the text they stand for, and writes itself as
// a composite font with Identity-H, embedded and with a map to Unicode.
#pragma once

#include "ui/documents/pdffile.h"
#include "ui/documents/sfnt.h"

#include <QMap>

namespace tenon::documents {

class PdfFont {
public:
    PdfFont(const QRawFont& font, QByteArray resource);

    const QByteArray& resource() const { return m_resource; } // "F1"
    bool isUsable() const { return m_sfnt.isUsable(); }
    double advance(quint32 glyph) const; // for a size of 1

    void use(quint32 glyph) { m_used.insert(glyph); }
    // False where the glyph already stands for another text: the caller then gives ActualText.
    bool meaning(quint32 glyph, const QString& text);

    int write(PdfFile& file) const; // the object's number

private:
    QByteArray descriptor(PdfFile& file, const QByteArray& name) const;
    QByteArray widths() const;
    QByteArray unicodeMap() const;

    Sfnt m_sfnt;
    QString m_family;
    double m_ascent; // for a size of 1
    double m_descent;
    QByteArray m_resource;
    QSet<quint32> m_used;
    QMap<quint32, QString> m_meaning;
};

} // namespace tenon::documents
