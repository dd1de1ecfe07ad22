// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx.h"

#include "core/base/text.h"
#include "core/exchange/itemdraft.h"
#include "core/exchange/textdecoding.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

constexpr qsizetype longestTag = 64 * 1024; // Qt's reader takes quadratic time in attributes
constexpr int deepest = 64;
constexpr int mostShared = 2'000'000;

Error notXlsx() {
    return unreadable(Tr::tr("The file is not an XLSX workbook that can be read."));
}

// The length of every tag, before the parser sees it.
bool hasLongTag(const QByteArray& xml) {
    qsizetype open = -1;
    for (qsizetype i = 0; i < xml.size(); ++i) {
        if (xml.at(i) == '<')
            open = i;
        else if (xml.at(i) == '>')
            open = -1;
        if (open >= 0 && i - open > longestTag)
            return true;
    }
    return false;
}

// One part's elements; a DTD, too deep a tree and a cancelled reading end it.
class PartReader {
public:
    PartReader(const QByteArray& xml, const CancelToken& cancel) : m_in(xml), m_cancel(cancel) {
        m_longTag = hasLongTag(xml);
    }

    bool next() {
        if (m_longTag || m_in.atEnd() || m_in.hasError())
            return false;
        if (m_cancel.isCancelled()) {
            m_cancelled = true;
            return false;
        }
        m_in.readNext();
        if (m_in.isStartElement())
            ++m_depth;
        else if (m_in.isEndElement())
            --m_depth;
        m_hostile = m_hostile || m_in.isDTD() || m_depth > deepest;
        return !m_hostile && !m_in.hasError();
    }

    Status end() const {
        if (m_cancelled)
            return cancelledReading();
        if (m_longTag || m_hostile)
            return unreadable(
                Tr::tr("The workbook holds XML that is refused for safety: a document "
                       "type, or tags too long or too deep."),
                int(m_in.lineNumber()), m_in.columnNumber());
        if (m_in.hasError())
            return unreadable(Tr::tr("The workbook’s XML is damaged (%1).").arg(m_in.errorString()),
                              int(m_in.lineNumber()), m_in.columnNumber());
        return {};
    }

    bool starts(QStringView name) const { return m_in.isStartElement() && m_in.name() == name; }
    bool ends(QStringView name) const { return m_in.isEndElement() && m_in.name() == name; }
    QString attribute(const QString& name) const {
        for (const QXmlStreamAttribute& one : m_in.attributes())
            if (one.name() == name)
                return one.value().toString();
        return {};
    }
    bool isText() const { return m_in.isCharacters(); }
    QString text() const { return m_in.text().toString(); }

private:
    QXmlStreamReader m_in;
    CancelToken m_cancel;
    int m_depth = 0;
    bool m_longTag = false;
    bool m_hostile = false;
    bool m_cancelled = false;
};

class WorkbookReader {
public:
    WorkbookReader(ZipArchive& zip, const CsvLimits& limits, const CancelToken& cancel)
        : m_zip(zip), m_limits(limits), m_cancel(cancel) {}

    Result<TextTable> read(const QString& sheet) {
        if (auto read = readWorkbook(sheet); !read)
            return read.error();
        if (auto read = readRelations(); !read)
            return read.error();
        if (m_sheetPath.isEmpty())
            return notXlsx();
        if (auto read = readStyles(); !read)
            return read.error();
        if (auto read = readShared(); !read)
            return read.error();
        if (auto read = readSheet(); !read)
            return read.error();
        return takeTable();
    }

private:
    // Calls each(reader) for every token of a part.
    template <class Each>
    Status forPart(const QString& path, Each each) {
        const auto xml = m_zip.read(path);
        if (!xml)
            return xml.error().code == ErrorCode::NotFound ? notXlsx() : xml.error();
        PartReader in(*xml, m_cancel);
        while (in.next())
            if (Status seen = each(in); !seen)
                return seen;
        return in.end();
    }

