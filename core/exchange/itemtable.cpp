// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/itemtable.h"

#include "core/base/text.h"
#include "core/exchange/importdates.h"
#include "core/exchange/itemcolumns.h"
#include "core/exchange/itemdraft.h"
#include "core/exchange/xlsx.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tenon::exchange {

using namespace Qt::StringLiterals;
using namespace portfolio;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ItemTable)
};

bool isCode(const QString& text) {
    static const QRegularExpression code(u"^[a-z][a-z0-9_-]{0,63}$"_s);
    return code.match(text).hasMatch();
}

// An item has one of these; a second column that claims to be it is kept as a field of its own.
bool isSingle(const QString& name) {
    static const QStringList single = {
        u"title"_s,       u"type"_s,         u"category"_s, u"subcategory"_s, u"ended"_s,
        u"role"_s,        u"contribution"_s, u"status"_s,   u"scope"_s,       u"organization"_s,
        u"description"_s, u"effort"_s,       u"impact"_s,   u"hours"_s,       u"hours_per_year"_s};
    return single.contains(name);
}

// A stable word ("in_press") or what the program calls it ("In press").
template <class E>
std::optional<E> named(const QString& given, QString (*wording)(E)) {
    const QString key = text::folded(given);
    for (const auto& [value, token] : Tokens<E>::pairs)
        if (key == QLatin1StringView(token) || key == text::folded(wording(value)))
            return value;
    return std::nullopt;
}

class RowReader {
public:
    RowReader(const TextTable& table, const QStringList& columns, const TextTable::Row& row,
              const ImportLimits& limits)
        : m_table(table)
        , m_columns(columns)
        , m_row(row)
        , m_draft(Tr::tr("row %1").arg(row.line), limits) {}

    Status readInto(ImportReading& reading) {
        for (qsizetype i = 0; i < m_row.cells.size(); ++i)
            if (const QString cell = m_row.cells[i].trimmed(); !cell.isEmpty())
                take(i, cell);
        if (m_draft.item().title.isEmpty())
            m_draft.refuse(Tr::tr("The row has no title."));
        if (isPublication(m_draft.item().type) || m_draft.item().type == ItemType::WorkInProgress ||
            m_draft.item().type == ItemType::Grant)
            m_draft.settleAsWork();
        else
            m_draft.settle(ItemStatus::Done);
        return m_draft.addTo(reading);
    }

private:
    void take(qsizetype column, const QString& cell) {
        if (column >= m_columns.size())
            return m_draft.refuse(
                Tr::tr("The row has more cells than the header has columns (“%1”).")
                    .arg(cell.left(60)));
        const QString& name = m_columns[column];
        if (name.isEmpty())
            m_draft.keep(fieldName(m_table.header[column]), cell);
        else if (!takeWord(name, cell) && !takeText(name, cell) && !takeIdentifier(name, cell))
            m_draft.keep(name, cell);
    }

    bool takeText(const QString& name, const QString& cell) {
        PortfolioItem& item = m_draft.item();
        if (name == u"title"_s)
            m_draft.setTitle(cell);
        else if (name == u"role"_s)
            item.role = m_draft.line(cell);
        else if (name == u"contribution"_s)
            item.contribution = m_draft.paragraphs(cell);
        else if (name == u"organization"_s)
            item.organization = m_draft.line(cell);
        else if (name == u"description"_s)
            item.description = m_draft.paragraphs(cell);
        else if (name == u"effort"_s)
            item.effort = m_draft.paragraphs(cell);
        else if (name == u"impact"_s)
            item.impact = m_draft.paragraphs(cell);
        else if (name == u"tags"_s)
            m_draft.addTags(cell);
        else if (name == u"authors"_s || name == u"editors"_s)
            takePeople(name, cell);
        else
            return false;
        return true;
    }

    bool takeWord(const QString& name, const QString& cell) {
        if (name == u"type"_s)
            takeType(cell);
        else if (name == u"category"_s || name == u"subcategory"_s)
            takeCategory(name, cell);
        else if (name == u"started"_s || name == u"ended"_s)
            takeDate(name, cell);
        else if (name == u"status"_s)
            takeStatus(cell);
        else if (name == u"scope"_s)
            takeScope(cell);
        else if (name == u"hours"_s || name == u"hours_per_year"_s)
            takeHours(name, cell);
        else
            return false;
        return true;
    }

    void keepUnread(const QString& name, const QString& cell) {
        m_draft.keep(name, cell);
        m_draft.warn(Tr::tr("“%1” is not a %2 that is known; it is kept as a field.")
                         .arg(cell.left(60), QString(name).replace(u'_', u' ')));
    }

    void takeType(const QString& cell) {
        if (const auto type = itemTypeNamed(cell))
            m_draft.item().type = *type;
        else
            keepUnread(u"type"_s, cell);
    }

    void takeCategory(const QString& name, const QString& cell) {
        QString& code =
            name == u"category"_s ? m_draft.item().category : m_draft.item().subcategory;
        if (isCode(cell))
            code = cell;
        else
            m_draft.keep(name, cell);
    }

