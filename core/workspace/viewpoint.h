// SPDX-License-Identifier: GPL-3.0-or-later
// Through whose eyes the library is shown. A point of view, not a lock: one private file is open on
// one person's computer. What a point of view may not see is nevertheless absent from its pages,
// its search and its documents.
#pragma once

#include "core/workspace/workspace.h"

#include "core/people/person.h"
#include "core/portfolio/portfolioitem.h"

#include <QSet>

namespace tenon::workspace {

enum class Role { Administrator, Mentee, Mentor };

struct Viewpoint {
    Role role = Role::Administrator;
    std::optional<people::PersonId> person; // the mentee or mentor; absent for the administrator

    bool operator==(const Viewpoint&) const = default;
};

// What a point of view may read of what is not for everybody: its own portfolio; of a mentor's
// present mentees what they share with a mentor; for the administrator what is shared with the
// administration; and the meetings of its own pairings.
struct Readable {
    std::optional<people::PersonId> person;
    QSet<qint64> mentees;  // of a mentor, at present
    QSet<qint64> pairings; // whose meetings may be read
    bool administration = false;

    bool item(people::PersonId owner, portfolio::Sharing sharing) const;
};
Result<Readable> readableBy(const Workspace& workspace, const Viewpoint& viewpoint);

} // namespace tenon::workspace

template <>
struct tenon::Tokens<tenon::workspace::Role> {
    using E = tenon::workspace::Role;
    static constexpr std::array pairs{std::pair{E::Administrator, "administrator"},
                                      std::pair{E::Mentee, "mentee"},
                                      std::pair{E::Mentor, "mentor"}};
};
