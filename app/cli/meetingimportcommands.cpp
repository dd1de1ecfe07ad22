// SPDX-License-Identifier: GPL-3.0-or-later
// meeting import: many meetings at once, from a calendar or from lines.
#include "app/cli/pairingsupport.h"
#include "app/cli/support.h"

#include "core/workspace/meetingimport.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using workspace::MeetingPlan;
using workspace::MeetingRow;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString fateToken(MeetingRow::Fate fate) {
    switch (fate) {
    case MeetingRow::Fate::New:
        return u"new"_s;
    case MeetingRow::Fate::Known:
        return u"known"_s;
    case MeetingRow::Fate::Asked:
        return u"unclear"_s;
    case MeetingRow::Fate::NotOurs:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

Result<MeetingPlan> planFrom(const workspace::Workspace& library,
                             const workspace::Viewpoint& viewpoint, const Request& request) {
    auto bytes = inputFile(request.arguments[1], exchange::CalendarLimits().bytes);
    if (!bytes)
        return bytes.error();
    if (!request.has("lines"))
        return workspace::planCalendar(library, viewpoint, *bytes);
    auto quick = workspace::QuickLog::forViewpoint(library, viewpoint);
    if (!quick)
        return quick.error();
    return workspace::planLines(library, *quick, QString::fromUtf8(*bytes));
}

QJsonArray rowsJson(const MeetingPlan& plan, std::vector<QStringList>& rows) {
    QJsonArray out;
    for (const MeetingRow& row : plan.rows) {
        QJsonObject one{{u"line"_s, row.line},
                        {u"said"_s, row.said},
                        {u"fate"_s, fateToken(row.fate)},
                        {u"why"_s, row.why}};
        if (row.meeting) {
            one.insert(u"pairing"_s, idText(row.meeting->pairing.value()));
            one.insert(u"date"_s, isoOrNull(row.meeting->heldOn));
            one.insert(u"minutes"_s, row.meeting->minutes);
        }
        out.append(one);
        rows.push_back({QString::number(row.line), fateToken(row.fate),
                        row.meeting ? row.meeting->heldOn.toString(Qt::ISODate) : u"–"_s,
                        row.meeting ? QString::number(row.meeting->minutes) : u"–"_s,
                        row.why.isEmpty() ? row.said : row.said + u": "_s + row.why});
    }
    for (const exchange::CalendarFault& fault : plan.faults)
        rows.push_back(
            {QString::number(fault.line), u"unreadable"_s, u"–"_s, u"–"_s, fault.message});
    return out;
}

Result<Outcome> import(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto pack = (*library)->currentPack();
    if (!pack)
        return pack.error();
    auto viewpoint = asMentor(**library, request);
    if (!viewpoint)
        return viewpoint.error();
    auto plan = planFrom(**library, *viewpoint, request);
    if (!plan)
        return plan.error();
    auto done = carryOut(**library, request, Tr::tr("Import meetings"), [&](store::Edit& edit) {
        return workspace::logMeetings(edit, **pack, *plan, {}, request.clock->today());
    });
    if (!done)
        return done.error();
    std::vector<QStringList> rows;
    QJsonArray faults;
    for (const exchange::CalendarFault& fault : plan->faults)
        faults.append(QJsonObject{{u"line"_s, fault.line}, {u"message"_s, fault.message}});
    QJsonObject json{{u"added"_s, plan->count(MeetingRow::Fate::New)},
                     {u"known"_s, plan->count(MeetingRow::Fate::Known)},
                     {u"unclear"_s, plan->count(MeetingRow::Fate::Asked)},
                     {u"other"_s, plan->count(MeetingRow::Fate::NotOurs)},
                     {u"rows"_s, rowsJson(*plan, rows)},
                     {u"errors"_s, faults}};
    noteCommit(json, *done, request);
    return Outcome{json, table({Tr::tr("Line"), Tr::tr("What"), Tr::tr("Date"), Tr::tr("Minutes"),
                                Tr::tr("Meeting")},
                               rows)};
}

} // namespace

std::vector<Command> meetingImportCommands() {
    return {{u"meeting"_s,
             u"import"_s,
             {u"FILE"_s, u"CALENDAR"_s},
             0,
             Tr::tr("log the meetings of a calendar (iCalendar or CSV), or one line each"),
             {{u"as"_s, u"EMAIL"_s, Tr::tr("whose pairs; else every pairing")},
              {u"lines"_s, {}, Tr::tr("the file has one meeting on each line, as for --quick")}},
             import}};
}

} // namespace tenon::cli
