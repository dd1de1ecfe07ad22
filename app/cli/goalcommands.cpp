// SPDX-License-Identifier: GPL-3.0-or-later
// goal: what a mentee means to reach.
#include "app/cli/pairingsupport.h"

#include "core/mentoring/goalsteps.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using mentoring::WholeGoal;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject jsonOf(const WholeGoal& whole) {
    const mentoring::Goal& goal = whole.goal;
    QJsonArray steps, reviews;
    for (const mentoring::GoalStep& step : whole.steps)
        steps.append(QJsonObject{{u"title"_s, step.title},
                                 {u"due"_s, isoOrNull(step.due)},
                                 {u"done"_s, isoOrNull(step.done)}});
    for (const mentoring::GoalReview& review : whole.reviews)
        reviews.append(QJsonObject{{u"due"_s, isoOrNull(review.due)},
                                   {u"done"_s, isoOrNull(review.done)},
                                   {u"note"_s, review.note}});
    return {{u"id"_s, idText(goal.id.value())},
            {u"title"_s, goal.title},
            {u"measure"_s, goal.measure},
            {u"baseline"_s, goal.baseline},
            {u"target"_s, goal.target},
            {u"evidence"_s, goal.evidence},
            {u"help"_s, goal.help},
            {u"category"_s, goal.category},
            {u"due"_s, isoOrNull(goal.due)},
            {u"state"_s, tokenOf(goal.state)},
            {u"needsConfirmation"_s, goal.needsConfirmation},
            {u"confirmed"_s, isoOrNull(goal.confirmed)},
            {u"sharing"_s, tokenOf(goal.sharing)},
            {u"steps"_s, steps},
            {u"reviews"_s, reviews}};
}

// Without --as, the administration's: only what is shared with it.
Result<Outcome> list(const Request& request) {
    auto at = openPairing(request);
    if (!at)
        return at.error();
    auto goals = mentoring::goalsOf(at->library->reader(), at->pair.pairing.id,
                                    at->member ? std::optional(at->member->id) : std::nullopt);
    if (!goals)
        return goals.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const WholeGoal& whole : *goals) {
        out.append(jsonOf(whole));
        rows.push_back({idText(whole.goal.id.value()), tokenOf(whole.goal.state),
                        isoOrDash(whole.goal.due), whole.goal.title});
    }
    return Outcome{{{u"goals"_s, out}},
                   table({Tr::tr("Goal"), Tr::tr("State"), Tr::tr("Due"), Tr::tr("Title")}, rows)};
}

// "Title" or "Title=2027-01-31", divided by semicolons.
Result<std::vector<mentoring::GoalStep>> stepsFrom(const QString& text) {
    std::vector<mentoring::GoalStep> steps;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        mentoring::GoalStep step;
        const qsizetype equals = part.lastIndexOf(u'=');
        step.title = (equals < 0 ? part : part.left(equals)).trimmed();
        if (equals >= 0) {
            const QDate due = QDate::fromString(part.mid(equals + 1).trimmed(), Qt::ISODate);
            if (!due.isValid())
                return badValue("steps",
                                Tr::tr("--steps takes “title=2027-01-31; title”, not “%1”.")
                                    .arg(part.trimmed()));
            step.due = due;
        }
        steps.push_back(step);
    }
    return steps;
}

Status readGoal(const PairingAtHand& at, const Request& request, WholeGoal& whole) {
    mentoring::Goal& goal = whole.goal;
    for (const auto& [option, field] : {std::pair{"title", &mentoring::Goal::title},
                                        std::pair{"measure", &mentoring::Goal::measure},
                                        std::pair{"baseline", &mentoring::Goal::baseline},
                                        std::pair{"target", &mentoring::Goal::target},
                                        std::pair{"evidence", &mentoring::Goal::evidence},
                                        std::pair{"help-wanted", &mentoring::Goal::help},
                                        std::pair{"category", &mentoring::Goal::category}})
        if (request.has(option))
            goal.*field = request.value(option);
    if (!goal.category.isEmpty() && !at.pack->category(goal.category))
        return badValue("category", Tr::tr("The policy has no category “%1”.").arg(goal.category));
    auto due = optionalDate(request, "due");
    if (!due)
        return due.error();
    if (*due)
        goal.due = **due;
    if (request.has("needs-confirmation"))
        goal.needsConfirmation = true;
    if (auto read = tokenOption(request, "sharing", goal.sharing); !read)
        return read;
    if (request.has("steps")) {
        auto steps = stepsFrom(request.value("steps"));
        if (!steps)
            return steps.error();
        whole.steps = std::move(*steps);
    }
    auto review = optionalDate(request, "review");
    if (!review)
        return review.error();
    if (*review) {
        mentoring::GoalReview one;
        one.due = **review;
        whole.reviews.push_back(one);
    }
    return tokenOption(request, "state", goal.state);
}

Result<Outcome> recorded(PairingAtHand& at, const Request& request, const QString& label,
                         mentoring::GoalId& id, const store::EditFunction& edit) {
    auto done = carryOut(*at.library, request, label, edit);
    if (!done)
        return done.error();
    QJsonObject json{{u"goal"_s, request.dryRun ? QJsonValue() : QJsonValue(idText(id.value()))}};
    noteCommit(json, *done, request);
    return Outcome{json, Tr::tr("Recorded.")};
}

