// SPDX-License-Identifier: GPL-3.0-or-later
// One review case with everything a point of view may see of it. What the candidate and the mentors
// may not see is not read from the file for them at all.
#pragma once

#include "core/tenure/caseplan.h"
#include "core/workspace/reviewdecision.h"
#include "core/workspace/viewpoint.h"

namespace tenon::workspace {

struct CaseFile {
    tenure::ReviewCase reviewCase;
    people::Profile candidate;
    QString title;    // of the review, "Tenure review"
    QString yearText; // "2030–31"
    std::vector<tenure::ClockStep> steps;
    std::vector<tenure::CaseStep> written; // what was recorded of them
    std::vector<tenure::CaseDocument> documents;
    std::vector<tenure::CandidateReviewer> candidateReviewers;
    std::vector<tenure::CandidateResponse> responses;
    QString standing; // in a sentence

    bool confidential = false; // whether the following were read
    std::vector<tenure::DivisionReviewer> divisionReviewers;
    std::vector<tenure::CaseVote> votes;
    std::vector<tenure::ConfidentialLetter> letters;
    std::vector<std::vector<tenure::ReviewerConflict>> candidateConflicts; // by reviewer
    std::vector<std::vector<tenure::ReviewerConflict>> divisionConflicts;
    DecisionOffer offer; // what the decision would change and has not yet

    const tenure::CaseStep* writtenFor(const QString& step) const;
};

Result<CaseFile> caseFile(const Workspace& workspace, tenure::CaseId id,
                          const Viewpoint& viewpoint);

// Everybody's open cases for the administration; a person's own, or those of a mentor's mentees,
// for the others. Newest first.
Result<std::vector<tenure::ReviewCase>> casesSeenBy(const Workspace& workspace,
                                                    const Viewpoint& viewpoint);

} // namespace tenon::workspace
