// SPDX-License-Identifier: GPL-3.0-or-later
// Policy packs and the library's own row in the file.
#pragma once

#include "core/policy/policypack.h"
#include "core/policy/policyversion.h"
#include "core/store/edit.h"

namespace tenon::policy {

// Copies a shipped pack into the file and gives its version.
Result<PolicyVersion> keepShippedPack(store::Edit& edit, const QString& name);

Result<Library> readLibrary(const store::Database& database);
Result<PolicyPack> readStoredPack(const store::Database& database, PolicyVersionId id);

} // namespace tenon::policy
