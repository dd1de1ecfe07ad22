// SPDX-License-Identifier: GPL-3.0-or-later
// The junior colleague's first page: where do I stand, and what is next? Clock, what to prepare,
// portfolio by category, mentors.
#pragma once

#include "core/people/profile.h"
#include "core/policy/policypack.h"
#include "core/tenure/tenureclock.h"
#include "ui/desk/page.h"

namespace tenon::ui {

class Card;
class ClockCard;
class StatTile;

class StandingPage : public Page {
    Q_OBJECT
public:
    explicit StandingPage(Desk& desk, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void showClock(const Result<tenure::TenureClock>& clock);
    void showNext(const tenure::TenureClock& clock);
    void showProgress(const people::Profile& profile, double elapsed);
    void rate(people::PersonId person, const QString& category, const QString& word);
    void showMentors(people::PersonId person);
    void showNext(mentoring::PairingId pairing, people::PersonId person);

    StatTile* m_time;
    StatTile* m_complete;
    StatTile* m_meetings;
    StatTile* m_deadline;
    ClockCard* m_clockCard;
    Card* m_next;
    Card* m_progress;
    Card* m_mentors;
};

} // namespace tenon::ui
