// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's clock in full: the timeline, every step with its why, what happened to it, what if,
// notice dates and review cases. Whoever may not see a reason finds none here.
#pragma once

#include "core/people/profile.h"
#include "core/policy/policypack.h"
#include "core/tenure/tenureclock.h"
#include "ui/desk/page.h"
#include "ui/widgets/pagedtablemodel.h"

class QMenu;

namespace tenon::ui {

class Card;
class ClockCard;
class DataTable;
class StatTile;
class WhatIfCard;

class ClockPage : public Page {
    Q_OBJECT
public:
    explicit ClockPage(Desk& desk, QWidget* parent = nullptr);
    // The point of view's own person where none is set.
    void setPerson(people::PersonId person);
    WhatIfCard* whatIf() const { return m_whatIf; }

protected:
    void refresh() override;

private:
    void addActions();
    void showClock(const people::Profile& profile);
    void showTiles(const tenure::TenureClock& clock);
    void showSteps();
    void showWhy();
    void showEvents(const people::Profile& profile, const std::vector<tenure::ClockEvent>& events);
    QWidget* eventRow(const tenure::ClockEvent& event, const people::Profile& profile);
    void removeEvent(const tenure::ClockEvent& event);
    void showNotices();
    void showCases(const people::Profile& profile, const policy::PolicyPack& pack);
    QMenu* reviewMenu(const people::Profile& profile, const policy::PolicyPack& pack,
                      QWidget* owner);
    void openCase(const tenure::ReviewCase& opened, const policy::PolicyPack& pack);
    TableRow stepRow(qint64 id) const;
    void print();
    void savePdf();
    void saveCalendar();

    std::optional<people::PersonId> m_chosen;
    std::optional<people::PersonId> m_person;
    std::optional<tenure::TenureClock> m_clock;
    QWidget* m_tiles;
    StatTile* m_year;
    StatTile* m_review;
    StatTile* m_preTenure;
    StatTile* m_early;
    ClockCard* m_card;
    Card* m_steps;
    PagedTableModel* m_stepModel;
    DataTable* m_stepTable;
    Card* m_why;
    Card* m_events;
    WhatIfCard* m_whatIf;
    Card* m_notices;
    Card* m_cases;
};

} // namespace tenon::ui
