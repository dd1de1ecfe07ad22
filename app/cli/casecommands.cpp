// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"
#include "app/cli/tenuresupport.h"

#include "core/mentoring/mentoringquery.h"
#include "core/tenure/casequery.h"
#include "core/tenure/casestore.h"
#include "core/workspace/casefile.h"
#include "core/workspace/overview.h"
#include "core/workspace/reviewdecision.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using workspace::CaseFile;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// --as: the administration sees everything, the candidate and a mentor what they may.
Result<workspace::Viewpoint> viewpointOf(const Request& request, const people::Profile& candidate) {
    workspace::Role role = workspace::Role::Administrator;
    if (auto read = tokenOption(request, "as", role); !read)
        return read.error();
    if (role == workspace::Role::Administrator)
        return workspace::Viewpoint{};
    return workspace::Viewpoint{role, candidate.person.id};
}

Result<std::vector<tenure::ReviewCase>> casesAt(const PersonAtHand& at) {
    if (!at.profile.appointment)
        return std::vector<tenure::ReviewCase>();
    return tenure::casesOf(at.library->reader(), at.profile.appointment->id);
}

// The case of --review and --year; without them the one that is open, else the newest. Error Usage
// where several are open.
Result<tenure::ReviewCase> caseAt(const PersonAtHand& at, const Request& request) {
    auto cases = casesAt(at);
    if (!cases)
        return cases.error();
    std::optional<tenure::ReviewCase> found;
    QStringList open;
    for (const tenure::ReviewCase& one : *cases) {
        if ((request.has("review") && one.review != request.value("review")) ||
            (request.has("year") && one.year != request.value("year").toInt()))
            continue;
        if (one.state == tenure::CaseState::Open)
            open << u"--review %1 --year %2"_s.arg(one.review).arg(one.year);
        if (!found || found->state != tenure::CaseState::Open ||
            one.state == tenure::CaseState::Open)
            found = one;
    }
    if (!found)
        return Error{ErrorCode::NotFound,
                     Tr::tr("%1 has no such review case; open one with “tenure open-case”.")
                         .arg(at.profile.person.name),
                     u"no case"_s, at.profile.person.email};
    if (open.size() > 1)
        return Error{ErrorCode::Usage,
                     Tr::tr("%1 has several open cases. Say which: %2.")
                         .arg(at.profile.person.name, open.join(u"; "_s)),
                     u"ambiguous"_s, at.profile.person.email};
    return *found;
}

QJsonObject reviewerJson(const tenure::ExternalReviewer& reviewer,
                         const std::vector<tenure::ReviewerConflict>* conflicts) {
    QJsonObject json{{u"name"_s, reviewer.name},
                     {u"rank"_s, reviewer.rank},
                     {u"institution"_s, reviewer.institution},
                     {u"email"_s, reviewer.email},
                     {u"expertise"_s, reviewer.expertise},
                     {u"relationship"_s, reviewer.relationship},
                     {u"state"_s, tokenOf(reviewer.state)},
                     {u"on"_s, reviewer.stateOn.toString(Qt::ISODate)}};
    if (!conflicts)
        return json;
    QJsonArray list;
    for (const tenure::ReviewerConflict& conflict : *conflicts)
        list.append(QJsonObject{{u"relation"_s, tokenOf(conflict.relation)},
                                {u"effect"_s, tokenOf(conflict.effect)},
                                {u"text"_s, conflict.text}});
    json.insert(u"conflicts"_s, list);
    return json;
}

template <class Reviewer>
QJsonArray reviewersJson(const std::vector<Reviewer>& reviewers,
                         const std::vector<std::vector<tenure::ReviewerConflict>>& conflicts) {
    QJsonArray list;
    for (std::size_t i = 0; i < reviewers.size(); ++i)
        list.append(reviewerJson(reviewers[i], i < conflicts.size() ? &conflicts[i] : nullptr));
    return list;
}

