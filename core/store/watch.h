// SPDX-License-Identifier: GPL-3.0-or-later
// Temporary triggers, installed on every opening, that live in memory only: they note each row that
// changes, so that a change without a line in the journal stops the commit, and they keep the
// journal and the stored evidence from being changed or deleted.
#pragma once

#include "core/store/database.h"
#include "core/store/record.h"

#include <functional>

namespace tenon::store {

Status installWatch(Database& database, const Schema& schema);
// Before a commit's first write.
Status clearWatch(Database& database);
// Before the COMMIT: an Internal error that names a row which changed without a line in the
// journal. accounted: rows the edit knows of although they end as they began, and so have no line.
Status verifyWatch(Database& database, qint64 journalEntry,
                   const std::function<bool(const QString& table, qint64 row)>& accounted);

} // namespace tenon::store
