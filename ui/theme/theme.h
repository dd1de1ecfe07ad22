// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the interface as one set of values, and the sets there are: light, dark and high
// contrast. Says nothing about sizes (metrics.h) or letters (typography.h).
#pragma once

#include <QColor>
#include <QString>

#include <array>
#include <vector>

class QApplication;

namespace tenon::ui {

enum class ThemeChoice { System, Light, Dark, HighContrast };

// What a mark or a message means. Never shown by colour alone: a word and a shape go with it.
enum class Tone { Neutral, Accent, Good, Warning, Late };

struct Theme {
    QColor background; // behind everything
    QColor surface;    // cards, fields
    QColor raised;     // menus, pop-ups
    QColor sidebar;
    QColor line;       // decoration only
    QColor strongLine; // separators that matter
    QColor field;      // the edge of something to type into or to press: 3:1 on its ground
    QColor ink;
    QColor inkSoft;
    QColor inkMuted;
    QColor accent;
    QColor accentSoft;
    QColor onAccent;
    QColor focus;
    QColor good;
    QColor goodSoft;
    QColor warning;
    QColor warningSoft;
    QColor late;
    QColor lateSoft;
    QColor track; // behind bars
    bool dark = false;
    bool highContrast = false;

    QColor tone(Tone tone) const;     // text and marks
    QColor toneSoft(Tone tone) const; // the ground behind them
    QColor hover() const;             // a row or quiet button under the pointer
    QColor accentHover() const;
    QColor disabledInk() const;
};

const Theme& lightTheme();
const Theme& darkTheme();
const Theme& highContrastTheme();

// The one in use; light before applyTheme is called.
const Theme& theme();

// Makes choice the look of app: style, palette with its Disabled group, and application font.
// textPercent: 80 to 200, clamped. Everything on screen follows at once.
void applyTheme(QApplication& app, ThemeChoice choice, int textPercent = 100);
int textPercent();
ThemeChoice themeChoice();

// Two colours that meet on the screen, and the ratio they must reach.
struct ContrastPair {
    QString name;
    QColor front;
    QColor back;
    double atLeast;
};
std::vector<ContrastPair> contrastPairs(const Theme& theme);
double contrastRatio(const QColor& a, const QColor& b); // WCAG 2: 1 to 21

} // namespace tenon::ui