void addConfidential(QJsonObject& json, const CaseFile& file) {
    QJsonArray votes;
    for (const tenure::CaseVote& vote : file.votes)
        votes.append(QJsonObject{{u"body"_s, vote.body},
                                 {u"step"_s, vote.step},
                                 {u"on"_s, vote.onDay.toString(Qt::ISODate)},
                                 {u"eligible"_s, vote.eligible},
                                 {u"for"_s, vote.inFavour},
                                 {u"against"_s, vote.against},
                                 {u"abstained"_s, vote.abstained},
                                 {u"recused"_s, vote.recused},
                                 {u"absent"_s, vote.absent},
                                 {u"report"_s, vote.report}});
    QJsonArray letters;
    for (const tenure::ConfidentialLetter& letter : file.letters)
        letters.append(QJsonObject{{u"author"_s, letter.author},
                                   {u"institution"_s, letter.institution},
                                   {u"step"_s, letter.step},
                                   {u"received"_s, letter.received.toString(Qt::ISODate)},
                                   {u"location"_s, letter.location},
                                   {u"summary"_s, letter.summary}});
    json.insert(u"divisionReviewers"_s,
                reviewersJson(file.divisionReviewers, file.divisionConflicts));
    json.insert(u"votes"_s, votes);
    json.insert(u"letters"_s, letters);
    json.insert(u"offer"_s, QJsonArray::fromStringList(file.offer.sentences));
}

QJsonObject caseJson(const CaseFile& file) {
    QJsonArray steps, documents, responses;
    for (const tenure::ClockStep& step : file.steps)
        steps.append(stepJson(step));
    for (const tenure::CaseDocument& document : file.documents)
        documents.append(QJsonObject{{u"title"_s, document.title},
                                     {u"step"_s, document.step},
                                     {u"added"_s, document.added.toString(Qt::ISODate)},
                                     {u"location"_s, document.location}});
    for (const tenure::CandidateResponse& response : file.responses)
        responses.append(QJsonObject{{u"step"_s, response.step},
                                     {u"on"_s, response.onDay.toString(Qt::ISODate)},
                                     {u"body"_s, response.body}});
    const tenure::ReviewCase& one = file.reviewCase;
    QJsonObject json{
        {u"id"_s, idText(one.id.value())},
        {u"review"_s, one.review},
        {u"title"_s, file.title},
        {u"year"_s, one.year},
        {u"academicYear"_s, file.yearText},
        {u"state"_s, tokenOf(one.state)},
        {u"outcome"_s, tokenOf(one.outcome)},
        {u"decidedOn"_s, isoOrNull(one.decidedOn)},
        {u"effectiveOn"_s, isoOrNull(one.effectiveOn)},
        {u"standing"_s, file.standing},
        {u"steps"_s, steps},
        {u"documents"_s, documents},
        {u"candidateReviewers"_s, reviewersJson(file.candidateReviewers, file.candidateConflicts)},
        {u"responses"_s, responses}};
    if (file.confidential)
        addConfidential(json, file);
    return json;
}

// Conflicts are there for the administration only.
template <class Reviewer>
QString reviewersText(const std::vector<Reviewer>& reviewers,
                      const std::vector<std::vector<tenure::ReviewerConflict>>& conflicts) {
    QString text;
    for (std::size_t i = 0; i < reviewers.size(); ++i) {
        text += u'\n' +
                Tr::tr("Reviewer: %1, %2 (%3)", "name, institution, state")
                    .arg(reviewers[i].name, reviewers[i].institution, tokenOf(reviewers[i].state));
        if (i < conflicts.size())
            for (const tenure::ReviewerConflict& conflict : conflicts[i])
                text += u"\n! "_s + conflict.text;
    }
    return text;
}

