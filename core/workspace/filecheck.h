// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be proved about an open file: integrity, references, the chain of the
// journal, the fingerprint of each piece of evidence.
#pragma once

#include "core/base/task.h"
#include "core/workspace/workspace.h"

namespace tenon::workspace {

// One sentence per problem; empty when the file is sound.
Result<QStringList> checkFile(const Workspace& workspace, const CancelToken& cancel = {});

} // namespace tenon::workspace
