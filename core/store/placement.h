// SPDX-License-Identifier: GPL-3.0-or-later
// Where a file lies, because some places lose data: network folders have locks that fail, and
// folders that synchronise copy a library while it changes.
#pragma once

#include "core/base/error.h"

#include <optional>

namespace tenon::store {

enum class Placement { Local, Network, Synchronised };

// fileSystem: the type the system reports ("ext4", "nfs4", "smbfs", "fuse.sshfs"). path: absolute.
Placement placementOf(const QString& fileSystem, const QString& path);

// The same, asked of the system.
Placement placementOf(const QString& path);

// The sentence to show before a file there is opened, as an error NeedsConsent; nothing for Local.
std::optional<Error> placementWarning(Placement placement, const QString& path);

} // namespace tenon::store
