// SPDX-License-Identifier: GPL-3.0-or-later
// The words for clock events, reasons, cases and reviewers. Translated at each call.
#pragma once

#include "core/tenure/clockevent.h"
#include "core/tenure/reviewcase.h"
#include "ui/theme/theme.h"

namespace tenon::ui {

QString eventKindText(tenure::ClockEventKind kind);
QString reasonText(tenure::ReasonCategory category);
QString caseStateText(const tenure::ReviewCase& reviewCase);
Tone caseStateTone(const tenure::ReviewCase& reviewCase);
QString reviewerStateText(tenure::ReviewerState state);
Tone reviewerStateTone(tenure::ReviewerState state);

} // namespace tenon::ui