QString caseText(const CaseFile& file) {
    std::vector<QStringList> rows;
    for (const tenure::ClockStep& step : file.steps)
        rows.push_back({step.due.toString(Qt::ISODate), stepStateWord(step.state), step.title,
                        step.actor, isoOrDash(step.sent),
                        step.waitsForReceipt() ? Tr::tr("no receipt") : isoOrDash(step.received)});
    QString text = Tr::tr("%1, %2. %3").arg(file.title, file.yearText, file.standing) + u"\n\n"_s +
                   table({Tr::tr("Due"), Tr::tr("State"), Tr::tr("Step"), Tr::tr("Acts"),
                          Tr::tr("Sent"), Tr::tr("Receipt")},
                         rows);
    text += reviewersText(file.candidateReviewers, file.candidateConflicts) +
            reviewersText(file.divisionReviewers, file.divisionConflicts);
    for (const tenure::CaseVote& vote : file.votes)
        text += u'\n' +
                Tr::tr("Vote of %1, %2: %3 for, %4 against, %5 abstained, %6 recused, %7 absent")
                    .arg(vote.body, vote.onDay.toString(Qt::ISODate))
                    .arg(vote.inFavour)
                    .arg(vote.against)
                    .arg(vote.abstained)
                    .arg(vote.recused)
                    .arg(vote.absent);
    for (const tenure::ConfidentialLetter& letter : file.letters)
        text += u'\n' + Tr::tr("Letter of %1, received %2")
                            .arg(letter.author, letter.received.toString(Qt::ISODate));
    for (const tenure::CaseDocument& document : file.documents)
        text +=
            u'\n' +
            Tr::tr("Document: %1, %2").arg(document.title, document.added.toString(Qt::ISODate));
    for (const QString& sentence : file.offer.sentences)
        text += u"\n> "_s + sentence;
    return text;
}

Result<Outcome> show(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto viewpoint = viewpointOf(request, at->profile);
    if (!viewpoint)
        return viewpoint.error();
    auto cases = casesAt(*at);
    if (!cases)
        return cases.error();
    QJsonArray json;
    QStringList texts;
    for (const tenure::ReviewCase& one : *cases) {
        auto file = workspace::caseFile(*at->library, one.id, *viewpoint);
        if (!file)
            return file.error();
        json.append(caseJson(*file));
        texts << caseText(*file);
    }
    if (texts.isEmpty())
        texts << Tr::tr("No review case is open; “tenure open-case” opens one.");
    return Outcome{{{u"cases"_s, json}}, texts.join(u"\n\n"_s)};
}

// Carries out one change of the case that was named, under a label that tells nothing of it.
Result<Outcome>
change(const Request& request,
       const std::function<Status(store::Edit&, const PersonAtHand&, const policy::PolicyPack&,
                                  const tenure::ReviewCase&)>& edit) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto one = caseAt(*at, request);
    if (!one)
        return one.error();
    auto pack = workspace::packOf(*at->library, at->profile);
    if (!pack)
        return pack.error();
    const QString label = Tr::tr("Change the review case of %1").arg(at->profile.person.name);
    auto done = carryOut(*at->library, request, label,
                         [&](store::Edit& writer) { return edit(writer, *at, **pack, *one); });
    if (!done)
        return done.error();
    QJsonObject json{{u"case"_s, idText(one->id.value())}};
    noteCommit(json, *done, request);
    return Outcome{json, Tr::tr("Recorded.")};
}

Result<Outcome> openNew(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    if (!at->profile.appointment)
        return Error{ErrorCode::Refused, Tr::tr("A review needs an appointment."), {}, {}};
    auto pack = workspace::packOf(*at->library, at->profile);
    if (!pack)
        return pack.error();
    tenure::ReviewCase opened;
    opened.appointment = at->profile.appointment->id;
    opened.review = request.value("review");
    opened.year = request.value("year").toInt();
    if (opened.year < 1900 || opened.year > 2300)
        return badValue("year", Tr::tr("--year takes the first calendar year of the academic year, "
                                       "such as 2030 for 2030–31."));
    opened.opened = request.clock->today();
    std::optional<tenure::CaseId> made;
    const QString label = Tr::tr("Open a review case of %1").arg(at->profile.person.name);
    auto done = carryOut(*at->library, request, label, [&](store::Edit& edit) -> Status {
        auto written = tenure::openCase(edit, **pack, opened);
        if (!written)
            return written.error();
        made = *written;
        return {};
    });
    if (!done)
        return done.error();
    QJsonObject json{
        {u"case"_s, request.dryRun ? QJsonValue() : QJsonValue(idText(made->value()))}};
    noteCommit(json, *done, request);
    return Outcome{json, Tr::tr("Opened.")};
}

