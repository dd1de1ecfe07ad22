// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of letters there are, relative to the application font, and the inks they are set in. A
// widget that was given a role keeps it when theme or text size change.
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QObject>

class QWidget;

namespace tenon::ui {

enum class TextRole { PageTitle, Figure, CardTitle, Body, BodyStrong, Label, LabelStrong, Caption };
enum class Ink { Strong, Soft, Muted, Accent, Good, Warning, Late, OnAccent };

QFont textFont(TextRole role);
QColor inkColour(Ink ink);
Ink inkOf(Tone tone);

// Sets the font of widget now and after each change of text size; a later call replaces the role.
void setTextRole(QWidget* widget, TextRole role);
// Sets the colour of its text now and after each change of theme.
void setInk(QWidget* widget, Ink ink);

// Tells widgets that paint themselves that theme or text size have changed.
class ThemeNotifier : public QObject {
    Q_OBJECT
signals:
    void changed();
};
ThemeNotifier& themeNotifier();

// The application font at a text size in per cent: Inter where it is installed, else a sans serif.
QFont applicationFont(int percent);

} // namespace tenon::ui
