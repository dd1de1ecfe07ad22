// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/base/outputfile.h"
#include "core/people/policymovestore.h"
#include "core/policy/packdiff.h"
#include "core/policy/packreader.h"
#include "core/policy/policystore.h"
#include "core/workspace/policies.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace tenon::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// One byte more than a pack may have shows that it is too long, without reading it all.
Result<QByteArray> readPackFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead,
                     Tr::tr("The policy cannot be read: %1.").arg(file.errorString()),
                     {},
                     path};
    const QByteArray json = file.read(policy::packBytes + 1);
    if (file.size() > json.size())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The file is %1 long, and a policy pack at most %2. Is it the right "
                            "file?")
                         .arg(QLocale().formattedDataSize(file.size()),
                              QLocale().formattedDataSize(policy::packBytes)),
                     {},
                     path};
    return json;
}

Result<std::unique_ptr<workspace::Workspace>> openFile(const Request& request,
                                                       const QString& path) {
    Request at = request;
    at.arguments = {path};
    return openLibrary(at);
}

// A shipped pack's name, a JSON file, or a library, whose version stands behind an @
// ("northfield.tenon@2"); without one, the version in force.
Result<QByteArray> namedPack(const Request& request, const QString& name) {
    if (policy::shippedPacks().contains(name))
        return policy::shippedPackJson(name);
    const qsizetype at = QFileInfo::exists(name) ? -1 : name.lastIndexOf(u'@');
    const QString path = at < 0 ? name : name.left(at);
    if (!QFileInfo::exists(path))
        return Error{
            ErrorCode::CannotRead,
            Tr::tr("“%1” is no file, and no policy of that name is shipped. There are: %2.")
                .arg(name, policy::shippedPacks().join(u", "_s)),
            {},
            name};
    if (at < 0 && path.endsWith(u".json"_s, Qt::CaseInsensitive))
        return readPackFile(path);
    auto library = openFile(request, path);
    if (!library)
        return library.error();
    auto version = workspace::keptPolicy(**library, at < 0 ? QString() : name.mid(at + 1));
    if (!version)
        return version.error();
    return version->body.toUtf8();
}

// The same, as JSON without a fault.
Result<QJsonObject> goodPack(const Request& request, const QString& name) {
    auto json = namedPack(request, name);
    if (!json)
        return json.error();
    if (auto pack = policy::parsePack(*json); !pack) {
        Error error = pack.error();
        error.where = name + u": "_s + error.where;
        return error;
    }
    return QJsonDocument::fromJson(*json).object();
}

Result<Outcome> listShipped() {
    QJsonArray all;
    std::vector<QStringList> rows;
    for (const QString& name : policy::shippedPacks()) {
        auto json = policy::shippedPackJson(name);
        auto pack = json ? policy::parsePack(*json) : Result<policy::PolicyPack>(json.error());
        if (!pack)
            return pack.error();
        all.append(QJsonObject{
            {u"name"_s, name}, {u"version"_s, pack->version}, {u"title"_s, pack->title}});
        rows.push_back({name, pack->version, pack->title});
    }
    return Outcome{{{u"policies"_s, all}},
                   table({Tr::tr("Name"), Tr::tr("Version"), Tr::tr("Title")}, rows)};
}

Result<Outcome> listPolicies(const Request& request) {
    if (request.arguments.isEmpty())
        return listShipped();
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto kept = workspace::keptPolicies(**library);
    if (!kept)
        return kept.error();
    QJsonArray all;
    std::vector<QStringList> rows;
    for (const workspace::KeptPolicy& one : *kept) {
        all.append(QJsonObject{{u"name"_s, one.version.name},
                               {u"version"_s, one.version.version},
                               {u"title"_s, one.title},
                               {u"people"_s, one.people},
                               {u"current"_s, one.current}});
        rows.push_back({one.version.name, one.version.version, QString::number(one.people),
                        one.current ? Tr::tr("yes") : Tr::tr("no"), one.title});
    }
    return Outcome{{{u"policies"_s, all}},
                   table({Tr::tr("Name"), Tr::tr("Version"), Tr::tr("People"),
                          Tr::tr("For new appointments"), Tr::tr("Title")},
                         rows)};
}

Result<Outcome> checkPack(const Request& request) {
    auto json = readPackFile(request.arguments.value(0));
    if (!json)
        return json.error();
    const policy::PackReading reading = policy::readPack(*json);
    QJsonArray faults;
    QString text;
    for (const policy::PackFault& fault : reading.faults) {
        faults.append(QJsonObject{{u"path"_s, fault.path}, {u"message"_s, fault.message}});
        text += u"%1: %2\n"_s.arg(fault.path, fault.message);
    }
    if (reading.faults.empty())
        text =
            Tr::tr("“%1”, version %2, can be used.").arg(reading.pack.title, reading.pack.version);
    return Outcome{{{u"ok"_s, reading.faults.empty()},
                    {u"name"_s, reading.pack.name},
                    {u"version"_s, reading.pack.version},
                    {u"faults"_s, faults}},
                   text,
                   reading.faults.empty() ? 0 : 3};
}

Result<Outcome> diffPacks(const Request& request) {
    auto before = goodPack(request, request.arguments.value(0));
    if (!before)
        return before.error();
    auto after = goodPack(request, request.arguments.value(1));
    if (!after)
        return after.error();
    QJsonArray changes;
    QString text;
    for (const policy::PackChange& change : policy::packChanges(*before, *after)) {
        changes.append(QJsonObject{{u"path"_s, change.path}, {u"sentence"_s, change.sentence}});
        text += change.sentence + u'\n';
    }
    const auto named = [](const QJsonObject& pack) {
        return QJsonObject{{u"name"_s, pack["name"_L1]}, {u"version"_s, pack["version"_L1]}};
    };
    return Outcome{{{u"from"_s, named(*before)}, {u"to"_s, named(*after)}, {u"changes"_s, changes}},
                   text.isEmpty() ? Tr::tr("Their rules are the same.") : text};
}

