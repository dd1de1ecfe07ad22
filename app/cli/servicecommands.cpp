// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/base/outputfile.h"
#include "core/exchange/csv.h"
#include "core/reports/servicereport.h"
#include "core/workspace/letterwork.h"
#include "core/workspace/serviceitem.h"
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

QJsonArray periodsJson(const std::vector<DateRange>& periods) {
    QJsonArray out;
    for (const DateRange& one : periods)
        out.append(
            QJsonObject{{u"from"_s, one.from.toString(Qt::ISODate)}, {u"to"_s, isoOrNull(one.to)}});
    return out;
}

QString isoPeriods(const std::vector<DateRange>& periods) {
    QStringList out;
    for (const DateRange& one : periods)
        out << u"%1 – %2"_s.arg(one.from.toString(Qt::ISODate),
                                one.to ? one.to->toString(Qt::ISODate) : QString());
    return out.join(u", "_s);
}

Outcome outcome(const mentoring::ServiceStatement& statement) {
    QJsonArray mentees;
    std::vector<QStringList> rows;
    for (const mentoring::MenteeService& mentee : statement.mentees) {
        mentees.append(QJsonObject{{u"email"_s, mentee.named ? mentee.email : QJsonValue()},
                                   {u"minutes"_s, mentee.minutes},
                                   {u"meetings"_s, mentee.meetings},
                                   {u"periods"_s, periodsJson(mentee.periods)}});
        rows.push_back({mentee.named ? mentee.email : Tr::tr("not named"),
                        QString::number(mentee.meetings), QString::number(mentee.minutes),
                        isoPeriods(mentee.periods)});
    }
    rows.push_back({Tr::tr("Together"),
                    QString::number(statement.meetings),
                    QString::number(statement.minutes),
                    {}});
    return {
        {{u"mentor"_s, statement.mentor.email},
         {u"from"_s, statement.from.toString(Qt::ISODate)},
         {u"to"_s, statement.to.toString(Qt::ISODate)},
         {u"minutes"_s, statement.minutes},
         {u"meetings"_s, statement.meetings},
         {u"mentees"_s, mentees}},
        table({Tr::tr("Mentee"), Tr::tr("Meetings"), Tr::tr("Minutes"), Tr::tr("Worked together")},
              rows)};
}

Result<Outcome> report(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto mentor = personNamed(**library, request.arguments[1]);
    auto period = periodOption(request, **library);
    if (!mentor)
        return mentor.error();
    if (!period)
        return period.error();
    auto statement = workspace::serviceOf(**library, mentor->id, period->from, *period->to);
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

// The fields of an item as they would stand in the portfolio.
QJsonObject itemJson(const workspace::ServiceItem& item) {
    const portfolio::PortfolioItem& of = item.whole.item;
    std::vector<DateRange> periods;
    if (of.started)
        periods.push_back(
            {of.started->first(), of.ended ? std::optional(of.ended->last()) : std::nullopt});
    for (const portfolio::ItemRange& range : item.whole.ranges)
        periods.push_back({range.started.first(),
                           range.ended ? std::optional(range.ended->last()) : std::nullopt});
    QJsonArray named;
    for (const portfolio::ItemPerson& person : item.whole.people)
        if (person.part == portfolio::Part::Mentee)
            named.append(u"%1 %2"_s.arg(person.given, person.family).trimmed());
    return {{u"title"_s, of.title},
            {u"role"_s, of.role},
            {u"category"_s, of.category},
            {u"description"_s, of.description},
            {u"hours"_s, of.hours ? QJsonValue(*of.hours) : QJsonValue()},
            {u"periods"_s, periodsJson(periods)},
            {u"mentees"_s, named},
            {u"new"_s, item.isNew},
            {u"changed"_s, item.changed}};
}

QString itemWords(const workspace::ServiceItem& item) {
    return !item.changed ? Tr::tr("up to date") : item.isNew ? Tr::tr("made") : Tr::tr("updated");
}

Result<Outcome> putIntoPortfolio(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto mentor = personNamed(**library, request.arguments[1]);
    if (!mentor)
        return mentor.error();
    auto items = workspace::serviceItems(**library, mentor->id);
    if (!items)
        return items.error();
    if (items->empty())
        return Error{ErrorCode::Refused,
                     Tr::tr("%1 mentored nobody yet; there is no service to put into a portfolio.")
                         .arg(mentor->name),
                     u"no service"_s,
                     {}};
    (*library)->setAuthor(mentor->name);
    auto done =
        carryOut(**library, request, Tr::tr("Mentoring as an item of the portfolio"),
                 [&](store::Edit& edit) {
                     return workspace::saveServiceItems(edit, *items, request.clock->today());
                 });
    if (!done)
        return done.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const workspace::ServiceItem& item : *items) {
        out.append(itemJson(item));
        rows.push_back({item.whole.item.title, itemWords(item), item.whole.item.description});
    }
    QJsonObject json{{u"items"_s, out}};
    noteCommit(json, *done, request);
    return Outcome{json, table({Tr::tr("Item"), Tr::tr("Now"), Tr::tr("Description")}, rows)};
}

