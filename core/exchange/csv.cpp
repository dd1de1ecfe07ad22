// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/text.h"
#include "core/exchange/csvparser.h"
#include "core/exchange/textdecoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr std::array<char16_t, 4> delimiters = {u',', u';', u'\t', u'|'};

// The header's record, without what stands in quotes.
QString outsideQuotes(QStringView text) {
    QString header;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r') && !header.isEmpty())
            break;
        else if (!quoted && c != u'\n' && c != u'\r')
            header += c;
    }
    return header;
}

// What separates the header's names most often; a comma where nothing does.
QChar detectDelimiter(QStringView text) {
    const QString header = outsideQuotes(text);
    QChar best = delimiters.front();
    for (const char16_t candidate : delimiters)
        if (header.count(QChar(candidate)) > header.count(best))
            best = QChar(candidate);
    return best;
}

// A spreadsheet's own hint, "sep=;", alone on the first line. Only what can separate is believed.
std::optional<QChar> takeHint(QStringView text) {
    if (text.size() < 6 || text.first(4).compare(u"sep=", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QChar given = text.at(4);
    const bool separates =
        std::find(delimiters.begin(), delimiters.end(), given) != delimiters.end();
    const bool alone = text.at(5) == u'\n' || text.at(5) == u'\r';
    return separates && alone ? std::optional(given) : std::nullopt;
}

bool isFormula(const QString& cell) {
    // OWASP, CSV injection: = + - @ tab and return at the start, also in their full-width forms.
    return !cell.isEmpty() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(cell.front());
}

QString writtenCell(QString cell, bool alone) {
    if (isFormula(cell))
        cell.prepend(u'\'');
    // Unquoted, a first name of this kind would be taken for a hint.
    const bool hint = cell.startsWith(u"sep="_s, Qt::CaseInsensitive);
    const bool edges = cell.startsWith(u' ') || cell.endsWith(u' ');
    const bool quoted = edges || hint || (alone && cell.isEmpty()) || cell.contains(u',') ||
                        cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r') ||
                        cell.contains(u';') || cell.contains(u'\t') || cell.contains(u'|');
    if (!quoted)
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString writtenRow(const QStringList& cells) {
    QStringList written;
    for (const QString& cell : cells)
        written.append(writtenCell(cell, cells.size() == 1));
    return written.join(u',') + u"\r\n"_s;
}

Error inputError(const QString& message) {
    return Error{ErrorCode::InvalidInput, message, {}, placeText(1, 1)};
}

TextTable tableFrom(std::vector<TextTable::Row> records) {
    TextTable table;
    for (const QString& name : records.front().cells)
        table.header.append(text::cleanedLine(name));
    records.erase(records.begin());
    table.rows = std::move(records);
    return table;
}

} // namespace

Result<TextTable> readCsv(const QByteArray& bytes, const CsvLimits& limits,
                          const CancelToken& cancel) {
    if (bytes.size() > limits.bytes)
        return inputError(Tr::tr("The file is greater than %1 MB, the most that is read.")
                              .arg(limits.bytes / (1024 * 1024)));
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    const QStringView text = decoded->text;
    const auto hint = takeHint(text);
    const QChar delimiter = hint.value_or(detectDelimiter(text));
    auto records = CsvParser(text, delimiter, limits, cancel).parse();
    if (!records)
        return records.error();
    if (hint)
        records->erase(records->begin());
    if (records->empty())
        return inputError(Tr::tr("The file is empty; its first row should name the columns."));
    TextTable table = tableFrom(*std::move(records));
    table.delimiter = delimiter;
    table.encoding = decoded->encoding;
    return table;
}

QByteArray writeCsv(const TextTable& table) {
    QString text = writtenRow(table.header);
    for (const TextTable::Row& row : table.rows)
        text += writtenRow(row.cells);
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace tenon::exchange
