// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/pairingfilter.h"

#include <algorithm>

namespace tenon::mentoring {

namespace {

constexpr int soonDays = 30;

bool isSoon(const std::optional<QDate>& day, QDate today) {
    return day && *day >= today && today.daysTo(*day) <= soonDays;
}

} // namespace

std::optional<int> silentDays(const PairingFacts& facts, QDate today) {
    return silentDays(facts.pair.pairing, facts.shape, facts.lastContact, today);
}

bool passes(PairingFilter filter, const PairingFacts& facts, QDate today) {
    const Pairing& pairing = facts.pair.pairing;
    const bool present = isPresent(pairing.state);
    const auto silentFor = [&](int days) {
        return silentDays(facts, today).value_or(0) > days;
    };
    switch (filter) {
    case PairingFilter::Present:
        return !isOver(pairing.state);
    case PairingFilter::Unacknowledged:
        return present && std::any_of(facts.pair.members.begin(), facts.pair.members.end(),
                                      [](const PairingMember& one) {
                                          return !one.until && !one.acknowledged;
                                      });
    case PairingFilter::NoFirstContact:
        return present && !facts.lastContact && pairing.firstContactDue &&
               *pairing.firstContactDue < today;
    case PairingFilter::Silent30:
        return silentFor(30);
    case PairingFilter::Silent60:
        return silentFor(60);
    case PairingFilter::AgreementOverdue:
        return present &&
               (facts.agreementInForce ? facts.reviseBy && *facts.reviseBy < today
                                       : pairing.agreementDue && *pairing.agreementDue < today);
    case PairingFilter::EndingSoon:
        return present && (isSoon(pairing.term, today) || isSoon(pairing.trialUntil, today));
    case PairingFilter::ChangeWanted:
        return pairing.state == PairingState::Ending;
    case PairingFilter::Waiting:
        return !present && !isOver(pairing.state);
    case PairingFilter::Over:
        return isOver(pairing.state);
    case PairingFilter::All:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace tenon::mentoring
