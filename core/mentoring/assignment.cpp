// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/assignment.h"

#include "core/base/text.h"
#include "core/mentoring/mentoringquery.h"
#include "core/people/peoplequery.h"

#include <QCoreApplication>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Assignment)
};

bool isActivePair(const std::vector<Pairing>& ofMentee, people::PersonId mentor) {
    return std::any_of(ofMentee.begin(), ofMentee.end(), [mentor](const Pairing& pairing) {
        return pairing.mentor == mentor && pairing.state == PairingState::Active;
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
    auto loads = mentorLoads(database);
    if (!loads)
        return loads.error();
    auto present = pairingsOfMentee(database, mentee);
    if (!present)
        return present.error();
    auto junior = people::profile(database, mentee);
    if (!junior)
        return junior.error();
    std::vector<Candidate> out;
    for (const people::Profile& senior : *everybody)
        if (senior.person.id != mentee)
            out.push_back(assess(pack, *junior, senior, loads->value(senior.person.id.value()),
                                 isActivePair(*present, senior.person.id), today));
    sortCandidates(out, *everybody);
    return out;
}

Result<PairingId> assignMentor(store::Edit& edit, const policy::PolicyPack& pack,
                               const Assignment& assignment, QDate today) {
    if (!assignment.from.isValid())
        return Error{ErrorCode::Refused,
                     Tr::tr("Say from which day the mentor is assigned."),
                     u"no date"_s,
                     {}};
    auto mentor = people::profile(edit.database(), assignment.mentor);
    auto mentee = people::profile(edit.database(), assignment.mentee);
    auto loads = mentorLoads(edit.database());
    auto present = pairingsOfMentee(edit.database(), assignment.mentee);
    if (!mentor)
        return mentor.error();
    if (!mentee)
        return mentee.error();
    if (!loads)
        return loads.error();
    if (!present)
        return present.error();
    const Candidate candidate =
        assess(pack, *mentee, *mentor, loads->value(assignment.mentor.value()),
               isActivePair(*present, assignment.mentor), today);
    const QString reason = text::cleaned(assignment.overrideReason);
    if (const QStringList final = unmet(candidate, true); !final.isEmpty())
        return refusal(mentor->person.name, final, false);
    if (!candidate.eligible && reason.isEmpty())
        return refusal(mentor->person.name, unmet(candidate, false), true);
    Pairing pairing;
    pairing.id = edit.newId<Pairing>();
    pairing.mentor = assignment.mentor;
    pairing.mentee = assignment.mentee;
    pairing.program = pack.program;
    pairing.since = assignment.from;
    pairing.overrideReason = candidate.eligible ? QString() : reason;
    if (auto written = edit.insert(pairing); !written)
        return written.error();
    return pairing.id;
}

Status endPairing(store::Edit& edit, PairingId id, QDate until) {
    auto pairing = edit.read<Pairing>().get(id);
    if (!pairing)
        return pairing.error();
    if (!until.isValid() || until < pairing->since)
        return Error{ErrorCode::Refused,
                     Tr::tr("A pairing cannot end before it began; choose a later day."),
                     u"until before since"_s,
                     {}};
    pairing->state = PairingState::Ended;
    pairing->until = until;
    return edit.update(*pairing);
}

} // namespace tenon::mentoring