Result<Outcome> step(const Request& request) {
    std::array<std::optional<QDate>, 4> days;
    const std::array names{"due", "sent", "received", "done"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto day = optionalDate(request, names[i]);
        if (!day)
            return day.error();
        days[i] = *day;
    }
    return change(request,
                  [&](store::Edit& edit, const PersonAtHand&, const policy::PolicyPack& pack,
                      const tenure::ReviewCase& one) -> Status {
                      auto known =
                          edit.read<tenure::CaseStep>().where("review_case"_L1, one.id.value());
                      if (!known)
                          return known.error();
                      tenure::CaseStep written;
                      for (const tenure::CaseStep& other : *known)
                          if (other.step == request.value("step"))
                              written = other;
                      written.reviewCase = one.id;
                      written.step = request.value("step");
                      std::optional<QDate>* fields[] = {&written.due, &written.sent,
                                                        &written.received, &written.done};
                      for (std::size_t i = 0; i < days.size(); ++i)
                          if (days[i])
                              *fields[i] = days[i];
                      if (request.has("note"))
                          written.note = request.value("note");
                      return tenure::writeStep(edit, pack, written, request.clock->today());
                  });
}

// Somebody whom the policy blocks may be proposed or declined, so that the list is complete, and
// not be asked.
Status mayBeAsked(const tenure::ExternalReviewer& reviewer, const PersonAtHand& at,
                  const policy::PolicyPack& pack, const tenure::ReviewCase& one, QDate today) {
    if (reviewer.state == tenure::ReviewerState::Proposed ||
        reviewer.state == tenure::ReviewerState::Declined)
        return {};
    auto relations = workspace::relationsOf(*at.library, at.profile);
    if (!relations)
        return relations.error();
    for (const tenure::ReviewerConflict& conflict :
         tenure::conflictsOf(reviewer, *relations, pack, pack.review(one.review), today))
        if (conflict.effect == policy::ConflictEffect::Block)
            return Error{ErrorCode::Refused, conflict.text, u"blocked reviewer"_s, reviewer.name};
    return {};
}

template <class Reviewer>
Status writeReviewerFrom(store::Edit& edit, const Request& request, const PersonAtHand& at,
                         const policy::PolicyPack& pack, const tenure::ReviewCase& one,
                         tenure::ReviewerState state) {
    Reviewer reviewer;
    auto known = edit.read<Reviewer>().where("review_case"_L1, one.id.value());
    if (!known)
        return known.error();
    for (const Reviewer& other : *known)
        if (other.name == request.value("name"))
            reviewer = other;
    reviewer.reviewCase = one.id;
    reviewer.name = request.value("name");
    const std::pair<const char*, QString*> fields[] = {{"rank", &reviewer.rank},
                                                       {"institution", &reviewer.institution},
                                                       {"email", &reviewer.email},
                                                       {"expertise", &reviewer.expertise},
                                                       {"relationship", &reviewer.relationship}};
    for (const auto& [name, field] : fields)
        if (request.has(name))
            *field = request.value(name);
    reviewer.state = state;
    reviewer.stateOn = request.clock->today();
    if (auto fine = mayBeAsked(reviewer, at, pack, one, request.clock->today()); !fine)
        return fine;
    return tenure::writeReviewer(edit, std::move(reviewer));
}

Result<Outcome> reviewer(const Request& request) {
    tenure::ReviewerState state = tenure::ReviewerState::Proposed;
    if (auto read = tokenOption(request, "state", state); !read)
        return read.error();
    const QString list = request.has("list") ? request.value("list") : u"candidate"_s;
    if (list != u"candidate"_s && list != u"division"_s)
        return badValue("list", Tr::tr("--list takes candidate or division."));
    return change(request, [&](store::Edit& edit, const PersonAtHand& at,
                               const policy::PolicyPack& pack, const tenure::ReviewCase& one) {
        return list == u"candidate"_s
                   ? writeReviewerFrom<tenure::CandidateReviewer>(edit, request, at, pack, one,
                                                                  state)
                   : writeReviewerFrom<tenure::DivisionReviewer>(edit, request, at, pack, one,
                                                                 state);
    });
}

