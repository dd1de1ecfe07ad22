// SPDX-License-Identifier: GPL-3.0-or-later
// Steps as the commands about clocks, cases and calendars print them.
#pragma once

#include "core/tenure/tenureclock.h"

#include <QJsonObject>

namespace tenon::cli {

QString stepStateWord(tenure::StepState state); // "done", "next", "planned", "late"
QJsonObject stepJson(const tenure::ClockStep& step);

} // namespace tenon::cli
