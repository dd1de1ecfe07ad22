// SPDX-License-Identifier: GPL-3.0-or-later
// Through whose eyes the library is shown. A point of view, not a lock: one private file is open on
// one person's computer. What a point of view may not see is nevertheless absent from its pages,
// its search and its documents.
#pragma once

#include "core/workspace/workspace.h"

#include "core/people/person.h"

#include <QSet>

namespace tenon::workspace {

enum class Role { Administrator, Mentee, Mentor };

struct Viewpoint {
    Role role = Role::Administrator;
    std::optional<people::PersonId> person; // the mentee or mentor; absent for the administrator

    bool operator==(const Viewpoint&) const = default;
};

// Whose portfolios and which pairings' meetings this point of view may read, by identifier: none
// for the administrator, their own for a mentee and a mentor, and for a mentor the portfolios of
// present mentees too (Audience::Pair).
Result<QSet<qint64>> readableOwners(const Workspace& workspace, const Viewpoint& viewpoint);

} // namespace tenon::workspace

template <>
struct tenon::Tokens<tenon::workspace::Role> {
    using E = tenon::workspace::Role;
    static constexpr std::array pairs{std::pair{E::Administrator, "administrator"},
                                      std::pair{E::Mentee, "mentee"},
                                      std::pair{E::Mentor, "mentor"}};
};
