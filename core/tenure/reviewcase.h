// SPDX-License-Identifier: GPL-3.0-or-later
// One review of one appointment: the case, its steps as they went, documents, external reviewers
// from both lists, letters, votes and the candidate's responses. What a candidate may not see (the
// division's list, votes, confidential letters) stands in tables of its own.
#pragma once

#include "core/people/appointment.h"

namespace tenon::tenure {

enum class CaseState { Open, Decided, Withdrawn, Appealed };
enum class CaseOutcome { None, Favourable, Unfavourable };

struct ReviewCase {
    Id<ReviewCase> id;
    people::AppointmentId appointment;
    QString review; // code of the pack's kind of review
    int year = 0;   // the academic year it belongs to, by its first calendar year
    QDate opened;
    CaseState state = CaseState::Open;
    CaseOutcome outcome = CaseOutcome::None;
    std::optional<QDate> decidedOn;
    std::optional<QDate> effectiveOn;
    QString decidedBy;
    std::optional<QDate> appealedOn;
    CaseOutcome appealOutcome = CaseOutcome::None;
    QString note; // for everybody concerned

    bool operator==(const ReviewCase&) const = default;
};

using CaseId = Id<ReviewCase>;

// What became of one step of the pack's calendar.
struct CaseStep {
    Id<CaseStep> id;
    CaseId reviewCase;
    QString step;             // the step's code
    std::optional<QDate> due; // agreed for this case; absent: the pack's date holds
    std::optional<QDate> sent;
    std::optional<QDate> received; // the written receipt
    std::optional<QDate> done;
    QString note;
    // The academic year of its case, told by casequery.h and kept with the case only; 0: not told.
    int caseYear = 0;

    bool operator==(const CaseStep&) const = default;
};

// A document the candidate may read: the portfolio as handed in, an evaluation, a decision letter.
struct CaseDocument {
    Id<CaseDocument> id;
    CaseId reviewCase;
    QString step; // the step it belongs to; may be empty
    QString title;
    QDate added;
    QString location; // where it is kept

    bool operator==(const CaseDocument&) const = default;
};

// Also used for a committee's report that the candidate may not read.
struct ConfidentialLetter {
    Id<ConfidentialLetter> id;
    CaseId reviewCase;
    QString step;
    QString author;
    QString institution;
    QDate received;
    QString location;
    QString summary;

    bool operator==(const ConfidentialLetter&) const = default;
};

enum class ReviewerState {
    Proposed,
    Vetted,
    Invited,
    Agreed,
    Declined,
    MaterialsSent,
    Received,
    Late
};

// What both lists keep of an external reviewer.
struct ExternalReviewer {
    CaseId reviewCase;
    QString name;
    QString rank;
    QString institution;
    QString email;
    QString expertise;
    QString relationship; // as declared
    ReviewerState state = ReviewerState::Proposed;
    QDate stateOn;
    QString note;

    bool operator==(const ExternalReviewer&) const = default;
};

// From the candidate's own list.
struct CandidateReviewer : ExternalReviewer {
    Id<CandidateReviewer> id;
    bool operator==(const CandidateReviewer&) const = default;
};

// From the division's or the committee's list: the candidate never sees it (Illinois).
struct DivisionReviewer : ExternalReviewer {
    Id<DivisionReviewer> id;
    bool operator==(const DivisionReviewer&) const = default;
};

struct CaseVote {
    Id<CaseVote> id;
    CaseId reviewCase;
    QString step;
    QString body; // which committee
    QDate onDay;
    int eligible = 0;
    int inFavour = 0;
    int against = 0;
    int abstained = 0;
    int recused = 0;
    int absent = 0;
    QString report; // where the written report is

    bool operator==(const CaseVote&) const = default;
};

// What the candidate answered to a step's evaluation; stays with the case.
struct CandidateResponse {
    Id<CandidateResponse> id;
    CaseId reviewCase;
    QString step;
    QDate onDay;
    QString body;

    bool operator==(const CandidateResponse&) const = default;
};

} // namespace tenon::tenure

template <>
struct tenon::Tokens<tenon::tenure::CaseState> {
    using E = tenon::tenure::CaseState;
    static constexpr std::array pairs{std::pair{E::Open, "open"}, std::pair{E::Decided, "decided"},
                                      std::pair{E::Withdrawn, "withdrawn"},
                                      std::pair{E::Appealed, "appealed"}};
};

template <>
struct tenon::Tokens<tenon::tenure::CaseOutcome> {
    using E = tenon::tenure::CaseOutcome;
    static constexpr std::array pairs{std::pair{E::None, "none"},
                                      std::pair{E::Favourable, "favourable"},
                                      std::pair{E::Unfavourable, "unfavourable"}};
};

