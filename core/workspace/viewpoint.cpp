// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/viewpoint.h"

#include "core/mentoring/mentoringquery.h"

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
    auto pairings = isMentor ? mentoring::pairingsOfMentor(workspace.reader(), *viewpoint.person)
                             : mentoring::pairingsOfMentee(workspace.reader(), *viewpoint.person);
    if (!pairings)
        return pairings.error();
    for (const mentoring::Pairing& pairing : *pairings) {
        readable.pairings.insert(pairing.id.value());
        if (isMentor && pairing.state == mentoring::PairingState::Active)
            readable.mentees.insert(pairing.mentee.value());
    }
    return readable;
}

} // namespace tenon::workspace
