// SPDX-License-Identifier: GPL-3.0-or-later
// Proposing a pairing and taking it through its life, inside a commit. What is possible when is in
// pairinglifecycle.h; which rules a mentor must meet, in the library's pack.
#pragma once

#include "core/mentoring/pairinglifecycle.h"
#include "core/policy/policypack.h"
#include "core/store/edit.h"

namespace tenon::mentoring {

struct Proposal {
    Shape shape = Shape::OneToOne;
    std::vector<people::PersonId> mentors;
    std::vector<people::PersonId> mentees;
    std::vector<people::PersonId> peers;
    QDate from;
    QString title;          // of a circle or team
    QString overrideReason; // needed where a rule is not met; empty otherwise
};

// A pairing in the state Proposed. Error Refused: too few or too many people for the shape,
// somebody twice, a rule that is not met without a reason, or one that cannot be set aside.
Result<PairingId> propose(store::Edit& edit, const policy::PolicyPack& pack,
                          const Proposal& proposal, QDate today);

// Writes members of one role, without asking any rule; for propose() and sample libraries.
Status addMembers(store::Edit& edit, PairingId pairing, const std::vector<people::PersonId>& people,
                  MemberRole role, QDate since);

struct LifeStep {
    PairingId pairing;
    PairingAction action = PairingAction::Publish;
    std::optional<people::PersonId> by;     // a member; absent: the coordinator
    QString reason;                         // private to the coordinator; never needed
    std::optional<Ending> ending;           // of End
    std::optional<people::PersonId> chosen; // of Accept where the mentee chooses
    std::optional<QDate> onDay;             // of End; absent: today
    QString handOver;                       // of AskForChange and End, by a mentee
};

// Error Refused where the state does not allow it (naming what is possible), who asks may not, a
// mentor has no place left, or nobody is chosen.
Status takeStep(store::Edit& edit, const policy::PolicyPack& pack, const LifeStep& step,
                QDate today);

} // namespace tenon::mentoring
