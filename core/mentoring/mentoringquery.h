// SPDX-License-Identifier: GPL-3.0-or-later
// Pairings and meetings as they are asked for.
#pragma once

#include "core/mentoring/meeting.h"
#include "core/store/database.h"

#include <QHash>

namespace tenon::mentoring {

Result<std::vector<Pairing>> pairingsOfMentor(const store::Database& database,
                                              people::PersonId mentor);
Result<std::vector<Pairing>> pairingsOfMentee(const store::Database& database,
                                              people::PersonId mentee);

// Of one pairing, newest first.
Result<std::vector<Meeting>> meetingsOf(const store::Database& database, PairingId pairing);
// Of every pairing of a mentor with both days included, oldest first.
Result<std::vector<Meeting>> meetingsOfMentor(const store::Database& database,
                                              people::PersonId mentor, QDate from, QDate to);

// The day of the last meeting by pairing; a pairing that never met is absent.
Result<QHash<qint64, QDate>> lastContacts(const store::Database& database);
// How many mentees each mentor has now; a person without any is absent.
Result<QHash<qint64, int>> mentorLoads(const store::Database& database);

Result<std::optional<SharedNote>> sharedNoteOf(const store::Database& database, MeetingId meeting);
// Only the owner's own; nobody else's ever leaves the file through here.
Result<std::optional<PrivateNote>> privateNoteOf(const store::Database& database, MeetingId meeting,
                                                 people::PersonId owner);

} // namespace tenon::mentoring
