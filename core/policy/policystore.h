// SPDX-License-Identifier: GPL-3.0-or-later
// Policy packs and the library's own row in the file.
#pragma once

#include "core/policy/policypack.h"
#include "core/policy/policyversion.h"
#include "core/store/edit.h"

namespace tenon::policy {

// Copies a pack into the file, word for word, and gives its version. Error InvalidInput names the
// first fault of a pack that cannot be used.
Result<PolicyVersion> keepPack(store::Edit& edit, const QByteArray& json);

// Makes a pack the one for new appointments; whoever is bound to an earlier version stays bound to
// it. Keeps the pack where it is not kept yet. Error Refused where it changes nothing, and where
// the library holds the same name and version with other content.
Result<PolicyVersion> adoptPack(store::Edit& edit, const QByteArray& json);

Result<Library> readLibrary(const store::Database& database);
Result<PolicyPack> readStoredPack(const store::Database& database, PolicyVersionId id);

} // namespace tenon::policy