Result<Outcome> vote(const Request& request) {
    tenure::CaseVote made;
    const std::pair<const char*, int*> counts[] = {
        {"eligible", &made.eligible},   {"for", &made.inFavour},    {"against", &made.against},
        {"abstained", &made.abstained}, {"recused", &made.recused}, {"absent", &made.absent}};
    for (const auto& [name, count] : counts)
        if (auto read = numberOption(request, name, *count); !read)
            return read.error();
    auto day = optionalDate(request, "date");
    if (!day)
        return day.error();
    made.onDay = day->value_or(request.clock->today());
    made.body = request.value("body");
    made.step = request.value("step");
    made.report = request.value("report");
    return change(request, [&](store::Edit& edit, const PersonAtHand&,
                               const policy::PolicyPack& pack, const tenure::ReviewCase& one) {
        made.reviewCase = one.id;
        return tenure::writeVote(edit, pack, made);
    });
}

// A document, a confidential letter or a response, all dated today unless told.
Result<Outcome> paper(const Request& request) {
    auto day = optionalDate(request, "date");
    if (!day)
        return day.error();
    const QDate on = day->value_or(request.clock->today());
    const QString kind = request.value("kind");
    if (kind != u"document"_s && kind != u"letter"_s && kind != u"response"_s)
        return badValue("kind", Tr::tr("--kind takes document, letter or response."));
    return change(
        request,
        [&](store::Edit& edit, const PersonAtHand&, const policy::PolicyPack&,
            const tenure::ReviewCase& one) -> Status {
            const QString step = request.value("step");
            if (kind == u"document"_s)
                return tenure::writeDocument(
                    edit,
                    {{}, one.id, step, request.value("title"), on, request.value("location")});
            if (kind == u"letter"_s)
                return tenure::writeLetter(edit, {{},
                                                  one.id,
                                                  step,
                                                  request.value("title"),
                                                  request.value("institution"),
                                                  on,
                                                  request.value("location"),
                                                  request.value("text")});
            return tenure::writeResponse(edit, {{}, one.id, step, on, request.value("text")});
        });
}

Result<Outcome> decide(const Request& request) {
    tenure::CaseOutcome outcome = tenure::CaseOutcome::None;
    const Status read = tokenOption(request, "outcome", outcome);
    auto on = dateOption(request, "date");
    auto effective = optionalDate(request, "effective");
    if (!read)
        return read.error();
    if (!on)
        return on.error();
    if (!effective)
        return effective.error();
    if (request.has("apply") && request.value("apply") != u"yes"_s)
        return badValue("apply", Tr::tr("--apply takes yes; without it only the case changes."));
    const bool apply = request.has("apply");
    return change(request,
                  [&](store::Edit& edit, const PersonAtHand& at, const policy::PolicyPack& pack,
                      const tenure::ReviewCase& one) -> Status {
                      if (auto done = tenure::decideCase(
                              edit, {one.id, outcome, *on, *effective, request.value("decided-by")},
                              request.clock->today());
                          !done || !apply)
                          return done;
                      auto decided = edit.read<tenure::ReviewCase>().get(one.id);
                      auto pairs = mentoring::pairsOfMentee(edit.database(), at.profile.person.id);
                      if (!decided)
                          return decided.error();
                      if (!pairs)
                          return pairs.error();
                      return workspace::acceptOffer(
                          edit, workspace::offerOf(pack, *decided, at.profile, *pairs));
                  });
}

Result<Outcome> appeal(const Request& request) {
    tenure::CaseOutcome outcome = tenure::CaseOutcome::None;
    const Status read = tokenOption(request, "outcome", outcome);
    auto on = dateOption(request, "date");
    if (!read)
        return read.error();
    if (!on)
        return on.error();
    return change(request, [&](store::Edit& edit, const PersonAtHand&, const policy::PolicyPack&,
                               const tenure::ReviewCase& one) {
        return tenure::appealCase(edit, one.id, *on, outcome);
    });
}

