// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/preflight.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

QSet<QString>& openFiles() {
    static QSet<QString> files;
    return files;
}

Error refuse(ErrorCode code, const QString& message, const QString& detail, const QString& path) {
    return {code, message, detail, path};
}

Status checkName(const QFileInfo& file, const QString& path) {
    if (!file.exists())
        return refuse(
            ErrorCode::CannotRead,
            Tr::tr("There is no file “%1”. Check the name, or make a new library.").arg(path),
            u"absent"_s, path);
    if (!file.isFile())
        return refuse(ErrorCode::NotTenon, Tr::tr("“%1” is not a file.").arg(path),
                      u"not a regular file"_s, path);
    if (!file.isReadable())
        return refuse(ErrorCode::CannotRead,
                      Tr::tr("You may not read “%1”. Ask its owner for permission.").arg(path),
                      u"not readable"_s, path);
#ifdef Q_OS_UNIX
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) == 0 && info.st_nlink > 1)
        return refuse(
            ErrorCode::CannotRead,
            Tr::tr("“%1” has a second name on this disk, so that two programs could change "
                   "it at once. Copy it and open the copy.")
                .arg(path),
            u"hard link"_s, path);
#endif
    return {};
}

Status checkHeader(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::CannotRead, Tr::tr("“%1” cannot be read.").arg(path),
                      file.errorString(), path);
    const QByteArray head = file.read(100);
    const auto bytes = reinterpret_cast<const uchar*>(head.constData());
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        qFromBigEndian<quint32>(bytes + 68) != quint32(Database::applicationId))
        return refuse(ErrorCode::NotTenon,
                      Tr::tr("“%1” is not a Tenon library file. It was not changed.").arg(path),
                      u"magic or application id"_s, path);
    if (head.at(18) != 1 || head.at(19) != 1 || QFileInfo::exists(path + u"-wal"_s))
        return refuse(ErrorCode::Damaged,
                      Tr::tr("“%1” was changed by another program into a form that is not safe to "
                             "open. It was left as it is; restore a backup.")
                          .arg(path),
                      u"write-ahead log"_s, path);
    return {};
}

} // namespace

Result<QString> preflight(const QString& path) {
    const QFileInfo file(path);
    if (auto named = checkName(file, path); !named)
        return named.error();
    const QString canonical = file.canonicalFilePath();
    if (openFiles().contains(canonical))
        return refuse(ErrorCode::Locked,
                      Tr::tr("“%1” is already open in this window.").arg(file.fileName()),
                      u"open in this process"_s, canonical);
    if (auto header = checkHeader(canonical); !header)
        return header.error();
    return canonical;
}

void rememberOpen(const QString& canonicalPath) {
    openFiles().insert(canonicalPath);
}
void forgetOpen(const QString& canonicalPath) {
    openFiles().remove(canonicalPath);
}

std::optional<FileIdentity> fileIdentity(const QString& path) {
#ifdef Q_OS_UNIX
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return FileIdentity{quint64(info.st_dev), quint64(info.st_ino)};
#else
    // A file that is open cannot be replaced there; that it exists is all there is to know.
    return QFileInfo::exists(path) ? std::optional(FileIdentity{}) : std::nullopt;
#endif
}

} // namespace tenon::store
