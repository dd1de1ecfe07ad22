// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reviewdecision.h"

#include "core/base/text.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairinglifecycle.h"
#include "core/portfolio/portfolioquery.h"

#include <QCoreApplication>

namespace tenon::workspace {

using namespace Qt::StringLiterals;
using tenure::CaseOutcome;

namespace {

// Whom an item names: its people, and whatever its words say. Work without a date is of today.
tenure::SharedWork sharedWork(const portfolio::WholeItem& whole, QDate today) {
    const portfolio::PortfolioItem& item = whole.item;
    QStringList people{item.title, item.role, item.contribution, item.description};
    for (const portfolio::ItemPerson& person : whole.people)
        people << portfolio::personText(person);
    const auto last = item.ongoing ? std::nullopt : item.ended ? item.ended : item.started;
    return {item.title, people.join(u' '), last ? last->last() : today};
}

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReviewDecision)
};

void offerRank(DecisionOffer& offer, const policy::PolicyPack& pack, const policy::ReviewKind& kind,
               const people::Profile& candidate, QDate effective) {
    const policy::Rank* rank = pack.rank(kind.outcome.rank);
    const policy::Rank* present = pack.rank(candidate.rankOn(effective).value_or(QString()));
    if (!rank || (present && present->order >= rank->order))
        return;
    people::RankHeld held;
    held.appointment = candidate.appointment->id;
    held.rank = rank->code;
    held.since = effective;
    offer.rank = held;
    offer.sentences.append(Tr::tr("Rank: %1 from %2%3.")
                               .arg(rank->title, text::dayText(effective),
                                    present ? Tr::tr(", now %1").arg(present->title) : QString()));
}

void offerTenure(DecisionOffer& offer, const policy::ReviewKind& kind,
                 const people::Profile& candidate, bool granted, QDate decided) {
    if (!kind.outcome.grantsTenure)
        return;
    people::Appointment appointment = *candidate.appointment;
    appointment.tenure = granted ? people::TenureStatus::Tenured : people::TenureStatus::Denied;
    appointment.tenureDecided = decided;
    if (appointment == *candidate.appointment)
        return;
    offer.tenure = appointment;
    offer.sentences.append(
        (granted ? Tr::tr("Tenure: granted on %1.") : Tr::tr("Tenure: denied on %1."))
            .arg(text::dayText(decided)));
}

void offerPhases(DecisionOffer& offer, const policy::ReviewKind& kind,
                 const std::vector<mentoring::Pair>& pairs) {
    if (!kind.outcome.grantsTenure)
        return;
    for (const mentoring::Pair& pair : pairs) {
        mentoring::Pairing pairing = pair.pairing;
        if (!mentoring::isPresent(pairing.state) ||
            pairing.phase == mentoring::PairingPhase::Optional)
            continue;
        pairing.phase = mentoring::PairingPhase::Optional;
        offer.phases.push_back(pairing);
    }
    if (!offer.phases.empty())
        offer.sentences.append(Tr::tr("Mentoring: %n pairing(s) go on as optional ones.", nullptr,
                                      int(offer.phases.size())));
}

} // namespace

DecisionOffer offerOf(const policy::PolicyPack& pack, const tenure::ReviewCase& decided,
                      const people::Profile& candidate,
                      const std::vector<mentoring::Pair>& pairsOfCandidate) {
    DecisionOffer offer;
    const policy::ReviewKind* kind = pack.review(decided.review);
    if (!kind || !candidate.appointment || decided.state != tenure::CaseState::Decided ||
        !decided.decidedOn)
        return offer;
    const QDate effective = decided.effectiveOn.value_or(*decided.decidedOn);
    const bool granted = decided.outcome == CaseOutcome::Favourable;
    if (granted)
        offerRank(offer, pack, *kind, candidate, effective);
    offerTenure(offer, *kind, candidate, granted, *decided.decidedOn);
    if (granted)
        offerPhases(offer, *kind, pairsOfCandidate);
    return offer;
}

Status acceptOffer(store::Edit& edit, const DecisionOffer& offer) {
    if (offer.rank) {
        people::RankHeld held = *offer.rank;
        held.id = edit.newId<people::RankHeld>();
        if (auto written = edit.insert(held); !written)
            return written;
    }
    if (offer.tenure)
        if (auto written = edit.update(*offer.tenure); !written)
            return written;
    for (const mentoring::Pairing& pairing : offer.phases)
        if (auto written = edit.update(pairing); !written)
            return written;
    return {};
}

Result<tenure::CandidateRelations> relationsOf(const Workspace& workspace,
                                               const people::Profile& candidate) {
    tenure::CandidateRelations relations;
    auto pairs = mentoring::pairsOfMentee(workspace.reader(), candidate.person.id);
    if (!pairs)
        return pairs.error();
    const auto person = [&](people::PersonId id) -> Result<tenure::NamedPerson> {
        auto found = workspace.records<people::Person>().get(id);
        if (!found)
            return found.error();
        return tenure::NamedPerson{found->name, found->email};
    };
    for (const mentoring::Pair& pair : *pairs) {
        if (!mentoring::wasMentoring(pair.pairing)) // only offered: nobody's mentor
            continue;
        for (const people::PersonId id : pair.mentors()) {
            auto mentor = person(id);
            if (!mentor)
                return mentor.error();
            (mentoring::isPresent(pair.pairing.state) ? relations.mentors : relations.formerMentors)
                .push_back(*mentor);
        }
    }
    if (candidate.person.supervisor) {
        auto supervisor = person(*candidate.person.supervisor);
        if (!supervisor)
            return supervisor.error();
        relations.supervisor = *supervisor;
    }
    auto items = portfolio::wholeItems(workspace.reader(), candidate.person.id);
    if (!items)
        return items.error();
    for (const portfolio::WholeItem& whole : *items)
        relations.works.push_back(sharedWork(whole, workspace.today()));
    auto library = workspace.library();
    if (!library)
        return library.error();
    relations.institution = library->name;
    return relations;
}

} // namespace tenon::workspace
