// SPDX-License-Identifier: GPL-3.0-or-later
// Prints a timeline on one page, with its title and the steps as a list under it.
#pragma once

#include <QString>

class QPainter;
class QRect;
class QWidget;

namespace tenon::ui {

class TenureTimeline;

// Asks for the printer first.
void printTimeline(const TenureTimeline& timeline, const QString& title, QWidget* parent);
// What is printed, for a test and for a preview.
void paintClockSheet(QPainter& painter, const QRect& page, const TenureTimeline& timeline,
                     const QString& title);

} // namespace tenon::ui
