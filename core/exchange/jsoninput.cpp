// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsoninput.h"

#include "core/exchange/itemdraft.h"
#include "core/exchange/textdecoding.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

Error errorAt(const QByteArray& json, qsizetype at, const QString& what) {
    const QByteArray before = json.left(at);
    const auto line = int(before.count('\n')) + 1;
    return unreadable(what, line, before.size() - before.lastIndexOf('\n'));
}

// How deep lists and objects stand in each other, up to one more than is allowed; the place of the
// first that is too deep, or -1.
qsizetype tooDeepAt(const QByteArray& json, int deepest) {
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '[') && ++depth > deepest)
            return i;
        else if (!quoted && (c == '}' || c == ']'))
            --depth;
    }
    return -1;
}

// The line on which each value of an outermost list begins.
std::vector<int> linesOfValues(const QByteArray& json) {
    std::vector<int> lines;
    int line = 1;
    int depth = 0;
    bool quoted = false;
    bool waiting = false; // for the first sign of a value
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        line += c == '\n' ? 1 : 0;
        if (waiting && depth == 1 && c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != ']') {
            lines.push_back(line);
            waiting = false;
        }
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '['))
            waiting = ++depth == 1 && c == '[';
        else if (!quoted && (c == '}' || c == ']'))
            --depth;
        else if (!quoted && c == ',' && depth == 1)
            waiting = true;
    }
    return lines;
}

bool breaksLine(const QString& tag) {
    return tag == u"br"_s || tag == u"p"_s || tag == u"jats:p"_s || tag == u"div"_s ||
           tag == u"li"_s || tag == u"jats:title"_s || tag == u"jats:sec"_s || tag == u"title"_s;
}

// "&amp;" and its like; empty where it is none that is known.
QString entityText(const QString& name) {
    static const QHash<QString, QString> known = {
        {u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},    {u"gt"_s, u">"_s},    {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},  {u"nbsp"_s, u" "_s},  {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s},
        {u"lsquo"_s, u"‘"_s}, {u"rsquo"_s, u"’"_s}, {u"ldquo"_s, u"“"_s}, {u"rdquo"_s, u"”"_s},
        {u"hellip"_s, u"…"_s}};
    if (!name.startsWith(u'#'))
        return known.value(name);
    const bool hexadecimal = name.size() > 1 && name.at(1).toLower() == u'x';
    bool ok = false;
    const uint code = name.mid(hexadecimal ? 2 : 1).toUInt(&ok, hexadecimal ? 16 : 10);
    const bool character =
        ok && code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return character ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1) : QString();
}

constexpr qsizetype longestTag = 2000;
constexpr qsizetype longestEntity = 12;

// Between < and >, where that is a tag and not "a < b".
qsizetype endOfTag(const QString& html, qsizetype at) {
    if (at + 1 >= html.size() || !(html.at(at + 1).isLetter() || html.at(at + 1) == u'/'))
        return -1;
    const qsizetype last = qMin(html.size(), at + longestTag);
    for (qsizetype i = at + 1; i < last; ++i)
        if (html.at(i) == u'>' || html.at(i) == u'<')
            return html.at(i) == u'>' ? i : -1;
    return -1;
}

} // namespace

Result<JsonInput> readJson(const QByteArray& bytes, const ImportLimits& limits) {
    if (auto size = checkSize(bytes, limits); !size)
        return size.error();
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    const QByteArray json = decoded->text.toUtf8();
    if (const qsizetype at = tooDeepAt(json, limits.depth); at >= 0)
        return errorAt(
            json, at,
            Tr::tr("Lists and objects stand in each other more than %1 deep.").arg(limits.depth));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return errorAt(json, qMin(qsizetype(error.offset), json.size()),
                       Tr::tr("The file is not valid JSON (%1).").arg(error.errorString()));
    return JsonInput{document, document.isArray() ? linesOfValues(json) : std::vector<int>()};
}

QString jsonText(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        if (value.toArray().isEmpty())
            return {};
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        if (value.toObject().isEmpty())
            return {};
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

QString withoutMarkup(const QString& html) {
    QString text;
    text.reserve(html.size());
    for (qsizetype i = 0; i < html.size(); ++i) {
        const QChar c = html.at(i);
        if (c == u'<') {
            if (const qsizetype end = endOfTag(html, i); end > 0) {
                QString tag = html.mid(i + 1, end - i - 1).toLower();
                tag = tag.remove(u'/').section(u' ', 0, 0);
                if (breaksLine(tag) && !text.isEmpty() && !text.endsWith(u'\n'))
                    text += u'\n';
                i = end;
                continue;
            }
        } else if (c == u'&') {
            const qsizetype end = html.mid(i, longestEntity).indexOf(u';') + i;
            if (end > i) {
                if (const QString known = entityText(html.mid(i + 1, end - i - 1));
                    !known.isEmpty()) {
                    text += known;
                    i = end;
                    continue;
                }
            }
        }
        text += c;
    }
    return text;
}

} // namespace tenon::exchange