    Status readWorkbook(const QString& wanted) {
        QStringList names;
        auto read = forPart(u"xl/workbook.xml"_s, [&](PartReader& in) -> Status {
            if (in.starts(u"workbookPr"))
                m_since1904 = in.attribute(u"date1904"_s) == u"1"_s ||
                              in.attribute(u"date1904"_s) == u"true"_s;
            if (!in.starts(u"sheet"))
                return {};
            names.append(in.attribute(u"name"_s));
            if (m_sheetId.isEmpty() && (wanted.isEmpty() || names.last() == wanted))
                m_sheetId = in.attribute(u"id"_s);
            return {};
        });
        if (!read)
            return read;
        if (m_sheetId.isEmpty() && !wanted.isEmpty() && !names.isEmpty())
            return Error{ErrorCode::NotFound,
                         Tr::tr("The workbook has no sheet “%1”. It has: %2.")
                             .arg(wanted, names.join(u", "_s).left(500)),
                         {},
                         {}};
        return m_sheetId.isEmpty() ? Status(notXlsx()) : Status();
    }

    static QString pathOf(const QString& target) {
        return target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
    }

    Status readRelations() {
        return forPart(u"xl/_rels/workbook.xml.rels"_s, [&](PartReader& in) -> Status {
            if (!in.starts(u"Relationship"))
                return {};
            const QString type = in.attribute(u"Type"_s);
            const QString path = pathOf(in.attribute(u"Target"_s));
            if (in.attribute(u"Id"_s) == m_sheetId)
                m_sheetPath = path;
            else if (type.endsWith(u"/sharedStrings"_s))
                m_sharedPath = path;
            else if (type.endsWith(u"/styles"_s))
                m_stylesPath = path;
            return {};
        });
    }

    Status readStyles() {
        if (m_stylesPath.isEmpty() || !m_zip.has(m_stylesPath))
            return {};
        QHash<int, QString> codes;
        bool inCells = false;
        return forPart(m_stylesPath, [&](PartReader& in) -> Status {
            if (in.starts(u"numFmt"))
                codes.insert(in.attribute(u"numFmtId"_s).toInt(), in.attribute(u"formatCode"_s));
            else if (in.starts(u"cellXfs"))
                inCells = true;
            else if (in.ends(u"cellXfs"))
                inCells = false;
            else if (inCells && in.starts(u"xf")) {
                const int id = in.attribute(u"numFmtId"_s).toInt();
                m_styles.push_back(xlsxDate(id, codes.value(id)));
            }
            return {};
        });
    }

    Status readShared() {
        if (m_sharedPath.isEmpty() || !m_zip.has(m_sharedPath))
            return {};
        QString text;
        bool inText = false;
        int phonetic = 0; // readings of Japanese, not part of the text
        return forPart(m_sharedPath, [&](PartReader& in) -> Status {
            if (in.starts(u"si"))
                text.clear();
            else if (in.starts(u"rPh") || in.ends(u"rPh"))
                phonetic += in.starts(u"rPh") ? 1 : -1;
            else if (in.starts(u"t") || in.ends(u"t"))
                inText = in.starts(u"t");
            else if (in.isText() && inText && phonetic == 0)
                text += in.text();
            else if (in.ends(u"si"))
                m_shared.push_back(text);
            if (m_shared.size() > mostShared)
                return unreadable(Tr::tr("The workbook has more than %1 texts.").arg(mostShared));
            return {};
        });
    }

    struct Cell {
        int column = 0; // from 0
        QString type;
        int style = 0;
        QString value;
    };

    Status readSheet() {
        Cell cell;
        bool inValue = false;
        int phonetic = 0;
        return forPart(m_sheetPath, [&](PartReader& in) -> Status {
            if (in.starts(u"row"))
                startRow(in.attribute(u"r"_s));
            else if (in.starts(u"c"))
                cell = startCell(in);
            else if (in.starts(u"rPh") || in.ends(u"rPh"))
                phonetic += in.starts(u"rPh") ? 1 : -1;
            else if (in.starts(u"v") || in.starts(u"t") || in.ends(u"v") || in.ends(u"t"))
                inValue = in.starts(u"v") || in.starts(u"t");
            else if (in.isText() && inValue && phonetic == 0)
                cell.value += in.text();
            else if (in.ends(u"c"))
                return endCell(cell);
            else if (in.ends(u"row"))
                return endRow();
            return {};
        });
    }

    void startRow(const QString& number) {
        bool ok = false;
        const int given = number.toInt(&ok);
        m_row.line = ok && given > 0 ? given : m_line + 1;
        m_line = m_row.line;
        m_row.cells.clear();
        m_column = 0;
    }

