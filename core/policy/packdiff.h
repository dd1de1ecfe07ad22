// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two policy packs or two versions of one, in sentences. Pure; made for people
// who decide about a change, not for merging.
#pragma once

#include "core/policy/policypack.h"

#include <QJsonObject>

namespace tenon::policy {

struct PackChange {
    QString path;     // in the later pack; of the list, for what was removed from it
    QString sentence; // "Third-year review: due 1 Feb, was 15 Feb"
    bool operator==(const PackChange&) const = default;
};

// Both in JSON; what is matched is matched by code. Packs of format 1 are compared as what they
// mean in the newest format. The name and version of a pack are no change of its rules.
std::vector<PackChange> packChanges(const QJsonObject& before, const QJsonObject& after);

} // namespace tenon::policy
