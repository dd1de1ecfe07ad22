// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"
#include "app/cli/tenuresupport.h"

#include "core/base/outputfile.h"
#include "core/base/text.h"
#include "core/workspace/calendarexport.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tenon::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<workspace::CalendarFilter> filterFrom(const Request& request) {
    workspace::CalendarFilter filter;
    auto from = optionalDate(request, "from");
    auto to = optionalDate(request, "to");
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    filter.from = from->value_or(QDate());
    filter.to = to->value_or(QDate());
    filter.department = request.value("department");
    filter.review = request.value("review");
    filter.words = text::folded(request.value("find"));
    const QString only = request.value("only");
    filter.lateOnly = only == u"late"_s;
    filter.withoutReceipt = only == u"no-receipt"_s;
    filter.open = only == u"open"_s;
    if (!only.isEmpty() && !filter.lateOnly && !filter.withoutReceipt && !filter.open)
        return Error{
            ErrorCode::Usage, Tr::tr("--only takes open, late or no-receipt."), {}, u"--only"_s};
    return filter;
}

Outcome calendarOutcome(const std::vector<workspace::CalendarEntry>& entries) {
    QJsonArray list, months;
    std::vector<QStringList> rows;
    for (const workspace::CalendarEntry& entry : entries) {
        QJsonObject json = stepJson(entry.step);
        json.insert(u"person"_s, entry.name);
        json.insert(u"department"_s, entry.department);
        json.insert(u"reviewTitle"_s, entry.review);
        list.append(json);
        rows.push_back({entry.step.due.toString(Qt::ISODate), stepStateWord(entry.step.state),
                        entry.name, entry.step.title,
                        entry.step.waitsForReceipt() ? Tr::tr("no receipt") : QString()});
    }
    for (const workspace::MonthLoad& load : workspace::loadByMonth(entries))
        months.append(QJsonObject{{u"month"_s, load.month.toString(u"yyyy-MM"_s)},
                                  {u"entries"_s, load.entries},
                                  {u"late"_s, load.late}});
    return {{{u"entries"_s, list}, {u"months"_s, months}},
            table({Tr::tr("Due"), Tr::tr("State"), Tr::tr("Person"), Tr::tr("Step"), {}}, rows)};
}

Result<Outcome> calendar(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto filter = filterFrom(request);
    if (!filter)
        return filter.error();
    auto input = workspace::calendarInput(**library);
    if (!input)
        return input.error();
    std::vector<workspace::CalendarEntry> entries =
        workspace::calendarOf(*input, request.clock->today());
    std::erase_if(entries, [&](const auto& entry) { return !workspace::passes(entry, *filter); });
    return calendarOutcome(entries);
}

Result<std::vector<int>> alarmsFrom(const Request& request) {
    std::vector<int> days;
    for (const QString& word : request.value("alarm").split(u',', Qt::SkipEmptyParts)) {
        bool number = false;
        days.push_back(word.toInt(&number));
        if (!number || days.back() < 0 || days.back() > 3650)
            return Error{ErrorCode::Usage,
                         Tr::tr("--alarm takes days before, such as 30,7."),
                         {},
                         u"--alarm"_s};
    }
    return days;
}

Result<Outcome> exportFile(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    workspace::CalendarExport options;
    if (request.has("person")) {
        auto person = personNamed(**library, request.value("person"));
        if (!person)
            return person.error();
        options.person = person->id;
    }
    auto alarms = alarmsFrom(request);
    if (!alarms)
        return alarms.error();
    options.alarmDays = *alarms;
    auto bytes = workspace::exportCalendar(**library, options, request.clock->nowUtc());
    if (!bytes)
        return bytes.error();
    const QString path = request.arguments[1];
    if (!request.dryRun)
        if (auto written = writeOutputFile(path, *bytes); !written)
            return written.error();
    const int events = int(bytes->count("BEGIN:VEVENT"));
    return Outcome{{{u"file"_s, path}, {u"events"_s, events}},
                   Tr::tr("%n date(s) written to %1.", nullptr, events).arg(path)};
}

} // namespace

std::vector<Command> calendarCommands() {
    const std::vector<Option> filters{{u"from"_s, u"DATE"_s, {}},
                                      {u"to"_s, u"DATE"_s, {}},
                                      {u"department"_s, u"NAME"_s, {}},
                                      {u"review"_s, u"TITLE"_s, {}},
                                      {u"find"_s, u"WORDS"_s, {}},
                                      {u"only"_s, u"WHAT"_s, Tr::tr("open, late or no-receipt")}};
    return {
        {u"tenure"_s,
         u"calendar"_s,
         {u"FILE"_s},
         0,
         Tr::tr("every date of everybody, in order"),
         filters,
         calendar},
        {u"calendar"_s,
         u"export"_s,
         {u"FILE"_s, u"TO.ics"_s},
         0,
         Tr::tr("dates as an iCalendar file"),
         {{u"person"_s, u"EMAIL"_s, Tr::tr("of one person; else of everybody")},
          {u"alarm"_s, u"DAYS"_s, Tr::tr("reminders, days before: 30,7")}},
         exportFile},
    };
}

} // namespace tenon::cli
