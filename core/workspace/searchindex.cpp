// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/searchindex.h"

#include "core/base/text.h"
#include "core/portfolio/portfolioitem.h"

#include <string_view>

namespace tenon::workspace {

using namespace Qt::StringLiterals;

namespace {

std::vector<QByteArray> wordsOf(const QString& query) {
    std::vector<QByteArray> words;
    for (const QString& word : text::folded(query).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toUtf8());
    return words;
}

} // namespace

void SearchIndex::add(SearchHit hit, const QString& searched) {
    const QByteArray folded = text::folded(searched).toUtf8();
    m_entries.push_back({std::move(hit), m_text.size(), folded.size()});
    m_text += folded;
}

Status SearchIndex::build() {
    m_entries.clear();
    m_text.clear();
    auto people = m_workspace.records<people::Person>().all();
    if (!people)
        return people.error();
    for (const people::Person& person : *people)
        add({SearchHit::Kind::Person, person.id.value(), person.id, person.name,
             person.department.isEmpty() ? person.email : person.department},
            person.name + u' ' + person.email + u' ' + person.department);
    auto items = m_workspace.records<portfolio::PortfolioItem>().all();
    if (!items)
        return items.error();
    for (const portfolio::PortfolioItem& item : *items)
        add({SearchHit::Kind::Item, item.id.value(), item.person, item.title, item.role},
            item.title + u' ' + item.role);
    m_built = true;
    return {};
}

bool SearchIndex::holdsAll(const Entry& entry, const std::vector<QByteArray>& words) const {
    const std::string_view text(m_text.constData() + entry.offset, std::size_t(entry.length));
    return std::all_of(words.begin(), words.end(), [&](const QByteArray& word) {
        return text.find(std::string_view(word.constData(), std::size_t(word.size()))) !=
               std::string_view::npos;
    });
}

Result<SearchResult> SearchIndex::search(const QString& query, int limit,
                                         const QSet<qint64>& readable) {
    if (!m_built)
        if (auto built = build(); !built)
            return built.error();
    SearchResult result;
    const std::vector<QByteArray> words = wordsOf(query);
    if (words.empty())
        return result;
    for (const Entry& entry : m_entries) {
        const bool visible = entry.hit.kind == SearchHit::Kind::Person ||
                             readable.contains(entry.hit.person.value());
        if (!visible || !holdsAll(entry, words))
            continue;
        if (++result.total <= limit)
            result.hits.push_back(entry.hit);
    }
    return result;
}

void SearchIndex::update(const store::ChangeSet& changes) {
    if (changes.touches<people::Person>() || changes.touches<portfolio::PortfolioItem>())
        m_built = false;
}

} // namespace tenon::workspace
