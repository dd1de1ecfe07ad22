// SPDX-License-Identifier: GPL-3.0-or-later
// The policy versions a library keeps, and who is bound to each.
#pragma once

#include "core/people/profile.h"
#include "core/workspace/workspace.h"

namespace tenon::workspace {

struct KeptPolicy {
    policy::PolicyVersion version;
    QString title;
    int people = 0;       // bound to it by the appointment in force
    bool current = false; // for new appointments
};

// The newest first.
Result<std::vector<KeptPolicy>> keptPolicies(const Workspace& workspace);

// One of them: by version, or by "NAME:VERSION" where two policies have a version of that name;
// empty for the one in force. Error NotFound lists what there is.
Result<policy::PolicyVersion> keptPolicy(const Workspace& workspace, const QString& version);

// Whether somebody can be bound to another pack: error Refused names a track or rank it lacks.
Status fitsPack(const policy::PolicyPack& pack, const people::Profile& profile);

} // namespace tenon::workspace
