// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/sqlerror.h"

namespace tenon::store {

std::optional<Error> Statement::failure() const {
    if (m_query.lastError().type() == QSqlError::NoError)
        return std::nullopt;
    return fromSql(m_query.lastError(), m_query.lastQuery());
}

Value Statement::value(int column) const {
    return valueOf(m_query.value(column));
}

Value valueOf(const QVariant& v) {
    if (v.isNull())
        return {};
    switch (v.metaType().id()) {
    case QMetaType::QByteArray:
        return v.toByteArray();
    case QMetaType::QString:
        return v.toString();
    default:
        return v.toLongLong();
    }
}

Row Statement::row(int columns) const {
    Row row;
    row.reserve(std::size_t(columns));
    for (int i = 0; i < columns; ++i)
        row.push_back(value(i));
    return row;
}

} // namespace tenon::store
