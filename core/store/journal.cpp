// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto entryColumns = "id, at, author, label, undoes, "
                              "(SELECT count(*) FROM journal_change WHERE journal = journal.id)";

QString operationToken(Operation operation) {
    switch (operation) {
    case Operation::Insert:
        return u"insert"_s;
    case Operation::Update:
        return u"update"_s;
    case Operation::Delete:
        return u"delete"_s;
    }
    Q_UNREACHABLE();
}

Operation operationFrom(const QString& token) {
    return token == u"insert"_s   ? Operation::Insert
           : token == u"delete"_s ? Operation::Delete
                                  : Operation::Update;
}

QByteArray jsonText(const QJsonObject& object) {
    return object.isEmpty() ? QByteArrayLiteral("{}")
                            : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// A line as it is stored and as the hash knows it; made once for both.
struct StoredLine {
    const Edit::Line* line;
    QString operation;
    QByteArray before;
    QByteArray after;
};

std::vector<StoredLine> storedLines(const std::vector<Edit::Line>& lines) {
    std::vector<StoredLine> stored;
    stored.reserve(lines.size());
    for (const Edit::Line& line : lines)
        stored.push_back(
            {&line, operationToken(line.operation), jsonText(line.before), jsonText(line.after)});
    return stored;
}

QString hashOfStored(const QString& previous, const JournalEntry& entry,
                     const std::vector<StoredLine>& lines) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray& field) {
        hash.addData(QByteArray::number(field.size()) + ':'); // lengths keep fields apart
        hash.addData(field);
    };
    add(previous.toUtf8());
    add(QByteArray::number(entry.id.value()));
    add(std::get<QString>(Codec<QDateTime>::encode(entry.at)).toUtf8());
    add(entry.author.toUtf8());
    add(entry.label.toUtf8());
    add(entry.undoes ? QByteArray::number(entry.undoes->value()) : QByteArray());
    for (const StoredLine& stored : lines) {
        add(stored.line->table.toUtf8());
        add(QByteArray::number(stored.line->row));
        add(stored.operation.toUtf8());
        add(stored.before);
        add(stored.after);
    }
    return QString::fromLatin1(hash.result().toHex());
}

// The texts come as UTF-8, so that nobody turns them into UTF-16 and back.
QString insertLines(std::size_t rows) {
    QString sql = u"INSERT INTO journal_change (journal, n, tab, row, operation, before, after) "
                  "VALUES "_s;
    for (std::size_t i = 0; i < rows; ++i)
        sql += i == 0 ? u"(?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT))"_s
                      : u", (?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT))"_s;
    return sql;
}

constexpr std::size_t linesAtOnce = 32; // of a long commit; an import has some ten thousand

QJsonObject jsonObject(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

JournalEntry readEntry(const Statement& row) {
    JournalEntry entry;
    entry.id = CommitId(row.integer(0));
    entry.at = Codec<QDateTime>::decode(row.value(1)).value_or(QDateTime());
    entry.author = row.text(2);
    entry.label = row.text(3);
    if (const Value undoes = row.value(4); !isNull(undoes))
        entry.undoes = CommitId(std::get<qint64>(undoes));
    entry.changes = int(row.integer(5));
    return entry;
}

Value undoneId(const JournalEntry& entry) {
    return entry.undoes ? Value(entry.undoes->value()) : Value();
}

} // namespace

Result<std::vector<JournalEntry>> Journal::entries(int limit) const {
    auto rows = m_database.query(
        u"SELECT %1 FROM journal ORDER BY id DESC LIMIT ?"_s.arg(QString::fromLatin1(entryColumns)),
        {qint64(limit > 0 ? limit : -1)});
    if (!rows)
        return rows.error();
    std::vector<JournalEntry> entries;
    while (rows->next())
        entries.push_back(readEntry(*rows));
    if (auto failed = rows->failure())
        return *failed;
    return entries;
}

