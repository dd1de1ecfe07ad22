// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a BibTeX file that moves forward: words, balanced groups, lines counted. What is not
// closed ends at the next entry, so that one forgotten brace does not swallow the rest.
#pragma once

#include "core/exchange/importeditem.h"

#include <QStringView>

namespace tenon::exchange {

class BibCursor {
public:
    struct Place {
        qsizetype at = 0;
        int line = 1;
    };

    BibCursor(QStringView text, const ImportLimits& limits) : m_text(text), m_limits(limits) {}

    Place place() const { return m_place; }
    void goTo(Place place) { m_place = place; }
    int line() const { return m_place.line; }
    bool atEnd() const { return m_place.at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text.at(m_place.at); }
    void step();
    void passSpace();

    QString word();                 // letters
    QString name();                 // of a field or a macro
    QString until(QStringView any); // one of these, or the end of the line
    bool group(QString& value);     // {…} or "…", without what encloses it
    void passGroup();               // {…} or (…); where it never closes, the line
    QString trouble() const { return m_trouble; }

    // The next @: right behind the last entry, or at the start of a line.
    bool toNextAt();
    void leaveEntry() { m_behind = m_place.at; }
    bool atEntry() const; // at the start of a line
    bool opens() const;   // a word and an opening brace follow the @

    void passEscapes(bool on) { m_escapes = on; }
    bool hasEscapesAhead() const; // a \{ or \} before the next entry

private:
    bool startsLine(qsizetype at) const;

    QStringView m_text;
    ImportLimits m_limits;
    Place m_place;
    qsizetype m_behind = -1;
    qsizetype m_wasted = 0; // read in vain while looking for the end of a comment
    bool m_escapes = false;
    QString m_trouble;
};

} // namespace tenon::exchange
