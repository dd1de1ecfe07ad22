// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of a pack's parts, one for each subject, and the checks that need the whole pack. The
// inside of readPack(); others use policypack.h.
#pragma once

#include "core/policy/objectreader.h"

namespace tenon::policy {

// A step of a track, or of a review's calendar, whose source may be the review's.
TrackStep readStep(ObjectReader& in, int format);
Track readTrack(ObjectReader& in, int format);
ReviewKind readReview(ObjectReader& in);

Category readCategory(ObjectReader& in, int format);
Ratings readRatings(ObjectReader& in);
WorkloadArea readWorkload(ObjectReader& in);
DossierTemplate readDossier(ObjectReader& in);

EligibilityRule readEligibility(ObjectReader& in);
ConflictRule readConflict(ObjectReader& in);
AgreementClause readClause(ObjectReader& in);
ServiceActivity readActivity(ObjectReader& in);
PairingTemplate readPairing(ObjectReader& in);

// A month's day where no year is known: 29 February is allowed and is 1 March in other years.
void checkDay(ObjectReader& in, int month, int day);

// What a schema cannot say; each adds to reading.faults.
void checkReferences(PackReading& reading,
                     int format);                  // codes given twice, names that lead nowhere
void checkSteps(PackReading& reading, int format); // the steps of each track, and their order
void checkRules(PackReading& reading);             // shares, conflicts, ladders, ratings, areas

} // namespace tenon::policy