Result<std::vector<JournalEntry>> Journal::undoLinks(int limit) const {
    auto rows = m_database.query(u"SELECT id, undoes FROM journal ORDER BY id DESC LIMIT ?"_s,
                                 {qint64(limit)});
    if (!rows)
        return rows.error();
    std::vector<JournalEntry> entries;
    while (rows->next()) {
        JournalEntry& entry = entries.emplace_back();
        entry.id = CommitId(rows->integer(0));
        if (const Value undoes = rows->value(1); !isNull(undoes))
            entry.undoes = CommitId(std::get<qint64>(undoes));
    }
    if (auto failed = rows->failure())
        return *failed;
    return entries;
}

Result<std::optional<JournalEntry>> Journal::find(CommitId id) const {
    auto rows = m_database.query(
        u"SELECT %1 FROM journal WHERE id = ?"_s.arg(QString::fromLatin1(entryColumns)),
        {id.value()});
    if (!rows)
        return rows.error();
    if (rows->next())
        return std::optional(readEntry(*rows));
    if (auto failed = rows->failure())
        return *failed;
    return std::optional<JournalEntry>();
}

Result<std::vector<Edit::Line>> Journal::lines(CommitId id) const {
    auto rows = m_database.query(u"SELECT tab, row, operation, before, after FROM journal_change "
                                 "WHERE journal = ? ORDER BY n"_s,
                                 {id.value()});
    if (!rows)
        return rows.error();
    std::vector<Edit::Line> lines;
    while (rows->next())
        lines.push_back({rows->text(0), rows->integer(1), operationFrom(rows->text(2)),
                         jsonObject(rows->text(3)), jsonObject(rows->text(4))});
    if (auto failed = rows->failure())
        return *failed;
    return lines;
}

Result<QHash<qint64, QSet<QString>>>
Journal::tables(const std::vector<JournalEntry>& entries) const {
    QStringList ids;
    for (const JournalEntry& entry : entries)
        ids << QString::number(entry.id.value());
    auto rows = m_database.query(
        u"SELECT DISTINCT journal, tab FROM journal_change WHERE journal IN (%1)"_s.arg(
            ids.join(u',')));
    if (!rows)
        return rows.error();
    QHash<qint64, QSet<QString>> tables;
    while (rows->next())
        tables[rows->integer(0)].insert(rows->text(1));
    if (auto failed = rows->failure())
        return *failed;
    return tables;
}

Result<qint64> Journal::lastId() const {
    auto last = m_database.scalar(u"SELECT ifnull(max(id), 0) FROM journal"_s);
    if (!last)
        return last.error();
    return std::get<qint64>(*last);
}

QString Journal::hashOf(const QString& previous, const JournalEntry& entry,
                        const std::vector<Edit::Line>& lines) {
    return hashOfStored(previous, entry, storedLines(lines));
}

Status Journal::append(const JournalEntry& entry, const std::vector<Edit::Line>& lines) {
    auto previous = m_database.scalar(u"SELECT hash FROM journal ORDER BY id DESC LIMIT 1"_s);
    if (!previous)
        return previous.error();
    const QString before = isNull(*previous) ? QString() : std::get<QString>(*previous);
    const std::vector<StoredLine> stored = storedLines(lines);
    auto written = m_database.execute(
        u"INSERT INTO journal (id, at, author, label, undoes, hash) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {entry.id.value(), Codec<QDateTime>::encode(entry.at), entry.author, entry.label,
         undoneId(entry), hashOfStored(before, entry, stored)});
    if (!written)
        return written.error();
    const QString one = insertLines(1);
    const QString many = insertLines(linesAtOnce);
    for (std::size_t n = 0; n < stored.size();) {
        const std::size_t rows = stored.size() - n >= linesAtOnce ? linesAtOnce : 1;
        Row values;
        values.reserve(rows * 7);
        for (const std::size_t end = n + rows; n < end; ++n) {
            const StoredLine& line = stored[n];
            values.insert(values.end(), {entry.id.value(), qint64(n), line.line->table,
                                         line.line->row, line.operation, line.before, line.after});
        }
        if (auto noted = m_database.execute(rows == 1 ? one : many, values); !noted)
            return noted.error();
    }
    return {};
}

} // namespace tenon::store
