// SPDX-License-Identifier: GPL-3.0-or-later
// Pairings and meetings as they are asked for.
#pragma once

#include "core/mentoring/meeting.h"
#include "core/mentoring/pairingmember.h"
#include "core/policy/policypack.h"
#include "core/store/database.h"

#include <QHash>
#include <QSet>

namespace tenon::mentoring {

// Every pairing with its members, in the order of their making.
Result<std::vector<Pair>> pairs(const store::Database& database);
Result<Pair> pairOf(const store::Database& database, PairingId pairing); // NotFound
Result<std::vector<Pair>> pairsOf(const store::Database& database, people::PersonId member);
// Those in which somebody has this role.
Result<std::vector<Pair>> pairsAs(const store::Database& database, people::PersonId member,
                                  MemberRole role);
inline Result<std::vector<Pair>> pairsOfMentor(const store::Database& database,
                                               people::PersonId mentor) {
    return pairsAs(database, mentor, MemberRole::Mentor);
}
inline Result<std::vector<Pair>> pairsOfMentee(const store::Database& database,
                                               people::PersonId mentee) {
    return pairsAs(database, mentee, MemberRole::Mentee);
}
// Everybody who is or was a mentor, in the order in which they became one.
Result<std::vector<people::PersonId>> everyMentor(const store::Database& database);
// Everybody whom this person excluded, or who excluded them, in private.
Result<QSet<qint64>> excludedWith(const store::Database& database, people::PersonId person);
// The member whose request for a change of this pairing is the newest; none where the coordinator
// began it.
Result<std::optional<people::PersonId>> whoAskedForChange(const store::Database& database,
                                                          PairingId pairing);
Result<bool> hasAgreementInForce(const store::Database& database, PairingId pairing);

// Of one pairing, newest first.
Result<std::vector<Meeting>> meetingsOf(const store::Database& database, PairingId pairing);
// Of every pairing of a mentor, while they belonged to it and unless they were absent; both days
// included, oldest first.
Result<std::vector<Meeting>> meetingsOfMentor(const store::Database& database,
                                              people::PersonId mentor, QDate from, QDate to);

// Who was not at which meeting of a pairing.
Result<std::vector<Absence>> absencesOf(const store::Database& database, PairingId pairing);

// The day of the last meeting by pairing; a pairing that never met is absent.
Result<QHash<qint64, QDate>> lastContacts(const store::Database& database);
// How many places each mentor has given away, those offered and not answered yet among them; a
// person without any is absent. pack: says which shapes take a place.
Result<QHash<qint64, int>> mentorLoads(const store::Database& database,
                                       const policy::PolicyPack& pack);

Result<std::optional<SharedNote>> sharedNoteOf(const store::Database& database, MeetingId meeting);
// Only the owner's own; nobody else's ever leaves the file through here.
Result<std::optional<PrivateNote>> privateNoteOf(const store::Database& database, MeetingId meeting,
                                                 people::PersonId owner);

} // namespace tenon::mentoring
