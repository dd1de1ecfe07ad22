// SPDX-License-Identifier: GPL-3.0-or-later
// Logging that a pair met, in one go with its notes.
#pragma once

#include "core/mentoring/meeting.h"
#include "core/policy/policypack.h"
#include "core/store/edit.h"

namespace tenon::mentoring {

struct NewMeeting {
    PairingId pairing;
    QDate heldOn;
    int minutes = 0;
    Channel channel = Channel::InPerson;
    QString activity; // a code of the pack; empty: its first that counts
    QString topics;
    QString sharedNote;
    QString privateNote;
    std::optional<people::PersonId> noteOwner; // whose private note it is; needed with one
    std::vector<people::PersonId> absent;      // members who were not there
};

// Error Refused: no minutes or more than a day, a day after today or before the pairing began, an
// activity the pack does not know, fewer than two who were there, a private note without an owner
// of the pair.
Result<MeetingId> logMeeting(store::Edit& edit, const policy::PolicyPack& pack,
                             const NewMeeting& meeting, QDate today);

// The pairing of these two in which a meeting on that day belongs. Error Refused where there is
// none.
Result<Pairing> pairingFor(const store::Database& database, people::PersonId mentor,
                           people::PersonId mentee, QDate day);

} // namespace tenon::mentoring
