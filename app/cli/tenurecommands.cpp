// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"
#include "app/cli/tenuresupport.h"

#include "core/reports/clocksheet.h"
#include "core/tenure/casequery.h"
#include "core/tenure/clockstore.h"
#include "core/tenure/eventcheck.h"
#include "core/tenure/whatif.h"
#include "core/workspace/overview.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using tenure::ClockEvent;
using tenure::ClockEventKind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonArray noticesJson(const tenure::TenureClock& clock) {
    QJsonArray notices;
    for (const tenure::NoticeDate& notice : clock.notices)
        notices.append(QJsonObject{{u"year"_s, notice.year},
                                   {u"by"_s, notice.by.toString(Qt::ISODate)},
                                   {u"ends"_s, notice.ends.toString(Qt::ISODate)},
                                   {u"why"_s, notice.why}});
    return notices;
}

QJsonObject clockJson(const tenure::TenureClock& clock) {
    QJsonArray steps;
    for (const tenure::ClockStep& step : clock.steps)
        steps.append(stepJson(step));
    return {{u"appointed"_s, clock.appointed.toString(Qt::ISODate)},
            {u"track"_s, clock.track},
            {u"length"_s, clock.length},
            {u"credit"_s, clock.credit},
            {u"extensions"_s, clock.extensions},
            {u"year"_s, clock.year},
            {u"mandatoryReview"_s, isoOrNull(clock.mandatoryReview)},
            {u"mandatoryYear"_s, clock.mandatoryYear},
            {u"plannedReview"_s, isoOrNull(clock.plannedReview)},
            {u"preTenureReview"_s, isoOrNull(clock.preTenureReview)},
            {u"earliestEarlyYear"_s, clock.earliestEarlyYear},
            {u"remaining"_s, clock.remainingDays},
            {u"decision"_s, clock.decision},
            {u"notices"_s, noticesJson(clock)},
            {u"steps"_s, steps},
            {u"why"_s, QJsonArray::fromStringList(clock.why)},
            {u"refused"_s, QJsonArray::fromStringList(clock.refused)}};
}

QString clockText(const tenure::TenureClock& clock) {
    QString head = clock.decided ? clock.decision
                                 : Tr::tr("%1, appointed %2: year %3 of %4.")
                                       .arg(clock.track, clock.appointed.toString(Qt::ISODate))
                                       .arg(clock.year)
                                       .arg(clock.length - clock.extensions);
    if (clock.extensions > 0 && !clock.decided)
        head += u' ' + Tr::tr("%n year(s) of extension.", nullptr, clock.extensions);
    if (clock.mandatoryReview && !clock.decided)
        head += u'\n' + Tr::tr("Mandatory review %1, in the academic year %2.")
                            .arg(clock.mandatoryReview->toString(Qt::ISODate), clock.mandatoryYear);
    for (const QString& sentence : clock.refused)
        head += u"\n! "_s + sentence;
    std::vector<QStringList> rows;
    for (const tenure::ClockStep& step : clock.steps)
        rows.push_back({step.due.toString(Qt::ISODate), stepStateWord(step.state), step.title,
                        step.why.join(u' ')});
    return head + u"\n\n"_s +
           table({Tr::tr("Due"), Tr::tr("State"), Tr::tr("Step"), Tr::tr("Why")}, rows);
}

Status writeSheets(const Request& request, const PersonAtHand& at,
                   const tenure::TenureClock& clock) {
    auto library = at.library->library();
    if (!library)
        return library.error();
    const QString html = reports::clockSheetHtml(
        clock, {at.profile.person.name, library->name, request.clock->today()});
    return writeDocuments(request, html, Tr::tr("Tenure clock of %1").arg(at.profile.person.name));
}

Result<Outcome> clock(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto computed = workspace::clockOf(*at->library, at->profile, request.clock->today());
    if (!computed)
        return computed.error();
    if (!request.dryRun)
        if (auto written = writeSheets(request, *at, *computed); !written)
            return written.error();
    return Outcome{clockJson(*computed), clockText(*computed)};
}

