// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of a library: what a request asks for, each made from the file, and the record that it
// was written. Reads people, pairings and meetings; no table of notes, reasons or exclusions is
// touched.
#pragma once

#include "core/base/daterange.h"
#include "core/mentoring/letter.h"
#include "core/mentoring/load.h"
#include "core/mentoring/pairingfilter.h"
#include "core/reports/letters.h"
#include "core/workspace/viewpoint.h"

namespace tenon::workspace {

// One letter to be written.
struct LetterOrder {
    mentoring::LetterKind kind = mentoring::LetterKind::Assignment;
    std::optional<mentoring::PairingId> pairing;
    people::PersonId recipient;
    std::optional<people::PersonId> sender; // a member of the pair; absent: the coordinator
    std::optional<DateRange> period;        // of a recognition of service; absent: all of it
    bool operator==(const LetterOrder&) const = default;
};

// What somebody wants written: about these pairings, or to these people.
struct LetterRequest {
    std::vector<mentoring::PairingId> pairings;
    std::vector<people::PersonId> people;
    std::optional<mentoring::LetterKind> kind; // to begin with
    std::optional<DateRange> period;
    bool operator==(const LetterRequest&) const = default;
};

// The letters of one kind: about the pairings that a filter passes, of those not acknowledged to
// whoever has not done so; or of a service in the period to every mentor who had any; or to
// everybody who waits.
struct LetterBatch {
    mentoring::LetterKind kind = mentoring::LetterKind::Assignment;
    mentoring::PairingFilter only = mentoring::PairingFilter::All;
    bool notWritten = false; // only to whom no such letter went
    std::optional<DateRange> period;
};

// Everything a letter says, from the file. Errors of reports::composeLetter; Refused for a reminder
// of an agreement that is in force.
Result<reports::LetterFacts> letterFacts(const Workspace& workspace, const LetterOrder& order);
Result<reports::LetterText> writeLetter(const Workspace& workspace,
                                        const reports::LetterTemplates& templates,
                                        const LetterOrder& order);

// The kinds a point of view may write about a pairing: the coordinator all there are, a member of
// it a first contact and thanks.
std::vector<mentoring::LetterKind> kindsFor(const Viewpoint& viewpoint,
                                            const mentoring::Pair& pair);
// A member writes in their own name, to the others; a first contact has a member's name always.
std::vector<LetterOrder> ordersFor(const Viewpoint& viewpoint, const mentoring::Pair& pair,
                                   mentoring::LetterKind kind);

// In the order of the pairings. Error Refused for a filter of pairings where none are asked about.
Result<std::vector<LetterOrder>> batchOrders(const Workspace& workspace, const LetterBatch& batch);
// The same for what a request names.
Result<std::vector<LetterOrder>> ordersOf(const Workspace& workspace, const Viewpoint& viewpoint,
                                          const LetterRequest& request, mentoring::LetterKind kind);

// Pairings that are made known and that somebody has not acknowledged.
Result<std::vector<mentoring::Pair>> unacknowledgedPairs(const Workspace& workspace);

// Inside a commit.
Status recordLetter(store::Edit& edit, const LetterOrder& order, const QString& subject,
                    mentoring::LetterWay way, QDate today);

// Everybody's load in a period, for the administration.
Result<std::vector<mentoring::MentorLoad>> loadsOf(const Workspace& workspace, QDate from,
                                                   QDate to);

} // namespace tenon::workspace
