// SPDX-License-Identifier: GPL-3.0-or-later
// How much a button asks to be pressed. One primary button a page; the kind is drawn by TenonStyle.
#pragma once

class QAbstractButton;
class QWidget;

namespace tenon::ui {

enum class ButtonKind {
    Secondary, // an edge
    Primary,   // filled with the accent
    Quiet,     // words in the accent, no edge
    Link,      // the same, low enough for the head of a card
    Crumb,     // a step of the trail above a title: soft words, low
    Icon,      // a soft icon, no edge; needs an accessible name
    Danger,    // an edge and words in the colour of lateness
};

void setButtonKind(QAbstractButton* button, ButtonKind kind);
ButtonKind buttonKind(const QWidget* button); // Secondary where none was set

// A field with an error is edged in the colour of lateness; FormField says why in words.
void setInvalid(QWidget* field, bool invalid);
bool isInvalid(const QWidget* field);

} // namespace tenon::ui
