// SPDX-License-Identifier: GPL-3.0-or-later
// Review cases and clock events as they are asked for.
#pragma once

#include "core/store/database.h"
#include "core/tenure/clockevent.h"
#include "core/tenure/reviewcase.h"

#include <unordered_map>

namespace tenon::tenure {

// What every case of an appointment says of its steps, in the order of the cases.
Result<std::vector<CaseStep>> caseStepsOf(const store::Database& database,
                                          people::AppointmentId appointment);

// The same for everybody, by appointment.
Result<std::unordered_map<qint64, std::vector<CaseStep>>>
caseStepsByAppointment(const store::Database& database);

Result<std::vector<ReviewCase>> casesOf(const store::Database& database,
                                        people::AppointmentId appointment);

// Only the owner's own reason; nobody else's ever leaves the file through here.
Result<std::optional<ClockReason>> reasonOf(const store::Database& database, ClockEventId event,
                                            people::PersonId owner);

} // namespace tenon::tenure
