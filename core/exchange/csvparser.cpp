// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvparser.h"

#include "core/exchange/textdecoding.h"

#include <QCoreApplication>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};
} // namespace

Error CsvParser::errorAt(int line, qsizetype column, const QString& what) const {
    const QString where = placeText(line, column);
    return Error{ErrorCode::InvalidInput, Tr::tr("%1 (%2).").arg(what, where), {}, where};
}

bool CsvParser::atLineBreak() const {
    return m_at < m_text.size() && (m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r');
}

// One character; counts lines, with CR LF as one break.
QChar CsvParser::take() {
    const QChar c = m_text.at(m_at++);
    const bool startsCrLf = c == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n';
    if ((c == u'\n' || c == u'\r') && !startsCrLf) {
        ++m_line;
        m_lineStart = m_at;
    }
    return c;
}

void CsvParser::passLineBreak() {
    if (!atLineBreak())
        return;
    const bool crLf = take() == u'\r' && m_lineStart != m_at;
    if (crLf)
        take();
}

Status CsvParser::add(QString& cell, QChar c) {
    if (cell.size() >= m_limits.cellCharacters)
        return errorAt(m_line, column(),
                       Tr::tr("A cell is longer than %1 characters").arg(m_limits.cellCharacters));
    cell += c;
    return {};
}

Status CsvParser::readQuoted(QString& cell) {
    const int line = m_line;
    const int start = column();
    take();
    while (m_at < m_text.size()) {
        const QChar c = take();
        if (c == u'"') {
            if (m_at >= m_text.size() || m_text.at(m_at) != u'"')
                return {};
            take();
        }
        if (auto added = add(cell, c); !added)
            return added;
    }
    return errorAt(line, start, Tr::tr("A quotation mark is opened and never closed"));
}

Status CsvParser::readPlain(QString& cell) {
    while (m_at < m_text.size() && m_text.at(m_at) != m_delimiter && !atLineBreak())
        if (auto added = add(cell, take()); !added)
            return added;
    return {};
}

Status CsvParser::readCell(QString& cell) {
    m_quoted = m_at < m_text.size() && m_text.at(m_at) == u'"';
    if (!m_quoted)
        return readPlain(cell);
    if (auto read = readQuoted(cell); !read)
        return read;
    if (m_at < m_text.size() && m_text.at(m_at) != m_delimiter && !atLineBreak())
        return errorAt(m_line, column(), Tr::tr("Text follows a closing quotation mark"));
    return {};
}

Status CsvParser::readRecord(TextTable::Row& row) {
    row.line = m_line;
    while (true) {
        if (row.cells.size() >= m_limits.columns)
            return errorAt(m_line, column(),
                           Tr::tr("A row has more than %1 columns").arg(m_limits.columns));
        QString cell;
        if (auto read = readCell(cell); !read)
            return read;
        row.cells.append(cell);
        if (m_at >= m_text.size() || m_text.at(m_at) != m_delimiter)
            break;
        take();
    }
    passLineBreak();
    return {};
}

Result<std::vector<TextTable::Row>> CsvParser::parse() {
    std::vector<TextTable::Row> rows;
    while (m_at < m_text.size()) {
        if (m_cancel.isCancelled())
            return Error{ErrorCode::Cancelled, Tr::tr("Reading was cancelled."), {}, {}};
        TextTable::Row row;
        if (auto read = readRecord(row); !read)
            return read.error();
        const bool empty = row.cells.size() == 1 && row.cells.front().isEmpty() && !m_quoted;
        if (empty)
            continue;
        // The header is not counted among the rows.
        if (qsizetype(rows.size()) > m_limits.rows)
            return errorAt(row.line, 1,
                           Tr::tr("The file has more than %1 rows").arg(m_limits.rows));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace tenon::exchange
