// SPDX-License-Identifier: GPL-3.0-or-later
// A statement's months as bars.
#pragma once

#include "core/mentoring/servicestatement.h"
#include "ui/widgets/barchart.h"

namespace tenon::ui {

std::vector<Bar> serviceBars(const mentoring::ServiceStatement& statement);

} // namespace tenon::ui
