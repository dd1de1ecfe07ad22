// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/exchange/csv.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairinglifecycle.h"
#include "core/people/peoplequery.h"
#include "core/people/rosterimport.h"
#include "core/workspace/overview.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using people::RowFate;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<QByteArray> readInput(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead,
                     Tr::tr("The input cannot be read: %1.").arg(file.errorString()),
                     {},
                     path};
    if (file.size() > exchange::CsvLimits{}.bytes)
        return Error{ErrorCode::InvalidInput, Tr::tr("The input is larger than 50 MB."), {}, path};
    return file.readAll();
}

// MAP.json: {"Home department": "department", "Notes": null}
Status applyMap(const QString& path, people::ColumnMap& columns) {
    auto bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The map must be a JSON object from column to field."),
                     {},
                     path};
    const QJsonObject map = document.object();
    for (people::ColumnChoice& choice : columns) {
        if (!map.contains(choice.header))
            continue;
        const QJsonValue field = map.value(choice.header);
        choice.field = fromToken<people::RosterField>(field.toString());
        if (!field.isNull() && !choice.field)
            return Error{ErrorCode::InvalidInput,
                         Tr::tr("The map gives the column “%1” to “%2”, which is no field.")
                             .arg(choice.header, field.toString()),
                         {},
                         path};
    }
    return {};
}

QJsonArray problemsJson(const people::RosterPlan& plan) {
    QJsonArray errors;
    for (const people::RowProblem& problem : plan.problems())
        errors.append(QJsonObject{{u"row"_s, problem.row},
                                  {u"column"_s, problem.column},
                                  {u"message"_s, problem.message}});
    return errors;
}

Outcome importOutcome(const people::RosterPlan& plan, const TextTable& table, bool refused) {
    const int bad = plan.count(RowFate::Bad);
    const QJsonObject json{{u"added"_s, refused ? 0 : plan.count(RowFate::Added)},
                           {u"updated"_s, refused ? 0 : plan.count(RowFate::Updated)},
                           {u"unchanged"_s, plan.count(RowFate::Unchanged)},
                           {u"skipped"_s, bad},
                           {u"ignored"_s, QJsonArray::fromStringList(plan.ignored)},
                           {u"errors"_s, problemsJson(plan)},
                           {u"encoding"_s, table.encoding},
                           {u"delimiter"_s, table.delimiter}};
    QString text = refused
                       ? Tr::tr("Nothing was imported: %n row(s) cannot be.", nullptr, bad) + u'\n'
                       : Tr::tr("Added %1, updated %2, unchanged %3, skipped %4.\n")
                             .arg(plan.count(RowFate::Added))
                             .arg(plan.count(RowFate::Updated))
                             .arg(plan.count(RowFate::Unchanged))
                             .arg(bad);
    if (!plan.ignored.isEmpty())
        text += Tr::tr("Columns not used: %1\n").arg(plan.ignored.join(u", "_s));
    for (const people::RowProblem& problem : plan.problems())
        text += Tr::tr("Row %1, %2: %3\n")
                    .arg(QString::number(problem.row), problem.column, problem.message);
    return {json, text, refused ? 1 : 0};
}

Result<people::ColumnMap> chooseColumns(const workspace::Workspace& library, const Request& request,
                                        const TextTable& table) {
    auto remembered = people::rememberedColumns(library.reader());
    if (!remembered)
        return remembered.error();
    people::ColumnMap columns = people::guessColumns(table.header, *remembered);
    if (request.has("map"))
        if (auto mapped = applyMap(request.value("map"), columns); !mapped)
            return mapped.error();
    if (auto lacking = people::checkColumns(columns))
        return *lacking;
    return columns;
}

Result<Outcome> importRoster(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    const QString path = request.arguments[1];
    auto bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    auto table = exchange::readCsv(*bytes);
    if (!table) {
        Error error = table.error();
        error.where = error.where.isEmpty() ? path : path + u": "_s + error.where;
        return error;
    }
    auto columns = chooseColumns(**library, request, *table);
    auto profiles = people::profiles((*library)->reader());
    auto known = (*library)->library();
    auto pack = (*library)->currentPack();
    if (!columns)
        return columns.error();
    if (!profiles)
        return profiles.error();
    if (!known)
        return known.error();
    if (!pack)
        return pack.error();
    const people::RosterPlan plan =
        people::planRoster(*table, *columns, **pack, *profiles, request.clock->today());
    if (plan.count(RowFate::Bad) > 0 && !request.skipBadRows)
        return importOutcome(plan, *table, true);
    auto done = carryOut(**library, request, Tr::tr("Import a roster"), [&](store::Edit& edit) {
        auto applied = people::applyRoster(edit, plan, known->policy, **pack, request.skipBadRows);
        return applied && request.has("map") ? people::rememberColumns(edit, *columns) : applied;
    });
    if (!done)
        return done.error();
    Outcome outcome = importOutcome(plan, *table, false);
    noteCommit(outcome.json, *done, request);
    return outcome;
}

