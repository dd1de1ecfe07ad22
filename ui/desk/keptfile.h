// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a file that is kept in the library: see whether it can be kept, look at
// it, and have a copy. Never runs anything.
#pragma once

#include "core/portfolio/keptfile.h"
#include "core/workspace/workspace.h"

namespace tenon::ui {

// Why the file of this path cannot be kept; empty where it can.
QString whyNotKept(const QString& path);

// Shows it in the program the desktop has for it, written to a private temporary folder under a
// safe name, for reading only. Error Refused for kinds of files that a desktop would run.
Status showKeptFile(const workspace::Workspace& library, const portfolio::KeptFile& file);

// Takes away what was written out to be shown.
void forgetShownFiles();

// Whether a desktop might run a file of this name rather than show it.
bool mightRun(const QString& fileName);

// A copy at path, in place of a file that is there. Error CannotWrite, and nothing is half-written.
Status copyKeptFile(const workspace::Workspace& library, const portfolio::KeptFile& file,
                    const QString& path);

} // namespace tenon::ui
