// SPDX-License-Identifier: GPL-3.0-or-later
// The few lengths everything is laid out with, in logical pixels.
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace tenon::ui {

namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
} // namespace space

inline constexpr int cardRadius = 10;
inline constexpr int controlRadius = 8;
inline constexpr int minimumTarget = 24;

// A length that grows with the text: icons, marks, pictures beside words.
int scaled(int length);
inline int iconSide() {
    return scaled(18);
}

// Buttons, fields and rows: 36 px, more where the letters are larger.
inline int controlHeight(const QFontMetrics& metrics) {
    return std::max(36, metrics.height() + space::l);
}

} // namespace tenon::ui
