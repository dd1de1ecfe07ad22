// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a file may be trusted: its integrity, its references, and that it contains the tables and
// indexes of its version and nothing else. Any trigger, view or other object is a refusal.
#pragma once

#include "core/store/migrator.h"

namespace tenon::store {

// Runs before the first query of a table of ours. steps: what a file of its version is made by.
Status checkTrust(const Database& database, const std::vector<MigrationStep>& steps);

// PRAGMA integrity_check and foreign_key_check in full: one line per problem, empty when well.
Result<QStringList> integrityProblems(const Database& database);

// The text of every object of the file, sorted: "table person CREATE TABLE …".
Result<QStringList> schemaText(const Database& database);
// The same for a file that steps up to version would make.
Result<QStringList> expectedSchemaText(const std::vector<MigrationStep>& steps, int version);

} // namespace tenon::store