Result<Outcome> load(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto period = periodOption(request, **library);
    if (!period)
        return period.error();
    auto loads = workspace::loadsOf(**library, period->from, *period->to);
    if (!loads)
        return loads.error();
    QJsonArray out;
    std::vector<QStringList> rows;
    for (const mentoring::MentorLoad& one : *loads) {
        auto person = (*library)->records<people::Person>().get(one.mentor);
        if (!person)
            return person.error();
        out.append(QJsonObject{{u"email"_s, person->email},
                               {u"mentees"_s, one.mentees},
                               {u"offers"_s, one.offers},
                               {u"places"_s, one.places},
                               {u"capacity"_s, one.capacity},
                               {u"minutes"_s, one.minutes},
                               {u"share"_s, one.share},
                               {u"overCapacity"_s, one.over},
                               {u"uneven"_s, one.uneven}});
        QStringList notes;
        if (one.over)
            notes << Tr::tr("over capacity");
        if (one.uneven)
            notes << Tr::tr("more than an even share");
        rows.push_back({person->email, QString::number(one.mentees), QString::number(one.offers),
                        u"%1/%2"_s.arg(one.places).arg(one.capacity), QString::number(one.minutes),
                        u"%1 %"_s.arg(qRound(one.share * 100)), notes.join(u", "_s)});
    }
    return Outcome{{{u"from"_s, period->from.toString(Qt::ISODate)},
                    {u"to"_s, period->to->toString(Qt::ISODate)},
                    {u"evenShare"_s, mentoring::evenShare(*loads)},
                    {u"mentors"_s, out}},
                   table({Tr::tr("Mentor"), Tr::tr("Mentees"), Tr::tr("Offered"), Tr::tr("Places"),
                          Tr::tr("Minutes"), Tr::tr("Share"), Tr::tr("Note")},
                         rows)};
}

} // namespace

std::vector<Command> serviceCommands() {
    std::vector<Option> ofReport = periodOptions();
    for (const char* format : {"pdf", "html", "odt", "csv"})
        ofReport.push_back({QString::fromLatin1(format), u"FILE"_s, {}});
    return {
        {u"service"_s,
         u"report"_s,
         {u"FILE"_s, u"MENTOR"_s},
         0,
         Tr::tr("mentoring as service"),
         ofReport,
         report},
        {u"service"_s,
         u"item"_s,
         {u"FILE"_s, u"MENTOR"_s},
         0,
         Tr::tr("make or update the item of the mentor's own portfolio"),
         {},
         putIntoPortfolio},
        {u"service"_s,
         u"load"_s,
         {u"FILE"_s},
         0,
         Tr::tr("who carries how much, compared with capacity"),
         periodOptions(),
         load},
    };
}

} // namespace tenon::cli
