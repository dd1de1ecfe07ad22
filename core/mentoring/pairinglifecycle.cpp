// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/pairinglifecycle.h"

#include <algorithm>

namespace tenon::mentoring {

namespace {

// Where a pairing stands that has been made known, by what is settled about it.
PairingState settled(const LifeFacts& facts) {
    if (!facts.allAcknowledged)
        return PairingState::Published;
    if (facts.asksAgreement && !facts.agreementInForce)
        return PairingState::AgreementDue;
    return PairingState::Active;
}

bool isPossible(PairingState state, PairingAction action) {
    using S = PairingState;
    switch (action) {
    case PairingAction::Offer:
        return state == S::Proposed;
    case PairingAction::Accept:
        return state == S::Offered;
    case PairingAction::Decline:
        return state == S::Offered || state == S::Accepted;
    case PairingAction::Withdraw:
        return state == S::Proposed || state == S::Offered || state == S::Accepted;
    case PairingAction::Publish:
        return state == S::Proposed || state == S::Accepted;
    case PairingAction::Acknowledge:
        return state == S::Published;
    case PairingAction::Agree: // an agreement may be signed before the last has acknowledged
        return state == S::Published || state == S::AgreementDue || state == S::Active;
    case PairingAction::Pause:
        return state == S::AgreementDue || state == S::Active;
    case PairingAction::Resume:
        return state == S::Paused;
    case PairingAction::AskForChange:
        return state == S::Published || state == S::AgreementDue || state == S::Active ||
               state == S::Paused;
    case PairingAction::KeepOn:
        return state == S::Ending;
    case PairingAction::End:
        return isPresent(state);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<PairingState> stateAfter(PairingState state, PairingAction action,
                                       const LifeFacts& facts) {
    if (!isPossible(state, action))
        return std::nullopt;
    switch (action) {
    case PairingAction::Offer:
        return PairingState::Offered;
    case PairingAction::Accept:
        return facts.allAccepted ? PairingState::Accepted : PairingState::Offered;
    case PairingAction::Decline:
        return PairingState::Declined;
    case PairingAction::Withdraw:
    case PairingAction::End:
        return PairingState::Ended;
    case PairingAction::Pause:
        return PairingState::Paused;
    case PairingAction::AskForChange:
        return PairingState::Ending;
    case PairingAction::Publish:
    case PairingAction::Acknowledge:
    case PairingAction::Agree:
    case PairingAction::Resume:
    case PairingAction::KeepOn:
        return settled(facts);
    }
    Q_UNREACHABLE();
}

std::vector<PairingAction> possibleActions(PairingState state) {
    std::vector<PairingAction> actions;
    for (const auto& [action, token] : Tokens<PairingAction>::pairs)
        if (isPossible(state, action))
            actions.push_back(action);
    return actions;
}

bool isPresent(PairingState state) {
    return state == PairingState::Published || state == PairingState::AgreementDue ||
           state == PairingState::Active || state == PairingState::Paused ||
           state == PairingState::Ending;
}

bool wasMentoring(const Pairing& pairing) {
    return isPresent(pairing.state) ||
           (pairing.state == PairingState::Ended && pairing.ending != Ending::Withdrawn);
}

bool holdsCapacity(PairingState state) {
    return isPresent(state) || state == PairingState::Offered || state == PairingState::Accepted;
}

bool isOver(PairingState state) {
    return state == PairingState::Declined || state == PairingState::Ended;
}

std::optional<int> silentDays(const Pairing& pairing, const policy::PairingTemplate& shape,
                              const std::optional<QDate>& lastContact, QDate today) {
    if (!isPresent(pairing.state) || pairing.state == PairingState::Paused ||
        shape.contactDays == 0 || pairing.since > today)
        return std::nullopt;
    return int(lastContact.value_or(pairing.since).daysTo(today));
}

bool mustAccept(const policy::PairingTemplate& shape, const PairingMember& member) {
    if (shape.choiceByMentee)
        return member.role == MemberRole::Mentee;
    return member.role != MemberRole::Mentee;
}

LifeFacts lifeFacts(const Pair& pair, const policy::PairingTemplate& shape, bool agreementInForce) {
    const auto all = [&](auto&& done) {
        return std::all_of(pair.members.begin(), pair.members.end(),
                           [&](const PairingMember& one) { return one.until || done(one); });
    };
    LifeFacts facts;
    facts.allAccepted = all([&](const PairingMember& one) {
        return !mustAccept(shape, one) || one.accepted.has_value();
    });
    facts.allAcknowledged =
        all([](const PairingMember& one) { return one.acknowledged.has_value(); });
    facts.asksAgreement = pair.pairing.agreementDue.has_value();
    facts.agreementInForce = agreementInForce;
    return facts;
}

} // namespace tenon::mentoring