template <>
struct tenon::Tokens<tenon::tenure::ReviewerState> {
    using E = tenon::tenure::ReviewerState;
    static constexpr std::array pairs{
        std::pair{E::Proposed, "proposed"}, std::pair{E::Vetted, "vetted"},
        std::pair{E::Invited, "invited"},   std::pair{E::Agreed, "agreed"},
        std::pair{E::Declined, "declined"}, std::pair{E::MaterialsSent, "materials_sent"},
        std::pair{E::Received, "received"}, std::pair{E::Late, "late"}};
};

template <>
struct tenon::store::Describe<tenon::tenure::ReviewCase> {
    using T = tenon::tenure::ReviewCase;
    static constexpr auto table = "review_case";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"appointment", &T::appointment},
                                               Column{"review", &T::review},
                                               Column{"year", &T::year},
                                               Column{"opened", &T::opened},
                                               Column{"state", &T::state},
                                               Column{"outcome", &T::outcome},
                                               Column{"decided_on", &T::decidedOn},
                                               Column{"effective_on", &T::effectiveOn},
                                               Column{"decided_by", &T::decidedBy},
                                               Column{"appealed_on", &T::appealedOn},
                                               Column{"appeal_outcome", &T::appealOutcome},
                                               Column{"note", &T::note}};
};

template <>
struct tenon::store::Describe<tenon::tenure::CaseStep> {
    using T = tenon::tenure::CaseStep;
    static constexpr auto table = "case_step";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id},     Column{"review_case", &T::reviewCase},
                   Column{"step", &T::step}, Column{"due", &T::due},
                   Column{"sent", &T::sent}, Column{"received", &T::received},
                   Column{"done", &T::done}, Column{"note", &T::note}};
};

template <>
struct tenon::store::Describe<tenon::tenure::CaseDocument> {
    using T = tenon::tenure::CaseDocument;
    static constexpr auto table = "case_document";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id},       Column{"review_case", &T::reviewCase},
                   Column{"step", &T::step},   Column{"title", &T::title},
                   Column{"added", &T::added}, Column{"location", &T::location}};
};

template <>
struct tenon::store::Describe<tenon::tenure::ConfidentialLetter> {
    using T = tenon::tenure::ConfidentialLetter;
    static constexpr auto table = "confidential_letter";
    static constexpr auto audience = Audience::Review;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"review_case", &T::reviewCase},
                                               Column{"step", &T::step},
                                               Column{"author", &T::author},
                                               Column{"institution", &T::institution},
                                               Column{"received", &T::received},
                                               Column{"location", &T::location},
                                               Column{"summary", &T::summary}};
};

namespace tenon::store {

// The columns both lists of external reviewers have.
template <class T>
constexpr auto reviewerColumns() {
    return std::tuple{Column{"id", &T::id},
                      Column{"review_case", &T::reviewCase},
                      Column{"name", &T::name},
                      Column{"rank", &T::rank},
                      Column{"institution", &T::institution},
                      Column{"email", &T::email},
                      Column{"expertise", &T::expertise},
                      Column{"relationship", &T::relationship},
                      Column{"state", &T::state},
                      Column{"state_on", &T::stateOn},
                      Column{"note", &T::note}};
}

template <>
struct Describe<tenure::CandidateReviewer> {
    static constexpr auto table = "candidate_reviewer";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns = reviewerColumns<tenure::CandidateReviewer>();
};

template <>
struct Describe<tenure::DivisionReviewer> {
    static constexpr auto table = "division_reviewer";
    static constexpr auto audience = Audience::Review;
    static constexpr auto columns = reviewerColumns<tenure::DivisionReviewer>();
};

} // namespace tenon::store

template <>
struct tenon::store::Describe<tenon::tenure::CaseVote> {
    using T = tenon::tenure::CaseVote;
    static constexpr auto table = "case_vote";
    static constexpr auto audience = Audience::Review;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"review_case", &T::reviewCase},
                                               Column{"step", &T::step},
                                               Column{"body", &T::body},
                                               Column{"on_day", &T::onDay},
                                               Column{"eligible", &T::eligible},
                                               Column{"in_favour", &T::inFavour},
                                               Column{"against", &T::against},
                                               Column{"abstained", &T::abstained},
                                               Column{"recused", &T::recused},
                                               Column{"absent", &T::absent},
                                               Column{"report", &T::report}};
};

template <>
struct tenon::store::Describe<tenon::tenure::CandidateResponse> {
    using T = tenon::tenure::CandidateResponse;
    static constexpr auto table = "candidate_response";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"review_case", &T::reviewCase},
                   Column{"step", &T::step}, Column{"on_day", &T::onDay}, Column{"body", &T::body}};
};
