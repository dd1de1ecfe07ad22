// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bibtexcursor.h"

#include "core/exchange/bibtexparser.h"

#include <QCoreApplication>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BibTeX)
};

constexpr qsizetype longestWord = 64; // an entry's type; keeps looking ahead short

bool isLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// Whether "word {" or "word (" stands there.
bool opensEntry(QStringView text, qsizetype at) {
    const qsizetype most = qMin(text.size(), at + longestWord);
    const qsizetype start = at;
    while (at < most && isLetter(text.at(at)))
        ++at;
    const bool word = at > start;
    while (at < most && (text.at(at) == u' ' || text.at(at) == u'\t'))
        ++at;
    return word && at < text.size() && (text.at(at) == u'{' || text.at(at) == u'(');
}

} // namespace

void BibCursor::step() {
    if (atEnd())
        return;
    const QChar c = m_text.at(m_place.at++);
    if (c == u'\n' || (c == u'\r' && peek() != u'\n'))
        ++m_place.line;
}

void BibCursor::passSpace() {
    while (!atEnd() && (peek().isSpace() || peek() == u'\uFEFF'))
        step();
}

QString BibCursor::word() {
    const qsizetype start = m_place.at;
    while (!atEnd() && isLetter(peek()) && m_place.at - start < longestWord)
        step();
    return m_text.sliced(start, m_place.at - start).toString();
}

QString BibCursor::name() {
    const qsizetype start = m_place.at;
    while (!atEnd() && !peek().isSpace() && !u"{}\"#=,()%'"_s.contains(peek()) &&
           m_place.at - start < m_limits.fieldCharacters)
        step();
    return m_text.sliced(start, m_place.at - start).toString();
}

QString BibCursor::until(QStringView any) {
    const qsizetype start = m_place.at;
    while (!atEnd() && peek() != u'\n' && peek() != u'\r' && !any.contains(peek()) &&
           m_place.at - start < m_limits.fieldCharacters)
        step();
    return m_text.sliced(start, m_place.at - start).toString();
}

bool BibCursor::group(QString& value) {
    m_trouble.clear();
    const int opened = m_place.line;
    const bool quoted = peek() == u'"';
    step();
    const qsizetype start = m_place.at;
    for (int depth = 0; !atEnd(); step()) {
        const QChar c = peek();
        if (m_place.at - start > m_limits.fieldCharacters) {
            m_trouble = Tr::tr("The value that begins in line %1 is longer than %2 characters, the "
                               "most that is read.")
                            .arg(opened)
                            .arg(m_limits.fieldCharacters);
            return false;
        }
        if (m_escapes && c == u'\\') {
            step();
        } else if (c == u'@' && atEntry()) {
            break;
        } else if ((quoted && c == u'"' && depth == 0) || (!quoted && c == u'}' && depth == 0)) {
            value += m_text.sliced(start, m_place.at - start);
            step();
            return true;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth < 0) {
            break;
        }
        if (depth > m_limits.depth) {
            m_trouble = Tr::tr("Braces stand in each other more than %1 deep (line %2).")
                            .arg(m_limits.depth)
                            .arg(m_place.line);
            return false;
        }
    }
    m_trouble = quoted
                    ? Tr::tr("The quotation mark opened in line %1 is not closed before line %2.")
                          .arg(opened)
                          .arg(m_place.line)
                    : Tr::tr("The brace opened in line %1 is not closed before line %2.")
                          .arg(opened)
                          .arg(m_place.line);
    return false;
}

void BibCursor::passGroup() {
    const Place start = m_place;
    const QChar open = peek();
    const QChar close = open == u'{' ? u'}' : u')';
    int depth = 0;
    // Where many comments never close, each is looked through but once.
    const bool look = m_wasted <= 4 * m_text.size();
    for (; look && !atEnd(); step()) {
        depth += peek() == open ? 1 : peek() == close ? -1 : 0;
        if (depth == 0) {
            step();
            return leaveEntry();
        }
    }
    m_wasted += m_place.at - start.at;
    m_place = start;
    while (!atEnd() && peek() != u'\n' && peek() != u'\r')
        step();
}

bool BibCursor::startsLine(qsizetype at) const {
    while (at > 0 && (m_text.at(at - 1) == u' ' || m_text.at(at - 1) == u'\t') &&
           m_place.at - at < longestWord)
        --at;
    return at == 0 || m_text.at(at - 1) == u'\n' || m_text.at(at - 1) == u'\r' ||
           m_text.at(at - 1) == u'\uFEFF';
}

bool BibCursor::toNextAt() {
    if (m_behind == m_place.at)
        passSpace();
    const bool behind = m_behind >= 0 && peek() == u'@';
    m_behind = -1;
    if (behind && opensEntry(m_text, m_place.at + 1))
        return true;
    while (!atEnd() && !(peek() == u'@' && startsLine(m_place.at)))
        step();
    return !atEnd();
}

bool BibCursor::opens() const {
    return peek() == u'@' && opensEntry(m_text, m_place.at + 1);
}

bool BibCursor::atEntry() const {
    return opens() && startsLine(m_place.at);
}

bool BibCursor::hasEscapesAhead() const {
    BibCursor ahead = *this;
    for (ahead.step(); !ahead.atEnd() && !ahead.atEntry(); ahead.step())
        if (ahead.peek() == u'\\' && ahead.m_place.at + 1 < m_text.size() &&
            u"{}\""_s.contains(m_text.at(ahead.m_place.at + 1)))
            return true;
    return false;
}

qsizetype nextBibEntry(QStringView text, qsizetype from) {
    BibCursor cursor(text, {});
    cursor.goTo({from, 1});
    while (cursor.toNextAt()) {
        if (cursor.atEntry())
            return cursor.place().at;
        cursor.step();
    }
    return -1;
}

} // namespace tenon::exchange
