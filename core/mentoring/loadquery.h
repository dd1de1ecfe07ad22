// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody's service in a period added up in one question, for the view of loads. Agrees with
// serviceStatement(), which adds up one mentor's.
#pragma once

#include "core/policy/policypack.h"
#include "core/store/database.h"

#include <QHash>

namespace tenon::mentoring {

// Counted minutes by mentor, both days included; somebody without any is absent.
Result<QHash<qint64, int>> serviceMinutes(const store::Database& database,
                                          const policy::PolicyPack& pack, QDate from, QDate to);

} // namespace tenon::mentoring
