// SPDX-License-Identifier: GPL-3.0-or-later
// The senior colleague's first page: whom do I owe time, and what does it add up to?
#pragma once

#include "ui/desk/page.h"

namespace tenon::ui {

class BarChart;
class Card;
class QuestionCard;
class StatTile;

class MentorHomePage : public Page {
    Q_OBJECT
public:
    explicit MentorHomePage(Desk& desk, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void showMentees(people::PersonId mentor);
    void showService(people::PersonId mentor);

    StatTile* m_mentees;
    StatTile* m_hours;
    StatTile* m_meetings;
    Card* m_list;
    QuestionCard* m_questions;
    Card* m_service;
    BarChart* m_chart;
};

} // namespace tenon::ui
