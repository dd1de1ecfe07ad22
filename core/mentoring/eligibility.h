// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a person may mentor another under the library's rules, and why: each rule with passed or
// not and a sentence. Pure.
#pragma once

#include "core/people/profile.h"
#include "core/policy/policypack.h"

namespace tenon::mentoring {

struct RuleOutcome {
    QString rule; // the rule's code in the pack
    bool passed = false;
    bool overridable = true;
    QString text; // "Tenured since 1 Aug 2019." / "Supervises Amara Osei."
    bool operator==(const RuleOutcome&) const = default;
};

struct Candidate {
    people::PersonId person;
    bool eligible = false;
    int load = 0;     // mentees now
    int capacity = 0; // mentees at once
    std::vector<RuleOutcome> reasons;
    bool operator==(const Candidate&) const = default;
};

// The person's own limit, else the policy's; 0 where neither says one.
int capacityOf(const policy::PolicyPack& pack, const people::Profile& mentor);

// load: mentees this mentor has on that day. alreadyPaired: whether this pair is active already.
// excluded: by either of the two in private; whose wish it is is not said.
Candidate assess(const policy::PolicyPack& pack, const people::Profile& mentee,
                 const people::Profile& mentor, int load, bool alreadyPaired, QDate today,
                 bool excluded = false);

// Eligible first, then the least load relative to capacity, then by name.
void sortCandidates(std::vector<Candidate>& candidates,
                    const std::vector<people::Profile>& profiles);

// Whether the pack wants this person to have a mentor: probationary, in a rank to which one is
// assigned, on a track with a clock, and not ended.
bool needsMentor(const policy::PolicyPack& pack, const people::Profile& profile, QDate today);

} // namespace tenon::mentoring
