// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/viewpoint.h"

#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairinglifecycle.h"

namespace tenon::workspace {

bool Readable::item(people::PersonId owner, portfolio::Sharing sharing) const {
    if (person && *person == owner)
        return true;
    switch (sharing) {
    case portfolio::Sharing::Private:
        return false;
    case portfolio::Sharing::Mentor:
        return mentees.contains(owner.value());
    case portfolio::Sharing::MentorAndAdministration:
        return administration || mentees.contains(owner.value());
    }
    Q_UNREACHABLE();
}

Result<Readable> readableBy(const Workspace& workspace, const Viewpoint& viewpoint) {
    Readable readable;
    readable.administration = viewpoint.role == Role::Administrator;
    if (readable.administration || !viewpoint.person)
        return readable;
    readable.person = viewpoint.person;
    const bool isMentor = viewpoint.role == Role::Mentor;
    auto pairs = mentoring::pairsOf(workspace.reader(), *viewpoint.person);
    if (!pairs)
        return pairs.error();
    for (const mentoring::Pair& pair : *pairs) {
        const mentoring::MemberRole role = pair.member(*viewpoint.person)->role;
        if (role == (isMentor ? mentoring::MemberRole::Mentee : mentoring::MemberRole::Mentor))
            continue;
        readable.pairings.insert(pair.pairing.id.value());
        if (isMentor && mentoring::isPresent(pair.pairing.state))
            for (const people::PersonId mentee : pair.mentees())
                readable.mentees.insert(mentee.value());
    }
    return readable;
}

} // namespace tenon::workspace
