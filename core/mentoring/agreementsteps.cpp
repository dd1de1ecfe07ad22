// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/agreementsteps.h"

#include "core/base/text.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairingsteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

constexpr int mostClauses = 100;

Result<Agreement> draftOf(store::Edit& edit, AgreementId id) {
    auto agreement = edit.read<Agreement>().get(id);
    if (!agreement)
        return agreement.error();
    if (agreement->state != AgreementState::Draft)
        return refused(
            Tr::tr("This version is in force or was replaced; begin a revision instead."),
            u"not a draft"_s);
    return agreement;
}

template <class T>
Status removeAll(store::Edit& edit, AgreementId agreement) {
    auto records = edit.read<T>().where("agreement"_L1, agreement.value());
    if (!records)
        return records.error();
    for (const T& record : *records)
        if (auto gone = edit.remove(record.id); !gone)
            return gone;
    return {};
}

Status writeClauses(store::Edit& edit, AgreementId agreement,
                    const std::vector<ClauseText>& clauses) {
    int position = 0;
    for (const ClauseText& text : clauses)
        if (auto written =
                edit.insert(Clause{edit.newId<Clause>(), agreement, ++position, text.code,
                                   text::cleanedLine(text.title), text::cleaned(text.body)});
            !written)
            return written;
    return {};
}

Status checkClauses(const policy::PolicyPack& pack, const std::vector<ClauseText>& clauses) {
    if (clauses.empty() || clauses.size() > mostClauses)
        return refused(Tr::tr("An agreement has from 1 to %1 clauses.").arg(mostClauses),
                       u"clauses"_s);
    for (std::size_t i = 0; i < clauses.size(); ++i)
        if (clauses[i].title.trimmed().isEmpty() || clauses[i].body.trimmed().isEmpty())
            return refused(Tr::tr("Clause %1 has no title or no text.").arg(i + 1), u"empty"_s);
    for (const policy::AgreementClause& clause : pack.clauses)
        if (clause.required &&
            std::none_of(clauses.begin(), clauses.end(),
                         [&](const ClauseText& one) { return one.code == clause.code; }))
            return refused(
                Tr::tr("The library's policy requires the clause “%1”.").arg(clause.title),
                clause.code);
    return {};
}

bool hasSigned(const std::vector<Signature>& signatures, people::PersonId person) {
    return std::any_of(signatures.begin(), signatures.end(),
                       [person](const Signature& one) { return one.person == person; });
}

Status bringIntoForce(store::Edit& edit, const policy::PolicyPack& pack, Agreement agreement,
                      QDate today) {
    auto others = edit.read<Agreement>().where("pairing"_L1, agreement.pairing.value());
    if (!others)
        return others.error();
    for (Agreement& other : *others)
        if (other.state == AgreementState::InForce) {
            other.state = AgreementState::Replaced;
            if (auto done = edit.update(other); !done)
                return done;
        }
    agreement.state = AgreementState::InForce;
    agreement.inForce = today;
    agreement.reviseBy = today.addYears(1);
    if (auto done = edit.update(agreement); !done)
        return done;
    auto pairing = edit.read<Pairing>().get(agreement.pairing);
    if (!pairing)
        return pairing.error();
    LifeStep step;
    step.pairing = agreement.pairing;
    step.action = PairingAction::Agree;
    // A pause or a wish for a change goes on, with the agreement in force.
    return stateAfter(pairing->state, step.action, {}) ? takeStep(edit, pack, step, today)
                                                       : Status();
}

} // namespace

Result<std::vector<WholeAgreement>> agreementsOf(const store::Database& database,
                                                 PairingId pairing) {
    auto versions = store::Repository<Agreement>(database).where("pairing"_L1, pairing.value());
    if (!versions)
        return versions.error();
    std::vector<WholeAgreement> out;
    for (Agreement& agreement : *versions) {
        auto clauses =
            store::Repository<Clause>(database).where("agreement"_L1, agreement.id.value());
        auto signatures =
            store::Repository<Signature>(database).where("agreement"_L1, agreement.id.value());
        if (!clauses)
            return clauses.error();
        if (!signatures)
            return signatures.error();
        std::sort(clauses->begin(), clauses->end(),
                  [](const Clause& a, const Clause& b) { return a.position < b.position; });
        out.push_back({std::move(agreement), std::move(*clauses), std::move(*signatures)});
    }
    std::sort(out.begin(), out.end(), [](const WholeAgreement& a, const WholeAgreement& b) {
        return a.agreement.version > b.agreement.version;
    });
    return out;
}

