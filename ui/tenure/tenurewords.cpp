// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/tenurewords.h"

#include <QCoreApplication>

namespace tenon::ui {

using tenure::CaseOutcome;
using tenure::CaseState;
using tenure::ClockEventKind;
using tenure::ReasonCategory;
using tenure::ReviewerState;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TenureWords)
};
} // namespace

QString eventKindText(ClockEventKind kind) {
    switch (kind) {
    case ClockEventKind::PriorServiceCredit:
        return Tr::tr("Prior-service credit");
    case ClockEventKind::ExtensionRequested:
        return Tr::tr("Extension requested");
    case ClockEventKind::ExtensionGranted:
        return Tr::tr("Extension granted");
    case ClockEventKind::ExtensionDenied:
        return Tr::tr("Extension denied");
    case ClockEventKind::ExtensionWaived:
        return Tr::tr("Extension waived");
    case ClockEventKind::Leave:
        return Tr::tr("Leave");
    case ClockEventKind::EarlyRequest:
        return Tr::tr("Early review requested");
    case ClockEventKind::TrackChange:
        return Tr::tr("Change of track");
    case ClockEventKind::Reappointment:
        return Tr::tr("Reappointment");
    case ClockEventKind::MandatoryYearChanged:
        return Tr::tr("Mandatory year changed");
    case ClockEventKind::TenureGranted:
        return Tr::tr("Tenure granted");
    case ClockEventKind::TenureDenied:
        return Tr::tr("Tenure denied");
    case ClockEventKind::StepDone:
        return Tr::tr("Step done");
    }
    return {};
}

QString reasonText(ReasonCategory category) {
    switch (category) {
    case ReasonCategory::Parental:
        return Tr::tr("Birth or adoption");
    case ReasonCategory::Medical:
        return Tr::tr("Health");
    case ReasonCategory::Caregiving:
        return Tr::tr("Care of a relative");
    case ReasonCategory::Disaster:
        return Tr::tr("Disaster or pandemic");
    case ReasonCategory::Military:
        return Tr::tr("Military service");
    case ReasonCategory::Immigration:
        return Tr::tr("Immigration status");
    case ReasonCategory::TerminalDegree:
        return Tr::tr("Terminal degree");
    case ReasonCategory::Other:
        return Tr::tr("Another reason");
    }
    return {};
}

QString caseStateText(const tenure::ReviewCase& reviewCase) {
    switch (reviewCase.state) {
    case CaseState::Open:
        return Tr::tr("Open");
    case CaseState::Decided:
        return reviewCase.outcome == CaseOutcome::Favourable ? Tr::tr("Favourable")
                                                             : Tr::tr("Unfavourable");
    case CaseState::Withdrawn:
        return Tr::tr("Withdrawn");
    case CaseState::Appealed:
        return Tr::tr("Appealed");
    }
    return {};
}

Tone caseStateTone(const tenure::ReviewCase& reviewCase) {
    switch (reviewCase.state) {
    case CaseState::Open:
        return Tone::Accent;
    case CaseState::Decided:
        return reviewCase.outcome == CaseOutcome::Favourable ? Tone::Good : Tone::Late;
    case CaseState::Withdrawn:
        return Tone::Neutral;
    case CaseState::Appealed:
        return Tone::Warning;
    }
    return Tone::Neutral;
}

QString reviewerStateText(ReviewerState state) {
    switch (state) {
    case ReviewerState::Proposed:
        return Tr::tr("Proposed");
    case ReviewerState::Vetted:
        return Tr::tr("Vetted");
    case ReviewerState::Invited:
        return Tr::tr("Invited");
    case ReviewerState::Agreed:
        return Tr::tr("Agreed");
    case ReviewerState::Declined:
        return Tr::tr("Declined");
    case ReviewerState::MaterialsSent:
        return Tr::tr("Materials sent");
    case ReviewerState::Received:
        return Tr::tr("Letter received");
    case ReviewerState::Late:
        return Tr::tr("Late");
    }
    return {};
}

Tone reviewerStateTone(ReviewerState state) {
    switch (state) {
    case ReviewerState::Received:
        return Tone::Good;
    case ReviewerState::Late:
        return Tone::Late;
    case ReviewerState::Declined:
        return Tone::Warning;
    case ReviewerState::Agreed:
    case ReviewerState::MaterialsSent:
        return Tone::Accent;
    case ReviewerState::Proposed:
    case ReviewerState::Vetted:
    case ReviewerState::Invited:
        break;
    }
    return Tone::Neutral;
}

} // namespace tenon::ui
