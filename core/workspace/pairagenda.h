// SPDX-License-Identifier: GPL-3.0-or-later
// A pair's agenda, gathered from the file for the rule that puts it in order.
#pragma once

#include "core/mentoring/agenda.h"
#include "core/workspace/viewpoint.h"

namespace tenon::workspace {

// Whether this point of view belongs to the pairing: what the pair says to each other is theirs
// alone, and never the administration's.
bool isOfPair(const Viewpoint& viewpoint, const mentoring::Pair& pair);

// Error Refused for everybody outside the pair. Holds what every member may read, so that it may be
// printed and laid on the table.
Result<std::vector<mentoring::AgendaPoint>>
agendaOf(const Workspace& workspace, const Viewpoint& viewpoint, mentoring::PairingId pairing);

// The topics of a pair, of the cycle that begins in October.
Result<std::vector<mentoring::TopicAtHand>> topicsOf(const Workspace& workspace,
                                                     mentoring::PairingId pairing,
                                                     const mentoring::TopicGuide& guide);

} // namespace tenon::workspace
