// SPDX-License-Identifier: GPL-3.0-or-later
// How a workspace comes to be: making a new file, and trusting an old one.
#include "core/policy/policystore.h"
#include "core/store/durable.h"
#include "core/store/filemeta.h"
#include "core/store/placement.h"
#include "core/store/schemacheck.h"
#include "core/workspace/recovery.h"
#include "core/workspace/schema.h"
#include "core/workspace/workspaceheld.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace tenon::workspace {

using namespace Qt::StringLiterals;
using store::Database;

namespace {

bool mayWrite(const QString& path) {
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

Status bringUpToDate(Database& database, const std::vector<store::MigrationStep>& steps,
                     const Clock& clock) {
    auto version = store::schemaVersion(database);
    if (!version)
        return version.error();
    if (*version == steps.back().number)
        return {};
    if (database.mode() == Database::Mode::ReadOnly)
        return Error{
            ErrorCode::CannotWrite,
            Workspace::tr("This library was saved by an older Tenon and must be brought up "
                          "to date, but it may not be written here. Open a copy of it."),
            u"read-only and old"_s, database.path()};
    if (auto safe = store::backUp(database, clock.nowUtc(), steps); !safe)
        return safe.error();
    return store::migrate(database, steps);
}

// The connection, once what it shows can be trusted; otherwise the file as it was found.
Result<std::unique_ptr<Database>> openTrusted(const QString& path, Database::Mode mode,
                                              const std::vector<store::MigrationStep>& steps,
                                              const RecoveryCopy& before) {
    auto database = Database::open(path, mode);
    Status trusted = database ? store::checkTrust(**database, steps) : Status(database.error());
    if (trusted)
        return database;
    if (database)
        database->reset();
    if (auto back = putBack(before, path); !back)
        return back.error();
    return trusted.error();
}

Status makeTables(Database& database, const std::vector<store::MigrationStep>& steps,
                  const Clock& clock) {
    if (auto made = store::migrate(database, steps); !made)
        return made;
    const int node = int(QRandomGenerator::system()->bounded(IdGenerator::nodeCount));
    return store::writeFileMeta(database, node, clock.nowUtc());
}

store::EditFunction firstRecords(const NewLibrary& library) {
    return [library](store::Edit& edit) -> Status {
        auto json = library.packJson.isEmpty() ? policy::shippedPackJson(library.policy)
                                               : Result<QByteArray>(library.packJson);
        if (!json)
            return json.error();
        auto pack = policy::keepPack(edit, *json);
        if (!pack)
            return pack.error();
        return edit.insert(policy::Library{edit.newId<policy::Library>(), library.name,
                                           library.administrator, pack->id});
    };
}

Error inTheWay(const QString& path) {
    return {
        ErrorCode::Refused,
        Workspace::tr("“%1” already exists. Choose another name; a new library never replaces a "
                      "file.")
            .arg(path),
        u"exists"_s, path};
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const NewLibrary& library,
                                                     const Clock& clock,
                                                     const OpenOptions& options) {
    const QString place = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(place) || QFileInfo(place).isSymLink())
        return inTheWay(place);
    if (auto warning = store::placementWarning(store::placementOf(place), place);
        warning && !options.acceptPlacement)
        return *warning;
    // Made under another name: what carries the library's name is a whole library.
    const QString part = place + u".new"_s;
    QFile::remove(part);
    {
        auto database = Database::open(part, Database::Mode::Create);
        if (!database)
            return database.error();
        QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
        const auto steps = store::shippedMigrations();
        Status made = makeTables(**database, steps, clock);
        if (made) {
            auto node = store::fileNode(**database);
            store::Committer committer(**database, librarySchema(), IdGenerator(node ? *node : 0),
                                       clock);
            made = committer.prepare();
            if (made)
                if (auto first =
                        committer.commit({tr("Create the library"), library.administrator, {}},
                                         firstRecords(library));
                    !first)
                    made = first.error();
        }
        if (!made) {
            database->reset();
            QFile::remove(part);
            return made.error();
        }
    }
    if (auto named = store::moveDurably(part, place); !named) {
        QFile::remove(part);
        return named.error();
    }
    OpenOptions known = options;
    known.acceptPlacement = true;
    return open(place, clock, known);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const Clock& clock,
                                                   const OpenOptions& options) {
    if (auto warning = store::placementWarning(store::placementOf(path), path);
        warning && !options.acceptPlacement)
        return *warning;
    auto canonical = store::preflight(path);
    if (!canonical)
        return canonical.error();
    auto held = std::make_unique<Held>();
    const auto mode = mayWrite(*canonical) ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    RecoveryCopy before;
    if (mode == Database::Mode::ReadWrite) {
        auto lock = store::FileLock::take(*canonical);
        if (!lock)
            return lock.error();
        held->lock = std::move(*lock);
        auto copied = copyBeforeRecovery(*canonical, clock.nowUtc());
        if (!copied)
            return copied.error();
        before = *copied;
    }
    held->path = *canonical;
    store::rememberOpen(*canonical);
    auto database = openTrusted(*canonical, mode, held->steps, before);
    if (!database)
        return database.error();
    held->database = std::move(*database);
    if (auto current = bringUpToDate(*held->database, held->steps, clock); !current)
        return current.error();
    held->identity = store::fileIdentity(*canonical);
    auto node = store::fileNode(*held->database);
    auto last = store::Journal(*held->database).lastId();
    if (!node || !last)
        return node ? last.error() : node.error();
    held->committer = std::make_unique<store::Committer>(*held->database, librarySchema(),
                                                         IdGenerator(*node, *last), clock);
    if (auto prepared = held->committer->prepare(); !prepared)
        return prepared.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(held), clock, options));
    if (workspace->m_author.isEmpty())
        if (auto library = workspace->library())
            workspace->m_author = library->administrator;
    return workspace;
}

} // namespace tenon::workspace
