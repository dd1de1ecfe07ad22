// SPDX-License-Identifier: GPL-3.0-or-later
// The mentee's goals: what is open with its steps, and what is behind them.
#pragma once

#include "ui/pairing/pairsection.h"

#include "core/mentoring/goalsteps.h"

namespace tenon::ui {

class GoalsSection : public PairSection {
    Q_OBJECT
public:
    GoalsSection(Desk& desk, InlineMessage& message, QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    QWidget* makeGoal(const mentoring::WholeGoal& whole);
    std::vector<QWidget*> actionsFor(const mentoring::WholeGoal& whole);
    QWidget* makeReview(const mentoring::WholeGoal& whole, std::size_t index);
    QWidget* makeStep(const mentoring::WholeGoal& whole, std::size_t index);
    QString standing(const mentoring::WholeGoal& whole) const;

    Card* m_open;
    Card* m_closed;
};

} // namespace tenon::ui
