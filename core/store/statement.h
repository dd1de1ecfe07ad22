// SPDX-License-Identifier: GPL-3.0-or-later
// One running SQL statement: forward only, bound by position. Ends when it is destroyed (QSqlQuery
// finishes it), so that no open SELECT stands in the way of a backup.
#pragma once

#include "core/base/result.h"
#include "core/store/value.h"

#include <QSqlQuery>

namespace tenon::store {

// What a column of a result holds.
Value valueOf(const QVariant& column);

class Statement {
public:
    explicit Statement(QSqlQuery query) : m_query(std::move(query)) {}
    Statement(Statement&&) = default;
    Statement& operator=(Statement&&) = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    // False at the end and on an error; failure() tells which.
    bool next() { return m_query.next(); }
    std::optional<Error> failure() const;

    Value value(int column) const;
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    Row row(int columns) const;

private:
    QSqlQuery m_query;
};

} // namespace tenon::store
