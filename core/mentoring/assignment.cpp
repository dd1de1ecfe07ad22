// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/assignment.h"

#include "core/base/text.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairingsteps.h"
#include "core/people/peoplequery.h"

#include <QCoreApplication>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Assignment)
};

// Offered to each other counts too: a pair is formed once.
bool isPaired(const std::vector<Pair>& ofMentee, people::PersonId mentor) {
    return std::any_of(ofMentee.begin(), ofMentee.end(), [mentor](const Pair& pair) {
        const PairingMember* member = pair.member(mentor);
        return member && member->role == MemberRole::Mentor && !isOver(pair.pairing.state);
    });
}

QStringList unmet(const Candidate& candidate, bool onlyFinal) {
    QStringList sentences;
    for (const RuleOutcome& outcome : candidate.reasons)
        if (!outcome.passed && (!onlyFinal || !outcome.overridable))
            sentences << outcome.text;
    return sentences;
}

Error refusal(const QString& name, const QStringList& sentences, bool mayOverride) {
    const QString advice = mayOverride
                               ? Tr::tr("Choose somebody else, or give a reason for the exception.")
                               : Tr::tr("Choose somebody else.");
    return {ErrorCode::Refused,
            Tr::tr("%1 cannot be assigned: %2 %3").arg(name, sentences.join(u' '), advice),
            u"eligibility"_s,
            {}};
}

} // namespace

Result<std::vector<Candidate>> candidates(const store::Database& database,
                                          const policy::PolicyPack& pack, people::PersonId mentee,
                                          QDate today) {
    auto everybody = people::profiles(database);
    if (!everybody)
        return everybody.error();
    auto loads = mentorLoads(database, pack);
    if (!loads)
        return loads.error();
    auto excluded = excludedWith(database, mentee);
    if (!excluded)
        return excluded.error();
    auto present = pairsOfMentee(database, mentee);
    if (!present)
        return present.error();
    auto junior = people::profile(database, mentee);
    if (!junior)
        return junior.error();
    std::vector<Candidate> out;
    for (const people::Profile& senior : *everybody)
        if (senior.person.id != mentee)
            out.push_back(assess(pack, *junior, senior, loads->value(senior.person.id.value()),
                                 isPaired(*present, senior.person.id), today,
                                 excluded->contains(senior.person.id.value())));
    sortCandidates(out, *everybody);
    return out;
}

Result<bool> requireEligible(const store::Database& database, const policy::PolicyPack& pack,
                             people::PersonId menteeId, people::PersonId mentorId,
                             const QString& overrideReason, QDate today) {
    auto mentor = people::profile(database, mentorId);
    auto mentee = people::profile(database, menteeId);
    auto loads = mentorLoads(database, pack);
    auto present = pairsOfMentee(database, menteeId);
    auto excluded = excludedWith(database, menteeId);
    if (!mentor)
        return mentor.error();
    if (!mentee)
        return mentee.error();
    if (!loads)
        return loads.error();
    if (!present)
        return present.error();
    if (!excluded)
        return excluded.error();
    const Candidate candidate =
        assess(pack, *mentee, *mentor, loads->value(mentorId.value()), isPaired(*present, mentorId),
               today, excluded->contains(mentorId.value()));
    if (const QStringList final = unmet(candidate, true); !final.isEmpty())
        return refusal(mentor->person.name, final, false);
    if (!candidate.eligible && text::cleaned(overrideReason).isEmpty())
        return refusal(mentor->person.name, unmet(candidate, false), true);
    return candidate.eligible;
}

Result<PairingId> assignMentor(store::Edit& edit, const policy::PolicyPack& pack,
                               const Assignment& assignment, QDate today) {
    Proposal proposal;
    proposal.mentors = {assignment.mentor};
    proposal.mentees = {assignment.mentee};
    proposal.from = assignment.from;
    proposal.overrideReason = assignment.overrideReason;
    auto pairing = propose(edit, pack, proposal, today);
    if (!pairing)
        return pairing.error();
    LifeStep step;
    step.pairing = *pairing;
    step.action = PairingAction::Publish;
    if (auto published = takeStep(edit, pack, step, today); !published)
        return published.error();
    return *pairing;
}

} // namespace tenon::mentoring
