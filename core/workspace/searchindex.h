// SPDX-License-Identifier: GPL-3.0-or-later
// Finds people and portfolio items as one types. Lives in memory only, is built at the first
// search, and is kept true by each commit; nothing of it is ever written to a disk.
#pragma once

#include "core/workspace/viewpoint.h"

#include <vector>

namespace tenon::workspace {

struct SearchHit {
    enum class Kind { Person, Item };
    Kind kind = Kind::Person;
    qint64 id = 0;
    people::PersonId person; // the person, or the item's owner
    QString title;
    QString subtitle;
    bool operator==(const SearchHit&) const = default;
};

struct SearchResult {
    std::vector<SearchHit> hits; // at most limit, people first
    int total = 0;               // exact
};

class SearchIndex {
public:
    explicit SearchIndex(const Workspace& workspace) : m_workspace(workspace) {}

    // Every word of query must be found, as a part of a word, whatever its case and accents.
    // readable: whose portfolios may be shown (readablePortfolios). An empty query finds nothing.
    Result<SearchResult> search(const QString& query, int limit, const QSet<qint64>& readable);

    // After a commit; where people or items changed, the next search builds the index anew.
    void update(const store::ChangeSet& changes);

private:
    struct Entry {
        SearchHit hit;
        qsizetype offset = 0; // into m_text
        qsizetype length = 0;
    };
    Status build();
    void add(SearchHit hit, const QString& searched);
    bool holdsAll(const Entry& entry, const std::vector<QByteArray>& words) const;

    const Workspace& m_workspace;
    std::vector<Entry> m_entries;
    QByteArray m_text; // folded, one entry after the other
    bool m_built = false;
};

} // namespace tenon::workspace
