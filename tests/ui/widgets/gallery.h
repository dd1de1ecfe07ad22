// SPDX-License-Identifier: GPL-3.0-or-later
// Pages with every widget in use, with invented people, to look at and to audit.
#pragma once

#include <memory>

class QWidget;

namespace tenon::ui {
class Shell;
}

namespace tenon::testing {

QWidget* makePersonPage(); // tiles, timeline, progress, recent meetings
QWidget* makeListPage();   // search, table, empty state
QWidget* makeFormPage();   // fields, buttons, messages, chart

// The frame with all three.
std::unique_ptr<ui::Shell> makeGallery();

} // namespace tenon::testing