    Cell startCell(const PartReader& in) {
        const QString place = in.attribute(u"r"_s).left(10);
        int column = 0;
        for (const QChar c : place)
            if (c >= u'A' && c <= u'Z' && column < 20000)
                column = column * 26 + (c.unicode() - u'A' + 1);
        m_column = column > 0 ? column : m_column + 1;
        return {m_column - 1, in.attribute(u"t"_s), in.attribute(u"s"_s).toInt(), {}};
    }

    QString cellText(const Cell& cell) const {
        const QString value = cell.value;
        if (cell.type == u"s"_s) {
            bool ok = false;
            const qint64 index = value.toLongLong(&ok);
            return ok && index >= 0 && index < qint64(m_shared.size())
                       ? m_shared[std::size_t(index)]
                       : QString();
        }
        if (cell.type == u"b"_s)
            return value.trimmed() == u"1"_s ? u"true"_s : u"false"_s;
        if (!cell.type.isEmpty() && cell.type != u"n"_s)
            return value;
        bool ok = false;
        const double number = value.toDouble(&ok);
        const auto shows = cell.style >= 0 && cell.style < int(m_styles.size())
                               ? m_styles[std::size_t(cell.style)]
                               : XlsxDate::None;
        const QString date = ok ? xlsxDateText(number, m_since1904, shows) : QString();
        if (!date.isEmpty())
            return date;
        const bool exact = !value.contains(u'.') && !value.contains(u'E', Qt::CaseInsensitive);
        return ok && !exact ? QString::number(number, 'g', 15) : value;
    }

    Status endCell(const Cell& cell) {
        const QString text = cellText(cell);
        const auto place = [&](const QString& what) {
            return unreadable(
                Tr::tr("%1 (row %2, column %3).").arg(what).arg(m_row.line).arg(cell.column + 1),
                m_row.line, cell.column + 1);
        };
        if (text.trimmed().isEmpty())
            return {};
        if (cell.column >= m_limits.columns)
            return place(Tr::tr("A row has more than %1 columns").arg(m_limits.columns));
        if (text.size() > m_limits.cellCharacters)
            return place(
                Tr::tr("A cell is longer than %1 characters").arg(m_limits.cellCharacters));
        m_characters += text.size();
        if (m_characters > m_limits.bytes)
            return place(Tr::tr("The sheet holds more text than is read"));
        while (m_row.cells.size() <= cell.column)
            m_row.cells.append(QString());
        m_row.cells[cell.column] = text::cleaned(text);
        return {};
    }

    Status endRow() {
        if (m_row.cells.isEmpty())
            return {};
        if (qsizetype(m_rows.size()) > m_limits.rows) // the header is not counted
            return unreadable(Tr::tr("The sheet has more than %1 rows.").arg(m_limits.rows),
                              m_row.line);
        m_rows.push_back(std::move(m_row));
        m_row = {};
        return {};
    }

    Result<TextTable> takeTable() {
        if (m_rows.empty())
            return unreadable(Tr::tr("The sheet is empty; its first row should name the columns."));
        TextTable table;
        for (const QString& name : m_rows.front().cells)
            table.header.append(text::cleanedLine(name));
        m_rows.erase(m_rows.begin());
        table.rows = std::move(m_rows);
        return table;
    }

    ZipArchive& m_zip;
    CsvLimits m_limits;
    CancelToken m_cancel;
    QString m_sheetId;
    QString m_sheetPath;
    QString m_sharedPath;
    QString m_stylesPath;
    bool m_since1904 = false;
    std::vector<XlsxDate> m_styles;
    std::vector<QString> m_shared;
    std::vector<TextTable::Row> m_rows;
    TextTable::Row m_row;
    int m_line = 0;
    int m_column = 0;
    qint64 m_characters = 0;
};

} // namespace

Result<TextTable> readXlsx(const QByteArray& bytes, const QString& sheet, const CsvLimits& limits,
                           const CancelToken& cancel, const ZipLimits& zipLimits) {
    if (bytes.size() > limits.bytes)
        return unreadable(Tr::tr("The file is greater than %1 MB, the most that is read.")
                              .arg(limits.bytes / (1024 * 1024)));
    auto zip = ZipArchive::open(bytes, zipLimits);
    if (!zip)
        return zip.error();
    return WorkbookReader(*zip, limits, cancel).read(sheet);
}

} // namespace tenon::exchange
