// SPDX-License-Identifier: GPL-3.0-or-later
// What may be written inside one commit. Every write reads what stood there, notes before and after
// for the journal, and does nothing where nothing would change.
#pragma once

#include "core/base/idgenerator.h"
#include "core/store/changeset.h"
#include "core/store/repository.h"

#include <QJsonObject>

namespace tenon::store {

class Edit {
public:
    // One row of the journal: the changed columns with their values before and after.
    struct Line {
        QString table;
        qint64 row = 0;
        Operation operation = Operation::Update;
        QJsonObject before;
        QJsonObject after;
        bool operator==(const Line&) const = default;
    };

    Edit(Database& database, IdGenerator& ids, qint64 nowMs)
        : m_database(database), m_ids(ids), m_nowMs(nowMs) {}
    Edit(const Edit&) = delete;
    Edit& operator=(const Edit&) = delete;

    template <Described T>
    Id<T> newId() {
        return Id<T>(m_ids.next(m_nowMs));
    }

    // For rows that are no records, such as the parts of a stored file.
    qint64 newRowId() { return m_ids.next(m_nowMs); }

    template <Described T>
    Repository<T> read() const {
        return Repository<T>(m_database);
    }
    // For the queries of a subject; writing through it is caught before the COMMIT.
    Database& database() const { return m_database; }

    template <Described T>
    Status insert(const T& record) {
        return insertRow(tableInfo<T>(), toRow(record));
    }
    // Error NotFound where there is no such record. Writes only what differs.
    template <Described T>
    Status update(const T& record) {
        return updateRow(tableInfo<T>(), toRow(record));
    }
    template <Described T>
    Status remove(Id<T> id) {
        return removeRow(tableInfo<T>(), id.value());
    }

    Status insertRow(const TableInfo& table, const Row& row);
    Status updateRow(const TableInfo& table, const Row& row);
    Status removeRow(const TableInfo& table, qint64 id);
    // The row, and before it every row of schema that refers to it, however deep: one undo brings
    // all of them back.
    Status removeWithDependants(const Schema& schema, const TableInfo& table, qint64 id);

    // What was done, one line per row: several changes of one row are one line, and a row that is
    // again as it was is none.
    std::vector<Line> lines() const;
    // Whether this edit wrote the row at all, even if it ended as it began.
    bool wrote(const QString& table, qint64 row) const { return m_index.contains({table, row}); }

private:
    Result<std::optional<Row>> stored(const TableInfo& table, qint64 id) const;
    void note(Line line);

    Database& m_database;
    IdGenerator& m_ids;
    qint64 m_nowMs;
    std::vector<Line> m_lines;
    QHash<std::pair<QString, qint64>, std::size_t> m_index;
};

// A row as the journal writes it: {"name": "…", "appointed": "2026-08-16"}; integers stay integers.
QJsonObject toJson(const TableInfo& table, const Row& row);
QJsonValue toJson(const Value& value);
Value fromJson(const QJsonValue& value);

} // namespace tenon::store
