// SPDX-License-Identifier: GPL-3.0-or-later
// The file's own identity, written once when it is made: which file it is, and its node number, by
// which identifiers made in two files never meet.
#pragma once

#include "core/store/database.h"

#include <QDateTime>

namespace tenon::store {

Status writeFileMeta(Database& database, int node, const QDateTime& createdUtc);
// 0 to 1023. Error Damaged where it is missing.
Result<int> fileNode(const Database& database);

} // namespace tenon::store
