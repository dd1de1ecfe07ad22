// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pairingsupport.h"

#include "core/mentoring/assignment.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairingfilter.h"
#include "core/mentoring/pairingwords.h"
#include "core/people/peoplequery.h"
#include "core/workspace/overview.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonArray reasonsJson(const mentoring::Candidate& candidate) {
    QJsonArray reasons;
    for (const mentoring::RuleOutcome& outcome : candidate.reasons)
        reasons.append(QJsonObject{
            {u"rule"_s, outcome.rule}, {u"passed"_s, outcome.passed}, {u"text"_s, outcome.text}});
    return reasons;
}

QString reasonsText(const mentoring::Candidate& candidate) {
    QStringList texts;
    for (const mentoring::RuleOutcome& outcome : candidate.reasons)
        if (candidate.eligible || !outcome.passed)
            texts << outcome.text;
    return texts.join(u' ');
}

Result<Outcome> eligibleMentors(const Request& request) {
    auto mentee = openPerson(request);
    if (!mentee)
        return mentee.error();
    auto found = mentoring::candidates(mentee->library->reader(), *mentee->pack,
                                       mentee->profile.person.id, request.clock->today());
    if (!found)
        return found.error();
    QJsonArray candidates;
    std::vector<QStringList> rows;
    for (const mentoring::Candidate& candidate : *found) {
        auto person = mentee->library->records<people::Person>().get(candidate.person);
        if (!person)
            return person.error();
        candidates.append(QJsonObject{{u"email"_s, person->email},
                                      {u"eligible"_s, candidate.eligible},
                                      {u"load"_s, candidate.load},
                                      {u"capacity"_s, candidate.capacity},
                                      {u"reasons"_s, reasonsJson(candidate)}});
        rows.push_back({person->email, candidate.eligible ? Tr::tr("yes") : Tr::tr("no"),
                        u"%1/%2"_s.arg(candidate.load).arg(candidate.capacity),
                        reasonsText(candidate)});
    }
    return Outcome{
        {{u"candidates"_s, candidates}},
        table({Tr::tr("E-mail"), Tr::tr("Eligible"), Tr::tr("Load"), Tr::tr("Why")}, rows)};
}

Result<Outcome> assign(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    const people::Person& mentee = at->profile.person;
    auto mentor = personNamed(*at->library, request.arguments[2]);
    auto from = optionalDate(request, "from");
    if (!mentor)
        return mentor.error();
    if (!from)
        return from.error();
    const QDate today = request.clock->today();
    const mentoring::Assignment assignment{mentee.id, mentor->id, from->value_or(today),
                                           request.value("override")};
    std::optional<mentoring::PairingId> pairing;
    const QString label = Tr::tr("Assign %1 as mentor of %2").arg(mentor->name, mentee.name);
    auto done = carryOut(*at->library, request, label, [&](store::Edit& edit) -> Status {
        auto made = mentoring::assignMentor(edit, *at->pack, assignment, today);
        if (!made)
            return made.error();
        pairing = *made;
        return {};
    });
    if (!done)
        return done.error();
    QJsonObject json{
        {u"pairing"_s, request.dryRun ? QJsonValue() : QJsonValue(idText(pairing->value()))}};
    noteCommit(json, *done, request);
    return Outcome{json,
                   Tr::tr("%1 is the mentor of %2 from %3.")
                       .arg(mentor->name, mentee.name, assignment.from.toString(Qt::ISODate))};
}

Result<Outcome> listPairings(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    const workspace::Workspace& file = **library;
    mentoring::PairingFilter filter = mentoring::PairingFilter::All;
    if (auto read = tokenOption(request, "only", filter); !read)
        return read.error();
    auto all = workspace::pairingFacts(file);
    if (!all)
        return all.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const mentoring::PairingFacts& facts : *all) {
        if (!mentoring::passes(filter, facts, request.clock->today()))
            continue;
        const mentoring::Pair& pair = facts.pair;
        auto mentors = emailsOf(file, pair.mentors());
        auto mentees = emailsOf(file, pair.mentees());
        auto peers = emailsOf(file, pair.with(mentoring::MemberRole::Peer));
        if (!mentors || !mentees || !peers)
            return !mentors ? mentors.error() : !mentees ? mentees.error() : peers.error();
        const mentoring::Pairing& pairing = pair.pairing;
        const auto& last = facts.lastContact;
        // mentor and mentee are the first of each, as they always were; the lists have all.
        out.append(QJsonObject{{u"id"_s, idText(pairing.id.value())},
                               {u"shape"_s, tokenOf(pairing.shape)},
                               {u"mentor"_s, mentors->value(0)},
                               {u"mentee"_s, mentees->value(0)},
                               {u"mentors"_s, QJsonArray::fromStringList(*mentors)},
                               {u"mentees"_s, QJsonArray::fromStringList(*mentees)},
                               {u"peers"_s, QJsonArray::fromStringList(*peers)},
                               {u"program"_s, pairing.program},
                               {u"state"_s, tokenOf(pairing.state)},
                               {u"from"_s, isoOrNull(pairing.since)},
                               {u"to"_s, isoOrNull(pairing.until)},
                               {u"term"_s, isoOrNull(pairing.term)},
                               {u"firstContactDue"_s, isoOrNull(pairing.firstContactDue)},
                               {u"agreementDue"_s, isoOrNull(pairing.agreementDue)},
                               {u"agreementInForce"_s, facts.agreementInForce},
                               {u"lastContact"_s, isoOrNull(last)}});
        rows.push_back({idText(pairing.id.value()), (*mentors + *peers).join(u", "_s),
                        mentees->join(u", "_s), mentoring::stateText(pairing.state),
                        pairing.since.toString(Qt::ISODate), isoOrDash(pairing.until),
                        isoOrDash(last)});
    }
    return Outcome{{{u"pairings"_s, out}},
                   table({Tr::tr("Pairing"), Tr::tr("Mentor"), Tr::tr("Mentee"), Tr::tr("State"),
                          Tr::tr("From"), Tr::tr("To"), Tr::tr("Last contact")},
                         rows)};
}

} // namespace

std::vector<Command> mentorCommands() {
    return {
        {u"mentor"_s,
         u"eligible"_s,
         {u"FILE"_s, u"MENTEE"_s},
         0,
         Tr::tr("everybody as a mentor for somebody, and why"),
         {},
         eligibleMentors},
        {u"mentor"_s,
         u"assign"_s,
         {u"FILE"_s, u"MENTEE"_s, u"MENTOR"_s},
         0,
         Tr::tr("assign a mentor"),
         {{u"from"_s, u"DATE"_s, Tr::tr("today where this is not given")},
          {u"override"_s, u"REASON"_s, Tr::tr("set a rule aside; the history keeps the reason")}},
         assign},
        {u"mentor"_s,
         u"list"_s,
         {u"FILE"_s},
         0,
         Tr::tr("every pairing"),
         {{u"only"_s, u"FILTER"_s,
           Tr::tr("present, unacknowledged, no-first-contact, silent-30, silent-60, "
                  "agreement-overdue, ending-soon, change-wanted, waiting, over, all")}},
         listPairings},
    };
}

} // namespace tenon::cli
