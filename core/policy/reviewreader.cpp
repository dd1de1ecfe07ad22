// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/packreaders.h"

#include <QCoreApplication>

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyPack)
};

void readMonthAndDay(ObjectReader& in, TrackStep& step, bool yearRequired) {
    step.year = in.number(u"year"_s, 1, 20, yearRequired ? std::nullopt : std::optional(1));
    step.month = in.number(u"month"_s, 1, 12);
    step.day = in.number(u"day"_s, 1, 31);
    checkDay(in, step.month, step.day);
}

void readAfter(ObjectReader& in, TrackStep& step) {
    step.after = in.code(u"after"_s);
    for (const QString& key : {u"year"_s, u"month"_s, u"day"_s}) {
        in.expect(key);
        if (in.has(key))
            in.fault(key, Tr::tr("a step is due on a month and day of a year, or after another "
                                 "step, not both; remove this, or after"));
    }
    step.offsetDays = in.number(u"offsetDays"_s, -3650, 3650);
    if (step.offsetDays >= 0)
        return;
    in.fault(u"offsetDays"_s, Tr::tr("must be from 0 to 3650: a step is not due before the one it "
                                     "follows; turn the two round, or give a month and day"));
    step.offsetDays = 0;
}

void readWhen(ObjectReader& in, TrackStep& step) {
    if (in.has(u"after"_s))
        return readAfter(in, step);
    in.expect(u"after"_s);
    in.expect(u"offsetDays"_s);
    if (in.has(u"offsetDays"_s))
        in.fault(u"offsetDays"_s,
                 Tr::tr("needs after: the code of the step it follows, or \"appointment\""));
    if (in.isObject() && !in.has(u"month"_s) && !in.has(u"day"_s)) {
        in.expect(u"month"_s);
        in.expect(u"day"_s);
        in.number(u"year"_s, 1, 20, 1);
        in.fault(u"month"_s, Tr::tr("is missing: give month and day, or after and offsetDays"));
        return;
    }
    readMonthAndDay(in, step, false);
}

void readManner(ObjectReader& in, TrackStep& step) {
    step.weekend = in.token(u"weekend"_s, WeekendRule::Stays, Presence::Optional);
    step.actor = in.text(u"actor"_s, Presence::Optional);
    step.firm = in.flag(u"firm"_s, true);
    step.receipt = in.flag(u"receipt"_s, false);
    step.milestone = in.flag(u"milestone"_s, true);
    step.dependsOn = in.texts(u"dependsOn"_s, Presence::Optional);
    step.movesIfGrantedByYear = in.number(u"movesIfGrantedByYear"_s, 0, 20, 0);
    if (step.movesIfGrantedByYear > 0 && !step.movesWithExtension)
        in.fault(u"movesIfGrantedByYear"_s,
                 Tr::tr("has no meaning for a step that does not move with an extension; remove "
                        "it, or let the step move"));
}

ExternalReviewRule readExternal(ObjectReader& in) {
    ExternalReviewRule rule;
    rule.fromCandidate = in.number(u"fromCandidate"_s, 0, 100, 0);
    rule.fromDivision = in.number(u"fromDivision"_s, 0, 100, 0);
    rule.letters = in.number(u"letters"_s, 0, 100, 0);
    rule.collaborationYears = in.number(u"collaborationYears"_s, 0, 100, 0);
    const int named = rule.fromCandidate + rule.fromDivision;
    if (named > 0 && rule.letters > named)
        in.fault(u"letters"_s, Tr::tr("asks for more letters than the %1 reviewers that are named; "
                                      "ask for fewer, or for more reviewers")
                                   .arg(named));
    in.finish();
    return rule;
}

ReviewOutcome readOutcome(ObjectReader& in) {
    ReviewOutcome outcome;
    outcome.grantsTenure = in.flag(u"grantsTenure"_s, false);
    outcome.rank = in.code(u"rank"_s, Presence::Optional);
    in.finish();
    return outcome;
}

} // namespace

TrackStep readStep(ObjectReader& in, int format) {
    TrackStep step;
    step.code = in.code(u"code"_s);
    step.title = in.text(u"title"_s);
    step.movesWithExtension = in.flag(u"movesWithExtension"_s, true);
    if (format == 1) {
        readMonthAndDay(in, step, true);
    } else {
        readWhen(in, step);
        readManner(in, step);
    }
    step.prepare = in.text(u"prepare"_s, Presence::Optional);
    step.source = in.text(u"source"_s, format == 1 ? Presence::Required : Presence::Optional);
    in.finish();
    return step;
}

ReviewKind readReview(ObjectReader& in) {
    ReviewKind review;
    review.code = in.code(u"code"_s);
    review.title = in.text(u"title"_s);
    review.purpose = in.token(u"purpose"_s, ReviewPurpose::Annual);
    review.source = in.text(u"source"_s);
    for (ObjectReader& step : in.objects(u"calendar"_s, Presence::Required)) {
        review.calendar.push_back(readStep(step, 2));
        if (review.calendar.back().source.isEmpty())
            review.calendar.back().source = review.source;
    }
    if (in.has(u"external"_s)) {
        ObjectReader external = in.object(u"external"_s);
        review.external = readExternal(external);
    }
    if (in.has(u"outcome"_s)) {
        ObjectReader outcome = in.object(u"outcome"_s);
        review.outcome = readOutcome(outcome);
    }
    in.finish();
    return review;
}

} // namespace tenon::policy
