// SPDX-License-Identifier: GPL-3.0-or-later
// mentor propose, show, step, exclude: pairings of every shape through their lives.
#include "app/cli/pairingsupport.h"

#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairingsteps.h"
#include "core/mentoring/pairingwords.h"
#include "core/mentoring/privatesteps.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// E-mail addresses divided by commas, as people.
Status peopleOption(const workspace::Workspace& library, const Request& request, const char* option,
                    std::vector<people::PersonId>& into) {
    for (const QString& email : request.value(option).split(u',', Qt::SkipEmptyParts)) {
        auto person = personNamed(library, email.trimmed());
        if (!person)
            return person.error();
        into.push_back(person->id);
    }
    return {};
}

Result<mentoring::Proposal> proposalFrom(const workspace::Workspace& library,
                                         const Request& request) {
    mentoring::Proposal proposal;
    if (auto read = tokenOption(request, "shape", proposal.shape); !read)
        return read.error();
    auto from = optionalDate(request, "from");
    if (!from)
        return from.error();
    proposal.from = from->value_or(request.clock->today());
    proposal.title = request.value("title");
    proposal.overrideReason = request.value("override");
    for (const auto& [option, people] :
         {std::pair{"mentors", &proposal.mentors}, std::pair{"mentees", &proposal.mentees},
          std::pair{"peers", &proposal.peers}})
        if (auto read = peopleOption(library, request, option, *people); !read)
            return read.error();
    return proposal;
}

Result<Outcome> proposePairing(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto pack = (*library)->currentPack();
    if (!pack)
        return pack.error();
    auto proposal = proposalFrom(**library, request);
    if (!proposal)
        return proposal.error();
    std::optional<mentoring::PairingId> pairing;
    auto done =
        carryOut(**library, request, Tr::tr("Propose a pairing"), [&](store::Edit& edit) -> Status {
            auto made = mentoring::propose(edit, **pack, *proposal, request.clock->today());
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
    return Outcome{json, Tr::tr("Proposed.")};
}

QJsonArray membersJson(const PairingAtHand& at, const QStringList& emails) {
    QJsonArray members;
    for (std::size_t i = 0; i < at.pair.members.size(); ++i) {
        const mentoring::PairingMember& member = at.pair.members[i];
        members.append(QJsonObject{{u"email"_s, emails.value(qsizetype(i))},
                                   {u"role"_s, tokenOf(member.role)},
                                   {u"from"_s, isoOrNull(member.since)},
                                   {u"to"_s, isoOrNull(member.until)},
                                   {u"accepted"_s, isoOrNull(member.accepted)},
                                   {u"acknowledged"_s, isoOrNull(member.acknowledged)},
                                   {u"named"_s, member.named}});
    }
    return members;
}

Result<Outcome> showPairing(const Request& request) {
    auto at = openPairing(request);
    if (!at)
        return at.error();
    std::vector<people::PersonId> ids;
    for (const mentoring::PairingMember& member : at->pair.members)
        ids.push_back(member.person);
    auto emails = emailsOf(*at->library, ids);
    if (!emails)
        return emails.error();
    const mentoring::Pairing& pairing = at->pair.pairing;
    QJsonArray actions;
    QStringList words;
    for (const mentoring::PairingAction action : mentoring::possibleActions(pairing.state)) {
        actions.append(tokenOf(action));
        words << tokenOf(action);
    }
    const QJsonObject json{
        {u"id"_s, idText(pairing.id.value())},
        {u"shape"_s, tokenOf(pairing.shape)},
        {u"title"_s, pairing.title},
        {u"state"_s, tokenOf(pairing.state)},
        {u"ending"_s, pairing.ending ? QJsonValue(tokenOf(*pairing.ending)) : QJsonValue()},
        {u"phase"_s, tokenOf(pairing.phase)},
        {u"from"_s, isoOrNull(pairing.since)},
        {u"to"_s, isoOrNull(pairing.until)},
        {u"term"_s, isoOrNull(pairing.term)},
        {u"trialUntil"_s, isoOrNull(pairing.trialUntil)},
        {u"contactDays"_s, pairing.contactDays},
        {u"firstContactBy"_s, tokenOf(pairing.firstContactBy)},
        {u"firstContactDue"_s, isoOrNull(pairing.firstContactDue)},
        {u"agreementDue"_s, isoOrNull(pairing.agreementDue)},
        {u"published"_s, isoOrNull(pairing.published)},
        {u"members"_s, membersJson(*at, *emails)},
        {u"possible"_s, actions}};
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < at->pair.members.size(); ++i) {
        const mentoring::PairingMember& member = at->pair.members[i];
        rows.push_back({emails->value(qsizetype(i)), mentoring::roleText(member.role),
                        isoOrDash(member.accepted), isoOrDash(member.acknowledged)});
    }
    const QString head =
        Tr::tr("%1, %2 since %3. Possible now: %4.")
            .arg(mentoring::shapeText(pairing.shape), mentoring::stateText(pairing.state),
                 pairing.since.toString(Qt::ISODate),
                 words.isEmpty() ? u"–"_s : words.join(u", "_s));
    return Outcome{json, head + u'\n' +
                             table({Tr::tr("E-mail"), Tr::tr("Role"), Tr::tr("Accepted"),
                                    Tr::tr("Acknowledged")},
                                   rows)};
}

Result<mentoring::LifeStep> stepFrom(const PairingAtHand& at, const Request& request) {
    mentoring::LifeStep step;
    step.pairing = at.pair.pairing.id;
    const auto action = fromToken<mentoring::PairingAction>(request.arguments[2]);
    if (!action || *action == mentoring::PairingAction::Agree) {
        QStringList words;
        for (const auto& [one, token] : Tokens<mentoring::PairingAction>::pairs)
            if (one != mentoring::PairingAction::Agree) // agreement sign does that
                words << QString::fromLatin1(token);
        return unknownWord("ACTION", request.arguments[2], words);
    }
    step.action = *action;
    if (at.member)
        step.by = at.member->id;
    step.reason = request.value("reason");
    step.handOver = request.value("hand-over");
    if (request.has("ending")) {
        mentoring::Ending ending = mentoring::Ending::Completed;
        if (auto read = tokenOption(request, "ending", ending); !read)
            return read.error();
        step.ending = ending;
    }
    if (request.has("choose")) {
        auto chosen = personNamed(*at.library, request.value("choose"));
        if (!chosen)
            return chosen.error();
        step.chosen = chosen->id;
    }
    auto on = optionalDate(request, "date");
    if (!on)
        return on.error();
    step.onDay = *on;
    return step;
}

Result<Outcome> takePairingStep(const Request& request) {
    auto at = openPairing(request);
    if (!at)
        return at.error();
    auto step = stepFrom(*at, request);
    if (!step)
        return step.error();
    mentoring::PairingState state = at->pair.pairing.state;
    auto done = carryOut(
        *at->library, request,
        Tr::tr("%1 a pairing", "an action as on a button").arg(mentoring::actionText(step->action)),
        [&](store::Edit& edit) -> Status {
            if (auto taken = mentoring::takeStep(edit, *at->pack, *step, request.clock->today());
                !taken)
                return taken;
            auto after = edit.read<mentoring::Pairing>().get(step->pairing);
            if (!after)
                return after.error();
            state = after->state;
            return {};
        });
    if (!done)
        return done.error();
    QJsonObject json{{u"state"_s, tokenOf(state)}};
    noteCommit(json, *done, request);
    return Outcome{json, Tr::tr("Now: %1.").arg(mentoring::stateText(state))};
}

// Nobody but its owner lists an exclusion; here it is made or taken back.
Result<Outcome> exclude(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto other = personNamed(*at->library, request.arguments[2]);
    if (!other)
        return other.error();
    const people::PersonId owner = at->profile.person.id;
    return commitAndSay(
        *at->library, request, Tr::tr("Change a private list"),
        [&](store::Edit& edit) {
            return request.has("take-back")
                       ? mentoring::allowAgain(edit, owner, other->id)
                       : mentoring::exclude(edit, {{}, owner, other->id, request.value("reason")});
        },
        Tr::tr("Recorded. Nobody else sees it."));
}

} // namespace

