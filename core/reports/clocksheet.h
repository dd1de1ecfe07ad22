// SPDX-License-Identifier: GPL-3.0-or-later
// A tenure clock on one page, to print or hand on: the years with what falls into each, the figures
// and the rules they follow from. It holds what everybody concerned may know, never a reason.
#pragma once

#include "core/tenure/tenureclock.h"

namespace tenon::reports {

struct ClockSheetContext {
    QString person;
    QString library;
    QDate issued;
};

QString clockSheetHtml(const tenure::TenureClock& clock, const ClockSheetContext& context);

} // namespace tenon::reports
