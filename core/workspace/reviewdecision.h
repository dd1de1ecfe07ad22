// SPDX-License-Identifier: GPL-3.0-or-later
// What a decided review changes about the person: rank, tenure status, phase of mentoring. Offered,
// part by part, and carried out in one commit; nothing of it happens silently.
#pragma once

#include "core/mentoring/pairingmember.h"
#include "core/people/profile.h"
#include "core/policy/policypack.h"
#include "core/tenure/reviewcase.h"
#include "core/tenure/reviewercheck.h"
#include "core/workspace/workspace.h"

namespace tenon::workspace {

struct DecisionOffer {
    std::optional<people::RankHeld> rank;      // the new line of the rank history
    std::optional<people::Appointment> tenure; // the appointment with its new status
    std::vector<mentoring::Pairing> phases;    // pairings, with their new phase
    QStringList sentences;                     // what each part would change, in that order

    bool isEmpty() const { return !rank && !tenure && phases.empty(); }
};

// Pure. Empty where the case is not decided, or everything is as decided already.
DecisionOffer offerOf(const policy::PolicyPack& pack, const tenure::ReviewCase& decided,
                      const people::Profile& candidate,
                      const std::vector<mentoring::Pair>& pairsOfCandidate);

// Writes what is left in the offer.
Status acceptOffer(store::Edit& edit, const DecisionOffer& offer);

// Whom a candidate is close to: mentors, supervisor, people named in portfolio items, the library's
// own institution.
Result<tenure::CandidateRelations> relationsOf(const Workspace& workspace,
                                               const people::Profile& candidate);

} // namespace tenon::workspace