Result<Outcome> add(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    WholeGoal whole;
    whole.goal.pairing = at->pair.pairing.id;
    const auto mentees = at->pair.mentees();
    // A goal the mentor writes down is the mentee's still.
    whole.goal.person =
        at->pair.member(at->member->id)->role == mentoring::MemberRole::Mentor && !mentees.empty()
            ? mentees.front()
            : at->member->id;
    if (auto read = readGoal(*at, request, whole); !read)
        return read.error();
    return recorded(*at, request, Tr::tr("Add a goal"), whole.goal.id,
                    [&](store::Edit& edit) { return mentoring::saveGoal(edit, whole); });
}

// The goal of the third argument, where the member may read it.
Result<WholeGoal> goalNamed(const PairingAtHand& at, const Request& request) {
    auto id = idFrom(request.arguments.value(2), u"GOAL"_s);
    if (!id)
        return id.error();
    auto goals = mentoring::goalsOf(at.library->reader(), at.pair.pairing.id, at.member->id);
    if (!goals)
        return goals.error();
    for (WholeGoal& whole : *goals)
        if (whole.goal.id.value() == *id)
            return std::move(whole);
    return Error{ErrorCode::NotFound, Tr::tr("This pairing has no such goal."), u"goal"_s,
                 u"GOAL"_s};
}

Result<Outcome> change(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto whole = goalNamed(*at, request);
    if (!whole)
        return whole.error();
    if (auto read = readGoal(*at, request, *whole); !read)
        return read.error();
    return recorded(*at, request, Tr::tr("Change a goal"), whole->goal.id,
                    [&](store::Edit& edit) { return mentoring::saveGoal(edit, *whole); });
}

Result<Outcome> confirm(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto whole = goalNamed(*at, request);
    if (!whole)
        return whole.error();
    return recorded(*at, request, Tr::tr("Confirm a goal"), whole->goal.id, [&](store::Edit& edit) {
        return mentoring::confirmGoal(edit, whole->goal.id, at->member->id, request.clock->today());
    });
}

Result<Outcome> carry(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto whole = goalNamed(*at, request);
    auto due = dateOption(request, "due");
    if (!whole)
        return whole.error();
    if (!due)
        return due.error();
    mentoring::GoalId next = whole->goal.id;
    return recorded(*at, request, Tr::tr("Carry a goal over"), next,
                    [&](store::Edit& edit) -> Status {
                        auto made = mentoring::carryOver(edit, whole->goal.id, *due);
                        if (!made)
                            return made.error();
                        next = *made;
                        return {};
                    });
}

std::vector<Option> goalOptions() {
    return {asOption(),
            {u"title"_s, u"TEXT"_s, Tr::tr("the goal in a sentence")},
            {u"measure"_s, u"TEXT"_s, {}},
            {u"baseline"_s, u"TEXT"_s, {}},
            {u"target"_s, u"TEXT"_s, {}},
            {u"evidence"_s, u"TEXT"_s, Tr::tr("what will show it")},
            {u"help-wanted"_s, u"TEXT"_s, Tr::tr("of the mentor")},
            {u"category"_s, u"CODE"_s, Tr::tr("a criterion of the policy")},
            {u"due"_s, u"DATE"_s, {}},
            {u"steps"_s, u"TEXT"_s, Tr::tr("title=DATE; title")},
            {u"review"_s, u"DATE"_s, Tr::tr("another day of review")},
            {u"needs-confirmation"_s, {}, Tr::tr("done when the mentor confirms it")},
            {u"sharing"_s, u"WITH"_s, Tr::tr("private, mentor, mentor_and_administration")},
            {u"state"_s, u"STATE"_s,
             Tr::tr("draft, agreed, in_progress, done, dropped, carried_over")}};
}

} // namespace

std::vector<Command> goalCommands() {
    return {
        {u"goal"_s,
         u"list"_s,
         {u"FILE"_s, u"PAIRING"_s},
         0,
         Tr::tr("the goals of a pairing"),
         {asOption()},
         list},
        {u"goal"_s,
         u"add"_s,
         {u"FILE"_s, u"PAIRING"_s},
         0,
         Tr::tr("add a goal"),
         goalOptions(),
         add},
        {u"goal"_s,
         u"change"_s,
         {u"FILE"_s, u"PAIRING"_s, u"GOAL"_s},
         0,
         Tr::tr("change a goal"),
         goalOptions(),
         change},
        {u"goal"_s,
         u"confirm"_s,
         {u"FILE"_s, u"PAIRING"_s, u"GOAL"_s},
         0,
         Tr::tr("confirm, as the mentor, that it is reached"),
         {asOption()},
         confirm},
        {u"goal"_s,
         u"carry"_s,
         {u"FILE"_s, u"PAIRING"_s, u"GOAL"_s},
         0,
         Tr::tr("carry it over to another year"),
         {asOption(), {u"due"_s, u"DATE"_s, {}, true}},
         carry},
    };
}

} // namespace tenon::cli
