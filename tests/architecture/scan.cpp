// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/scan.h"

#include <QRegularExpression>

namespace tenon::architecture {

using namespace Qt::StringLiterals;

namespace {

class Reader {
public:
    explicit Reader(const QString& text) : m_text(text) { m_scan.code = text; }

    Scan read() {
        while (m_at < m_text.size())
            step();
        readIncludes();
        return std::move(m_scan);
    }

private:
    bool sees(QStringView word) const { return QStringView(m_text).mid(m_at).startsWith(word); }

    bool followsWordCharacter() const {
        return m_at > 0 && (m_text[m_at - 1].isLetterOrNumber() || m_text[m_at - 1] == u'_');
    }

    void step() {
        if (sees(u"//"))
            blankTo(m_text.indexOf(u'\n', m_at));
        else if (sees(u"/*"))
            blankTo(endAfter(u"*/"_s, m_at + 2));
        else if (sees(u"R\"") && !followsOtherWord())
            rawLiteral();
        else if (m_text[m_at] == u'"')
            literal(u'"');
        else if (m_text[m_at] == u'\'' && !followsWordCharacter()) // 1'000 is a number
            literal(u'\'');
        else
            ++m_at;
    }

    // Whether the R at hand ends a longer word, which an encoding prefix is not.
    bool followsOtherWord() const {
        static const QRegularExpression word(u"\\w+$"_s);
        const QString before =
            word.match(m_text.mid(qMax(0, m_at - 40), qMin<qsizetype>(m_at, 40))).captured();
        return !before.isEmpty() && before != u"u" && before != u"u8" && before != u"U" &&
               before != u"L";
    }

    qsizetype endAfter(const QString& mark, qsizetype from) const {
        const qsizetype found = m_text.indexOf(mark, from);
        return found < 0 ? m_text.size() : found + mark.size();
    }

    void blank(qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            if (m_scan.code[i] != u'\n')
                m_scan.code[i] = u' ';
    }

    void blankTo(qsizetype end) {
        end = end < 0 ? m_text.size() : end;
        blank(m_at, end);
        m_at = end;
    }

    void keep(qsizetype from, qsizetype to) {
        m_scan.literals.push_back({lineAt(m_text, m_at), m_text.mid(from, to - from)});
        blank(from, to);
    }

    void rawLiteral() {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString delimiter = m_text.mid(m_at + 2, open - m_at - 2);
        const QString close = u')' + delimiter + u'"';
        const qsizetype end = endAfter(close, open);
        keep(open + 1, qMax(open + 1, end - close.size()));
        m_at = end;
    }

    void literal(QChar quote) {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        end = qMin(end, m_text.size());
        if (quote == u'"')
            keep(m_at + 1, end);
        else
            blank(m_at + 1, end);
        m_at = end + 1;
    }

    void readIncludes() {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"\\n]+)[>\"]"_s,
                                                QRegularExpression::MultilineOption);
        for (auto found = include.globalMatch(m_text); found.hasNext();) {
            const auto match = found.next();
            const qsizetype at = match.capturedStart(1);
            if (m_scan.code[at] == u'<' || m_scan.code[at] == u'"') // not within a comment
                m_scan.includes.push_back(
                    {lineAt(m_text, at), match.captured(2), m_text[at] == u'<'});
        }
    }

    const QString& m_text;
    qsizetype m_at = 0;
    Scan m_scan;
};

} // namespace

Scan scanCpp(const QString& text) {
    return Reader(text).read();
}

int lineAt(const QString& text, qsizetype position) {
    return int(QStringView(text).left(position).count(u'\n')) + 1;
}

} // namespace tenon::architecture
