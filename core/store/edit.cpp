// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edit.h"

#include <QCoreApplication>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

qint64 idOf(const Row& row) {
    const auto* id = row.empty() ? nullptr : std::get_if<qint64>(&row.front());
    return id ? *id : 0;
}

Error withoutIdentity(const TableInfo& table) {
    return {ErrorCode::Internal, Tr::tr("A record without an identity was not saved."),
            u"row of %1 without id"_s.arg(table.name), table.name};
}

// Made for every row of an import: put together in one go.
QString insertText(const TableInfo& table) {
    QString sql = u"INSERT INTO "_s;
    QString marks;
    sql.reserve(400);
    marks.reserve(3 * table.columns.size());
    sql += table.name;
    sql += " ("_L1;
    for (const QString& column : table.columns) {
        if (!marks.isEmpty()) {
            sql += ", "_L1;
            marks += ", "_L1;
        }
        sql += column;
        marks += u'?';
    }
    sql += ") VALUES ("_L1;
    sql += marks;
    sql += u')';
    return sql;
}

struct Reference {
    QString table;
    QString column;
};

Result<std::vector<Reference>> referencesTo(const Database& database, const Schema& schema,
                                            const QString& target) {
    std::vector<Reference> found;
    for (const TableInfo& table : schema) {
        auto keys = database.query(u"PRAGMA foreign_key_list(%1)"_s.arg(table.name));
        if (!keys)
            return keys.error();
        while (keys->next())
            if (keys->text(2) == target)
                found.push_back({table.name, keys->text(3)});
        if (auto failed = keys->failure())
            return *failed;
    }
    return found;
}

const TableInfo* named(const Schema& schema, const QString& name) {
    for (const TableInfo& table : schema)
        if (table.name == name)
            return &table;
    return nullptr;
}

} // namespace

QJsonValue toJson(const Value& value) {
    if (const auto* number = std::get_if<qint64>(&value))
        return *number;
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    Q_ASSERT(isNull(value)); // bytes are kept by their SHA-256, never in a journalled column
    return QJsonValue(QJsonValue::Null);
}

Value fromJson(const QJsonValue& value) {
    if (value.isDouble())
        return value.toInteger();
    if (value.isString())
        return value.toString();
    return {};
}

QJsonObject toJson(const TableInfo& table, const Row& row) {
    QJsonObject object;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        object.insert(table.columns[i], toJson(row[std::size_t(i)]));
    return object;
}

Result<std::optional<Row>> Edit::stored(const TableInfo& table, qint64 id) const {
    auto rows = readRows(m_database, table, u" WHERE id = ?"_s, {id});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<Row>() : std::optional<Row>(std::move(rows->front()));
}

Status Edit::insertRow(const TableInfo& table, const Row& row) {
    const qint64 id = idOf(row);
    if (id <= 0)
        return withoutIdentity(table);
    auto inserted = m_database.execute(insertText(table), row);
    if (!inserted)
        return inserted.error();
    note({table.name, id, Operation::Insert, {}, toJson(table, row)});
    return {};
}

Status Edit::updateRow(const TableInfo& table, const Row& row) {
    const qint64 id = idOf(row);
    auto before = stored(table, id);
    if (!before)
        return before.error();
    if (!*before)
        return missingRow(table, id);
    Line line{table.name, id, Operation::Update, {}, {}};
    QStringList assignments;
    Row arguments;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Value& old = (**before)[std::size_t(i)];
        const Value& fresh = row[std::size_t(i)];
        if (old == fresh)
            continue;
        line.before.insert(table.columns[i], toJson(old));
        line.after.insert(table.columns[i], toJson(fresh));
        assignments << table.columns[i] + u" = ?"_s;
        arguments.push_back(fresh);
    }
    if (assignments.isEmpty())
        return {};
    arguments.push_back(id);
    auto updated = m_database.execute(
        u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table.name, assignments.join(u", "_s)), arguments);
    if (!updated)
        return updated.error();
    note(std::move(line));
    return {};
}

Status Edit::removeRow(const TableInfo& table, qint64 id) {
    auto before = stored(table, id);
    if (!before)
        return before.error();
    if (!*before)
        return missingRow(table, id);
    auto removed = m_database.execute(u"DELETE FROM %1 WHERE id = ?"_s.arg(table.name), {id});
    if (!removed)
        return removed.error();
    note({table.name, id, Operation::Delete, toJson(table, **before), {}});
    return {};
}

Status Edit::removeWithDependants(const Schema& schema, const TableInfo& table, qint64 id) {
    auto references = referencesTo(m_database, schema, table.name);
    if (!references)
        return references.error();
    for (const Reference& reference : *references) {
        auto rows = m_database.integers(
            u"SELECT id FROM %1 WHERE %2 = ? AND id <> ?"_s.arg(reference.table, reference.column),
            {id, id});
        if (!rows)
            return rows.error();
        const TableInfo* dependant = named(schema, reference.table);
        for (const qint64 row : *rows)
            if (auto removed = removeWithDependants(schema, *dependant, row); !removed)
                return removed;
    }
    return removeRow(table, id);
}

void Edit::note(Line line) {
    const auto key = std::pair(line.table, line.row);
    const auto known = m_index.constFind(key);
    if (known == m_index.constEnd()) {
        m_index.insert(key, m_lines.size());
        m_lines.push_back(std::move(line));
        return;
    }
    Line& first = m_lines[*known];
    if (line.operation == Operation::Delete) {
        // What was before this commit is the oldest value of each column.
        for (auto it = first.before.constBegin(); it != first.before.constEnd(); ++it)
            line.before.insert(it.key(), it.value());
        first.after = {};
        first.before = first.operation == Operation::Insert ? QJsonObject() : line.before;
        first.operation = Operation::Delete;
    } else if (first.operation == Operation::Delete) { // removed, then inserted again
        const bool stoodBefore = !first.before.isEmpty();
        first.operation = stoodBefore ? Operation::Update : Operation::Insert;
        first.after = line.after;
    } else {
        for (auto it = line.after.constBegin(); it != line.after.constEnd(); ++it) {
            if (first.operation == Operation::Update && !first.before.contains(it.key()))
                first.before.insert(it.key(), line.before.value(it.key()));
            first.after.insert(it.key(), it.value());
        }
    }
}

std::vector<Edit::Line> Edit::lines() const {
    std::vector<Line> kept;
    for (Line line : m_lines) {
        if (line.operation == Operation::Update) {
            for (const QString& column : line.after.keys())
                if (line.before.value(column) == line.after.value(column)) {
                    line.before.remove(column);
                    line.after.remove(column);
                }
        }
        if (!line.before.isEmpty() || !line.after.isEmpty())
            kept.push_back(std::move(line));
    }
    return kept;
}

} // namespace tenon::store
