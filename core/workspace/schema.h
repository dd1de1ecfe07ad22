// SPDX-License-Identifier: GPL-3.0-or-later
// Every table that holds records, with its columns and its audience: the one list that the journal,
// undo, deletion and confidentiality checks go through.
#pragma once

#include "core/store/record.h"

namespace tenon::workspace {

const store::Schema& librarySchema();

} // namespace tenon::workspace
