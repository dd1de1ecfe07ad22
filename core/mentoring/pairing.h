// SPDX-License-Identifier: GPL-3.0-or-later
// A mentoring relationship from a day on: two people or more, of one of the field's shapes, in one
// state of its life cycle. What may be done in which state is in pairinglifecycle.h; who belongs to
// it in pairingmember.h; what a shape asks for in a pack's policy::PairingTemplate.
#pragma once

#include "core/people/person.h"
#include "core/policy/pairingtemplate.h"

#include <optional>

namespace tenon::mentoring {

using policy::MemberRole;
using policy::Shape;

enum class PairingState {
    Proposed,
    Offered,
    Accepted,
    Declined,
    Published,    // both have been told; somebody has not acknowledged it yet
    AgreementDue, // everybody acknowledged it; no agreement is in force yet
    Active,
    Paused,
    Ending, // somebody asked for a change or an end
    Ended
};

// Why it ended, as a fact of the process; a person's reason is in PairingReason and never here.
enum class Ending {
    Completed,
    TermOver,
    NoFault,
    MentorLeft,
    MenteeLeft,
    ConflictArisen,
    Rematched,
    TenureDecided,
    Withdrawn // proposed or offered, and taken back
};

// Intensive while the clock runs, optional after tenure: the relationship may last a whole career
// (Houston Cole).
enum class PairingPhase { Intensive, Optional };

struct Pairing {
    Id<Pairing> id;
    Shape shape = Shape::OneToOne;
    QString title;   // of a circle or team; empty: its members' names
    QString program; // the program's title in the policy pack
    PairingState state = PairingState::Active;
    std::optional<Ending> ending; // of one that ended
    QDate since;
    std::optional<QDate> until;      // the day it ended
    std::optional<QDate> term;       // the day it is meant to end; absent: open
    std::optional<QDate> trialUntil; // until then it may be left without a word
    int contactDays = 0;             // a contact is expected so often; 0: as the policy says
    MemberRole firstContactBy = MemberRole::Mentor;
    std::optional<QDate> firstContactDue;
    std::optional<QDate> agreementDue;
    std::optional<QDate> published;
    QString overrideReason; // why a rule was set aside; empty where none was
    PairingPhase phase = PairingPhase::Intensive;

    bool operator==(const Pairing&) const = default;
};

using PairingId = Id<Pairing>;

} // namespace tenon::mentoring

template <>
struct tenon::Tokens<tenon::mentoring::PairingState> {
    using E = tenon::mentoring::PairingState;
    static constexpr std::array pairs{
        std::pair{E::Proposed, "proposed"},   std::pair{E::Offered, "offered"},
        std::pair{E::Accepted, "accepted"},   std::pair{E::Declined, "declined"},
        std::pair{E::Published, "published"}, std::pair{E::AgreementDue, "agreement_due"},
        std::pair{E::Active, "active"},       std::pair{E::Paused, "paused"},
        std::pair{E::Ending, "ending"},       std::pair{E::Ended, "ended"}};
};

template <>
struct tenon::Tokens<tenon::mentoring::Ending> {
    using E = tenon::mentoring::Ending;
    static constexpr std::array pairs{
        std::pair{E::Completed, "completed"},    std::pair{E::TermOver, "term_over"},
        std::pair{E::NoFault, "no_fault"},       std::pair{E::MentorLeft, "mentor_left"},
        std::pair{E::MenteeLeft, "mentee_left"}, std::pair{E::ConflictArisen, "conflict_arisen"},
        std::pair{E::Rematched, "rematched"},    std::pair{E::TenureDecided, "tenure_decided"},
        std::pair{E::Withdrawn, "withdrawn"}};
};

template <>
struct tenon::Tokens<tenon::mentoring::PairingPhase> {
    using E = tenon::mentoring::PairingPhase;
    static constexpr std::array pairs{std::pair{E::Intensive, "intensive"},
                                      std::pair{E::Optional, "optional"}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::Pairing> {
    using T = tenon::mentoring::Pairing;
    static constexpr auto table = "pairing";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"shape", &T::shape},
                                               Column{"title", &T::title},
                                               Column{"program", &T::program},
                                               Column{"state", &T::state},
                                               Column{"ending", &T::ending},
                                               Column{"since", &T::since},
                                               Column{"until", &T::until},
                                               Column{"term", &T::term},
                                               Column{"trial_until", &T::trialUntil},
                                               Column{"contact_days", &T::contactDays},
                                               Column{"first_contact_by", &T::firstContactBy},
                                               Column{"first_contact_due", &T::firstContactDue},
                                               Column{"agreement_due", &T::agreementDue},
                                               Column{"published", &T::published},
                                               Column{"override_reason", &T::overrideReason},
                                               Column{"phase", &T::phase}};
};