Result<people::AppointmentId> appointmentOf(const PersonAtHand& at) {
    if (at.profile.appointment)
        return at.profile.appointment->id;
    return Error{ErrorCode::Refused,
                 Tr::tr("%1 has no appointment yet; import one with the roster.")
                     .arg(at.profile.person.name),
                 u"no appointment"_s, at.profile.person.email};
}

Result<std::vector<ClockEvent>> eventsAt(const PersonAtHand& at) {
    auto appointment = appointmentOf(at);
    if (!appointment)
        return appointment.error();
    return at.library->records<ClockEvent>().where("appointment"_L1, appointment->value());
}

QJsonObject eventJson(const ClockEvent& event) {
    return {{u"id"_s, idText(event.id.value())},
            {u"kind"_s, tokenOf(event.kind)},
            {u"date"_s, event.onDay.toString(Qt::ISODate)},
            {u"years"_s, event.years},
            {u"step"_s, event.step},
            {u"track"_s, event.track},
            {u"answers"_s, event.answers ? QJsonValue(idText(event.answers->value()))
                                         : QJsonValue(QJsonValue::Null)},
            {u"began"_s, isoOrNull(event.began)},
            {u"until"_s, isoOrNull(event.until)},
            {u"decidedBy"_s, event.decidedBy},
            {u"document"_s, event.document},
            {u"note"_s, event.note}};
}

Result<Outcome> events(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto all = eventsAt(*at);
    if (!all)
        return all.error();
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const ClockEvent& event : *all) {
        json.append(eventJson(event));
        rows.push_back({idText(event.id.value()), event.onDay.toString(Qt::ISODate),
                        tenure::eventText(event), event.decidedBy, event.note});
    }
    return Outcome{
        {{u"events"_s, json}},
        table({Tr::tr("Id"), Tr::tr("Day"), Tr::tr("Event"), Tr::tr("Decided by"), Tr::tr("Note")},
              rows)};
}

QStringList kindWords() {
    QStringList words;
    for (const auto& [kind, word] : Tokens<ClockEventKind>::pairs)
        words << QString::fromLatin1(word);
    return words;
}

Result<ClockEvent> eventFrom(const Request& request) {
    ClockEvent event;
    const auto kind = fromToken<ClockEventKind>(request.value("kind"));
    if (!kind)
        return badValue("kind", Tr::tr("There is no event “%1”; there are: %2.")
                                    .arg(request.value("kind"), kindWords().join(u", "_s)));
    event.kind = *kind;
    auto day = dateOption(request, "date");
    auto began = optionalDate(request, "began");
    auto until = optionalDate(request, "until");
    if (!day)
        return day.error();
    if (!began)
        return began.error();
    if (!until)
        return until.error();
    event.onDay = *day;
    event.began = *began;
    event.until = *until;
    bool number = true;
    event.years = request.has("years") ? request.value("years").toInt(&number) : 0;
    if (!number)
        return badValue("years", Tr::tr("--years takes a number."));
    if (request.has("answers")) {
        const qint64 id = request.value("answers").toLongLong(&number);
        if (!number || id <= 0)
            return badValue("answers", Tr::tr("--answers takes the identifier of an event, as "
                                              "“tenure events” lists it."));
        event.answers = tenure::ClockEventId(id);
    }
    event.step = request.value("step");
    event.track = request.value("track");
    event.decidedBy = request.value("decided-by");
    event.document = request.value("document");
    event.note = request.value("note");
    return event;
}

Result<std::optional<tenure::NewReason>> reasonFrom(const Request& request,
                                                    people::PersonId owner) {
    if (!request.has("reason") && !request.has("reason-category"))
        return std::optional<tenure::NewReason>();
    const QString word =
        request.has("reason-category") ? request.value("reason-category") : u"other"_s;
    const auto category = fromToken<tenure::ReasonCategory>(word);
    if (!category)
        return badValue("reason-category",
                        Tr::tr("There is no category “%1”; there are parental, medical, "
                               "caregiving, disaster, military, immigration, terminal_degree and "
                               "other.")
                            .arg(word));
    return std::optional(tenure::NewReason{owner, *category, request.value("reason")});
}

