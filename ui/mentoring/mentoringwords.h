// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the pairings page's filters. Translated at each call.
#pragma once

#include "core/mentoring/pairingfilter.h"

namespace tenon::ui {

QString pairingFilterText(mentoring::PairingFilter filter);

} // namespace tenon::ui
