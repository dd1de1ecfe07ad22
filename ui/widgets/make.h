// SPDX-License-Identifier: GPL-3.0-or-later
// Labels and buttons in one line each, with role, ink and kind already set.
#pragma once

#include "ui/theme/buttonkind.h"
#include "ui/theme/typography.h"

#include <QLabel>
#include <QPushButton>

namespace tenon::ui {

QLabel* makeLabel(const QString& text, TextRole role = TextRole::Body, Ink ink = Ink::Strong);
QLabel* makeWrappingLabel(const QString& text, TextRole role = TextRole::Body, Ink ink = Ink::Soft);
// iconName may be empty. The icon takes the colour of the words.
QPushButton* makeButton(const QString& text, const QString& iconName = {},
                        ButtonKind kind = ButtonKind::Secondary);
// Only an icon: name is what a screen reader says and what the tool tip shows.
QPushButton* makeIconButton(const QString& iconName, const QString& name);
// A picture beside words; screen readers pass over it. It grows with the text.
QLabel* makeIconLabel(const QString& iconName, int size = 18, Ink ink = Ink::Soft);
QLabel* makeIconTile(const QString& iconName); // on a soft square, for a list of things

} // namespace tenon::ui
