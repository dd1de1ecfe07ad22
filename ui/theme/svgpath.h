// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the value of an SVG path's "d" attribute. All commands of SVG 1.1 in both cases.
#pragma once

#include <QPainterPath>
#include <QStringView>

namespace tenon::ui {

// What could be read up to the first thing that is not understood.
QPainterPath svgPath(QStringView data);

} // namespace tenon::ui
