// SPDX-License-Identifier: GPL-3.0-or-later
// Which pairings want the coordinator's eye, by facts of the process alone (domain.md 4.9,
// assignment gaps). Pure; the facts are gathered by pairingFacts().
#pragma once

#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairinglifecycle.h"

namespace tenon::mentoring {

enum class PairingFilter {
    Present, // everything that is not over
    Unacknowledged,
    NoFirstContact, // late
    Silent30,
    Silent60,
    AgreementOverdue,
    EndingSoon, // its term or trial ends within 30 days
    ChangeWanted,
    Waiting, // proposed, offered, accepted
    Over,
    All
};

struct PairingFacts {
    Pair pair;
    std::optional<QDate> lastContact;
    bool agreementInForce = false;
    std::optional<QDate> reviseBy; // of the version in force
    policy::PairingTemplate shape; // as the policy has it today
    bool operator==(const PairingFacts&) const = default;
};

bool passes(PairingFilter filter, const PairingFacts& facts, QDate today);

std::optional<int> silentDays(const PairingFacts& facts, QDate today);

// Every pairing, in the order of their making.
Result<std::vector<PairingFacts>> pairingFacts(const store::Database& database,
                                               const policy::PolicyPack& pack);

// Meetings in each of the last months, the oldest first; the last is today's. One row for each
// pairing, in their order.
Result<std::vector<std::vector<int>>> contactsByMonth(const store::Database& database,
                                                      const std::vector<PairingId>& pairings,
                                                      int months, QDate today);

} // namespace tenon::mentoring

template <>
struct tenon::Tokens<tenon::mentoring::PairingFilter> {
    using E = tenon::mentoring::PairingFilter;
    static constexpr std::array pairs{std::pair{E::Present, "present"},
                                      std::pair{E::Unacknowledged, "unacknowledged"},
                                      std::pair{E::NoFirstContact, "no-first-contact"},
                                      std::pair{E::Silent30, "silent-30"},
                                      std::pair{E::Silent60, "silent-60"},
                                      std::pair{E::AgreementOverdue, "agreement-overdue"},
                                      std::pair{E::EndingSoon, "ending-soon"},
                                      std::pair{E::ChangeWanted, "change-wanted"},
                                      std::pair{E::Waiting, "waiting"},
                                      std::pair{E::Over, "over"},
                                      std::pair{E::All, "all"}};
};
