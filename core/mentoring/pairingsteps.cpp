// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/pairingsteps.h"

#include "core/base/text.h"
#include "core/mentoring/assignment.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairingwords.h"
#include "core/people/peoplequery.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;
using people::PersonId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PairingSteps)
};

Status checkCount(const QString& who, std::size_t given, int least, int most) {
    if (int(given) >= least && int(given) <= most)
        return {};
    return refused(
        least == most
            ? Tr::tr("%1: exactly %2 belong here, and %3 are chosen.")
                  .arg(who)
                  .arg(least)
                  .arg(given)
            : Tr::tr("%1: choose at least %2; so far there are %3.").arg(who).arg(least).arg(given),
        u"members"_s);
}

Status checkMembers(const policy::PairingTemplate& shape, const Proposal& proposal) {
    const bool circle = shape.peers > 0;
    const int mentees = shape.mentees;
    if (auto good = checkCount(Tr::tr("Mentors"), proposal.mentors.size(), shape.mentors,
                               circle ? 10 : shape.mentors);
        !good)
        return good;
    if (auto good =
            checkCount(Tr::tr("Mentees"), proposal.mentees.size(), mentees, circle ? 100 : mentees);
        !good)
        return good;
    if (auto good =
            checkCount(Tr::tr("Peers"), proposal.peers.size(), shape.peers, circle ? 100 : 0);
        !good)
        return good;
    QSet<qint64> seen;
    for (const auto* some : {&proposal.mentors, &proposal.mentees, &proposal.peers})
        for (const PersonId person : *some) {
            if (seen.contains(person.value()))
                return refused(Tr::tr("The same person is named twice; choose somebody else."),
                               u"member twice"_s);
            seen.insert(person.value());
        }
    return {};
}

// Whether any rule needed the reason that was given.
Result<bool> checkRules(store::Edit& edit, const policy::PolicyPack& pack, const Proposal& proposal,
                        QDate today) {
    bool needed = false;
    if (!pack.pairing(proposal.shape).asksEligibility)
        return needed;
    for (const PersonId mentee : proposal.mentees)
        for (const PersonId mentor : proposal.mentors) {
            auto met = requireEligible(edit.database(), pack, mentee, mentor,
                                       proposal.overrideReason, today);
            if (!met)
                return met.error();
            needed = needed || !*met;
        }
    return needed;
}

Pairing pairingFrom(const policy::PolicyPack& pack, const Proposal& proposal) {
    const policy::PairingTemplate& shape = pack.pairing(proposal.shape);
    Pairing pairing;
    pairing.shape = proposal.shape;
    pairing.title = text::cleanedLine(proposal.title);
    pairing.program = pack.program;
    pairing.state = PairingState::Proposed;
    pairing.since = proposal.from;
    if (shape.termMonths > 0)
        pairing.term = proposal.from.addMonths(shape.termMonths);
    if (shape.trialMonths > 0)
        pairing.trialUntil = proposal.from.addMonths(shape.trialMonths);
    pairing.contactDays = shape.contactDays;
    pairing.firstContactBy = shape.firstContactBy;
    pairing.phase = shape.optionalPhase ? PairingPhase::Optional : PairingPhase::Intensive;
    return pairing;
}

bool maySpeak(PairingAction action, const LifeStep& step, const PairingMember* member) {
    switch (action) {
    case PairingAction::Accept:
    case PairingAction::Decline:
    case PairingAction::Acknowledge:
        return member != nullptr;
    case PairingAction::Offer:
    case PairingAction::Withdraw:
    case PairingAction::Publish:
        return !step.by;
    case PairingAction::Agree:
    case PairingAction::Pause:
    case PairingAction::Resume:
    case PairingAction::AskForChange:
    case PairingAction::KeepOn:
    case PairingAction::End:
        return !step.by || member;
    }
    Q_UNREACHABLE();
}

Error impossible(const Pairing& pairing, PairingAction action) {
    QStringList possible;
    for (const PairingAction one : possibleActions(pairing.state))
        possible << actionText(one);
    const QString now = possible.isEmpty()
                            ? Tr::tr("Nothing more can be done about it.")
                            : Tr::tr("What can be done now: %1.").arg(possible.join(u", "_s));
    return refused(Tr::tr("“%1” is not possible while a pairing is “%2”. %3")
                       .arg(actionText(action), stateText(pairing.state), now),
                   u"%1 while %2"_s.arg(tokenOf(action), tokenOf(pairing.state)));
}

