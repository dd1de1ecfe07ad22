// SPDX-License-Identifier: GPL-3.0-or-later
// What the internet may be asked, and how. It is off until the person's own setting says otherwise;
// whoever asks looks here at the moment of asking, and nothing is asked that was not shown before.
#pragma once

#include "ui/lookup/doilookup.h"
#include "ui/lookup/linkchecker.h"

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace tenon::ui {

struct Lookups {
    std::function<bool()> allowed = [] {
        return false;
    };
    std::function<void()> switchOn = [] {
    }; // the setting, at the person's word
    lookup::DoiOptions doi;
    lookup::WebRules links = lookup::LinkChecker::usualRules();
};

// What is sent, to whom, and when: beside the setting and wherever it can be switched on.
QString whatIsSent();

// Says that nothing is sent, where the setting is, and what it would mean; with a button that
// switches it on and then runs next. Gives the button, for the focus.
QPushButton* addSwitchedOff(QVBoxLayout* column, Lookups& lookups, std::function<void()> next);

} // namespace tenon::ui
