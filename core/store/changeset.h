// SPDX-License-Identifier: GPL-3.0-or-later
// What one commit changed, for everybody who shows it: tables and rows, never the values.
#pragma once

#include "core/store/record.h"

#include <algorithm>

namespace tenon::store {

struct JournalEntry;
using CommitId = Id<JournalEntry>;

enum class Operation { Insert, Update, Delete };

struct ChangeSet {
    struct Change {
        QString table;
        qint64 row = 0;
        Operation operation = Operation::Update;
        bool operator==(const Change&) const = default;
    };
    CommitId commit;
    QString label;
    std::vector<Change> changes;

    template <Described T>
    bool touches() const {
        return std::any_of(changes.begin(), changes.end(),
                           [](const Change& c) { return c.table == tableInfo<T>().name; });
    }
};

} // namespace tenon::store