// Every mentor of an offer or a pairing to be made known still has a place; the pairing's own,
// where it holds one already, is not counted against itself.
Status checkPlaces(store::Edit& edit, const policy::PolicyPack& pack, const Pair& pair) {
    if (!pack.pairing(pair.pairing.shape).takesCapacity || holdsCapacity(pair.pairing.state) ||
        !pair.pairing.overrideReason.isEmpty())
        return {};
    auto loads = mentorLoads(edit.database(), pack);
    if (!loads)
        return loads.error();
    for (const PersonId id : pair.mentors()) {
        auto mentor = people::profile(edit.database(), id);
        if (!mentor)
            return mentor.error();
        const int capacity = capacityOf(pack, *mentor);
        const int load = loads->value(id.value());
        if (load >= capacity)
            return refused(Tr::tr("%1 has %2 of at most %3 mentees, offers among them; wait for "
                                  "an answer, or choose somebody else.")
                               .arg(mentor->person.name)
                               .arg(load)
                               .arg(capacity),
                           u"capacity"_s);
    }
    return {};
}

// The mentee's choice: the mentors who were offered besides are released, without a trace.
Status choose(store::Edit& edit, Pair& pair, const LifeStep& step) {
    const auto mentors = pair.mentors();
    if (!step.chosen || std::find(mentors.begin(), mentors.end(), *step.chosen) == mentors.end())
        return refused(Tr::tr("Say which of the mentors offered you choose."), u"no choice"_s);
    for (auto it = pair.members.begin(); it != pair.members.end();) {
        if (it->role != MemberRole::Mentor || it->person == *step.chosen) {
            ++it;
            continue;
        }
        if (auto gone = edit.remove(it->id); !gone)
            return gone;
        it = pair.members.erase(it);
    }
    return {};
}

// One accepted match releases what else was offered to the same mentees (code-with-ahsan #113).
Status releaseOthers(store::Edit& edit, const Pair& accepted, QDate today) {
    for (const PersonId mentee : accepted.mentees()) {
        auto others = pairsOfMentee(edit.database(), mentee);
        if (!others)
            return others.error();
        for (Pair& other : *others) {
            if (other.pairing.id == accepted.pairing.id ||
                other.pairing.shape != accepted.pairing.shape ||
                other.pairing.state != PairingState::Offered)
                continue;
            other.pairing.state = PairingState::Ended;
            other.pairing.ending = Ending::Withdrawn;
            other.pairing.until = std::max(today, other.pairing.since);
            if (auto done = edit.update(other.pairing); !done)
                return done;
        }
    }
    return {};
}

Status noteReason(store::Edit& edit, const LifeStep& step, ReasonAbout about, QDate today) {
    const QString body = text::cleaned(step.reason);
    // Who asked for a change is kept also where no reason is given: only they take it back.
    if (!step.by || (body.isEmpty() && about != ReasonAbout::Change))
        return {};
    return edit.insert(
        PairingReason{edit.newId<PairingReason>(), step.pairing, *step.by, about, body, today});
}

Status checkKeepsOn(const store::Edit& edit, const LifeStep& step) {
    if (!step.by)
        return {};
    auto asked = whoAskedForChange(edit.database(), step.pairing);
    if (!asked)
        return asked.error();
    if (*asked == step.by)
        return {};
    return refused(Tr::tr("Only who asked for the change takes it back, or the coordinator keeps "
                          "the pairing on."),
                   u"keep-on"_s);
}

Status noteHandOver(store::Edit& edit, const Pair& pair, const LifeStep& step, QDate today) {
    const QString body = text::cleaned(step.handOver);
    if (body.isEmpty())
        return {};
    const PairingMember* owner = step.by ? pair.member(*step.by) : nullptr;
    if (!owner || owner->role == MemberRole::Mentor)
        return refused(Tr::tr("A hand-over note is the mentee's own; only the mentee writes one."),
                       u"hand-over"_s);
    return edit.insert(HandOver{edit.newId<HandOver>(), step.pairing, owner->person, body, today});
}

void makeKnown(const policy::PolicyPack& pack, Pairing& pairing, QDate today) {
    const policy::PairingTemplate& shape = pack.pairing(pairing.shape);
    const QDate begins = std::max(today, pairing.since);
    pairing.published = today;
    pairing.firstContactDue = begins.addDays(shape.firstContactDays);
    if (shape.agreementDays > 0 && !pack.clauses.empty())
        pairing.agreementDue = begins.addDays(shape.agreementDays);
}

Status finish(store::Edit& edit, Pair& pair, const LifeStep& step, QDate today) {
    const QDate day = step.onDay.value_or(std::max(today, pair.pairing.since));
    if (!day.isValid() || day < pair.pairing.since)
        return refused(Tr::tr("A pairing cannot end before it began; choose a later day."),
                       u"until before since"_s);
    pair.pairing.until = day;
    pair.pairing.ending = step.ending.value_or(step.by ? Ending::NoFault : Ending::Completed);
    if (auto noted = noteReason(edit, step, ReasonAbout::Exit, today); !noted)
        return noted;
    return noteHandOver(edit, pair, step, today);
}

