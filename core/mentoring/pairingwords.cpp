// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/pairingwords.h"

#include <QCoreApplication>

namespace tenon::mentoring {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PairingWords)
};

} // namespace

QString shapeText(Shape shape) {
    switch (shape) {
    case Shape::OneToOne:
        return Tr::tr("One to one");
    case Shape::ChoiceOfTwo:
        return Tr::tr("Choice of two");
    case Shape::TwoMentors:
        return Tr::tr("Two mentors");
    case Shape::ResourceTeam:
        return Tr::tr("Resource team");
    case Shape::PeerCircle:
        return Tr::tr("Peer circle");
    case Shape::Reverse:
        return Tr::tr("Reverse mentoring");
    case Shape::OnTheSpot:
        return Tr::tr("On the spot");
    case Shape::TowardFull:
        return Tr::tr("Toward the highest rank");
    }
    Q_UNREACHABLE();
}

QString stateText(PairingState state) {
    switch (state) {
    case PairingState::Proposed:
        return Tr::tr("Proposed");
    case PairingState::Offered:
        return Tr::tr("Offered");
    case PairingState::Accepted:
        return Tr::tr("Accepted");
    case PairingState::Declined:
        return Tr::tr("Not taken up");
    case PairingState::Published:
        return Tr::tr("Not acknowledged");
    case PairingState::AgreementDue:
        return Tr::tr("Agreement due");
    case PairingState::Active:
        return Tr::tr("Active");
    case PairingState::Paused:
        return Tr::tr("Paused");
    case PairingState::Ending:
        return Tr::tr("Change asked for");
    case PairingState::Ended:
        return Tr::tr("Ended");
    }
    Q_UNREACHABLE();
}

QString actionText(PairingAction action) {
    switch (action) {
    case PairingAction::Offer:
        return Tr::tr("Offer");
    case PairingAction::Accept:
        return Tr::tr("Accept");
    case PairingAction::Decline:
        return Tr::tr("Decline");
    case PairingAction::Withdraw:
        return Tr::tr("Withdraw");
    case PairingAction::Publish:
        return Tr::tr("Make known");
    case PairingAction::Acknowledge:
        return Tr::tr("Acknowledge");
    case PairingAction::Agree:
        return Tr::tr("Bring the agreement into force");
    case PairingAction::Pause:
        return Tr::tr("Pause");
    case PairingAction::Resume:
        return Tr::tr("Resume");
    case PairingAction::AskForChange:
        return Tr::tr("Ask for a change");
    case PairingAction::KeepOn:
        return Tr::tr("Keep on");
    case PairingAction::End:
        return Tr::tr("End");
    }
    Q_UNREACHABLE();
}

QString endingText(Ending ending) {
    switch (ending) {
    case Ending::Completed:
        return Tr::tr("Completed");
    case Ending::TermOver:
        return Tr::tr("Term over");
    case Ending::NoFault:
        return Tr::tr("Ended without fault");
    case Ending::MentorLeft:
        return Tr::tr("Mentor left");
    case Ending::MenteeLeft:
        return Tr::tr("Mentee left");
    case Ending::ConflictArisen:
        return Tr::tr("A conflict of roles arose");
    case Ending::Rematched:
        return Tr::tr("Matched anew");
    case Ending::TenureDecided:
        return Tr::tr("Tenure decided");
    case Ending::Withdrawn:
        return Tr::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString roleText(MemberRole role) {
    switch (role) {
    case MemberRole::Mentor:
        return Tr::tr("Mentor");
    case MemberRole::Mentee:
        return Tr::tr("Mentee");
    case MemberRole::Peer:
        return Tr::tr("Peer");
    }
    Q_UNREACHABLE();
}

} // namespace tenon::mentoring
