// SPDX-License-Identifier: GPL-3.0-or-later
// Where people ask for a file of a clock or a calendar: the question for its name, and the writing.
#pragma once

#include "core/tenure/tenureclock.h"
#include "ui/desk/desk.h"

class QWidget;

namespace tenon::ui {

// Nothing happens where the person closes the dialog.
Status saveClockSheet(Desk& desk, people::PersonId person, const tenure::TenureClock& clock,
                      QWidget* parent);
// person: one alone, or everybody. Reminders as the person prefers them.
Status saveCalendarFile(Desk& desk, std::optional<people::PersonId> person, QWidget* parent);

// The same without asking, for a test.
Status writeClockSheet(Desk& desk, people::PersonId person, const tenure::TenureClock& clock,
                       const QString& path);
Status writeCalendarFile(Desk& desk, std::optional<people::PersonId> person, const QString& path);

} // namespace tenon::ui
