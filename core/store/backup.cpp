// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/backupschedule.h"
#include "core/store/durable.h"
#include "core/store/preflight.h"
#include "core/store/schemacheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr auto stampFormat = "yyyyMMdd'T'HHmmsszzz'Z'";

QString stamp(const QDateTime& moment) {
    return moment.toUTC().toString(QString::fromLatin1(stampFormat));
}

std::optional<QDateTime> stampIn(const QString& fileName) {
    static const QRegularExpression pattern(u"-(\\d{8}T\\d{9}Z)\\.tenon$"_s);
    const auto match = pattern.match(fileName);
    QDateTime moment = QDateTime::fromString(match.captured(1), QString::fromLatin1(stampFormat));
    moment.setTimeSpec(Qt::UTC);
    return match.hasMatch() && moment.isValid() ? std::optional(moment) : std::nullopt;
}

Error refused(const QString& path, const QString& message) {
    return {ErrorCode::CannotWrite, message, {}, path};
}

void makePrivate(const QString& path) {
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

// The copy, opened anew, must be trustworthy and hold as many rows as the original.
Status verify(const QString& copy, const std::vector<std::pair<QString, qint64>>& expected,
              const std::vector<MigrationStep>& steps) {
    auto opened = Database::open(copy, Database::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    if (auto trusted = checkTrust(**opened, steps); !trusted)
        return trusted;
    auto counted = rowCounts(**opened);
    if (!counted)
        return counted.error();
    if (!expected.empty() && *counted != expected)
        return Error{ErrorCode::Damaged, Tr::tr("The copy does not hold what the library holds."),
                     u"row counts differ"_s, copy};
    return {};
}

QString freeName(const QString& wanted) {
    const QFileInfo file(wanted);
    QString name = wanted;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = u"%1/%2-%3.%4"_s.arg(file.path(), file.completeBaseName()).arg(n).arg(file.suffix());
    return name;
}

} // namespace

QString backupFolder(const QString& libraryPath) {
    const QFileInfo file(libraryPath);
    return u"%1/%2.backups"_s.arg(file.absolutePath(), file.completeBaseName());
}

Result<std::vector<std::pair<QString, qint64>>> rowCounts(const Database& database) {
    auto names =
        database.query(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    if (!names)
        return names.error();
    QStringList tables;
    while (names->next())
        tables << names->text(0);
    std::vector<std::pair<QString, qint64>> counts;
    for (const QString& table : tables) {
        auto count = database.scalar(u"SELECT count(*) FROM \"%1\""_s.arg(table));
        if (!count)
            return count.error();
        counts.emplace_back(table, std::get<qint64>(*count));
    }
    return counts;
}

namespace {

Result<BackupCopy> copyTo(Database& database, const QString& to) {
    if (to.trimmed().isEmpty() || QFileInfo::exists(to))
        return refused(to, Tr::tr("“%1” already exists; a backup never overwrites a file. Choose "
                                  "another name.")
                               .arg(to));
    const QFileInfo target(to);
    if (!QDir().mkpath(target.absolutePath()))
        return refused(to, Tr::tr("The folder for “%1” cannot be made.").arg(to));
    BackupCopy copy{target.absoluteFilePath() + u".part"_s, target.absoluteFilePath(), {}, {}};
    QFile::remove(copy.part); // a run that was killed left it; it never counted
    auto counts = rowCounts(database);
    if (!counts)
        return counts.error();
    copy.rows = std::move(*counts);
    database.finishStatements();
    if (auto copied = database.execute(u"VACUUM INTO ?"_s, {copy.part}); !copied) {
        QFile::remove(copy.part);
        return copied.error();
    }
    makePrivate(copy.part);
    return copy;
}

void thin(const QString& libraryPath, const QDateTime& nowUtc) {
    const std::vector<BackupInfo> known = listBackups(libraryPath);
    std::vector<QDateTime> moments;
    for (const BackupInfo& backup : known)
        moments.push_back(backup.made);
    for (const std::size_t index : backupsToRemove(moments, nowUtc))
        QFile::remove(known[index].path);
}

} // namespace

Result<BackupCopy> copyForBackup(Database& database, const QDateTime& nowUtc) {
    const QString path = database.path();
    const QString name = u"%1/%2-%3.tenon"_s.arg(backupFolder(path),
                                                 QFileInfo(path).completeBaseName(), stamp(nowUtc));
    auto copy = copyTo(database, freeName(name));
    if (copy)
        copy->library = path;
    return copy;
}

Result<BackupMade> completeBackup(const BackupCopy& copy, const QDateTime& nowUtc,
                                  const std::vector<MigrationStep>& steps) {
    const auto cleanUp = qScopeGuard([&] { QFile::remove(copy.part); });
    if (auto good = verify(copy.part, copy.rows, steps); !good)
        return good.error();
    auto hash = sha256Of(copy.part);
    if (!hash)
        return hash.error();
    if (auto moved = moveDurably(copy.part, copy.target); !moved)
        return moved.error();
    if (!copy.library.isEmpty())
        thin(copy.library, nowUtc);
    return BackupMade{copy.target, *hash};
}

Result<BackupMade> backUpTo(Database& database, const QString& to,
                            const std::vector<MigrationStep>& steps) {
    auto copy = copyTo(database, to);
    if (!copy)
        return copy.error();
    return completeBackup(*copy, {}, steps);
}

Result<BackupMade> backUp(Database& database, const QDateTime& nowUtc,
                          const std::vector<MigrationStep>& steps) {
    auto copy = copyForBackup(database, nowUtc);
    if (!copy)
        return copy.error();
    return completeBackup(*copy, nowUtc, steps);
}

std::vector<BackupInfo> listBackups(const QString& libraryPath) {
    std::vector<BackupInfo> backups;
    const QDir folder(backupFolder(libraryPath));
    for (const QFileInfo& file : folder.entryInfoList({u"*.tenon"_s}, QDir::Files))
        if (const auto made = stampIn(file.fileName()))
            backups.push_back({file.absoluteFilePath(), *made, file.size()});
    std::sort(backups.begin(), backups.end(),
              [](const BackupInfo& a, const BackupInfo& b) { return a.made > b.made; });
    return backups;
}

Result<Restored> restoreBackup(const QString& backup, const QString& libraryPath,
                               const QDateTime& nowUtc, const std::vector<MigrationStep>& steps) {
    auto source = preflight(backup);
    if (!source)
        return source.error();
    if (auto good = verify(*source, {}, steps); !good)
        return good.error();
    const QFileInfo target(libraryPath);
    const QString place = target.absoluteFilePath();
    if (target.exists() && target.canonicalFilePath() == *source)
        return refused(place, Tr::tr("That backup is the library itself."));
    const QString part = place + u".restoring"_s;
    QFile::remove(part);
    const auto cleanUp = qScopeGuard([&] { QFile::remove(part); });
    if (!QFile::copy(*source, part))
        return refused(place,
                       Tr::tr("There is no room or no permission to restore “%1”. Nothing was "
                              "changed.")
                           .arg(place));
    makePrivate(part);
    if (auto synced = syncFile(part); !synced)
        return synced.error();
    Restored restored;
    if (target.exists()) {
        restored.movedAside = freeName(u"%1/%2-replaced-%3.tenon"_s.arg(
            target.absolutePath(), target.completeBaseName(), stamp(nowUtc)));
        if (auto moved = moveDurably(place, restored.movedAside); !moved)
            return moved.error();
        if (QFileInfo::exists(place + u"-journal"_s))
            QFile::rename(place + u"-journal"_s, restored.movedAside + u"-journal"_s);
    }
    if (auto moved = moveDurably(part, place); !moved)
        return moved.error();
    return restored;
}

} // namespace tenon::store
