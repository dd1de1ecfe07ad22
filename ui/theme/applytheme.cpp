// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a choice into the application's style, palette and font.
#include "ui/theme/metrics.h"
#include "ui/theme/tenonstyle.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

struct Look {
    ThemeChoice choice = ThemeChoice::System;
    const Theme* theme = nullptr;
    int percent = 100;
};

Look& look() {
    static Look current;
    return current;
}

// Read before our own palette replaces it: what the desktop's platform theme gave us.
bool systemIsDark(const QApplication& app) {
    static const bool dark = app.palette().color(QPalette::Window).lightness() < 110;
    return dark;
}

const Theme& themeFor(ThemeChoice choice, bool systemDark) {
    switch (choice) {
    case ThemeChoice::Light:
        return lightTheme();
    case ThemeChoice::Dark:
        return darkTheme();
    case ThemeChoice::HighContrast:
        return highContrastTheme();
    case ThemeChoice::System:
        break;
    }
    return systemDark ? darkTheme() : lightTheme();
}

QPalette paletteFor(const Theme& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.background);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.background);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.ink);
    p.setColor(QPalette::PlaceholderText, t.inkMuted);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::BrightText, t.late);
    p.setColor(QPalette::Light, t.raised);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.strongLine);
    p.setColor(QPalette::Dark, t.field);
    p.setColor(QPalette::Shadow, t.strongLine);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                     QPalette::PlaceholderText, QPalette::Link})
        p.setColor(QPalette::Disabled, role, t.disabledInk());
    p.setColor(QPalette::Disabled, QPalette::Base, t.background);
    p.setColor(QPalette::Disabled, QPalette::Button, t.background);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.track);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.inkMuted);
    return p;
}

} // namespace

const Theme& theme() {
    return look().theme ? *look().theme : lightTheme();
}

int scaled(int length) {
    return qRound(length * std::max(100, look().percent) / 100.0);
}

int textPercent() {
    return look().percent;
}

ThemeChoice themeChoice() {
    return look().choice;
}

void applyTheme(QApplication& app, ThemeChoice choice, int percent) {
    const bool systemDark = systemIsDark(app);
    look() = {choice, &themeFor(choice, systemDark), std::clamp(percent, 80, 200)};
    if (!qobject_cast<TenonStyle*>(QApplication::style()))
        QApplication::setStyle(new TenonStyle);
    const QPalette palette = paletteFor(theme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(applicationFont(look().percent));
    QToolTip::setFont(textFont(TextRole::Label));
    emit themeNotifier().changed();
}

} // namespace tenon::ui
