// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/viewpoint.h"

#include "core/mentoring/mentoringquery.h"

namespace tenon::workspace {

Result<QSet<qint64>> readableOwners(const Workspace& workspace, const Viewpoint& viewpoint) {
    QSet<qint64> owners;
    if (viewpoint.role == Role::Administrator || !viewpoint.person)
        return owners;
    owners.insert(viewpoint.person->value());
    const bool isMentor = viewpoint.role == Role::Mentor;
    auto pairings = isMentor ? mentoring::pairingsOfMentor(workspace.reader(), *viewpoint.person)
                             : mentoring::pairingsOfMentee(workspace.reader(), *viewpoint.person);
    if (!pairings)
        return pairings.error();
    for (const mentoring::Pairing& pairing : *pairings) {
        owners.insert(pairing.id.value());
        if (isMentor && pairing.state == mentoring::PairingState::Active)
            owners.insert(pairing.mentee.value());
    }
    return owners;
}

} // namespace tenon::workspace
