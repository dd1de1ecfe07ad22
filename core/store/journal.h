// SPDX-License-Identifier: GPL-3.0-or-later
// The memory of the file: who changed what, when, from which value to which. Undo, redo, history
// and "what changed since" all read it; nothing else keeps a log. Each entry carries a hash over
// itself and the one before, so that an edit by another tool shows.
#pragma once

#include "core/store/edit.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace tenon::store {

struct JournalEntry {
    CommitId id;
    QDateTime at; // UTC
    QString author;
    QString label;
    std::optional<CommitId> undoes; // set where this commit is the inverse of another
    int changes = 0;                // rows changed
};

class Journal {
public:
    explicit Journal(const Database& database) : m_database(database) {}

    // Newest first; limit: how many at most, 0 for all.
    Result<std::vector<JournalEntry>> entries(int limit) const;
    // The same with nothing but what undo asks for: which entry, and which one it takes back.
    Result<std::vector<JournalEntry>> undoLinks(int limit) const;
    Result<std::optional<JournalEntry>> find(CommitId id) const;
    Result<std::vector<Edit::Line>> lines(CommitId id) const;
    // The tables that each of these touched, by entry.
    Result<QHash<qint64, QSet<QString>>> tables(const std::vector<JournalEntry>& entries) const;
    Result<qint64> lastId() const; // 0 where the journal is empty

    // Inside a transaction: writes the entry, its lines and its hash.
    Status append(const JournalEntry& entry, const std::vector<Edit::Line>& lines);

    static QString hashOf(const QString& previous, const JournalEntry& entry,
                          const std::vector<Edit::Line>& lines);

private:
    const Database& m_database;
};

} // namespace tenon::store
