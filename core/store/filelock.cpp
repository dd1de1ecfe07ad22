// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filelock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};
} // namespace

Result<FileLock> FileLock::take(const QString& libraryPath) {
    auto lock = std::make_unique<QLockFile>(libraryPath + u".lock"_s);
    lock->setStaleLockTime(0); // an owner that lives keeps it, however long it takes
    if (lock->tryLock(0))
        return FileLock(std::move(lock));
    const QString name = QFileInfo(libraryPath).fileName();
    if (lock->error() == QLockFile::PermissionError)
        return Error{ErrorCode::CannotWrite,
                     Tr::tr("“%1” lies in a folder where you may not write. Copy it to a folder of "
                            "your own and open the copy.")
                         .arg(name),
                     u"lock file: permission"_s, libraryPath};
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock->getLockInfo(&pid, &host, &program))
        program = Tr::tr("another program");
    return Error{ErrorCode::Locked,
                 Tr::tr("“%1” is already open in %2 (process %3) on the computer “%4”. Close it "
                        "there, then try again.")
                     .arg(name, program, QString::number(pid), host),
                 u"held by pid %1"_s.arg(pid), libraryPath};
}

} // namespace tenon::store
