// SPDX-License-Identifier: GPL-3.0-or-later
// The sample library: invented people in every situation, made relative to a day so that it never
// goes stale.
#pragma once

#include "core/workspace/workspace.h"

namespace tenon::workspace {

// A new file at path; Refused where one of that name exists.
Result<std::unique_ptr<Workspace>> makeSample(const QString& path, const Clock& clock);

} // namespace tenon::workspace
