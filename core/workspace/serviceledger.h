// SPDX-License-Identifier: GPL-3.0-or-later
// A mentor's service, gathered from the file for the rule that adds it up.
#pragma once

#include "core/reports/servicereport.h"
#include "core/workspace/workspace.h"

namespace tenon::workspace {

// from and to included. Reads pairings and meetings; no table of notes is touched.
Result<mentoring::ServiceStatement> serviceOf(const Workspace& workspace, people::PersonId mentor,
                                              QDate from, QDate to);
Result<reports::ServiceReportContext> reportContext(const Workspace& workspace);

} // namespace tenon::workspace