Result<AgreementId> draftAgreement(store::Edit& edit, const policy::PolicyPack& pack,
                                   PairingId pairing, QDate today) {
    auto pair = edit.read<Pairing>().get(pairing);
    if (!pair)
        return pair.error();
    if (!isPresent(pair->state))
        return refused(Tr::tr("An agreement belongs to a pairing that has been made known and has "
                              "not ended."),
                       u"state"_s);
    auto versions = agreementsOf(edit.database(), pairing);
    if (!versions)
        return versions.error();
    std::vector<ClauseText> clauses;
    int version = 1;
    for (const WholeAgreement& one : *versions) {
        version = std::max(version, one.agreement.version + 1);
        if (one.agreement.state == AgreementState::Draft)
            return refused(Tr::tr("There is a draft already; change it or acknowledge it."),
                           u"draft"_s);
        if (one.agreement.state == AgreementState::InForce)
            for (const Clause& clause : one.clauses)
                clauses.push_back({clause.code, clause.title, clause.body});
    }
    if (clauses.empty())
        for (const policy::AgreementClause& clause : pack.clauses)
            clauses.push_back({clause.code, clause.title, clause.text});
    Agreement made;
    made.id = edit.newId<Agreement>();
    made.pairing = pairing;
    made.version = version;
    made.drafted = today;
    if (auto written = edit.insert(made); !written)
        return written.error();
    if (auto written = writeClauses(edit, made.id, clauses); !written)
        return written.error();
    return made.id;
}

Status setClauses(store::Edit& edit, const policy::PolicyPack& pack, AgreementId agreement,
                  const std::vector<ClauseText>& clauses) {
    if (auto draft = draftOf(edit, agreement); !draft)
        return draft.error();
    if (auto good = checkClauses(pack, clauses); !good)
        return good;
    if (auto gone = removeAll<Clause>(edit, agreement); !gone)
        return gone;
    if (auto gone = removeAll<Signature>(edit, agreement); !gone)
        return gone;
    return writeClauses(edit, agreement, clauses);
}

Status signAgreement(store::Edit& edit, const policy::PolicyPack& pack, AgreementId id,
                     people::PersonId person, SignatureWay way, const QString& name, QDate today) {
    auto agreement = draftOf(edit, id);
    if (!agreement)
        return agreement.error();
    auto pair = pairOf(edit.database(), agreement->pairing);
    auto signatures = edit.read<Signature>().where("agreement"_L1, id.value());
    if (!pair)
        return pair.error();
    if (!signatures)
        return signatures.error();
    if (!pair->has(person))
        return refused(Tr::tr("Only members of the pairing acknowledge its agreement."),
                       u"not a member"_s);
    if (hasSigned(*signatures, person))
        return refused(Tr::tr("This version is acknowledged already by this person."), u"signed"_s);
    const QString typed = text::cleanedLine(name);
    if (way == SignatureWay::Typed && typed.isEmpty())
        return refused(Tr::tr("Type your name to acknowledge the agreement."), u"no name"_s);
    const Signature signature{edit.newId<Signature>(), id, person, today, way, typed};
    if (auto written = edit.insert(signature); !written)
        return written;
    signatures->push_back(signature);
    const bool all =
        std::all_of(pair->members.begin(), pair->members.end(), [&](const PairingMember& one) {
            return one.until || hasSigned(*signatures, one.person);
        });
    return all ? bringIntoForce(edit, pack, *agreement, today) : Status();
}

AgreementNeed agreementNeed(const Pairing& pairing, const std::vector<Agreement>& versions,
                            QDate today) {
    if (!isPresent(pairing.state))
        return AgreementNeed::None;
    for (const Agreement& one : versions)
        if (one.state == AgreementState::InForce)
            return one.reviseBy && *one.reviseBy <= today ? AgreementNeed::RevisionDue
                                                          : AgreementNeed::None;
    if (!pairing.agreementDue)
        return AgreementNeed::None;
    return *pairing.agreementDue < today ? AgreementNeed::Overdue : AgreementNeed::Due;
}

} // namespace tenon::mentoring
