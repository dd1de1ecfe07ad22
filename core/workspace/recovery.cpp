// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/recovery.h"

#include "core/store/backup.h"
#include "core/store/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tenon::workspace {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

Error cannotCopy(const QString& path) {
    return {
        ErrorCode::CannotWrite,
        Tr::tr("“%1” was left in the middle of a change and there is no room to copy it before it "
               "is put right. Nothing was changed; make room, then open it again.")
            .arg(path),
        {},
        path};
}

} // namespace

Result<RecoveryCopy> copyBeforeRecovery(const QString& libraryPath, const QDateTime& nowUtc) {
    const QString journal = libraryPath + u"-journal"_s;
    if (QFileInfo(journal).size() == 0)
        return RecoveryCopy{};
    const QString folder = store::backupFolder(libraryPath);
    const QString copy =
        u"%1/%2-before-recovery-%3.tenon"_s.arg(folder, QFileInfo(libraryPath).completeBaseName(),
                                                nowUtc.toUTC().toString(u"yyyyMMddHHmmsszzz"_s));
    if (!QDir().mkpath(folder) || !QFile::copy(libraryPath, copy) ||
        !QFile::copy(journal, copy + u"-journal"_s))
        return cannotCopy(libraryPath);
    for (const QString& file : {copy, copy + u"-journal"_s}) {
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        if (auto synced = store::syncFile(file); !synced)
            return synced.error();
    }
    return RecoveryCopy{copy};
}

Status putBack(const RecoveryCopy& copy, const QString& libraryPath) {
    if (copy.library.isEmpty())
        return {};
    const std::pair<QString, QString> files[] = {
        {copy.library, libraryPath}, {copy.library + u"-journal"_s, libraryPath + u"-journal"_s}};
    for (const auto& [from, to] : files) {
        QFile::remove(to);
        if (!QFile::copy(from, to))
            return cannotCopy(libraryPath);
    }
    return {};
}

} // namespace tenon::workspace
