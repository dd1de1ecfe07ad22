// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a file from one schema to the next: numbered steps of SQL, each wholly done or not at all.
// A new file is made by running every step from the first.
#pragma once

#include "core/store/database.h"

#include <functional>

namespace tenon::store {

struct MigrationStep {
    int number = 0; // 1 is the first; the file's user_version after it
    QString name;
    QStringList statements;
};

// The steps shipped under :/migrations (NNNN_name.sql), in order. Statements are divided by a line
// that holds only "-- next", since one call of the driver runs one statement.
std::vector<MigrationStep> shippedMigrations();
MigrationStep parseMigration(const QString& fileName, const QString& sql);

// Runs every step after the file's present version inside one transaction. beforeStatement: called
// with a running number before each; a test ends the process there.
Status migrate(Database& database, const std::vector<MigrationStep>& steps,
               const std::function<void(int statement)>& beforeStatement = {});

Result<int> schemaVersion(const Database& database);

} // namespace tenon::store
