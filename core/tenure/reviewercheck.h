// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an external reviewer stands too close to a candidate, by the conflict rules of the
// policy: mentor, former mentor, supervisor, co-author, same institution. Pure; names are compared
// folded.
#pragma once

#include "core/policy/policypack.h"
#include "core/tenure/reviewcase.h"

#include <QDate>

namespace tenon::tenure {

struct NamedPerson {
    QString name;
    QString email; // may be empty
};

struct SharedWork {
    QString title;
    QString people; // as the item names them
    QDate on;
};

// Whom the candidate is close to, gathered from the library.
struct CandidateRelations {
    std::vector<NamedPerson> mentors;
    std::vector<NamedPerson> formerMentors;
    std::optional<NamedPerson> supervisor;
    std::vector<SharedWork> works; // items whose text names people
    QString institution;
};

struct ReviewerConflict {
    policy::Relation relation = policy::Relation::Mentor;
    policy::ConflictEffect effect = policy::ConflictEffect::Warn;
    QString text; // a sentence with the rule's source
    bool operator==(const ReviewerConflict&) const = default;
};

// Conflicts that block or warn, worst first. today: for rules that forget old collaboration.
std::vector<ReviewerConflict> conflictsOf(const ExternalReviewer& reviewer,
                                          const CandidateRelations& relations,
                                          const policy::PolicyPack& pack,
                                          const policy::ReviewKind* review, QDate today);

} // namespace tenon::tenure
