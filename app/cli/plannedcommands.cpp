// SPDX-License-Identifier: GPL-3.0-or-later
// meeting plan, planned, move, miss, cancel, hold and agenda: meetings to come.
#include "app/cli/pairingsupport.h"

#include "core/mentoring/meetingplan.h"
#include "core/workspace/pairagenda.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using mentoring::PlannedMeeting;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<Outcome> plan(const Request& request) {
    auto at = openPairing(request);
    if (!at)
        return at.error();
    PlannedMeeting meeting;
    meeting.pairing = at->pair.pairing.id;
    auto day = dateOption(request, "date");
    auto until = optionalDate(request, "until");
    if (!day)
        return day.error();
    if (!until)
        return until.error();
    meeting.onDay = *day;
    meeting.repeatUntil = *until;
    meeting.atTime = request.value("time");
    meeting.place = request.value("place");
    if (auto read = numberOption(request, "minutes", meeting.minutes); !read)
        return read.error();
    if (auto read = tokenOption(request, "channel", meeting.channel); !read)
        return read.error();
    if (auto read = tokenOption(request, "repeats", meeting.repeats); !read)
        return read.error();
    return recorded(*at, request, Tr::tr("Plan a meeting"), [&](store::Edit& edit) -> Status {
        auto made = mentoring::planMeeting(edit, meeting);
        return made ? Status() : Status(made.error());
    });
}

Result<Outcome> planned(const Request& request) {
    auto at = openPairing(request);
    if (!at)
        return at.error();
    auto meetings = mentoring::plannedOf(at->library->reader(), at->pair.pairing.id);
    if (!meetings)
        return meetings.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const PlannedMeeting& one : *meetings) {
        out.append(QJsonObject{{u"id"_s, idText(one.id.value())},
                               {u"date"_s, isoOrNull(one.onDay)},
                               {u"time"_s, one.atTime},
                               {u"minutes"_s, one.minutes},
                               {u"channel"_s, tokenOf(one.channel)},
                               {u"place"_s, one.place},
                               {u"repeats"_s, tokenOf(one.repeats)}});
        rows.push_back({idText(one.id.value()), one.onDay.toString(Qt::ISODate), one.atTime,
                        QString::number(one.minutes), tokenOf(one.channel), one.place});
    }
    return Outcome{{{u"planned"_s, out}},
                   table({Tr::tr("Meeting"), Tr::tr("Date"), Tr::tr("Time"), Tr::tr("Minutes"),
                          Tr::tr("Channel"), Tr::tr("Place")},
                         rows)};
}

Result<Id<PlannedMeeting>> plannedNamed(const PairingAtHand& at, const Request& request) {
    auto id = idFrom(request.arguments.value(2), u"MEETING"_s);
    if (!id)
        return id.error();
    auto meeting = at.library->records<PlannedMeeting>().get(Id<PlannedMeeting>(*id));
    if (!meeting)
        return meeting.error();
    if (meeting->pairing != at.pair.pairing.id)
        return Error{ErrorCode::NotFound, Tr::tr("This pairing has no such meeting."), u"meeting"_s,
                     u"MEETING"_s};
    return meeting->id;
}

template <class Edit>
Result<Outcome> onPlanned(const Request& request, const QString& label, Edit edit) {
    auto at = openPairing(request);
    if (!at)
        return at.error();
    auto id = plannedNamed(*at, request);
    if (!id)
        return id.error();
    return recorded(*at, request, label,
                    [&](store::Edit& writing) { return edit(writing, *at, *id); });
}

Result<Outcome> move(const Request& request) {
    auto day = dateOption(request, "date");
    if (!day)
        return day.error();
    return onPlanned(request, Tr::tr("Move a meeting"),
                     [&](store::Edit& edit, PairingAtHand&, Id<PlannedMeeting> id) {
                         return mentoring::moveMeeting(edit, id, *day, request.value("time"));
                     });
}

Result<Outcome> miss(const Request& request) {
    return onPlanned(request, Tr::tr("Mark a meeting as missed"),
                     [](store::Edit& edit, PairingAtHand&, Id<PlannedMeeting> id) {
                         return mentoring::missMeeting(edit, id);
                     });
}

Result<Outcome> cancel(const Request& request) {
    return onPlanned(request, Tr::tr("Cancel a meeting"),
                     [&](store::Edit& edit, PairingAtHand&, Id<PlannedMeeting> id) {
                         return mentoring::cancelMeeting(edit, id, request.has("series"));
                     });
}

