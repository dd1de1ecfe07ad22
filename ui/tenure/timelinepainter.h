// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a timeline's layout. Each state has a shape of its own: a disc with a tick is done, a ring
// is next, a hollow circle is planned, a triangle with an exclamation mark is late.
#pragma once

#include "ui/tenure/timelinelayout.h"
#include "ui/theme/theme.h"

class QPainter;

namespace tenon::ui {

void paintTimeline(QPainter& painter, const TimelineLayout& layout, const TimelineFonts& fonts,
                   const Theme& theme);
void paintStepMark(QPainter& painter, const QPointF& centre, double size, tenure::StepState state,
                   const Theme& theme);
QColor stepColour(tenure::StepState state, const Theme& theme);

} // namespace tenon::ui