Command command(const char* verb, const QString& help, std::vector<Option> options,
                std::function<Result<Outcome>(const Request&)> run, bool ofOneCase = true) {
    if (ofOneCase) {
        options.push_back(
            {u"review"_s, u"CODE"_s, Tr::tr("which case; else the one that is open")});
        options.push_back({u"year"_s, u"YYYY"_s, {}});
    }
    return {u"tenure"_s,
            QString::fromLatin1(verb),
            {u"FILE"_s, u"PERSON"_s},
            0,
            help,
            std::move(options),
            std::move(run)};
}

} // namespace

std::vector<Command> caseCommands() {
    const Option date{u"date"_s, u"DATE"_s, {}};
    const Option dateNeeded{u"date"_s, u"DATE"_s, {}, true};
    const Option stepCode{u"step"_s, u"CODE"_s, {}};
    return {
        command("case", Tr::tr("review cases with their steps"),
                {{u"as"_s, u"ROLE"_s, Tr::tr("administrator (as it is), mentee or mentor")}}, show,
                false),
        command("open-case", Tr::tr("open a review case"),
                {{u"review"_s, u"CODE"_s, {}, true}, {u"year"_s, u"YYYY"_s, {}, true}}, openNew,
                false),
        command("case-step", Tr::tr("what became of a step"),
                {{u"step"_s, u"CODE"_s, {}, true},
                 {u"due"_s, u"DATE"_s, Tr::tr("agreed for this case")},
                 {u"sent"_s, u"DATE"_s, {}},
                 {u"received"_s, u"DATE"_s, Tr::tr("the written receipt")},
                 {u"done"_s, u"DATE"_s, {}},
                 {u"note"_s, u"TEXT"_s, {}}},
                step),
        command("case-reviewer", Tr::tr("an external reviewer, new or in a new state"),
                {{u"name"_s, u"NAME"_s, {}, true},
                 {u"list"_s, u"LIST"_s, Tr::tr("candidate or division")},
                 {u"state"_s, u"STATE"_s, {}},
                 {u"institution"_s, u"NAME"_s, {}},
                 {u"rank"_s, u"RANK"_s, {}},
                 {u"email"_s, u"ADDRESS"_s, {}},
                 {u"expertise"_s, u"TEXT"_s, {}},
                 {u"relationship"_s, u"TEXT"_s, Tr::tr("as declared")}},
                reviewer),
        command("case-vote", Tr::tr("a committee's vote"),
                {{u"body"_s, u"COMMITTEE"_s, {}, true},
                 {u"eligible"_s, u"N"_s, {}, true},
                 {u"for"_s, u"N"_s, {}},
                 {u"against"_s, u"N"_s, {}},
                 {u"abstained"_s, u"N"_s, {}},
                 {u"recused"_s, u"N"_s, {}},
                 {u"absent"_s, u"N"_s, {}},
                 stepCode,
                 date,
                 {u"report"_s, u"WHERE"_s, {}}},
                vote),
        command("case-paper", Tr::tr("a document, a confidential letter or a response"),
                {{u"kind"_s, u"KIND"_s, Tr::tr("document, letter, response"), true},
                 {u"title"_s, u"TEXT"_s, Tr::tr("of a document; the author of a letter")},
                 {u"institution"_s, u"NAME"_s, {}},
                 {u"location"_s, u"WHERE"_s, {}},
                 {u"text"_s, u"TEXT"_s, {}},
                 stepCode,
                 date},
                paper),
        command("case-decide", Tr::tr("record the decision"),
                {{u"outcome"_s, u"WORD"_s, Tr::tr("favourable or unfavourable"), true},
                 dateNeeded,
                 {u"effective"_s, u"DATE"_s, {}},
                 {u"decided-by"_s, u"WHO"_s, {}, true},
                 {u"apply"_s, u"yes"_s, Tr::tr("also change rank, tenure and mentoring phase")}},
                decide),
        command("case-appeal", Tr::tr("an appeal, and what became of it"),
                {dateNeeded, {u"outcome"_s, u"WORD"_s, Tr::tr("once it is decided")}}, appeal),
    };
}

} // namespace tenon::cli