std::vector<Command> pairingCommands() {
    return {
        {u"mentor"_s,
         u"propose"_s,
         {u"FILE"_s},
         0,
         Tr::tr("propose a pairing of any shape"),
         {{u"shape"_s, u"SHAPE"_s,
           Tr::tr("one_to_one (as it is), choice_of_two, two_mentors, resource_team, "
                  "peer_circle, reverse, on_the_spot, toward_full")},
          {u"mentors"_s, u"EMAIL,…"_s, {}},
          {u"mentees"_s, u"EMAIL,…"_s, {}},
          {u"peers"_s, u"EMAIL,…"_s, {}},
          {u"title"_s, u"TEXT"_s, Tr::tr("of a circle or team")},
          {u"from"_s, u"DATE"_s, Tr::tr("today where this is not given")},
          {u"override"_s, u"REASON"_s, Tr::tr("set a rule aside; the history keeps the reason")}},
         proposePairing},
        {u"mentor"_s,
         u"show"_s,
         {u"FILE"_s, u"PAIRING"_s},
         0,
         Tr::tr("a pairing: its members, dates, and what may be done now"),
         {},
         showPairing},
        {u"mentor"_s,
         u"step"_s,
         {u"FILE"_s, u"PAIRING"_s, u"ACTION"_s},
         0,
         Tr::tr("offer, accept, decline, withdraw, publish, acknowledge, pause, resume, "
                "ask-for-change, keep-on or end"),
         {asOption(),
          {u"choose"_s, u"EMAIL"_s, Tr::tr("the mentor the mentee chooses")},
          {u"reason"_s, u"TEXT"_s, Tr::tr("for the coordinator alone; never needed")},
          {u"hand-over"_s, u"TEXT"_s, Tr::tr("from the mentee to the next mentor")},
          {u"ending"_s, u"KIND"_s, Tr::tr("of end: completed, term_over, no_fault, …")},
          {u"date"_s, u"DATE"_s, Tr::tr("of end; today where this is not given")}},
         takePairingStep},
        {u"mentor"_s,
         u"exclude"_s,
         {u"FILE"_s, u"PERSON"_s, u"OTHER"_s},
         0,
         Tr::tr("never pair these two; private to the first"),
         {{u"reason"_s, u"TEXT"_s, Tr::tr("for oneself alone")},
          {u"take-back"_s, {}, Tr::tr("allow it again")}},
         exclude},
    };
}

} // namespace tenon::cli
