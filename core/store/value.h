// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of a table, free of any database library: what a record is made of and what the journal
// remembers.
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace tenon::store {

using Value = std::variant<std::monostate, qint64, QString, QByteArray>;
using Row = std::vector<Value>;

inline bool isNull(const Value& value) {
    return std::holds_alternative<std::monostate>(value);
}

} // namespace tenon::store
