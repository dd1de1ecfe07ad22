// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a piece of evidence in the program the desktop has for it: written to a private temporary
// folder under a safe name, for reading only. Never runs anything.
#pragma once

#include "core/portfolio/evidence.h"
#include "core/workspace/workspace.h"

namespace tenon::ui {

// Error Refused for kinds of files that a desktop would run (programs, scripts).
Status showEvidenceFile(const workspace::Workspace& library, const portfolio::Evidence& evidence);

// Whether a desktop might run a file of this name rather than show it.
bool mightRun(const QString& fileName);

} // namespace tenon::ui
