// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes a mentoring relationship may have, and what a campus asks of each: how many people,
// for how long, how often they meet. A pack may give its own; where it says nothing of a shape, the
// standard one holds, which is shipped as data with its sources.
#pragma once

#include "core/base/token.h"

#include <QString>

#include <vector>

namespace tenon::policy {

enum class Shape {
    OneToOne,
    ChoiceOfTwo, // the mentee chooses one of two seniors
    TwoMentors,
    ResourceTeam, // mentors with different strengths for one new librarian
    PeerCircle,
    Reverse,   // the junior mentors the senior
    OnTheSpot, // one question
    TowardFull // after tenure, toward the highest rank
};

enum class MemberRole { Mentor, Mentee, Peer };

struct PairingTemplate {
    Shape shape = Shape::OneToOne;
    int mentors = 1; // at the beginning; 0 in a circle
    int mentees = 1;
    int peers = 0;        // at least
    int termMonths = 0;   // 0: open
    int trialMonths = 0;  // 0: none
    int contactDays = 30; // a contact is expected so often
    MemberRole firstContactBy = MemberRole::Mentor;
    int firstContactDays = 14;   // after it was made known
    int agreementDays = 60;      // after it began; 0: no agreement is asked for
    bool takesCapacity = true;   // of its mentors
    bool asksEligibility = true; // whether the rules for mentors hold
    bool choiceByMentee = false; // one of the mentors offered is chosen
    bool optionalPhase = false;  // begins in the optional phase
    QString source;
    bool operator==(const PairingTemplate&) const = default;
};

// One for each shape, in their order.
const std::vector<PairingTemplate>& standardPairings();

} // namespace tenon::policy

template <>
struct tenon::Tokens<tenon::policy::Shape> {
    using E = tenon::policy::Shape;
    static constexpr std::array pairs{
        std::pair{E::OneToOne, "one_to_one"},    std::pair{E::ChoiceOfTwo, "choice_of_two"},
        std::pair{E::TwoMentors, "two_mentors"}, std::pair{E::ResourceTeam, "resource_team"},
        std::pair{E::PeerCircle, "peer_circle"}, std::pair{E::Reverse, "reverse"},
        std::pair{E::OnTheSpot, "on_the_spot"},  std::pair{E::TowardFull, "toward_full"}};
};

template <>
struct tenon::Tokens<tenon::policy::MemberRole> {
    using E = tenon::policy::MemberRole;
    static constexpr std::array pairs{std::pair{E::Mentor, "mentor"},
                                      std::pair{E::Mentee, "mentee"}, std::pair{E::Peer, "peer"}};
};
