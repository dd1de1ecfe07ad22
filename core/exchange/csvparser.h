// SPDX-License-Identifier: GPL-3.0-or-later
// Splits decoded text into records (RFC 4180). One pass, a place for every error, limits enforced
// while reading, so that a hostile file is refused before it fills the memory.
#pragma once

#include "core/exchange/csv.h"

namespace tenon::exchange {

class CsvParser {
public:
    CsvParser(QStringView text, QChar delimiter, const CsvLimits& limits, const CancelToken& cancel)
        : m_text(text), m_delimiter(delimiter), m_limits(limits), m_cancel(cancel) {}

    // Every record, also the header, which is the first.
    Result<std::vector<TextTable::Row>> parse();

private:
    Status readRecord(TextTable::Row& row);
    Status readCell(QString& cell);
    Status readQuoted(QString& cell);
    Status readPlain(QString& cell);
    Status add(QString& cell, QChar c);
    bool atLineBreak() const;
    void passLineBreak();
    QChar take();
    int column() const { return int(m_at - m_lineStart) + 1; }
    Error errorAt(int line, qsizetype column, const QString& what) const;

    QStringView m_text;
    QChar m_delimiter;
    CsvLimits m_limits;
    CancelToken m_cancel;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    bool m_quoted = false; // the cell just read stood in quotes
};

} // namespace tenon::exchange
