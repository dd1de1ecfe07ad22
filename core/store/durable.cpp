// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/durable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Durable)
};

Error cannotWrite(const QString& path, const QString& detail) {
    return {ErrorCode::CannotWrite,
            Tr::tr("“%1” could not be written. Check that the disk has room and that you may write "
                   "there.")
                .arg(path),
            detail, path};
}

} // namespace

Status syncFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return cannotWrite(path, file.errorString());
#ifdef Q_OS_UNIX
    const bool synced = ::fsync(file.handle()) == 0;
#else
    const bool synced = ::_commit(file.handle()) == 0;
#endif
    if (!synced)
        return cannotWrite(path, u"fsync"_s);
    return {};
}

Status syncFolder(const QString& folder) {
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY);
    if (handle < 0)
        return cannotWrite(folder, u"open folder"_s);
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    if (!synced)
        return cannotWrite(folder, u"fsync folder"_s);
#else
    Q_UNUSED(folder) // NTFS journals its directories
#endif
    return {};
}

Status moveDurably(const QString& from, const QString& to) {
    if (auto synced = syncFile(from); !synced)
        return synced;
    QFile file(from);
    if (QFileInfo::exists(to) || !file.rename(to))
        return cannotWrite(to, file.errorString());
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<QString> sha256Of(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::CannotRead, Tr::tr("“%1” cannot be read.").arg(path),
                     file.errorString(), path};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace tenon::store
