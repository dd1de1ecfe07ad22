// SPDX-License-Identifier: GPL-3.0-or-later
// Who needs the administrator today: without a mentor, due soon, silent pairs. Pure.
#pragma once

#include "core/mentoring/eligibility.h"
#include "core/mentoring/pairingmember.h"
#include "core/tenure/tenureclock.h"

#include <QHash>

namespace tenon::mentoring {

struct WithoutMentor {
    people::PersonId person;
    std::optional<QDate> appointed;
    int days = 0;      // since appointment; 0 where it is not known or still to come
    bool late = false; // longer than the policy allows
    bool operator==(const WithoutMentor&) const = default;
};

struct DueSoon {
    people::PersonId person;
    tenure::ClockStep step;
    int days = 0; // until due; negative when late
    bool operator==(const DueSoon&) const = default;
};

struct SilentPair {
    PairingId pairing;
    people::PersonId mentor;
    people::PersonId mentee;
    std::optional<QDate> lastContact; // absent: never
    int days = 0;                     // since then, or since the pairing began
    bool operator==(const SilentPair&) const = default;
};

struct Attention {
    std::vector<WithoutMentor> withoutMentor; // longest first
    std::vector<DueSoon> dueSoon;             // soonest first; late ones lead
    std::vector<SilentPair> silent;           // longest first
};

struct AttentionInput {
    std::vector<people::Profile> profiles;
    std::vector<Pair> pairs;
    QHash<qint64, QDate> lastContacts;              // by pairing
    QHash<qint64, tenure::TenureClock> clocks;      // by person
    QHash<qint64, const policy::PolicyPack*> packs; // by person; the pack they are bound to
    int withinDays = 60;
};

Attention attention(const AttentionInput& input, QDate today);

} // namespace tenon::mentoring
