// SPDX-License-Identifier: GPL-3.0-or-later
// Labels and buttons in one line each, with role, ink and kind already set.
#pragma once

#include "ui/theme/buttonkind.h"
#include "ui/theme/typography.h"

#include <QLabel>
#include <QPushButton>

#include <vector>

namespace tenon::ui {

QLabel* makeLabel(const QString& text, TextRole role = TextRole::Body, Ink ink = Ink::Strong);
// Names a choice or a field beside it, for the eye, the keyboard and screen readers.
QLabel* makeLabelFor(const QString& text, QWidget* buddy);
QLabel* makeWrappingLabel(const QString& text, TextRole role = TextRole::Body, Ink ink = Ink::Soft);
// iconName may be empty. The icon takes the colour of the words.
QPushButton* makeButton(const QString& text, const QString& iconName = {},
                        ButtonKind kind = ButtonKind::Secondary);
// Only an icon: name is what a screen reader says and what the tool tip shows.
QPushButton* makeIconButton(const QString& iconName, const QString& name);
// A line with words under it, and at its end what goes with it; below may be empty.
QWidget* makeLine(const QString& title, const QString& below,
                  const std::vector<QWidget*>& atItsEnd = {});
// A picture beside words; screen readers pass over it. It grows with the text.
QLabel* makeIconLabel(const QString& iconName, int size = 18, Ink ink = Ink::Soft);
QLabel* makeIconTile(const QString& iconName); // on a soft square, for a list of things

} // namespace tenon::ui
