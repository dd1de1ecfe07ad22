// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TextDecoding)
};

// Windows-1252 where it departs from Latin-1, 0x80 to 0x9F; 0 where a byte stands for nothing.
// Source: the WHATWG and Unicode mapping table CP1252.TXT. QStringConverter has no such table.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

Error badText(const QByteArray& bytes, qsizetype at, const QString& what) {
    const QByteArray before = bytes.left(at);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = at - (before.lastIndexOf('\n') + 1) + 1;
    const QString where = placeText(line, column);
    return Error{ErrorCode::InvalidInput, Tr::tr("%1 (%2).").arg(what, where),
                 u"byte offset %1"_s.arg(at), where};
}

int lengthOfSequence(uchar first) {
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (first >= 0xE0 && first <= 0xEF)
        return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

bool isSequence(const QByteArray& bytes, qsizetype at, int length) {
    if (length == 0 || at + length > bytes.size())
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder.decode(QByteArrayView(bytes).sliced(at, length));
    return !decoder.hasError() && !decoded.isEmpty();
}

// How the bytes read as UTF-8: the first that is not, and whether anything else can only be UTF-8.
struct Utf8Scan {
    qsizetype firstInvalid = -1;
    bool hasSequences = false;
};

Utf8Scan scanUtf8(const QByteArray& bytes) {
    Utf8Scan scan;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = lengthOfSequence(uchar(bytes.at(i)));
        if (length == 1) {
            ++i;
        } else if (isSequence(bytes, i, length)) {
            scan.hasSequences = true;
            i += length;
        } else {
            if (scan.firstInvalid < 0)
                scan.firstInvalid = i;
            ++i;
        }
    }
    return scan;
}

Result<DecodedText> fromWindows1252(const QByteArray& bytes) {
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes.at(i));
        const bool special = byte >= 0x80 && byte <= 0x9F;
        const char16_t unit = special ? windows1252[byte - 0x80] : char16_t(byte);
        if (special && unit == 0)
            return badText(bytes, i, Tr::tr("The text is neither UTF-8 nor Windows-1252"));
        text += QChar(unit);
    }
    return DecodedText{text, u"Windows-1252"_s};
}

Result<DecodedText> fromUtf16(const QByteArray& bytes, QStringDecoder::Encoding encoding,
                              const QString& name) {
    if (bytes.size() % 2 != 0)
        return badText(bytes, bytes.size() - 1, Tr::tr("The UTF-16 text ends inside a character"));
    // The mark itself is cut off here: a second one is text and must not vanish.
    QStringDecoder decoder(encoding, QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(QByteArrayView(bytes).sliced(2));
    const qsizetype nul = text.indexOf(QChar(u'\0'));
    if (nul >= 0)
        return badText(text.left(nul).toUtf8() + '\0', text.left(nul).toUtf8().size(),
                       Tr::tr("The text contains a NUL character"));
    return DecodedText{text, name};
}

} // namespace

QString placeText(qint64 line, qint64 column) {
    return Tr::tr("line %1, column %2").arg(line).arg(column);
}

Result<DecodedText> decodeText(const QByteArray& bytes) {
    if (bytes.startsWith("\xFF\xFE"))
        return fromUtf16(bytes, QStringDecoder::Utf16LE, u"UTF-16LE"_s);
    if (bytes.startsWith("\xFE\xFF"))
        return fromUtf16(bytes, QStringDecoder::Utf16BE, u"UTF-16BE"_s);
    const qsizetype nul = bytes.indexOf('\0');
    if (nul >= 0)
        return badText(bytes, nul, Tr::tr("The text contains a NUL byte"));
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    const QByteArray body = marked ? bytes.mid(3) : bytes;
    // Stateless, so that a character cut off at the end is an error and not kept for later. The
    // mark is cut off here: the decoder would drop a second one as well.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless |
                                                     QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder.decode(body);
    if (!decoder.hasError())
        return DecodedText{text, u"UTF-8"_s};
    const Utf8Scan scan = scanUtf8(body);
    if (marked || scan.hasSequences)
        return badText(body, scan.firstInvalid,
                       Tr::tr("The text is UTF-8 in one place and something else in another"));
    return fromWindows1252(body);
}

} // namespace tenon::exchange
