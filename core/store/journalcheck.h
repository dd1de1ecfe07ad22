// SPDX-License-Identifier: GPL-3.0-or-later
// Proves the journal's chain of hashes from the first entry to the last.
#pragma once

#include "core/base/task.h"
#include "core/store/journal.h"

namespace tenon::store {

// One sentence for each entry whose hash does not fit what it says; empty when all is well.
Result<QStringList> checkJournal(const Database& database, const CancelToken& cancel = {});

} // namespace tenon::store
