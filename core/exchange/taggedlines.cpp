// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/taggedlines.h"

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isTag(QStringView tag) {
    if (tag.size() < 2 || !(tag.front() >= u'A' && tag.front() <= u'Z'))
        return false;
    for (const QChar c : tag)
        if (!((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')))
            return false;
    return true;
}

} // namespace

std::optional<TaggedLine> TaggedLines::next() {
    if (m_at >= m_text.size())
        return std::nullopt;
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text.at(m_at) != u'\n' && m_text.at(m_at) != u'\r')
        ++m_at;
    QStringView line = m_text.sliced(start, m_at - start);
    if (m_at < m_text.size() && m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() &&
        m_text.at(m_at + 1) == u'\n')
        ++m_at;
    if (m_at < m_text.size())
        ++m_at;
    ++m_line;
    if (line.startsWith(u'\uFEFF'))
        line = line.sliced(1);
    const bool dash = line.size() > m_width && line.at(m_width) == u'-' &&
                      (line.size() == m_width + 1 || line.at(m_width + 1).isSpace());
    const QStringView tag = dash ? line.first(m_width).trimmed() : QStringView();
    if (!dash || !line.at(0).isLetter() || !isTag(tag))
        return TaggedLine{{}, line.trimmed().toString(), m_line};
    return TaggedLine{tag.toString(), line.sliced(m_width + 1).trimmed().toString(), m_line};
}

bool isWebOfScience(QStringView text) {
    qsizetype at = 0;
    while (at < text.size() && (text.at(at).isSpace() || text.at(at) == u'\uFEFF'))
        ++at;
    const QStringView body = text.sliced(at);
    if (body.startsWith(u"FN Clarivate"_s) || body.startsWith(u"FN Thomson"_s) ||
        body.startsWith(u"FN ISI"_s))
        return true;
    const bool first = body.startsWith(u"FN "_s) || body.startsWith(u"VR 1"_s) ||
                       body.startsWith(u"PT J\n"_s) || body.startsWith(u"PT J\r"_s);
    return first && (body.contains(u"\nER\n"_s) || body.contains(u"\nER\r"_s)) &&
           body.contains(u"\nAU "_s);
}

} // namespace tenon::exchange
