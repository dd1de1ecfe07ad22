// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a pairing: which action is possible in which state, and where it leads (domain.md
// 4.2). Pure; pairingsteps.h carries the actions out.
#pragma once

#include "core/mentoring/pairingmember.h"

namespace tenon::mentoring {

enum class PairingAction {
    Offer,
    Accept,
    Decline,
    Withdraw, // the coordinator takes a proposal or an offer back
    Publish,
    Acknowledge,
    Agree, // the agreement came into force
    Pause,
    Resume,
    AskForChange, // or for an end; either side, without fault
    KeepOn,       // whoever asked stays after all
    End
};

// What is settled about a pairing, as far as the next state depends on it. Each is as it stands
// once the action is done.
struct LifeFacts {
    bool allAccepted = false;
    bool allAcknowledged = false;
    bool asksAgreement = false;
    bool agreementInForce = false;
    bool operator==(const LifeFacts&) const = default;
};

// The state after the action; nullopt where it is not possible in that state.
std::optional<PairingState> stateAfter(PairingState state, PairingAction action,
                                       const LifeFacts& facts);

// The actions possible in a state, in the order of PairingAction.
std::vector<PairingAction> possibleActions(PairingState state);

// People are mentor and mentee: they meet, see what is shared, and are looked after.
bool isPresent(PairingState state);
// Present, or ended after it had been: there was mentoring.
bool wasMentoring(const Pairing& pairing);
// It holds a place of its mentors: present, or offered and not answered yet (a mentor who waits for
// an answer is not free; wcc-backend #647).
bool holdsCapacity(PairingState state);
// Nothing can be done about it any more.
bool isOver(PairingState state);

// The days since the last contact, or since it began; absent where no contact is expected: not
// present, paused, still to begin, or of a shape of which the policy expects none.
std::optional<int> silentDays(const Pairing& pairing, const policy::PairingTemplate& shape,
                              const std::optional<QDate>& lastContact, QDate today);

// Who has to accept an offer: the mentee where the mentee chooses, else the mentors, or every peer.
bool mustAccept(const policy::PairingTemplate& shape, const PairingMember& member);

LifeFacts lifeFacts(const Pair& pair, const policy::PairingTemplate& shape, bool agreementInForce);

} // namespace tenon::mentoring

template <>
struct tenon::Tokens<tenon::mentoring::PairingAction> {
    using E = tenon::mentoring::PairingAction;
    static constexpr std::array pairs{
        std::pair{E::Offer, "offer"},     std::pair{E::Accept, "accept"},
        std::pair{E::Decline, "decline"}, std::pair{E::Withdraw, "withdraw"},
        std::pair{E::Publish, "publish"}, std::pair{E::Acknowledge, "acknowledge"},
        std::pair{E::Agree, "agree"},     std::pair{E::Pause, "pause"},
        std::pair{E::Resume, "resume"},   std::pair{E::AskForChange, "ask-for-change"},
        std::pair{E::KeepOn, "keep-on"},  std::pair{E::End, "end"}};
};
