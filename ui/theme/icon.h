// SPDX-License-Identifier: GPL-3.0-or-later
// Our own icons: a 24-unit grid, round strokes of 1.75, in the colour of the theme. They are read
// from :/icons/NAME.svg, a small subset of SVG (path, line, polyline, polygon, rect, circle) drawn
// without Qt SVG. Not for pictures or for anybody else's SVG.
#pragma once

#include "ui/theme/typography.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace tenon::ui {

bool hasIcon(const QString& name);
QStringList iconNames(); // sorted

// Draws into box; the stroke grows with it.
void paintIcon(QPainter& painter, const QString& name, const QRectF& box, const QColor& colour);

// Cached by name, size, colour and ratio.
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal ratio = 1);

// Looks its colour up when it is painted, so that it follows the theme; grey where disabled.
QIcon icon(const QString& name, Ink ink = Ink::Soft);

} // namespace tenon::ui
