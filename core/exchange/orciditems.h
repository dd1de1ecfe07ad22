// SPDX-License-Identifier: GPL-3.0-or-later
// One summary of an ORCID record as an item.
#pragma once

#include "core/exchange/itemdraft.h"

#include <QJsonObject>

namespace tenon::exchange {

enum class OrcidSection {
    Work,
    Funding,
    PeerReview,
    Service,
    Membership,
    InvitedPosition,
    Distinction,
    Education,
    Qualification,
    Employment,
    ResearchResource
};

Status addOrcidItem(ImportReading& reading, OrcidSection section, const QJsonObject& summary,
                    const QStringList& otherPutCodes, const ImportLimits& limits);

} // namespace tenon::exchange