Result<Outcome> addEvent(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto event = eventFrom(request);
    if (!event)
        return event.error();
    auto appointment = appointmentOf(*at);
    if (!appointment)
        return appointment.error();
    auto reason = reasonFrom(request, at->profile.person.id);
    if (!reason)
        return reason.error();
    auto pack = workspace::packOf(*at->library, at->profile);
    if (!pack)
        return pack.error();
    event->appointment = *appointment;
    std::optional<tenure::ClockEventId> made;
    const QString label = Tr::tr("Change the clock of %1").arg(at->profile.person.name);
    auto done = carryOut(*at->library, request, label, [&](store::Edit& edit) -> Status {
        auto recorded = tenure::recordEvent(edit, **pack, *event, *reason, request.clock->today());
        if (!recorded)
            return recorded.error();
        made = *recorded;
        return {};
    });
    if (!done)
        return done.error();
    QJsonObject json{
        {u"event"_s, request.dryRun ? QJsonValue() : QJsonValue(idText(made->value()))}};
    noteCommit(json, *done, request);
    return Outcome{json, Tr::tr("%1: recorded.").arg(tenure::eventText(*event))};
}

Result<Outcome> removeEvent(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto all = eventsAt(*at);
    if (!all)
        return all.error();
    const tenure::ClockEventId id(std::max<qint64>(1, request.arguments[2].toLongLong()));
    const bool own = std::any_of(all->begin(), all->end(),
                                 [&](const ClockEvent& event) { return event.id == id; });
    if (!own)
        return Error{ErrorCode::NotFound,
                     Tr::tr("The clock of %1 has no event %2; see “tenure events”.")
                         .arg(at->profile.person.name, request.arguments[2]),
                     {},
                     request.arguments[2]};
    const QString label = Tr::tr("Change the clock of %1").arg(at->profile.person.name);
    return commitAndSay(
        *at->library, request, label,
        [&](store::Edit& edit) { return tenure::removeEvent(edit, id); }, Tr::tr("Removed."));
}

// "2027-09-01", "2027-09-01:2": a day and years.
Result<ClockEvent> supposed(const char* option, const QString& text, ClockEventKind kind,
                            QDate today) {
    ClockEvent event;
    event.kind = kind;
    event.years = 1;
    event.onDay = today;
    const QStringList parts = text.split(u':');
    const bool dated = kind != ClockEventKind::PriorServiceCredit;
    bool number = true;
    if (dated)
        event.onDay = QDate::fromString(parts[0], Qt::ISODate);
    if (!dated || parts.size() > 1)
        event.years = parts.last().toInt(&number);
    if (!event.onDay.isValid() || !number || event.years < 1 || event.years > 10)
        return badValue(option, dated ? Tr::tr("--%1 takes a day and years, such as 2027-09-01:1.")
                                            .arg(QString::fromLatin1(option))
                                      : Tr::tr("--credit takes years, from 1 to 10."));
    return event;
}

Result<std::vector<ClockEvent>> supposedEvents(const Request& request) {
    std::vector<ClockEvent> all;
    const std::pair<const char*, ClockEventKind> options[] = {
        {"extension", ClockEventKind::ExtensionGranted},
        {"credit", ClockEventKind::PriorServiceCredit},
        {"early", ClockEventKind::EarlyRequest}};
    for (const auto& [name, kind] : options) {
        if (!request.has(name))
            continue;
        for (const QString& text : request.value(name).split(u',')) {
            auto event = supposed(name, text, kind, request.clock->today());
            if (!event)
                return event.error();
            all.push_back(*event);
        }
    }
    if (all.empty())
        return Error{ErrorCode::Usage,
                     Tr::tr("Suppose something: --extension, --credit or --early."),
                     {},
                     {}};
    return all;
}

