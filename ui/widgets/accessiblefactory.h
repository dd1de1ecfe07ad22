// SPDX-License-Identifier: GPL-3.0-or-later
// Accessible interfaces for widgets that paint what they hold.
#pragma once

namespace tenon::ui {

// Once per process; MarkedWidget and InlineMessage call it themselves.
void installAccessibleFactory();

} // namespace tenon::ui
