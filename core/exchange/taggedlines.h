// SPDX-License-Identifier: GPL-3.0-or-later
// Files of tagged lines, "TY  - JOUR" or "PMID- 12345678": each tag with its value, continuation
// lines put together, and the line it began on.
#pragma once

#include <QString>

#include <optional>

namespace tenon::exchange {

struct TaggedLine {
    QString tag; // empty: the line belongs to what stands before it
    QString value;
    int line = 0;
};

class TaggedLines {
public:
    // Tags of just so many signs, filled up with spaces, before "- ".
    TaggedLines(QStringView text, qsizetype tagWidth) : m_text(text), m_width(tagWidth) {}

    std::optional<TaggedLine> next();

private:
    QStringView m_text;
    qsizetype m_width;
    qsizetype m_at = 0;
    int m_line = 0;
};

// Web of Science's own tagged text: FN, VR or PT at the start, ER and EF at the end. It looks like
// RIS and is something else.
bool isWebOfScience(QStringView text);

} // namespace tenon::exchange
