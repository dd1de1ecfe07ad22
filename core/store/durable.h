// SPDX-License-Identifier: GPL-3.0-or-later
// Moving files so that a power cut leaves the old or the new, never half of one.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tenon::store {

// Forces what was written to the disk itself.
Status syncFile(const QString& path);
Status syncFolder(const QString& folder);
// Synchronises from, renames it to to (which must not exist), synchronises the folder.
Status moveDurably(const QString& from, const QString& to);
// SHA-256 in lower-case hexadecimal, read in pieces. Never of a library that is open.
Result<QString> sha256Of(const QString& path);

} // namespace tenon::store
