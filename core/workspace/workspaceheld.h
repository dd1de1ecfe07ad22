// SPDX-License-Identifier: GPL-3.0-or-later
// What an open workspace holds on to, and in which order it lets go. Internal to the workspace.
#pragma once

#include "core/store/committer.h"
#include "core/store/filelock.h"
#include "core/store/migrator.h"
#include "core/store/preflight.h"
#include "core/workspace/workspace.h"

namespace tenon::workspace {

struct Workspace::Held {
    QString path; // canonical
    std::optional<store::FileLock> lock;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::Committer> committer;
    std::optional<store::FileIdentity> identity;
    std::vector<store::MigrationStep> steps = store::shippedMigrations();

    Held() = default;
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    ~Held() {
        committer.reset();
        database.reset();
        if (!path.isEmpty())
            store::forgetOpen(path);
    }
};

} // namespace tenon::workspace
