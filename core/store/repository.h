// SPDX-License-Identifier: GPL-3.0-or-later
// Reads records of one kind. Writing goes through an Edit, inside a commit.
#pragma once

#include "core/store/database.h"
#include "core/store/record.h"

namespace tenon::store {

// SELECT every column of table, with a tail such as " WHERE id = ?".
Result<std::vector<Row>> readRows(const Database& database, const TableInfo& table,
                                  const QString& tail, const Row& arguments);
Error missingRow(const TableInfo& table, qint64 id);

// The same as records.
template <Described T>
Result<std::vector<T>> selectRecords(const Database& database, const QString& tail,
                                     const Row& arguments) {
    auto rows = readRows(database, tableInfo<T>(), tail, arguments);
    if (!rows)
        return rows.error();
    std::vector<T> records;
    records.reserve(rows->size());
    for (const Row& row : *rows) {
        auto record = fromRow<T>(row);
        if (!record)
            return record.error();
        records.push_back(std::move(*record));
    }
    return records;
}

template <Described T>
class Repository {
public:
    explicit Repository(const Database& database) : m_database(database) {}

    // Error NotFound where there is none.
    Result<T> get(Id<T> id) const {
        auto found = find(id);
        if (!found)
            return found.error();
        if (!*found)
            return missingRow(tableInfo<T>(), id.value());
        return std::move(**found);
    }

    Result<std::optional<T>> find(Id<T> id) const {
        auto rows = select(QStringLiteral(" WHERE id = ?"), {id.value()});
        if (!rows)
            return rows.error();
        return rows->empty() ? std::optional<T>() : std::optional<T>(std::move(rows->front()));
    }

    // In the order of their identifiers, that is, of their making.
    Result<std::vector<T>> all() const { return select(QStringLiteral(" ORDER BY id"), {}); }

    // Records whose column equals value. column: a name of the description.
    Result<std::vector<T>> where(QLatin1StringView column, const Value& value) const {
        Q_ASSERT(tableInfo<T>().columns.contains(column));
        return select(QStringLiteral(" WHERE %1 = ? ORDER BY id").arg(column), {value});
    }

    // At most limit records with identifiers above after, in their order: a table read in steps.
    Result<std::vector<T>> page(qint64 after, int limit) const {
        return select(QStringLiteral(" WHERE id > ? ORDER BY id LIMIT ?"), {after, qint64(limit)});
    }

    Result<qint64> count() const {
        auto counted =
            m_database.scalar(QStringLiteral("SELECT count(*) FROM ") + tableInfo<T>().name);
        if (!counted)
            return counted.error();
        return std::get<qint64>(*counted);
    }

private:
    Result<std::vector<T>> select(const QString& tail, const Row& arguments) const {
        return selectRecords<T>(m_database, tail, arguments);
    }

    const Database& m_database;
};

} // namespace tenon::store
