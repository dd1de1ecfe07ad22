// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/finder.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using workspace::SearchHit;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Finder)
};
} // namespace

Finder::Finder(Desk& desk, std::function<void(portfolio::ItemId)> showItem,
               std::function<void(mentoring::MeetingId)> showMeeting,
               std::function<std::vector<Hit>()> actions)
    : m_desk(desk)
    , m_showItem(std::move(showItem))
    , m_showMeeting(std::move(showMeeting))
    , m_index(desk.library())
    , m_findActions(std::move(actions)) {}

Hit Finder::hitFor(const SearchHit& found) const {
    switch (found.kind) {
    case SearchHit::Kind::Person:
        return {u"person"_s, found.title, found.subtitle, Tr::tr("People"),
                [this, person = people::PersonId(found.owner)] {
                    m_desk.showPerson(person);
                }};
    case SearchHit::Kind::Item:
        return {u"file-text"_s, found.title, m_desk.nameOf(people::PersonId(found.owner)),
                Tr::tr("Portfolio"), [this, id = portfolio::ItemId(found.id)] {
                    m_showItem(id);
                }};
    case SearchHit::Kind::Meeting:
        return {u"chat-text"_s, found.title.isEmpty() ? Tr::tr("Meeting") : found.title,
                found.subtitle, Tr::tr("Meetings"), [this, id = mentoring::MeetingId(found.id)] {
                    m_showMeeting(id);
                }};
    }
    return {};
}

void Finder::update(const store::ChangeSet& changes) {
    if (auto updated = m_index.update(changes); !updated)
        qWarning("search index: %s", qPrintable(updated.error().detail));
}

Hits Finder::find(const QString& query, int limit) {
    Hits hits;
    const QString wanted = text::folded(query);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (!m_actions)
        m_actions = m_findActions();
    for (const Hit& action : *m_actions)
        if (text::holdsAll(text::folded(action.title), words)) {
            hits.hits.push_back(action);
            ++hits.total;
        }
    const auto read = m_index.readStep();
    if (!read)
        hits.hits.push_back({u"alert-triangle"_s, read.error().message, {}, Tr::tr("Problem"), {}});
    hits.complete = !read || *read;
    if (wanted.isEmpty())
        return hits;
    const auto readable = workspace::readableBy(m_desk.library(), m_desk.viewpoint());
    if (!readable)
        return hits;
    const auto found = m_index.search(query, limit, *readable);
    for (const SearchHit& hit : found.hits)
        hits.hits.push_back(hitFor(hit));
    // Whoever types a name means the person, not the change of role that names the person too.
    std::stable_partition(hits.hits.begin(), hits.hits.end(),
                          [](const Hit& hit) { return hit.group == Tr::tr("People"); });
    hits.total += found.total;
    return hits;
}

} // namespace tenon::ui
