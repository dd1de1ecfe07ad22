// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/workspace/overview.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString stateWord(tenure::StepState state) {
    switch (state) {
    case tenure::StepState::Done:
        return u"done"_s;
    case tenure::StepState::Next:
        return u"next"_s;
    case tenure::StepState::Planned:
        return u"planned"_s;
    case tenure::StepState::Late:
        return u"late"_s;
    }
    return {};
}

Outcome outcome(const tenure::TenureClock& clock) {
    QJsonArray steps;
    std::vector<QStringList> rows;
    for (const tenure::ClockStep& step : clock.steps) {
        steps.append(QJsonObject{{u"due"_s, step.due.toString(Qt::ISODate)},
                                 {u"title"_s, step.title},
                                 {u"state"_s, stateWord(step.state)},
                                 {u"why"_s, QJsonArray::fromStringList(step.why)}});
        rows.push_back({step.due.toString(Qt::ISODate), stateWord(step.state), step.title,
                        step.why.join(u' ')});
    }
    const QJsonObject json{{u"appointed"_s, clock.appointed.toString(Qt::ISODate)},
                           {u"track"_s, clock.track},
                           {u"length"_s, clock.length},
                           {u"credit"_s, clock.credit},
                           {u"extensions"_s, clock.extensions},
                           {u"year"_s, clock.year},
                           {u"mandatoryReview"_s, isoOrNull(clock.mandatoryReview)},
                           {u"remaining"_s, clock.remainingDays},
                           {u"steps"_s, steps},
                           {u"why"_s, QJsonArray::fromStringList(clock.why)},
                           {u"refused"_s, QJsonArray::fromStringList(clock.refused)}};
    const QString head = clock.decided
                             ? clock.decision
                             : Tr::tr("%1, appointed %2: year %3 of %4.")
                                   .arg(clock.track, clock.appointed.toString(Qt::ISODate))
                                   .arg(clock.year)
                                   .arg(clock.length);
    return {json, head + u"\n\n"_s +
                      table({Tr::tr("Due"), Tr::tr("State"), Tr::tr("Step"), Tr::tr("Why")}, rows)};
}

Result<Outcome> clock(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto computed = workspace::clockOf(*at->library, at->profile, request.clock->today());
    if (!computed)
        return computed.error();
    return outcome(*computed);
}

} // namespace

std::vector<Command> tenureCommands() {
    return {
        {u"tenure"_s,
         u"clock"_s,
         {u"FILE"_s, u"PERSON"_s},
         0,
         Tr::tr("the tenure clock, explained"),
         {},
         clock},
    };
}

} // namespace tenon::cli
