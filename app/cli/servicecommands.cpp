// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/base/outputfile.h"
#include "core/exchange/csv.h"
#include "core/reports/servicereport.h"
#include "core/workspace/serviceledger.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Status writeStatement(const Request& request, const mentoring::ServiceStatement& statement,
                      const reports::ServiceReportContext& context) {
    const QString html = reports::serviceReportHtml(statement, context);
    const QString title = Tr::tr("Mentoring service of %1").arg(statement.mentor.name);
    if (auto written = cli::writeDocuments(request, html, title); !written)
        return written;
    if (!request.has("csv"))
        return {};
    return writeOutputFile(request.value("csv"),
                           exchange::writeCsv(reports::serviceReportTable(statement)));
}

Outcome outcome(const mentoring::ServiceStatement& statement) {
    QJsonArray mentees;
    std::vector<QStringList> rows;
    for (const mentoring::MenteeService& mentee : statement.mentees) {
        mentees.append(QJsonObject{{u"email"_s, mentee.email},
                                   {u"minutes"_s, mentee.minutes},
                                   {u"meetings"_s, mentee.meetings}});
        rows.push_back(
            {mentee.email, QString::number(mentee.meetings), QString::number(mentee.minutes)});
    }
    rows.push_back({Tr::tr("Together"), QString::number(statement.meetings),
                    QString::number(statement.minutes)});
    return {{{u"mentor"_s, statement.mentor.email},
             {u"from"_s, statement.from.toString(Qt::ISODate)},
             {u"to"_s, statement.to.toString(Qt::ISODate)},
             {u"minutes"_s, statement.minutes},
             {u"meetings"_s, statement.meetings},
             {u"mentees"_s, mentees}},
            table({Tr::tr("Mentee"), Tr::tr("Meetings"), Tr::tr("Minutes")}, rows)};
}

Result<Outcome> report(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto mentor = personNamed(**library, request.arguments[1]);
    auto from = dateOption(request, "from");
    auto to = dateOption(request, "to");
    if (!mentor)
        return mentor.error();
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    if (*to < *from)
        return Error{
            ErrorCode::Refused, Tr::tr("The period ends before it begins."), {}, u"--to"_s};
    auto statement = workspace::serviceOf(**library, mentor->id, *from, *to);
    if (!statement)
        return statement.error();
    auto context = workspace::reportContext(**library);
    if (!context)
        return context.error();
    if (!request.dryRun)
        if (auto written = writeStatement(request, *statement, *context); !written)
            return written.error();
    return outcome(*statement);
}

} // namespace

std::vector<Command> serviceCommands() {
    return {
        {u"service"_s,
         u"report"_s,
         {u"FILE"_s, u"MENTOR"_s},
         0,
         Tr::tr("mentoring as service"),
         {{u"from"_s, u"DATE"_s, {}, true},
          {u"to"_s, u"DATE"_s, {}, true},
          {u"pdf"_s, u"FILE"_s, {}},
          {u"html"_s, u"FILE"_s, {}},
          {u"odt"_s, u"FILE"_s, {}},
          {u"csv"_s, u"FILE"_s, {}}},
         report},
    };
}

} // namespace tenon::cli