Result<Outcome> hold(const Request& request) {
    auto on = optionalDate(request, "date");
    if (!on)
        return on.error();
    mentoring::NewMeeting held;
    held.topics = request.value("topics");
    held.sharedNote = request.value("shared-note");
    if (auto read = numberOption(request, "minutes", held.minutes); !read)
        return read.error();
    return onPlanned(request, Tr::tr("Log a planned meeting"),
                     [&](store::Edit& edit, PairingAtHand& at, Id<PlannedMeeting> id) -> Status {
                         auto meeting = edit.read<PlannedMeeting>().get(id);
                         if (!meeting)
                             return meeting.error();
                         held.heldOn = on->value_or(meeting->onDay);
                         held.channel = meeting->channel;
                         if (held.minutes == 0)
                             held.minutes = meeting->minutes;
                         auto made = mentoring::holdMeeting(edit, *at.pack, id, held,
                                                            request.clock->today());
                         return made ? Status() : Status(made.error());
                     });
}

QString sourceToken(mentoring::AgendaPoint::Source source) {
    using Source = mentoring::AgendaPoint::Source;
    switch (source) {
    case Source::Own:
        return u"own"_s;
    case Source::Action:
        return u"action"_s;
    case Source::Deadline:
        return u"deadline"_s;
    case Source::Question:
        return u"question"_s;
    case Source::Goal:
        return u"goal"_s;
    case Source::Agreement:
        return u"agreement"_s;
    case Source::Topic:
        return u"topic"_s;
    }
    Q_UNREACHABLE();
}

Result<Outcome> agenda(const Request& request) {
    auto at = openPairingAsMember(request);
    if (!at)
        return at.error();
    auto points = workspace::agendaOf(*at->library, at->viewpoint(), at->pair.pairing.id);
    if (!points)
        return points.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const mentoring::AgendaPoint& point : *points) {
        out.append(QJsonObject{{u"source"_s, sourceToken(point.source)},
                               {u"title"_s, point.title},
                               {u"detail"_s, point.detail},
                               {u"due"_s, isoOrNull(point.due)}});
        rows.push_back({sourceToken(point.source), isoOrDash(point.due), point.title});
    }
    return Outcome{{{u"agenda"_s, out}},
                   table({Tr::tr("From"), Tr::tr("Due"), Tr::tr("Point")}, rows)};
}

} // namespace

std::vector<Command> plannedCommands() {
    const QStringList one{u"FILE"_s, u"PAIRING"_s, u"MEETING"_s};
    return {
        {u"meeting"_s,
         u"plan"_s,
         {u"FILE"_s, u"PAIRING"_s},
         0,
         Tr::tr("plan a meeting, or a series"),
         {asOption(),
          {u"date"_s, u"DATE"_s, {}, true},
          {u"time"_s, u"14:30"_s, {}},
          {u"minutes"_s, u"N"_s, Tr::tr("45 where this is not given")},
          {u"channel"_s, u"CHANNEL"_s, {}},
          {u"place"_s, u"TEXT"_s, Tr::tr("a room, a number, a link")},
          {u"repeats"_s, u"HOW"_s, Tr::tr("never, weekly, fortnightly, monthly, quarterly")},
          {u"until"_s, u"DATE"_s, Tr::tr("the last day of the series")}},
         plan},
        {u"meeting"_s,
         u"planned"_s,
         {u"FILE"_s, u"PAIRING"_s},
         0,
         Tr::tr("the meetings to come of a pairing"),
         {asOption()},
         planned},
        {u"meeting"_s,
         u"move"_s,
         one,
         0,
         Tr::tr("to another day"),
         {asOption(), {u"date"_s, u"DATE"_s, {}, true}, {u"time"_s, u"14:30"_s, {}}},
         move},
        {u"meeting"_s,
         u"miss"_s,
         one,
         0,
         Tr::tr("it was missed; nobody is named"),
         {asOption()},
         miss},
        {u"meeting"_s,
         u"cancel"_s,
         one,
         0,
         Tr::tr("cancel it"),
         {asOption(), {u"series"_s, {}, Tr::tr("and all that follow")}},
         cancel},
        {u"meeting"_s,
         u"hold"_s,
         one,
         0,
         Tr::tr("log it as held"),
         {asOption(),
          {u"date"_s, u"DATE"_s, Tr::tr("its own day where this is not given")},
          {u"minutes"_s, u"N"_s, {}},
          {u"topics"_s, u"TEXT"_s, Tr::tr("for the pair")},
          {u"shared-note"_s, u"TEXT"_s, Tr::tr("for the pair")}},
         hold},
        {u"meeting"_s,
         u"agenda"_s,
         {u"FILE"_s, u"PAIRING"_s},
         0,
         Tr::tr("what the pair has to speak about"),
         {asOption()},
         agenda},
    };
}

} // namespace tenon::cli