struct Shown {
    QJsonObject json;
    QStringList row;
};

Result<Shown> show(const workspace::Workspace& library, const people::Profile& profile,
                   QDate today) {
    auto pack = workspace::packOf(library, profile);
    if (!pack)
        return pack.error();
    QString supervisor;
    if (profile.person.supervisor)
        if (auto found = library.records<people::Person>().get(*profile.person.supervisor))
            supervisor = found->email;
    QStringList mentors;
    auto pairs = mentoring::pairsOfMentee(library.reader(), profile.person.id);
    if (!pairs)
        return pairs.error();
    for (const mentoring::Pair& pair : *pairs)
        if (mentoring::isPresent(pair.pairing.state))
            for (const people::PersonId id : pair.mentors())
                if (auto mentor = library.records<people::Person>().get(id))
                    mentors << mentor->email;
    const policy::Rank* rank = (*pack)->rank(profile.rankOn(today).value_or(QString()));
    const policy::Track* track =
        profile.appointment ? (*pack)->track(profile.appointment->track) : nullptr;
    const auto appointed = profile.appointment ? profile.appointment->appointed : std::nullopt;
    const bool tenured = profile.tenuredOn(today);
    return Shown{{{u"email"_s, profile.person.email},
                  {u"name"_s, profile.person.name},
                  {u"rank"_s, rank ? QJsonValue(rank->title) : QJsonValue()},
                  {u"track"_s, track ? QJsonValue(track->title) : QJsonValue()},
                  {u"tenured"_s, tenured},
                  {u"department"_s, profile.person.department},
                  {u"appointed"_s, isoOrNull(appointed)},
                  {u"supervisor"_s, supervisor.isEmpty() ? QJsonValue() : QJsonValue(supervisor)},
                  {u"mentors"_s, QJsonArray::fromStringList(mentors)}},
                 {profile.person.email, profile.person.name, rank ? rank->title : u"–"_s,
                  tenured ? Tr::tr("tenured") : u"–"_s, isoOrDash(appointed),
                  profile.person.department, mentors.join(u' ')}};
}

QStringList personHeader() {
    return {Tr::tr("E-mail"),    Tr::tr("Name"),       Tr::tr("Rank"),   Tr::tr("Tenure"),
            Tr::tr("Appointed"), Tr::tr("Department"), Tr::tr("Mentors")};
}

Result<Outcome> showPeople(const workspace::Workspace& library,
                           const std::vector<people::Profile>& profiles, QDate today) {
    QJsonArray people;
    std::vector<QStringList> rows;
    for (const people::Profile& profile : profiles) {
        auto shown = show(library, profile, today);
        if (!shown)
            return shown.error();
        people.append(shown->json);
        rows.push_back(shown->row);
    }
    return Outcome{{{u"people"_s, people}}, table(personHeader(), rows)};
}

Result<Outcome> listPeople(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto profiles = people::profiles((*library)->reader());
    if (!profiles)
        return profiles.error();
    return showPeople(**library, *profiles, request.clock->today());
}

Result<Outcome> showPerson(const Request& request) {
    auto at = openPerson(request);
    if (!at)
        return at.error();
    return showPeople(*at->library, {at->profile}, request.clock->today());
}

} // namespace

std::vector<Command> personCommands() {
    return {
        {u"person"_s,
         u"import"_s,
         {u"FILE"_s, u"ROSTER"_s},
         0,
         Tr::tr("import a roster (CSV); by e-mail, all or nothing"),
         {{u"map"_s, u"MAP.json"_s, Tr::tr("which column is which field; remembered")},
          {u"skip-bad-rows"_s, {}, Tr::tr("import the good rows all the same")}},
         importRoster},
        {u"person"_s, u"list"_s, {u"FILE"_s}, 0, Tr::tr("everybody"), {}, listPeople},
        {u"person"_s, u"show"_s, {u"FILE"_s, u"EMAIL"_s}, 0, Tr::tr("one person"), {}, showPerson},
    };
}

} // namespace tenon::cli
