// SPDX-License-Identifier: GPL-3.0-or-later
// Tracks, their clocks, and the reviews with their calendars, as a policy pack gives them. Values
// only: core/tenure makes dates of them.
#pragma once

#include "core/base/token.h"

#include <QStringList>

#include <vector>

namespace tenon::policy {

// What happens to a due date on a Saturday or Sunday ("if Saturday or Sunday, the first Monday
// after", Winthrop).
enum class WeekendRule { Stays, MondayAfter, FridayBefore };

// When something is due: on a month and day of a year on the clock, or a number of days after
// another step or after the appointment.
struct TrackStep {
    QString code;
    QString title;
    int year = 1;  // of the clock, or of the review's placing (1 is the first)
    int month = 0; // 0 where the step follows another
    int day = 0;
    QString after;      // code of the step it follows, or "appointment"; empty: month and day hold
    int offsetDays = 0; // after that, 0 to 3650
    WeekendRule weekend = WeekendRule::Stays;
    QString actor;                  // who acts: "Candidate", "Dean"; empty: the candidate
    bool firm = true;               // false: a suggested date
    bool receipt = false;           // a written receipt is required
    bool milestone = true;          // shown on the timeline; the calendar shows every step
    QStringList dependsOn;          // codes of steps that come first
    bool movesWithExtension = true; // an extension granted before the step moves it too
    int movesIfGrantedByYear = 0;   // only an extension in the first n years moves it; 0: any
    QString prepare;                // what to have ready, one sentence
    QString source;
    QString review; // code of the review it belongs to; empty for a step of the track alone
    bool operator==(const TrackStep&) const = default;
};

enum class ReviewPurpose { Annual, Reappointment, PreTenure, Tenure, Promotion, PostTenure };

// Where external reviewers come from, and how many are asked for; 0 where the pack does not say.
struct ExternalReviewRule {
    int fromCandidate = 0;
    int fromDivision = 0;
    int letters = 0;            // letters needed
    int collaborationYears = 0; // co-authorship within so many years is a conflict; 0: ever
    bool operator==(const ExternalReviewRule&) const = default;
};

// What a favourable decision changes; offered to people, never done silently.
struct ReviewOutcome {
    bool grantsTenure = false;
    QString rank; // code; empty: none
    bool operator==(const ReviewOutcome&) const = default;
};

// A kind of review and its calendar. A step's year is counted from the review's place on the
// track: 1 is the academic year the track says.
struct ReviewKind {
    QString code;
    QString title;
    ReviewPurpose purpose = ReviewPurpose::Annual;
    std::vector<TrackStep> calendar;
    ExternalReviewRule external;
    ReviewOutcome outcome;
    QString source;
    bool operator==(const ReviewKind&) const = default;
};

// A review in the years of a track's clock. Placed more than once, its steps' codes end in the
// year: "annual-review-2".
struct ReviewPlacing {
    QString review;
    std::vector<int> years;
    bool operator==(const ReviewPlacing&) const = default;
};

enum class TrackKind { Tenure, Continuing, Term, PromotionOnly };

// How a start in the middle of an academic year counts.
enum class MidYearRule {
    WholeYear,    // the year of appointment is year 1 (South Carolina: as the August hires before)
    FromNextYear, // year 1 is the academic year after
    NearestYear,  // year 1 is this year for a start in its first half, else the next
};

// Notice of non-renewal: by a date of an early year, or so many months before the appointment ends.
struct NoticeRule {
    int year = 1;  // of service
    int month = 0; // by this month and day of that year
    int day = 0;
    int months = 0; // instead of month and day: before the end of the appointment
    bool operator==(const NoticeRule&) const = default;
};

struct ClockRule {
    MidYearRule midYear = MidYearRule::WholeYear;
    int maxExtensions = 0;     // in years
    int maxTotalYears = 0;     // with every extension; 0 for no limit
    int maxCredit = 0;         // years of prior service; 0: as many as leave a year
    int earliestEarlyYear = 0; // first year in which early consideration may be asked; 0: never
    int requestWithinDays = 0; // an extension is asked for within so many days; 0: no limit
    int leaveDays = 0;         // a leave shorter than this always counts; 0: no limit
    bool waivable = true;      // an extension may be waived later
    std::vector<NoticeRule> notice; // by year; the last one holds for all later years
    QString source;                 // empty: the track's
    bool operator==(const ClockRule&) const = default;
};

struct Track {
    QString code;
    QString title;
    TrackKind kind = TrackKind::Tenure;
    QString ladder; // empty where the pack has none
    QStringList synonyms;
    int years = 0; // length of the clock in academic years
    ClockRule clock;
    bool tenure = true;                 // leads to tenure
    QString mandatoryReview;            // the code of the step that must not be missed
    QString preTenureReview;            // the code of the step half-way; empty where there is none
    std::vector<TrackStep> steps;       // of the track alone
    std::vector<ReviewPlacing> reviews; // when each kind of review comes
    QString source;
    bool operator==(const Track&) const = default;
};

} // namespace tenon::policy

template <>
struct tenon::Tokens<tenon::policy::WeekendRule> {
    using E = tenon::policy::WeekendRule;
    static constexpr std::array pairs{std::pair{E::Stays, "stays"},
                                      std::pair{E::MondayAfter, "monday-after"},
                                      std::pair{E::FridayBefore, "friday-before"}};
};

template <>
struct tenon::Tokens<tenon::policy::ReviewPurpose> {
    using E = tenon::policy::ReviewPurpose;
    static constexpr std::array pairs{
        std::pair{E::Annual, "annual"},        std::pair{E::Reappointment, "reappointment"},
        std::pair{E::PreTenure, "pre-tenure"}, std::pair{E::Tenure, "tenure"},
        std::pair{E::Promotion, "promotion"},  std::pair{E::PostTenure, "post-tenure"}};
};

template <>
struct tenon::Tokens<tenon::policy::TrackKind> {
    using E = tenon::policy::TrackKind;
    static constexpr std::array pairs{
        std::pair{E::Tenure, "tenure"}, std::pair{E::Continuing, "continuing"},
        std::pair{E::Term, "term"}, std::pair{E::PromotionOnly, "promotion-only"}};
};

template <>
struct tenon::Tokens<tenon::policy::MidYearRule> {
    using E = tenon::policy::MidYearRule;
    static constexpr std::array pairs{std::pair{E::WholeYear, "whole-year"},
                                      std::pair{E::FromNextYear, "from-next-year"},
                                      std::pair{E::NearestYear, "nearest-year"}};
};
