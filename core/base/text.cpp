// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QLocale>

namespace tenon::text {

QString cleaned(const QString& raw) {
    QString out;
    out.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw.at(i);
        if (c.isHighSurrogate() && i + 1 < raw.size() && raw.at(i + 1).isLowSurrogate()) {
            out += c;
            out += raw.at(++i);
        } else if (c.isSurrogate()) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\r') {
            if (i + 1 >= raw.size() || raw.at(i + 1) != u'\n')
                out += u'\n';
        } else if (c.category() != QChar::Other_Control || c == u'\n' || c == u'\t') {
            out += c;
        }
    }
    return out.normalized(QString::NormalizationForm_C).trimmed();
}

QString cleanedLine(const QString& raw) {
    return cleaned(raw).simplified();
}

QString folded(const QString& text) {
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(parts.size());
    for (const QChar c : parts)
        if (!c.isMark())
            out += c;
    // Qt folds character by character, which leaves the sharp s alone.
    return out.toCaseFolded().replace(u'ß', QStringLiteral("ss")).simplified();
}

bool hasDirectionOverride(const QString& text) {
    for (const QChar c : text) {
        const ushort u = c.unicode();
        if ((u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069))
            return true;
    }
    return false;
}

bool isEmail(const QString& text) {
    const qsizetype at = text.indexOf(u'@');
    if (text.size() > 254 || at < 1 || at != text.lastIndexOf(u'@') || at == text.size() - 1)
        return false;
    for (const QChar c : text)
        if (c.isSpace() || c == u',' || c == u';' || c == u'<' || c == u'>')
            return false;
    return true;
}

bool holdsAll(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word); });
}

QString joined(QStringList parts, const QString& between) {
    parts.removeAll(QString());
    return parts.join(between);
}

QString dayText(QDate day) {
    return QLocale().toString(day, u"d MMM yyyy");
}

} // namespace tenon::text