Result<Outcome> exportPack(const Request& request) {
    auto json = namedPack(request, request.arguments.value(0));
    if (!json)
        return json.error();
    auto pack = policy::parsePack(*json);
    if (!pack)
        return pack.error();
    const QString to = QFileInfo(request.value("to")).absoluteFilePath();
    if (QFileInfo::exists(to))
        return Error{ErrorCode::Refused, Tr::tr("“%1” already exists; name a new file.").arg(to),
                     u"exists"_s, to};
    if (!request.dryRun)
        if (auto written = writeOutputFile(to, *json); !written)
            return written.error();
    return Outcome{{{u"file"_s, to}, {u"name"_s, pack->name}, {u"version"_s, pack->version}},
                   Tr::tr("Version %1 of “%2” is in “%3”.").arg(pack->version, pack->name, to)};
}

Result<Outcome> adoptPack(const Request& request) {
    auto json = readPackFile(request.arguments.value(1));
    if (!json)
        return json.error();
    auto pack = policy::parsePack(*json);
    if (!pack) {
        Error error = pack.error();
        error.where = request.arguments.value(1) + u": "_s + error.where;
        return error;
    }
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto before = workspace::keptPolicy(**library, {});
    if (!before)
        return before.error();
    auto commit = carryOut(**library, request,
                           Tr::tr("Adopted version %1 of “%2”").arg(pack->version, pack->title),
                           [&](store::Edit& edit) -> Status {
                               auto adopted = policy::adoptPack(edit, *json);
                               return adopted ? Status() : Status(adopted.error());
                           });
    if (!commit)
        return commit.error();
    const auto changes =
        policy::packChanges(QJsonDocument::fromJson(before->body.toUtf8()).object(),
                            QJsonDocument::fromJson(*json).object());
    QJsonObject out{{u"name"_s, pack->name},
                    {u"version"_s, pack->version},
                    {u"changes"_s, qint64(changes.size())}};
    noteCommit(out, *commit, request);
    return Outcome{out,
                   Tr::tr("Version %1 of “%2” is for new appointments; %n change(s) against the "
                          "version before. Nobody was moved.",
                          nullptr, int(changes.size()))
                       .arg(pack->version, pack->title)};
}

Result<Outcome> movePerson(const Request& request) {
    auto decided = dateOption(request, "decided");
    if (!decided)
        return decided.error();
    auto at = openPerson(request);
    if (!at)
        return at.error();
    auto target = workspace::keptPolicy(*at->library, request.value("to"));
    if (!target)
        return target.error();
    auto pack = at->library->pack(target->id);
    if (!pack)
        return pack.error();
    if (auto fits = workspace::fitsPack(**pack, at->profile); !fits)
        return fits.error();
    people::PolicyMove move;
    move.appointment = at->profile.appointment->id;
    move.to = target->id;
    move.decidedOn = *decided;
    move.decidedBy = request.value("by");
    move.reason = request.value("reason");
    const QString name = at->profile.person.name;
    auto commit =
        carryOut(*at->library, request,
                 Tr::tr("Moved %1 to version %2 of the policy").arg(name, target->version),
                 [&](store::Edit& edit) { return people::moveToPolicy(edit, move); });
    if (!commit)
        return commit.error();
    QJsonObject out{{u"person"_s, at->profile.person.email},
                    {u"name"_s, target->name},
                    {u"from"_s, at->pack->version},
                    {u"to"_s, target->version}};
    noteCommit(out, *commit, request);
    return Outcome{
        out, Tr::tr("%1 is bound to version %2 of “%3”, and was to version %4 of “%5”.")
                 .arg(name, target->version, (*pack)->title, at->pack->version, at->pack->title)};
}

} // namespace

std::vector<Command> policyCommands() {
    return {
        {u"policy"_s,
         u"list"_s,
         {u"FILE"_s},
         1,
         Tr::tr("the policies that are shipped, or a library's versions and who is bound to them"),
         {},
         listPolicies},
        {u"policy"_s,
         u"check"_s,
         {u"PACK.json"_s},
         0,
         Tr::tr("every fault of a policy pack, with its place"),
         {},
         checkPack},
        {u"policy"_s,
         u"diff"_s,
         {u"A"_s, u"B"_s},
         0,
         Tr::tr("what changes from A to B: names, JSON files, or FILE@VERSION of a library"),
         {},
         diffPacks},
        {u"policy"_s,
         u"export"_s,
         {u"POLICY"_s},
         0,
         Tr::tr("write a policy as JSON: a name, or FILE@VERSION of a library"),
         {{u"to"_s, u"X.json"_s, {}, true}},
         exportPack},
        {u"policy"_s,
         u"adopt"_s,
         {u"FILE"_s, u"PACK.json"_s},
         0,
         Tr::tr("a new version for new appointments; nobody is moved to it"),
         {},
         adoptPack},
        {u"policy"_s,
         u"move"_s,
         {u"FILE"_s, u"PERSON"_s},
         0,
         Tr::tr("bind one person to another version, by a recorded decision"),
         {{u"to"_s, u"VERSION"_s, {}, true},
          {u"decided"_s, u"DATE"_s, {}, true},
          {u"by"_s, u"WHO"_s, {}, true},
          {u"reason"_s, u"TEXT"_s, {}, true}},
         movePerson},
    };
}

} // namespace tenon::cli
