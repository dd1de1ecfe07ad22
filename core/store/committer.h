// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in: an edit becomes a transaction with its line in the journal, or nothing at all.
#pragma once

#include "core/base/clock.h"
#include "core/store/journal.h"

#include <functional>

namespace tenon::store {

using EditFunction = std::function<Status(Edit&)>;

struct CommitRequest {
    QString label;  // as the history and the undo button show it: "Assign mentor to Amara Osei"
    QString author; // whose point of view the program had
    std::optional<CommitId> undoes;
};

class Committer {
public:
    // ids: made from the file's node number and its last identifier.
    Committer(Database& database, Schema schema, IdGenerator ids, const Clock& clock);

    // Runs edit inside a transaction. Nothing when the edit changed nothing. On an error the file
    // is as it was; the error is the first one. After a COMMIT that reported an error the file is
    // opened again and read to learn what holds.
    Result<std::optional<ChangeSet>> commit(const CommitRequest& request, const EditFunction& edit);

    // What commit would do, without doing it: runs edit inside a transaction and rolls it back.
    Result<std::vector<Edit::Line>> rehearse(const EditFunction& edit);

    // The temporary triggers, after the file was opened or opened again.
    Status prepare();

    const Schema& schema() const { return m_schema; }
    Database& database() const { return m_database; }

private:
    Result<std::optional<ChangeSet>> run(const CommitRequest& request, const EditFunction& edit);
    Status learnTruth(CommitId id, const Error& reported);

    Database& m_database;
    Schema m_schema;
    IdGenerator m_ids;
    const Clock& m_clock;
    bool m_busy = false;
};

} // namespace tenon::store
