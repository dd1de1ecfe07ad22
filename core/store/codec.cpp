// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codec.h"

namespace tenon::store {

QString storable(const QString& text) {
    if (text.isNull())
        return QString(QLatin1StringView(""));
    constexpr QChar byteOrderMark(u'\uFEFF');
    if (!text.startsWith(byteOrderMark) && text.isValidUtf16())
        return text;
    QString out = text;
    while (out.startsWith(byteOrderMark))
        out.remove(0, 1);
    for (qsizetype i = 0; i < out.size(); ++i) {
        const bool pair =
            out[i].isHighSurrogate() && i + 1 < out.size() && out[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (out[i].isSurrogate())
            out[i] = QChar(QChar::ReplacementCharacter);
    }
    return out.isNull() ? QString(QLatin1StringView("")) : out;
}

} // namespace tenon::store
