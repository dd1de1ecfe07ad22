// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/schema.h"

#include "core/mentoring/agreement.h"
#include "core/mentoring/checklist.h"
#include "core/mentoring/discussion.h"
#include "core/mentoring/exclusion.h"
#include "core/mentoring/goal.h"
#include "core/mentoring/introduction.h"
#include "core/mentoring/letter.h"
#include "core/mentoring/pairingmember.h"
#include "core/mentoring/plannedmeeting.h"
#include "core/mentoring/reading.h"
#include "core/mentoring/topic.h"
#include "core/people/columnmapping.h"
#include "core/people/policymove.h"
#include "core/policy/policyversion.h"
#include "core/portfolio/evidence.h"
#include "core/portfolio/itemparts.h"
#include "core/portfolio/portfolioowner.h"
#include "core/tenure/clockevent.h"
#include "core/tenure/reviewcase.h"

namespace tenon::workspace {

const store::Schema& librarySchema() {
    using store::tableInfo;
    static const store::Schema schema{
        tableInfo<policy::PolicyVersion>(),
        tableInfo<policy::Library>(),
        tableInfo<people::Person>(),
        tableInfo<people::Appointment>(),
        tableInfo<people::RankHeld>(),
        tableInfo<people::ColumnMapping>(),
        tableInfo<tenure::ClockEvent>(),
        tableInfo<mentoring::Pairing>(),
        tableInfo<mentoring::Meeting>(),
        tableInfo<mentoring::SharedNote>(),
        tableInfo<mentoring::PrivateNote>(),
        tableInfo<portfolio::PortfolioItem>(),
        tableInfo<portfolio::ItemRange>(),
        tableInfo<portfolio::StatusChange>(),
        tableInfo<portfolio::ItemPerson>(),
        tableInfo<portfolio::ItemIdentifier>(),
        tableInfo<portfolio::ItemField>(),
        tableInfo<portfolio::ItemTag>(),
        tableInfo<portfolio::ItemFiling>(),
        tableInfo<portfolio::DossierFlag>(),
        tableInfo<portfolio::Evidence>(),
        tableInfo<portfolio::ItemEvidence>(),
        tableInfo<portfolio::NameVariant>(),
        tableInfo<portfolio::SavedFilter>(),
        tableInfo<portfolio::SelfRating>(),
        tableInfo<portfolio::FilingQuestion>(),
        tableInfo<tenure::ClockReason>(),
        tableInfo<people::PolicyMove>(),
        tableInfo<tenure::ReviewCase>(),
        tableInfo<tenure::CaseStep>(),
        tableInfo<tenure::CaseDocument>(),
        tableInfo<tenure::ConfidentialLetter>(),
        tableInfo<tenure::CandidateReviewer>(),
        tableInfo<tenure::DivisionReviewer>(),
        tableInfo<tenure::CaseVote>(),
        tableInfo<tenure::CandidateResponse>(),
        tableInfo<mentoring::PairingMember>(),
        tableInfo<mentoring::PairingReason>(),
        tableInfo<mentoring::HandOver>(),
        tableInfo<mentoring::Letter>(),
        tableInfo<mentoring::Absence>(),
        tableInfo<mentoring::Decision>(),
        tableInfo<mentoring::ActionItem>(),
        tableInfo<mentoring::PlannedMeeting>(),
        tableInfo<mentoring::AgendaEntry>(),
        tableInfo<mentoring::Agreement>(),
        tableInfo<mentoring::Clause>(),
        tableInfo<mentoring::Signature>(),
        tableInfo<mentoring::Goal>(),
        tableInfo<mentoring::GoalStep>(),
        tableInfo<mentoring::GoalReview>(),
        tableInfo<mentoring::ProgramTopic>(),
        tableInfo<mentoring::PairTopic>(),
        tableInfo<mentoring::TopicMark>(),
        tableInfo<mentoring::Reading>(),
        tableInfo<mentoring::ReadingMark>(),
        tableInfo<mentoring::Introduction>(),
        tableInfo<mentoring::Discussion>(),
        tableInfo<mentoring::DiscussionPost>(),
        tableInfo<mentoring::JournalPage>(),
        tableInfo<mentoring::Exclusion>(),
        tableInfo<mentoring::ChecklistItem>(),
    };
    return schema;
}

} // namespace tenon::workspace
