// SPDX-License-Identifier: GPL-3.0-or-later
// Drafting, changing and acknowledging a pair's agreement, inside a commit. A version that is in
// force never changes: a revision is a new draft, and replaces it once everybody has acknowledged.
#pragma once

#include "core/mentoring/agreement.h"
#include "core/mentoring/pairingmember.h"
#include "core/policy/policypack.h"
#include "core/store/edit.h"

namespace tenon::mentoring {

struct WholeAgreement {
    Agreement agreement;
    std::vector<Clause> clauses; // by position
    std::vector<Signature> signatures;
    bool operator==(const WholeAgreement&) const = default;
};

// The newest first.
Result<std::vector<WholeAgreement>> agreementsOf(const store::Database& database,
                                                 PairingId pairing);

// The pack's clauses, or those of the version in force. Error Refused where a draft is there
// already, or the pairing is over.
Result<AgreementId> draftAgreement(store::Edit& edit, const policy::PolicyPack& pack,
                                   PairingId pairing, QDate today);

struct ClauseText {
    QString code; // empty: the pair's own
    QString title;
    QString body;
    bool operator==(const ClauseText&) const = default;
};

// Instead of the draft's clauses; acknowledgements of the draft are taken back, for they were of
// another text. Error Refused: not a draft, no clause at all, one without a title or text, or one
// missing that the pack requires.
Status setClauses(store::Edit& edit, const policy::PolicyPack& pack, AgreementId agreement,
                  const std::vector<ClauseText>& clauses);

// One member's acknowledgement; the last brings the agreement into force, replaces the version
// before, sets the day of revision a year on and moves the pairing. name: as typed; needed where
// way is Typed. Error Refused: not a draft, not a member, acknowledged already.
Status signAgreement(store::Edit& edit, const policy::PolicyPack& pack, AgreementId agreement,
                     people::PersonId person, SignatureWay way, const QString& name, QDate today);

// What is wanted of a pair's agreement on a day. Pure.
enum class AgreementNeed { None, Due, Overdue, RevisionDue };
AgreementNeed agreementNeed(const Pairing& pairing, const std::vector<Agreement>& versions,
                            QDate today);

} // namespace tenon::mentoring
