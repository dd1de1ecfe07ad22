// SPDX-License-Identifier: GPL-3.0-or-later
// What of the history a point of view sees. No entry holds a word of what was written, but that
// somebody wrote in their journal, or what a pair shares, is nobody else's either.
#pragma once

#include "core/store/undo.h"
#include "core/workspace/viewpoint.h"

namespace tenon::workspace {

// Newest first, of the last limit entries those that the point of view may know of: its own, what
// its pairs do among themselves, and whatever touches more than that.
Result<std::vector<store::JournalEntry>> historyFor(const Workspace& workspace,
                                                    const Viewpoint& viewpoint, int limit);

// What undo and redo would do; absent where that is nothing this point of view may know of.
Result<store::UndoState> undoStateFor(const Workspace& workspace, const Viewpoint& viewpoint);

} // namespace tenon::workspace
