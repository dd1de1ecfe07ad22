// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/finder.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using workspace::SearchHit;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Finder)
};
} // namespace

Finder::Finder(Desk& desk, std::function<void(portfolio::ItemId)> showItem)
    : m_desk(desk), m_showItem(std::move(showItem)), m_index(desk.library()) {}

Hit Finder::hitFor(const SearchHit& found) const {
    if (found.kind == SearchHit::Kind::Person)
        return {u"person"_s, found.title, found.subtitle, Tr::tr("People"),
                [this, person = found.person] {
                    m_desk.showPerson(person);
                }};
    return {u"file-text"_s, found.title, m_desk.nameOf(found.person), Tr::tr("Portfolio"),
            [this, id = portfolio::ItemId(found.id)] {
                m_showItem(id);
            }};
}

Hits Finder::find(const QString& query, int limit) {
    Hits hits;
    const QString wanted = text::folded(query);
    for (const Hit& action : m_actions)
        if (text::folded(action.title).contains(wanted)) {
            hits.hits.push_back(action);
            ++hits.total;
        }
    if (wanted.isEmpty())
        return hits;
    auto readable = workspace::readablePortfolios(m_desk.library(), m_desk.viewpoint());
    if (!readable)
        return hits;
    auto found = m_index.search(query, limit, *readable);
    if (!found)
        return hits;
    for (const SearchHit& hit : found->hits)
        hits.hits.push_back(hitFor(hit));
    hits.total += found->total;
    return hits;
}

} // namespace tenon::ui
