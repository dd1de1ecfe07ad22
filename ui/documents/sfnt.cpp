// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sfnt.h"

#include <QMap>
#include <QRect>
#include <QtEndian>

#include <optional>

namespace tenon::documents {

namespace {

// Big-endian numbers; 0 beyond the end, so that a short table is harmless.
template <class T>
T at(const QByteArray& data, qsizetype offset) {
    if (offset < 0 || offset + qsizetype(sizeof(T)) > data.size())
        return T(0);
    return qFromBigEndian<T>(data.constData() + offset);
}

template <class T>
QByteArray big(T value) {
    QByteArray out(sizeof(T), Qt::Uninitialized);
    qToBigEndian(value, out.data());
    return out;
}

quint32 checksum(QByteArray data) {
    data.append(QByteArray((4 - data.size() % 4) % 4, '\0'));
    quint32 sum = 0;
    for (qsizetype i = 0; i < data.size(); i += 4)
        sum += at<quint32>(data, i);
    return sum;
}

// Where a glyph's outline stands in the table "glyf".
struct Extent {
    qsizetype from = 0;
    qsizetype to = 0;
};

Extent outline(const QByteArray& loca, bool isLong, quint32 glyph) {
    if (isLong)
        return {qsizetype(at<quint32>(loca, glyph * 4)),
                qsizetype(at<quint32>(loca, glyph * 4 + 4))};
    return {qsizetype(at<quint16>(loca, glyph * 2)) * 2,
            qsizetype(at<quint16>(loca, glyph * 2 + 2)) * 2};
}

// The glyphs a composite outline is made of (OpenType, table glyf, composite description).
std::vector<quint32> components(const QByteArray& glyf, Extent extent) {
    std::vector<quint32> parts;
    if (extent.to - extent.from < 12 || at<qint16>(glyf, extent.from) >= 0)
        return parts;
    qsizetype offset = extent.from + 10;
    for (bool more = true; more && offset + 4 <= extent.to;) {
        const auto flags = at<quint16>(glyf, offset);
        parts.push_back(at<quint16>(glyf, offset + 2));
        offset += 4 + ((flags & 0x0001) ? 4 : 2);
        if (flags & 0x0008)
            offset += 2;
        else if (flags & 0x0040)
            offset += 4;
        else if (flags & 0x0080)
            offset += 8;
        more = flags & 0x0020;
    }
    return parts;
}

QByteArray blankedGlyf(QByteArray glyf, const QByteArray& loca, bool isLong, int count,
                       QSet<quint32> keep) {
    std::vector<quint32> open(keep.begin(), keep.end());
    while (!open.empty()) {
        const quint32 glyph = open.back();
        open.pop_back();
        for (const quint32 part : components(glyf, outline(loca, isLong, glyph)))
            if (!keep.contains(part)) {
                keep.insert(part);
                open.push_back(part);
            }
    }
    for (quint32 glyph = 0; glyph < quint32(count); ++glyph) {
        const Extent extent = outline(loca, isLong, glyph);
        if (!keep.contains(glyph) && extent.to > extent.from && extent.to <= glyf.size())
            std::fill(glyf.begin() + extent.from, glyf.begin() + extent.to, '\0');
    }
    return glyf;
}

// A CFF INDEX: count, size of offsets, offsets, data (Adobe technical note 5176, section 5).
struct Index {
    int count = 0;
    int offsetSize = 1;
    qsizetype offsets = 0;
    qsizetype data = 0; // offset 1 is the first byte
    qsizetype end = 0;
};

qsizetype offsetIn(const QByteArray& cff, const Index& index, int entry) {
    qsizetype value = 0;
    for (int i = 0; i < index.offsetSize; ++i)
        value =
            (value << 8) | at<quint8>(cff, index.offsets + qsizetype(entry) * index.offsetSize + i);
    return index.data + value - 1;
}

Index indexAt(const QByteArray& cff, qsizetype start) {
    Index index;
    index.count = at<quint16>(cff, start);
    index.end = start + 2;
    if (index.count == 0)
        return index;
    index.offsetSize = at<quint8>(cff, start + 2);
    index.offsets = start + 3;
    index.data = index.offsets + qsizetype(index.count + 1) * index.offsetSize;
    index.end = offsetIn(cff, index, index.count);
    return index;
}

// One operand of a DICT; moves offset past it.
int operand(const QByteArray& cff, qsizetype& offset) {
    const int first = at<quint8>(cff, offset++);
    if (first == 28) {
        offset += 2;
        return at<qint16>(cff, offset - 2);
    }
    if (first == 29) {
        offset += 4;
        return at<qint32>(cff, offset - 4);
    }
    if (first == 30) { // a real number: half bytes to 0xf
        while (offset < cff.size()) {
            const int pair = at<quint8>(cff, offset++);
            if ((pair & 0xf) == 0xf || (pair >> 4) == 0xf)
                break;
        }
        return 0;
    }
    if (first >= 247 && first <= 250)
        return (first - 247) * 256 + at<quint8>(cff, offset++) + 108;
    if (first >= 251 && first <= 254)
        return -(first - 251) * 256 - at<quint8>(cff, offset++) - 108;
    return first - 139;
}

// Where the Top DICT says the CharStrings are (operator 17).
std::optional<qsizetype> charStrings(const QByteArray& cff, qsizetype from, qsizetype to) {
    int last = 0;
    for (qsizetype offset = from; offset < to;) {
        const int byte = at<quint8>(cff, offset);
        if (byte > 21) {
            last = operand(cff, offset);
            continue;
        }
        if (byte == 17)
            return last;
        offset += byte == 12 ? 2 : 1;
    }
    return std::nullopt;
}

QByteArray blankedCff(QByteArray cff, const QSet<quint32>& keep) {
    constexpr char endChar = 14;
    const Index names = indexAt(cff, at<quint8>(cff, 2));
    const Index dicts = indexAt(cff, names.end);
    const auto start = charStrings(cff, offsetIn(cff, dicts, 0), offsetIn(cff, dicts, 1));
    if (!start || *start <= 0 || *start >= cff.size())
        return cff;
    const Index glyphs = indexAt(cff, *start);
    for (int glyph = 0; glyph < glyphs.count; ++glyph) {
        const qsizetype from = offsetIn(cff, glyphs, glyph);
        const qsizetype to = offsetIn(cff, glyphs, glyph + 1);
        if (!keep.contains(quint32(glyph)) && from < to && to <= cff.size())
            std::fill(cff.begin() + from, cff.begin() + to, endChar);
    }
    return cff;
}

QByteArray assembled(const QMap<QByteArray, QByteArray>& tables, bool isCff) {
    const auto count = quint16(tables.size());
    quint16 power = 0;
    while ((2 << power) <= count)
        ++power;
    const auto range = quint16((1 << power) * 16);
    QByteArray head = isCff ? QByteArray("OTTO") : big<quint32>(0x00010000);
    head += big(count) + big(range) + big(power) + big(quint16(count * 16 - range));
    QByteArray body;
    const qsizetype start = 12 + 16 * qsizetype(count);
    for (auto it = tables.cbegin(); it != tables.cend(); ++it) {
        head += it.key() + big(checksum(it.value())) + big(quint32(start + body.size())) +
                big(quint32(it.value().size()));
        body += it.value() + QByteArray((4 - it.value().size() % 4) % 4, '\0');
    }
    return head + body;
}

} // namespace

Sfnt::Sfnt(const QRawFont& font) {
    // What a PDF reader needs to draw (ISO 32000-1, 9.9); shaping was done here.
    for (const char* tag : {"CFF ", "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx",
                            "loca", "maxp", "name", "post", "prep"}) {
        const QByteArray data = font.fontTable(tag);
        if (!data.isEmpty())
            m_tables.insert(tag, data);
    }
    m_isCff = m_tables.contains("CFF ");
    m_usable = m_tables.contains("head") && m_tables.contains("hmtx") &&
               (m_isCff || (m_tables.contains("glyf") && m_tables.contains("loca")));
}

int Sfnt::unitsPerEm() const {
    return std::max<int>(at<quint16>(table("head"), 18), 1);
}

int Sfnt::advance(quint32 glyph) const {
    const int metrics = at<quint16>(table("hhea"), 34);
    const qsizetype index = std::min<qsizetype>(glyph, std::max(metrics - 1, 0));
    return at<quint16>(table("hmtx"), index * 4);
}

QRect Sfnt::boundingBox() const {
    const QByteArray head = table("head");
    return QRect(QPoint(at<qint16>(head, 36), at<qint16>(head, 38)),
                 QPoint(at<qint16>(head, 40), at<qint16>(head, 42)));
}

int Sfnt::capHeight() const {
    const int height = at<qint16>(table("OS/2"), 88);
    return height > 0 ? height : unitsPerEm() * 7 / 10;
}

bool Sfnt::isItalic() const {
    return at<quint16>(table("head"), 44) & 0x2;
}

QByteArray Sfnt::subset(QSet<quint32> glyphs) const {
    glyphs.insert(0); // what stands for a missing glyph must be there
    QMap<QByteArray, QByteArray> tables = m_tables;
    if (m_isCff) {
        tables["CFF "] = blankedCff(table("CFF "), glyphs);
    } else {
        const bool isLong = at<qint16>(table("head"), 50) != 0;
        tables["glyf"] = blankedGlyf(table("glyf"), table("loca"), isLong,
                                     at<quint16>(table("maxp"), 4), glyphs);
    }
    return assembled(tables, m_isCff);
}

} // namespace tenon::documents