    void takeStatus(const QString& cell) {
        if (const auto status = named<ItemStatus>(cell, statusText))
            m_draft.setStatus(*status);
        else
            keepUnread(u"status"_s, cell);
    }

    void takeScope(const QString& cell) {
        if (const auto scope = named<Scope>(cell, scopeText))
            m_draft.item().scope = *scope;
        else
            keepUnread(u"scope"_s, cell);
    }

    void takeHours(const QString& name, const QString& cell) {
        bool ok = false;
        const int hours = cell.toInt(&ok);
        if (!ok || hours < 0 || hours > 100000)
            return keepUnread(name, cell);
        (name == u"hours"_s ? m_draft.item().hours : m_draft.item().hoursPerYear) = hours;
    }

    void takeDate(const QString& name, const QString& cell) {
        static const QStringList still = {u"present"_s, u"ongoing"_s, u"current"_s, u"now"_s};
        if (name == u"ended"_s && still.contains(text::folded(cell))) {
            m_draft.item().ongoing = true;
            return;
        }
        const auto date = dateInWords(cell.section(u'T', 0, 0));
        auto& there = name == u"started"_s ? m_draft.item().started : m_draft.item().ended;
        const bool nearer = date && there && date->year() == there->year() &&
                            int(date->precision()) > int(there->precision());
        if (date && (!there || nearer)) {
            there = *date;
            if (cell.contains(u'T') && PartialDate::fromIso(cell.section(u'T', 0, 0)))
                m_draft.keep(name, cell); // with its time of day
        } else if (date && *there != *date) {
            m_draft.keep(name, cell); // a year beside the date, say
        } else if (!date) {
            m_draft.keep(name, cell);
            m_draft.warn(Tr::tr("“%1” is not a date that can be understood without guessing; it is "
                                "kept as a field. Write it as 2024-03-15 or 15 Mar 2024.")
                             .arg(cell.left(60)));
        }
    }

    // "Last, First; Last, First", "First Last and First Last". Commas alone could be either.
    void takePeople(const QString& name, const QString& cell) {
        const Part part = name == u"authors"_s ? Part::Author : Part::Editor;
        QStringList people = cell.split(u';');
        if (people.size() == 1)
            people = cell.simplified().split(u" and "_s);
        for (const QString& person : people)
            if (person.count(u',') > 1) {
                m_draft.keep(name, cell);
                m_draft.warn(Tr::tr("Where one name ends and the next begins in “%1” would be a "
                                    "guess; please divide the names with semicolons.")
                                 .arg(cell.left(60)));
                return;
            }
        for (const QString& person : people)
            m_draft.addPersonInOrder(part, person);
    }

    bool takeIdentifier(const QString& name, const QString& cell) {
        for (const IdentifierKind kind :
             {IdentifierKind::Doi, IdentifierKind::Isbn, IdentifierKind::Issn, IdentifierKind::Pmid,
              IdentifierKind::Url})
            if (name == tokenOf(kind))
                return m_draft.addIdentifier(kind, cell), true;
        return false;
    }

    const TextTable& m_table;
    const QStringList& m_columns;
    const TextTable::Row& m_row;
    ItemDraft m_draft;
};

CsvLimits tableLimits(const ImportLimits& limits) {
    CsvLimits table;
    table.bytes = limits.bytes;
    table.rows = limits.records;
    table.cellCharacters = limits.fieldCharacters;
    return table;
}

} // namespace

Result<ImportReading> readItemTable(const TextTable& table, const QString& format,
                                    const ImportLimits& limits, const CancelToken& cancel) {
    ImportReading reading{format, {}, {}, {}};
    QStringList columns;
    QStringList unknown;
    for (const QString& heading : table.header) {
        const QString name = itemColumn(heading);
        const bool taken = isSingle(name) && columns.contains(name);
        columns.append(taken ? QString() : name);
        if (columns.last().isEmpty() && !heading.isEmpty())
            unknown.append(heading.left(60));
    }
    if (!columns.contains(u"title"_s))
        return unreadable(
            Tr::tr("No column names the titles. The first row should name the columns: "
                   "title, type, date, role, organization and so on."));
    if (!unknown.isEmpty())
        reading.notes.append(Tr::tr("These columns are not known and are kept as fields: %1.")
                                 .arg(unknown.join(u", "_s)));
    noteEncoding(reading, table.encoding);
    for (const TextTable::Row& row : table.rows) {
        if (cancel.isCancelled())
            return cancelledReading();
        if (auto added = RowReader(table, columns, row, limits).readInto(reading); !added)
            return added.error();
    }
    return reading;
}

Result<ImportReading> readCsvItems(const QByteArray& bytes, const ImportLimits& limits,
                                   const CancelToken& cancel) {
    const auto table = readCsv(bytes, tableLimits(limits), cancel);
    if (!table)
        return table.error();
    return readItemTable(*table, u"CSV"_s, limits, cancel);
}

Result<ImportReading> readXlsxItems(const QByteArray& bytes, const ImportLimits& limits,
                                    const CancelToken& cancel) {
    const auto table = readXlsx(bytes, {}, tableLimits(limits), cancel);
    if (!table)
        return table.error();
    return readItemTable(*table, u"XLSX"_s, limits, cancel);
}

} // namespace tenon::exchange
