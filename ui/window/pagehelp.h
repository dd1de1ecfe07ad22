// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the help: each page by its id, and the keys that work everywhere.
#pragma once

#include "ui/shell/helppanel.h"

namespace tenon::ui {

// Every page that can be shown has some; for an unknown id all of it is empty.
PageHelp helpFor(const QString& page);
std::vector<KeyHelp> keyHelp();

} // namespace tenon::ui
