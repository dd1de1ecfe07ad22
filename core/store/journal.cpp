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

QString jsonText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

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

Result<qint64> Journal::lastId() const {
    auto last = m_database.scalar(u"SELECT ifnull(max(id), 0) FROM journal"_s);
    if (!last)
        return last.error();
    return std::get<qint64>(*last);
}

QString Journal::hashOf(const QString& previous, const JournalEntry& entry,
                        const std::vector<Edit::Line>& lines) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& field) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':'); // lengths keep fields apart
        hash.addData(bytes);
    };
    add(previous);
    add(QString::number(entry.id.value()));
    add(std::get<QString>(Codec<QDateTime>::encode(entry.at)));
    add(entry.author);
    add(entry.label);
    add(entry.undoes ? QString::number(entry.undoes->value()) : QString());
    for (const Edit::Line& line : lines) {
        add(line.table);
        add(QString::number(line.row));
        add(operationToken(line.operation));
        add(jsonText(line.before));
        add(jsonText(line.after));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Status Journal::append(const JournalEntry& entry, const std::vector<Edit::Line>& lines) {
    auto previous = m_database.scalar(u"SELECT hash FROM journal ORDER BY id DESC LIMIT 1"_s);
    if (!previous)
        return previous.error();
    const QString before = isNull(*previous) ? QString() : std::get<QString>(*previous);
    auto written = m_database.execute(
        u"INSERT INTO journal (id, at, author, label, undoes, hash) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {entry.id.value(), Codec<QDateTime>::encode(entry.at), entry.author, entry.label,
         undoneId(entry), hashOf(before, entry, lines)});
    if (!written)
        return written.error();
    qint64 n = 0;
    for (const Edit::Line& line : lines) {
        auto noted = m_database.execute(
            u"INSERT INTO journal_change (journal, n, tab, row, operation, before, after) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {entry.id.value(), n++, line.table, line.row, operationToken(line.operation),
             jsonText(line.before), jsonText(line.after)});
        if (!noted)
            return noted.error();
    }
    return {};
}

} // namespace tenon::store
