// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite reported, in the words of the person who has to do something about it.
#pragma once

#include "core/base/error.h"

#include <QSqlError>

namespace tenon::store {

// statement: the SQL that failed, for the log. Extended result codes are told apart (5 busy, 8 read
// only, 10 I/O, 11 corrupt, 13 full, 19 constraint, 26 not a database).
Error fromSql(const QSqlError& error, const QString& statement);

// Whether a foreign key stood in the way, as fromSql() told it.
bool isForeignKey(const Error& error);

} // namespace tenon::store
