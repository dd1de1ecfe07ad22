// SPDX-License-Identifier: GPL-3.0-or-later
// Review cases written inside a commit.
#pragma once

#include "core/policy/policypack.h"
#include "core/store/edit.h"
#include "core/tenure/reviewcase.h"

namespace tenon::tenure {

// Error Refused where the policy has no such review, or the appointment has an open case of it in
// that academic year. opened.id is made here.
Result<CaseId> openCase(store::Edit& edit, const policy::PolicyPack& pack, ReviewCase opened);

// Writes what became of a step, making its row where there is none. Error Refused: no step of the
// case's review, a due date outside the case's academic year, received before sent, a receipt
// without a day of sending, days in the future, a case that is no longer open.
Status writeStep(store::Edit& edit, const policy::PolicyPack& pack, CaseStep step, QDate today);

// Inserts, or updates where id is set. Error Refused for a reviewer without a name or institution.
template <class Reviewer>
Status writeReviewer(store::Edit& edit, Reviewer reviewer);

// Error Refused where the vote does not add up, or the step is not one of the case's review.
Status writeVote(store::Edit& edit, const policy::PolicyPack& pack, CaseVote vote);

Status writeDocument(store::Edit& edit, CaseDocument document);
Status writeLetter(store::Edit& edit, ConfidentialLetter letter);
Status writeResponse(store::Edit& edit, CandidateResponse response);

struct CaseDecision {
    CaseId reviewCase;
    CaseOutcome outcome = CaseOutcome::Favourable;
    QDate decidedOn;
    std::optional<QDate> effectiveOn;
    QString decidedBy;
};

// Records the decision; changes nothing about the person (core/workspace/reviewdecision.h offers
// that). Error Refused in the future, effective before it was decided, or without a body that
// decided.
Status decideCase(store::Edit& edit, const CaseDecision& decision, QDate today);

Status withdrawCase(store::Edit& edit, CaseId reviewCase);
// Error Refused where nothing was decided yet.
Status appealCase(store::Edit& edit, CaseId reviewCase, QDate on, CaseOutcome outcome);

} // namespace tenon::tenure
