// SPDX-License-Identifier: GPL-3.0-or-later
// Who may mentor whom, who stands too close to act in a review, what a mentoring agreement says and
// what counts as service, as a policy pack gives them.
#pragma once

#include "core/base/token.h"

#include <QStringList>

#include <vector>

namespace tenon::policy {

enum class RuleKind { Tenured, MinimumRank, NotSupervisor, NotSelf, Capacity, NotAlreadyPaired };

struct EligibilityRule {
    QString code;
    RuleKind kind = RuleKind::Tenured;
    QString rank;     // MinimumRank: the least rank, by code
    int capacity = 0; // Capacity: mentees at once, where the person has no limit of their own
    bool overridable = true;
    QString source;
    bool operator==(const EligibilityRule&) const = default;
};

// Who stands too close to a candidate to act in a review.
enum class Relation { Mentor, FormerMentor, Supervisor, CoAuthor, SameInstitution };
enum class ConflictEffect { Allow, Warn, Block };

struct ConflictRule {
    QString code;
    Relation relation = Relation::Mentor;
    QString role; // "external-reviewer", "committee"
    ConflictEffect effect = ConflictEffect::Warn;
    QString source;
    bool operator==(const ConflictRule&) const = default;
};

struct AgreementClause {
    QString code;
    QString title;
    QString text;
    bool required = true;
    QString source;
    bool operator==(const AgreementClause&) const = default;
};

struct ServiceActivity {
    QString code;
    QString title;
    bool counts = true;
    bool operator==(const ServiceActivity&) const = default;
};

} // namespace tenon::policy

template <>
struct tenon::Tokens<tenon::policy::RuleKind> {
    using E = tenon::policy::RuleKind;
    static constexpr std::array pairs{std::pair{E::Tenured, "tenured"},
                                      std::pair{E::MinimumRank, "minimum-rank"},
                                      std::pair{E::NotSupervisor, "not-supervisor"},
                                      std::pair{E::NotSelf, "not-self"},
                                      std::pair{E::Capacity, "capacity"},
                                      std::pair{E::NotAlreadyPaired, "not-already-paired"}};
};

template <>
struct tenon::Tokens<tenon::policy::Relation> {
    using E = tenon::policy::Relation;
    static constexpr std::array pairs{
        std::pair{E::Mentor, "mentor"}, std::pair{E::FormerMentor, "former-mentor"},
        std::pair{E::Supervisor, "supervisor"}, std::pair{E::CoAuthor, "co-author"},
        std::pair{E::SameInstitution, "same-institution"}};
};

template <>
struct tenon::Tokens<tenon::policy::ConflictEffect> {
    using E = tenon::policy::ConflictEffect;
    static constexpr std::array pairs{std::pair{E::Allow, "allow"}, std::pair{E::Warn, "warn"},
                                      std::pair{E::Block, "block"}};
};
