// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything on a tenure timeline stands, for a width and a set of fonts. Values in, values
// out: no painting, so that screen, print and tests share it.
#pragma once

#include "core/tenure/tenureclock.h"

#include <QFont>
#include <QRect>

#include <optional>
#include <vector>

namespace tenon::ui {

// Sized in pixels, so that a scaled painter (a printer's) keeps their proportion to the layout.
struct TimelineFonts {
    QFont year;
    QFont yearLabel;
    QFont title;
    QFont date;
    int markSize = 20;
    static TimelineFonts forScreen();
};

// A column of the timeline: a year of the clock, or a month of the year one looks into.
struct TimelineYear {
    QRect column;
    QString title; // "Year 3", "Extension", "Oct"; empty where there is no room for it
    QString label; // "2026–27", "2028"
    bool extension = false;
};

struct TimelineMark {
    QPoint centre;
    QRect text; // both lines
    int row = 0;
    Qt::Alignment alignment = Qt::AlignHCenter;
    QString title;
    QString when; // "due 1 Oct 2025, late"
    tenure::StepState state = tenure::StepState::Planned;
};

struct TimelineLayout {
    int height = 0;
    QRect bar;
    int titleHeight = 0;
    int dateHeight = 0;
    int yearTitleHeight = 0;
    QRect filled;    // to today
    int todayX = -1; // -1 where today is not on the timeline
    QRect todayFlag;
    std::vector<TimelineYear> years;
    std::vector<TimelineMark> marks;
};

// What of a clock is shown: its milestones over the whole of it, or every step of one of its years.
// year: an index into clock.years. The steps keep their order.
tenure::TenureClock shownClock(const tenure::TenureClock& clock,
                               std::optional<std::size_t> year = std::nullopt);

// Left to right; mirrored() turns it round. A clock of a single year has a column for each month.
TimelineLayout layOutTimeline(const tenure::TenureClock& clock, QDate today, int width,
                              const TimelineFonts& fonts);
TimelineLayout mirrored(TimelineLayout layout, int width);

// The word for a state ("late").
QString stepStateText(tenure::StepState state);

} // namespace tenon::ui
