// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/viewpoint.h"

#include "core/mentoring/mentoringquery.h"

namespace tenon::workspace {

Result<QSet<qint64>> readablePortfolios(const Workspace& workspace, const Viewpoint& viewpoint) {
    QSet<qint64> owners;
    if (viewpoint.role == Role::Administrator || !viewpoint.person)
        return owners;
    owners.insert(viewpoint.person->value());
    if (viewpoint.role == Role::Mentee)
        return owners;
    auto pairings = mentoring::pairingsOfMentor(workspace.reader(), *viewpoint.person);
    if (!pairings)
        return pairings.error();
    for (const mentoring::Pairing& pairing : *pairings)
        if (pairing.state == mentoring::PairingState::Active)
            owners.insert(pairing.mentee.value());
    return owners;
}

} // namespace tenon::workspace
