// SPDX-License-Identifier: GPL-3.0-or-later
// One person as the point of view may see them: clock, mentors, and process facts of mentoring. No
// note and no portfolio of somebody whose portfolio this point of view may not read.
#pragma once

#include "core/people/profile.h"
#include "core/policy/policypack.h"
#include "core/tenure/tenureclock.h"
#include "ui/desk/page.h"

namespace tenon::ui {

class Card;
class ClockCard;
class SharedCard;
class StatTile;

class PersonPage : public Page {
    Q_OBJECT
public:
    explicit PersonPage(Desk& desk, QWidget* parent = nullptr);
    void setPerson(people::PersonId person);

protected:
    void refresh() override;

private:
    void showHead(const people::Profile& profile, const policy::PolicyPack& pack);
    void showClock(const people::Profile& profile);
    void showTiles(const tenure::TenureClock& clock);
    void showMentors(const people::Profile& profile, const policy::PolicyPack& pack);
    void showMentees();

    std::optional<people::PersonId> m_person;
    QWidget* m_tiles;
    StatTile* m_year;
    StatTile* m_review;
    StatTile* m_next;
    ClockCard* m_clockCard;
    Card* m_mentors;
    Card* m_mentees;
    SharedCard* m_shared;
};

} // namespace tenon::ui
