// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/mentoring/assignment.h"
#include "core/mentoring/mentoringquery.h"
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
    auto pairings = file.records<mentoring::Pairing>().all();
    auto contacts = mentoring::lastContacts(file.reader());
    if (!pairings)
        return pairings.error();
    if (!contacts)
        return contacts.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const mentoring::Pairing& pairing : *pairings) {
        auto mentor = file.records<people::Person>().get(pairing.mentor);
        auto mentee = file.records<people::Person>().get(pairing.mentee);
        if (!mentor || !mentee)
            return mentor ? mentee.error() : mentor.error();
        const auto met = contacts->constFind(pairing.id.value());
        const auto last = met == contacts->constEnd() ? std::nullopt : std::optional(*met);
        out.append(QJsonObject{{u"id"_s, idText(pairing.id.value())},
                               {u"mentor"_s, mentor->email},
                               {u"mentee"_s, mentee->email},
                               {u"program"_s, pairing.program},
                               {u"state"_s, tokenOf(pairing.state)},
                               {u"from"_s, isoOrNull(pairing.since)},
                               {u"to"_s, isoOrNull(pairing.until)},
                               {u"lastContact"_s, isoOrNull(last)}});
        rows.push_back({mentor->email, mentee->email, tokenOf(pairing.state),
                        pairing.since.toString(Qt::ISODate), isoOrDash(pairing.until),
                        isoOrDash(last)});
    }
    return Outcome{{{u"pairings"_s, out}},
                   table({Tr::tr("Mentor"), Tr::tr("Mentee"), Tr::tr("State"), Tr::tr("From"),
                          Tr::tr("To"), Tr::tr("Last contact")},
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
        {u"mentor"_s, u"list"_s, {u"FILE"_s}, 0, Tr::tr("every pairing"), {}, listPairings},
    };
}

} // namespace tenon::cli