Outcome comparison(const tenure::ClockComparison& compared) {
    QJsonArray shifts;
    std::vector<QStringList> rows;
    for (const tenure::StepShift& shift : compared.shifts) {
        shifts.append(QJsonObject{{u"code"_s, shift.code},
                                  {u"title"_s, shift.title},
                                  {u"before"_s, isoOrNull(shift.before)},
                                  {u"after"_s, isoOrNull(shift.after)},
                                  {u"moved"_s, shift.moved()},
                                  {u"why"_s, QJsonArray::fromStringList(shift.why)}});
        rows.push_back({shift.title, isoOrDash(shift.before), isoOrDash(shift.after),
                        shift.moved() ? Tr::tr("moved") : QString()});
    }
    QString text;
    for (const QString& sentence : compared.refused)
        text += u"! "_s + sentence + u'\n';
    text += table({Tr::tr("Step"), Tr::tr("As it is"), Tr::tr("What if"), {}}, rows);
    return {{{u"before"_s, clockJson(compared.before)},
             {u"after"_s, clockJson(compared.after)},
             {u"shifts"_s, shifts},
             {u"refused"_s, QJsonArray::fromStringList(compared.refused)}},
            text,
            compared.refused.isEmpty() ? 0 : 1};
}

Result<Outcome> whatIf(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto events = eventsAt(*at);
    if (!events)
        return events.error();
    auto supposed = supposedEvents(request);
    if (!supposed)
        return supposed.error();
    auto pack = workspace::packOf(*at->library, at->profile);
    if (!pack)
        return pack.error();
    auto steps = tenure::caseStepsOf(at->library->reader(), at->profile.appointment->id);
    if (!steps)
        return steps.error();
    auto compared = tenure::whatIf(**pack, *at->profile.appointment, *events, std::move(*supposed),
                                   request.clock->today(), *steps);
    if (!compared)
        return compared.error();
    return comparison(*compared);
}

std::vector<Option> eventOptions() {
    return {{u"kind"_s, u"KIND"_s, kindWords().join(u", "_s), true},
            {u"date"_s, u"DATE"_s, {}, true},
            {u"years"_s, u"N"_s, Tr::tr("of credit, extension, leave or earliness")},
            {u"answers"_s, u"ID"_s, Tr::tr("the request or extension it refers to")},
            {u"began"_s, u"DATE"_s,
             Tr::tr("of a leave, of the occasion, or a day of the new mandatory year")},
            {u"until"_s, u"DATE"_s, {}},
            {u"track"_s, u"CODE"_s, Tr::tr("for a change of track")},
            {u"step"_s, u"CODE"_s, Tr::tr("for a step that was done")},
            {u"decided-by"_s, u"WHO"_s, {}},
            {u"document"_s, u"WHERE"_s, {}},
            {u"note"_s, u"TEXT"_s, Tr::tr("for everybody concerned; never a reason")},
            {u"reason"_s, u"TEXT"_s, Tr::tr("for the person alone")},
            {u"reason-category"_s, u"WORD"_s, {}}};
}

} // namespace

std::vector<Command> tenureCommands() {
    const QStringList person{u"FILE"_s, u"PERSON"_s};
    return {
        {u"tenure"_s,
         u"clock"_s,
         person,
         0,
         Tr::tr("the tenure clock, explained"),
         {{u"pdf"_s, u"FILE"_s, {}}, {u"html"_s, u"FILE"_s, {}}, {u"odt"_s, u"FILE"_s, {}}},
         clock},
        {u"tenure"_s, u"events"_s, person, 0, Tr::tr("what happened to a clock"), {}, events},
        {u"tenure"_s, u"event"_s, person, 0, Tr::tr("record what happened to a clock"),
         eventOptions(), addEvent},
        {u"tenure"_s,
         u"remove-event"_s,
         {u"FILE"_s, u"PERSON"_s, u"ID"_s},
         0,
         Tr::tr("take an event back"),
         {},
         removeEvent},
        {u"tenure"_s,
         u"whatif"_s,
         person,
         0,
         Tr::tr("both calendars, without and with an extension, credit or early review"),
         {{u"extension"_s, u"DATE[:YEARS]"_s, Tr::tr("several are divided by commas")},
          {u"credit"_s, u"YEARS"_s, {}},
          {u"early"_s, u"DATE[:YEARS]"_s, {}}},
         whatIf},
    };
}

} // namespace tenon::cli