// What the action does besides moving the state.
Status carryOut(store::Edit& edit, const policy::PolicyPack& pack, Pair& pair, const LifeStep& step,
                QDate today) {
    const policy::PairingTemplate& shape = pack.pairing(pair.pairing.shape);
    const auto mark = [&](std::optional<QDate> PairingMember::*field) -> Status {
        for (PairingMember& one : pair.members)
            if (one.person == *step.by && !(one.*field)) {
                one.*field = today;
                return edit.update(one);
            }
        return {};
    };
    switch (step.action) {
    case PairingAction::Offer:
        return checkPlaces(edit, pack, pair);
    case PairingAction::Accept:
        if (!mustAccept(shape, *pair.member(*step.by)))
            return refused(Tr::tr("It is for the others to accept this offer."), u"accept"_s);
        if (shape.choiceByMentee)
            if (auto chosen = choose(edit, pair, step); !chosen)
                return chosen;
        return mark(&PairingMember::accepted);
    case PairingAction::Decline:
        return noteReason(edit, step, ReasonAbout::Declined, today);
    case PairingAction::Withdraw:
        pair.pairing.ending = Ending::Withdrawn;
        pair.pairing.until = std::max(today, pair.pairing.since);
        return {};
    case PairingAction::Publish:
        if (auto places = checkPlaces(edit, pack, pair); !places)
            return places;
        makeKnown(pack, pair.pairing, today);
        return {};
    case PairingAction::Acknowledge:
        return mark(&PairingMember::acknowledged);
    case PairingAction::AskForChange:
        if (auto noted = noteReason(edit, step, ReasonAbout::Change, today); !noted)
            return noted;
        return noteHandOver(edit, pair, step, today);
    case PairingAction::End:
        return finish(edit, pair, step, today);
    case PairingAction::Agree:
    case PairingAction::Pause:
    case PairingAction::Resume:
        return {};
    case PairingAction::KeepOn:
        return checkKeepsOn(edit, step);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<PairingId> propose(store::Edit& edit, const policy::PolicyPack& pack,
                          const Proposal& proposal, QDate today) {
    if (!proposal.from.isValid())
        return refused(Tr::tr("Say from which day the mentor is assigned."), u"no date"_s);
    if (auto good = checkMembers(pack.pairing(proposal.shape), proposal); !good)
        return good.error();
    auto reasonNeeded = checkRules(edit, pack, proposal, today);
    if (!reasonNeeded)
        return reasonNeeded.error();
    Pairing pairing = pairingFrom(pack, proposal);
    pairing.id = edit.newId<Pairing>();
    if (*reasonNeeded)
        pairing.overrideReason = text::cleaned(proposal.overrideReason);
    if (auto written = edit.insert(pairing); !written)
        return written.error();
    for (const auto& [people, role] : {std::pair{&proposal.mentors, MemberRole::Mentor},
                                       std::pair{&proposal.mentees, MemberRole::Mentee},
                                       std::pair{&proposal.peers, MemberRole::Peer}})
        if (auto written = addMembers(edit, pairing.id, *people, role, proposal.from); !written)
            return written.error();
    return pairing.id;
}

Status addMembers(store::Edit& edit, PairingId pairing, const std::vector<PersonId>& people,
                  MemberRole role, QDate since) {
    for (const PersonId person : people) {
        PairingMember member;
        member.id = edit.newId<PairingMember>();
        member.pairing = pairing;
        member.person = person;
        member.role = role;
        member.since = since;
        if (auto written = edit.insert(member); !written)
            return written;
    }
    return {};
}

Status takeStep(store::Edit& edit, const policy::PolicyPack& pack, const LifeStep& step,
                QDate today) {
    auto pair = pairOf(edit.database(), step.pairing);
    if (!pair)
        return pair.error();
    auto agreed = hasAgreementInForce(edit.database(), step.pairing);
    if (!agreed)
        return agreed.error();
    if (!stateAfter(pair->pairing.state, step.action, {}))
        return impossible(pair->pairing, step.action);
    if (!maySpeak(step.action, step, step.by ? pair->member(*step.by) : nullptr))
        return refused(step.by ? Tr::tr("“%1” is for the coordinator.").arg(actionText(step.action))
                               : Tr::tr("“%1” is for the members of the pairing; say who it is.")
                                     .arg(actionText(step.action)),
                       u"not theirs"_s);
    if (auto done = carryOut(edit, pack, *pair, step, today); !done)
        return done;
    const LifeFacts facts = lifeFacts(*pair, pack.pairing(pair->pairing.shape), *agreed);
    pair->pairing.state = *stateAfter(pair->pairing.state, step.action, facts);
    if (auto written = edit.update(pair->pairing); !written)
        return written;
    if (pair->pairing.state == PairingState::Accepted)
        return releaseOthers(edit, *pair, today);
    return {};
}

} // namespace tenon::mentoring
