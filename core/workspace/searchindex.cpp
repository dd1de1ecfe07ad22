// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/searchindex.h"

#include "core/base/text.h"
#include "core/mentoring/meeting.h"
#include "core/portfolio/portfolioitem.h"

#include <algorithm>
#include <string_view>

namespace tenon::workspace {

using namespace Qt::StringLiterals;
using Described = std::optional<std::pair<SearchHit, QString>>;

namespace {

constexpr int tables = 3;

std::vector<QByteArray> wordsOf(const QString& query) {
    std::vector<QByteArray> words;
    for (const QString& word : text::folded(query).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toUtf8());
    return words;
}

Described describe(const Workspace&, const people::Person& person) {
    return std::pair{SearchHit{SearchHit::Kind::Person,
                               person.id.value(),
                               person.id.value(),
                               {},
                               person.name,
                               person.department.isEmpty() ? person.email : person.department},
                     person.name + u' ' + person.email + u' ' + person.department};
}

Described describe(const Workspace&, const portfolio::PortfolioItem& item) {
    return std::pair{SearchHit{SearchHit::Kind::Item, item.id.value(), item.person.value(),
                               item.sharing, item.title, item.role},
                     item.title + u' ' + item.role};
}

// A meeting is found by what its pair may both read; without a shared note there is nothing to
// find.
Described describe(const Workspace& workspace, const mentoring::SharedNote& note) {
    const auto meeting = workspace.records<mentoring::Meeting>().find(note.meeting);
    if (!meeting || !*meeting)
        return {};
    return std::pair{SearchHit{SearchHit::Kind::Meeting,
                               note.meeting.value(),
                               (*meeting)->pairing.value(),
                               {},
                               note.topics,
                               text::dayText((*meeting)->heldOn)},
                     note.topics + u' ' + note.body};
}

bool isReadable(const SearchHit& hit, const Readable& readable) {
    switch (hit.kind) {
    case SearchHit::Kind::Person:
        return true;
    case SearchHit::Kind::Item:
        return readable.item(people::PersonId(hit.owner), hit.sharing);
    case SearchHit::Kind::Meeting:
        return readable.pairings.contains(hit.owner);
    }
    Q_UNREACHABLE();
}

} // namespace

template <typename Record>
void SearchIndex::add(const Record& record) {
    const Described described = describe(m_workspace, record);
    if (!described)
        return;
    const QByteArray folded = text::folded(described->second).toUtf8();
    m_place[record.id.value()] = m_entries.size();
    m_entries.push_back({described->first, m_text.size(), folded.size()});
    m_text += folded;
}

template <typename Record>
Status SearchIndex::readPage() {
    auto page = m_workspace.records<Record>().page(m_after, stepRows);
    if (!page)
        return page.error();
    for (const Record& record : *page) {
        m_after = record.id.value();
        add(record);
    }
    if (page->size() < std::size_t(stepRows)) {
        ++m_table;
        m_after = 0;
    }
    return {};
}

Result<bool> SearchIndex::readStep() {
    const Status read = m_table == 0   ? readPage<people::Person>()
                        : m_table == 1 ? readPage<portfolio::PortfolioItem>()
                        : m_table == 2 ? readPage<mentoring::SharedNote>()
                                       : Status();
    if (!read)
        return read.error();
    return m_table == tables;
}

bool SearchIndex::holdsAll(const Entry& entry, const std::vector<QByteArray>& words) const {
    const std::string_view text(m_text.constData() + entry.offset, std::size_t(entry.length));
    return std::all_of(words.begin(), words.end(), [&](const QByteArray& word) {
        return text.find(std::string_view(word.constData(), std::size_t(word.size()))) !=
               std::string_view::npos;
    });
}

SearchResult SearchIndex::search(const QString& query, int limit, const Readable& readable) const {
    SearchResult result;
    result.complete = m_table == tables;
    const std::vector<QByteArray> words = wordsOf(query);
    if (words.empty())
        return result;
    for (const Entry& entry : m_entries) {
        if (!isReadable(entry.hit, readable) || !holdsAll(entry, words))
            continue;
        if (++result.total <= limit)
            result.hits.push_back(entry.hit);
    }
    return result;
}

void SearchIndex::forget(qint64 row) {
    const auto place = m_place.find(row);
    if (place == m_place.end())
        return;
    Entry& entry = m_entries[place->second];
    entry = {SearchHit{SearchHit::Kind::Item, 0, 0, {}, {}, {}}, 0, 0}; // nobody may read owner 0
    m_place.erase(place);
    ++m_forgotten;
}

template <typename Record>
Status SearchIndex::readAgain(qint64 row) {
    forget(row);
    auto record = m_workspace.records<Record>().find(Id<Record>(row));
    if (!record)
        return record.error();
    if (*record)
        add(**record);
    return {};
}

void SearchIndex::startAnew() {
    m_entries.clear();
    m_place.clear();
    m_text.clear();
    m_table = 0;
    m_after = 0;
    m_forgotten = 0;
}

Status SearchIndex::update(const store::ChangeSet& changes) {
    const auto is = [](const store::ChangeSet::Change& change, const store::TableInfo& table) {
        return change.table == table.name;
    };
    // People come first and a meeting's day is shown with its note, so these are read from the
    // beginning; so is what was not read to its end, and what has become mostly gaps.
    const bool early = m_table < tables || m_forgotten > 1000 ||
                       changes.touches<people::Person>() ||
                       std::any_of(changes.changes.begin(), changes.changes.end(),
                                   [&](const store::ChangeSet::Change& change) {
                                       return is(change, store::tableInfo<mentoring::Meeting>()) &&
                                              change.operation == store::Operation::Update;
                                   });
    if (early) {
        startAnew();
        return {};
    }
    for (const store::ChangeSet::Change& change : changes.changes) {
        Status read;
        if (is(change, store::tableInfo<portfolio::PortfolioItem>()))
            read = readAgain<portfolio::PortfolioItem>(change.row);
        else if (is(change, store::tableInfo<mentoring::SharedNote>()))
            read = readAgain<mentoring::SharedNote>(change.row);
        if (!read)
            return read;
    }
    return {};
}

} // namespace tenon::workspace
