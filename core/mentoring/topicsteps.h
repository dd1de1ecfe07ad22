// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with topics and checklists: a pair or a program adds one of its own, it is marked as
// discussed, a checklist is begun and checked off. Within a commit.
#pragma once

#include "core/mentoring/checklist.h"
#include "core/mentoring/topicguide.h"
#include "core/store/edit.h"

namespace tenon::mentoring {

// Each gets its identifier and its texts cleaned. Error Refused without a title and for a month
// that is none.
Status addTopic(store::Edit& edit, PairTopic& topic);
// To every pair, in place of the month's own.
Status sendTopic(store::Edit& edit, ProgramTopic& topic, QDate today);

// code: as TopicAtHand has it. Once for one day; a second time that day nothing is written.
Status markDiscussed(store::Edit& edit, PairingId pairing, const QString& code, QDate day,
                     Direction direction);

// Writes the checklist's items for a pairing, due from its first day on. Error Refused where the
// pair has that checklist already.
Status startChecklist(store::Edit& edit, const Checklist& checklist, const Pairing& pairing);
// done: the day, or none where it is still to do.
Status checkOff(store::Edit& edit, Id<ChecklistItem> item, std::optional<QDate> done);

} // namespace tenon::mentoring
