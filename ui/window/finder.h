// SPDX-License-Identifier: GPL-3.0-or-later
// What Ctrl+K finds: people, the portfolio items and meetings this point of view may read, pages
// and actions.
#pragma once

#include "core/mentoring/meeting.h"
#include "core/portfolio/portfolioitem.h"
#include "core/workspace/searchindex.h"
#include "ui/desk/desk.h"
#include "ui/shell/navigation.h"

namespace tenon::ui {

class Finder {
public:
    // actions: what can be done from here, each found by its title; asked at the first search and
    // again after forgetActions().
    Finder(Desk& desk, std::function<void(portfolio::ItemId)> showItem,
           std::function<void(mentoring::MeetingId)> showMeeting,
           std::function<std::vector<Hit>()> actions);
    void forgetActions() { m_actions.reset(); }
    Hits find(const QString& query, int limit);
    void update(const store::ChangeSet& changes);

private:
    Hit hitFor(const workspace::SearchHit& found) const;

    Desk& m_desk;
    std::function<void(portfolio::ItemId)> m_showItem;
    std::function<void(mentoring::MeetingId)> m_showMeeting;
    workspace::SearchIndex m_index;
    std::function<std::vector<Hit>()> m_findActions;
    std::optional<std::vector<Hit>> m_actions;
};

} // namespace tenon::ui
