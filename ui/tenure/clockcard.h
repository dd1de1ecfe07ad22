// SPDX-License-Identifier: GPL-3.0-or-later
// The card with a tenure clock: the timeline, its legend, and the way into a year and back. Where
// there is no clock it says what is missing.
#pragma once

#include "core/tenure/tenureclock.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace tenon::ui {

class EmptyState;
class TenureTimeline;

class ClockCard : public Card {
    Q_OBJECT
public:
    explicit ClockCard(QWidget* parent = nullptr);

    void setClock(const Result<tenure::TenureClock>& clock, QDate today);
    TenureTimeline* timeline() const { return m_timeline; }

signals:
    // Somebody asked for a step: its title and its reasons.
    void whyAsked(const QString& text);

private:
    QWidget* makeZoomBar();
    void showZoom();

    TenureTimeline* m_timeline;
    EmptyState* m_missing;
    QWidget* m_zoomBar;
    QPushButton* m_whole;
    QPushButton* m_before;
    QPushButton* m_year;
    QPushButton* m_after;
};

} // namespace tenon::ui
