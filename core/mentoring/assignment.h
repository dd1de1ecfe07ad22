// SPDX-License-Identifier: GPL-3.0-or-later
// Giving somebody a mentor: everybody as a candidate, and the assignment itself, which the
// library's rules must allow or an administrator must override with a reason that the history
// keeps.
#pragma once

#include "core/mentoring/eligibility.h"
#include "core/mentoring/pairing.h"
#include "core/store/edit.h"

namespace tenon::mentoring {

// Everybody but the mentee, best first. pack: the one the mentee is bound to.
Result<std::vector<Candidate>> candidates(const store::Database& database,
                                          const policy::PolicyPack& pack, people::PersonId mentee,
                                          QDate today);

struct Assignment {
    people::PersonId mentee;
    people::PersonId mentor;
    QDate from;
    QString overrideReason; // needed where a rule is not met; empty otherwise
};

// Whether every rule is met; false where one is not and the reason sets it aside. Error Refused
// with every rule that is not met, where no reason is given or a rule cannot be set aside.
Result<bool> requireEligible(const store::Database& database, const policy::PolicyPack& pack,
                             people::PersonId mentee, people::PersonId mentor,
                             const QString& overrideReason, QDate today);

// Proposes a pairing one to one and makes it known at once: the administration assigns (Houston
// Cole). The reason is kept only where a rule needed it.
Result<PairingId> assignMentor(store::Edit& edit, const policy::PolicyPack& pack,
                               const Assignment& assignment, QDate today);

} // namespace tenon::mentoring
