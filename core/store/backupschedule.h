// SPDX-License-Identifier: GPL-3.0-or-later
// Which backups to keep: everything of the last two days, then the newest of each of 12 days, 10
// weeks and 9 months that have one. Pure.
#pragma once

#include <QDateTime>

#include <vector>

namespace tenon::store {

// made: when each backup was made, UTC, in any order. Gives the indexes of those to remove; the
// newest is never among them.
std::vector<std::size_t> backupsToRemove(const std::vector<QDateTime>& made, const QDateTime& now);

} // namespace tenon::store
