// SPDX-License-Identifier: GPL-3.0-or-later
// Finds people, portfolio items and meetings as one types. Lives in memory only, is read in steps
// from the first search on, and is kept true by each commit; nothing of it is ever written to a
// disk. Private notes are not in it.
#pragma once

#include "core/workspace/viewpoint.h"

#include <unordered_map>
#include <vector>

namespace tenon::workspace {

struct SearchHit {
    enum class Kind { Person, Item, Meeting };
    Kind kind = Kind::Person;
    qint64 id = 0;
    qint64 owner = 0; // the person, the item's owner, or the meeting's pairing
    portfolio::Sharing sharing = portfolio::Sharing::Private; // of an item
    QString title;
    QString subtitle;
    bool operator==(const SearchHit&) const = default;
};

struct SearchResult {
    std::vector<SearchHit> hits; // at most limit; people first
    int total = 0;               // exact, of what has been read
    bool complete = true;        // false while there is more to read: ask again
};

class SearchIndex {
public:
    explicit SearchIndex(const Workspace& workspace) : m_workspace(workspace) {}

    // Reads the next rows of the library, at most stepRows. True once everything has been read.
    static constexpr int stepRows = 2000;
    Result<bool> readStep();

    // Every word of query must be found, as a part of a word, whatever its case and accents. Finds
    // only among what has been read, and only what may be read. An empty query finds nothing.
    SearchResult search(const QString& query, int limit, const Readable& readable) const;

    // After a commit: reads the changed rows again.
    Status update(const store::ChangeSet& changes);

private:
    struct Entry {
        SearchHit hit;
        qsizetype offset = 0; // into m_text
        qsizetype length = 0;
    };
    template <typename Record>
    Status readPage();
    template <typename Record>
    Status readAgain(qint64 row);
    template <typename Record>
    void add(const Record& record);
    void forget(qint64 row);
    void startAnew();
    bool holdsAll(const Entry& entry, const std::vector<QByteArray>& words) const;

    const Workspace& m_workspace;
    std::vector<Entry> m_entries;
    std::unordered_map<qint64, std::size_t> m_place; // of each row read, in m_entries
    QByteArray m_text;                               // folded, one entry after the other
    int m_table = 0;                                 // being read: people, items, notes
    qint64 m_after = 0;                              // the last row read of it
    std::size_t m_forgotten = 0;
};

} // namespace tenon::workspace
