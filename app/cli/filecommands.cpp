// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/mentoring/meeting.h"
#include "core/portfolio/portfolioitem.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/restoring.h"
#include "core/workspace/sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tenon::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString fullPath(const Request& request) {
    return QFileInfo(request.arguments.value(0)).absoluteFilePath();
}

Result<Outcome> newFile(const Request& request) {
    const QString path = fullPath(request);
    workspace::NewLibrary library;
    library.policy = request.has("policy") ? request.value("policy") : u"houston-cole"_s;
    library.name = request.has("library") ? request.value("library") : Tr::tr("My library");
    library.administrator =
        request.has("administrator") ? request.value("administrator") : Tr::tr("Administrator");
    auto json = policy::shippedPackJson(library.policy);
    if (!json)
        return json.error();
    auto pack = policy::parsePack(*json);
    if (!pack)
        return pack.error();
    if (request.dryRun) {
        if (QFileInfo::exists(path))
            return Error{ErrorCode::Refused, Tr::tr("“%1” already exists.").arg(path), {}, path};
    } else if (auto made =
                   workspace::Workspace::create(path, library, *request.clock,
                                                {request.acceptPlacement, request.value("author")});
               !made) {
        return made.error();
    }
    return Outcome{{{u"file"_s, path}, {u"policy"_s, pack->name}, {u"version"_s, pack->version}},
                   Tr::tr("“%1” is ready, under the policy “%2”.").arg(path, pack->title)};
}

Result<Outcome> sampleFile(const Request& request) {
    const QString path = fullPath(request);
    if (request.dryRun)
        return Outcome{{{u"file"_s, path}, {u"dryRun"_s, true}}, path};
    auto made = workspace::makeSample(path, *request.clock);
    if (!made)
        return made.error();
    auto people = (*made)->records<people::Person>().count();
    auto pairings = (*made)->records<mentoring::Pairing>().count();
    if (!people || !pairings)
        return people ? pairings.error() : people.error();
    return Outcome{{{u"file"_s, path}, {u"people"_s, *people}, {u"pairings"_s, *pairings}},
                   Tr::tr("The sample library is in “%1”: %n people, all of them invented.",
                          nullptr, int(*people))
                       .arg(path)};
}

Result<Outcome> fileInfo(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    const workspace::Workspace& file = **library;
    auto people = file.records<people::Person>().count();
    auto pairings = file.records<mentoring::Pairing>().count();
    auto items = file.records<portfolio::PortfolioItem>().count();
    auto meetings = file.records<mentoring::Meeting>().count();
    auto schema = store::schemaVersion(file.reader());
    auto history = file.history(1);
    auto known = file.library();
    for (const Error* error :
         {people ? nullptr : &people.error(), history ? nullptr : &history.error(),
          known ? nullptr : &known.error()})
        if (error)
            return *error;
    const qint64 size = QFileInfo(file.path()).size();
    const QString changed =
        history->empty() ? QString() : history->front().at.toString(Qt::ISODateWithMs);
    const QJsonObject json{
        {u"library"_s, known->name}, {u"schema"_s, *schema},  {u"people"_s, *people},
        {u"pairings"_s, *pairings},  {u"items"_s, *items},    {u"meetings"_s, *meetings},
        {u"size"_s, size},           {u"changed"_s, changed}, {u"readOnly"_s, file.isReadOnly()}};
    return Outcome{json, table({Tr::tr("What"), Tr::tr("Value")},
                               {{Tr::tr("Library"), known->name},
                                {Tr::tr("Schema"), QString::number(*schema)},
                                {Tr::tr("People"), QString::number(*people)},
                                {Tr::tr("Pairings"), QString::number(*pairings)},
                                {Tr::tr("Portfolio items"), QString::number(*items)},
                                {Tr::tr("Meetings"), QString::number(*meetings)},
                                {Tr::tr("Bytes"), QString::number(size)},
                                {Tr::tr("Last change (UTC)"), changed}})};
}

Result<Outcome> checkFile(const Request& request) {
    auto library = openLibrary(request);
    if (!library && library.error().code != ErrorCode::Damaged)
        return library.error();
    QStringList problems;
    if (library) {
        auto found = workspace::checkFile(**library);
        if (!found)
            return found.error();
        problems = *found;
    } else {
        problems << library.error().message + u" ("_s + library.error().detail + u')';
    }
    const QString text = problems.isEmpty() ? Tr::tr("The file is sound.") : problems.join(u'\n');
    return Outcome{
        {{u"ok"_s, problems.isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(problems)}},
        text,
        problems.isEmpty() ? 0 : 3};
}

Result<Outcome> backUpFile(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    if (request.dryRun)
        return Outcome{{{u"file"_s, store::backupFolder((*library)->path())}, {u"dryRun"_s, true}},
                       store::backupFolder((*library)->path())};
    auto made = request.arguments.size() > 1
                    ? (*library)->backUpTo(QFileInfo(request.arguments[1]).absoluteFilePath())
                    : (*library)->backUp();
    if (!made)
        return made.error();
    return Outcome{{{u"file"_s, made->path}, {u"sha256"_s, made->sha256}},
                   Tr::tr("A checked copy is in “%1”.").arg(made->path)};
}

Result<Outcome> restoreFile(const Request& request) {
    const QString from = QFileInfo(request.arguments[0]).absoluteFilePath();
    const QString to = QFileInfo(request.arguments[1]).absoluteFilePath();
    auto preview = workspace::previewBackup(from);
    if (!preview)
        return preview.error();
    QJsonObject json{{u"file"_s, to}, {u"sha256"_s, preview->sha256}};
    if (request.dryRun) {
        json.insert("dryRun"_L1, true);
        return Outcome{json, Tr::tr("“%1” would be put in the place of “%2”.").arg(from, to)};
    }
    auto restored = workspace::restoreLibrary(from, to, *request.clock);
    if (!restored)
        return restored.error();
    json.insert("movedAside"_L1, restored->movedAside);
    return Outcome{json, restored->movedAside.isEmpty()
                             ? Tr::tr("“%1” was restored.").arg(to)
                             : Tr::tr("“%1” was restored; what stood there is kept as “%2”.")
                                   .arg(to, restored->movedAside)};
}

} // namespace

std::vector<Command> fileCommands() {
    return {
        {u"file"_s,
         u"new"_s,
         {u"FILE"_s},
         0,
         Tr::tr("make a new library; never replaces a file"),
         {{u"policy"_s, u"NAME"_s, policy::shippedPacks().join(u", "_s)},
          {u"library"_s, u"NAME"_s, {}},
          {u"administrator"_s, u"NAME"_s, {}}},
         newFile},
        {u"file"_s, u"sample"_s, {u"FILE"_s}, 0, Tr::tr("make the sample library"), {}, sampleFile},
        {u"file"_s, u"info"_s, {u"FILE"_s}, 0, Tr::tr("what a library holds"), {}, fileInfo},
        {u"file"_s,
         u"check"_s,
         {u"FILE"_s},
         0,
         Tr::tr("prove that a library is sound"),
         {},
         checkFile},
        {u"file"_s,
         u"backup"_s,
         {u"FILE"_s, u"TO"_s},
         1,
         Tr::tr("make a checked copy"),
         {},
         backUpFile},
        {u"file"_s,
         u"restore"_s,
         {u"BACKUP"_s, u"FILE"_s},
         0,
         Tr::tr("put a backup back; what it replaces is kept"),
         {},
         restoreFile},
    };
}

} // namespace tenon::cli
