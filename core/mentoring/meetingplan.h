// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings to come, inside a commit: planned alone or in a series, held, missed or moved. Nobody is
// blamed: that a meeting was missed is kept, who missed it is not.
#pragma once

#include "core/mentoring/meetinglog.h"
#include "core/mentoring/plannedmeeting.h"

namespace tenon::mentoring {

// The day of the meeting after this one in its series; absent where it does not repeat or the
// series is over. The last day of a month stays the last in months that are shorter. Pure.
std::optional<QDate> nextInSeries(const PlannedMeeting& meeting);

// Error Refused: a time that is none ("25:99"), no or too many minutes, a pairing that is over, a
// series that ends before it begins.
Result<Id<PlannedMeeting>> planMeeting(store::Edit& edit, PlannedMeeting meeting);

// To another day and time; the series goes on from where it stood.
Status moveMeeting(store::Edit& edit, Id<PlannedMeeting> id, QDate day, const QString& time);
// Each also plans the next of a series.
Status missMeeting(store::Edit& edit, Id<PlannedMeeting> id);
Status cancelMeeting(store::Edit& edit, Id<PlannedMeeting> id, bool wholeSeries);
// Logs it as held; held: what was logged, its pairing and day among it.
Result<MeetingId> holdMeeting(store::Edit& edit, const policy::PolicyPack& pack,
                              Id<PlannedMeeting> id, const NewMeeting& held, QDate today);

// Of a pairing, those still planned, the next first; late ones lead.
Result<std::vector<PlannedMeeting>> plannedOf(const store::Database& database, PairingId pairing);

} // namespace tenon::mentoring
