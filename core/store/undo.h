// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo: the inverse of a commit, applied as a commit, across restarts. QUndoStack holds
// pointers and forgets; the journal forgets nothing.
#pragma once

#include "core/store/committer.h"

namespace tenon::store {

// What undo and redo would do next.
struct UndoState {
    std::optional<JournalEntry> undo;
    std::optional<JournalEntry> redo; // the undoing commit whose inverse redoes
};

// Reads as many of the newest entries as an undo history needs (500).
Result<UndoState> undoState(const Database& database);

// The rule behind it, on values. newestFirst: entries of the journal.
UndoState undoStateOf(const std::vector<JournalEntry>& newestFirst);

// Applies the inverse of commit. Error Conflict, and nothing written, where a row is no longer as
// that commit left it.
Result<std::optional<ChangeSet>> undo(Committer& committer, CommitId commit, const QString& label,
                                      const QString& author);

} // namespace tenon::store
