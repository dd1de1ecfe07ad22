// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace tenon {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

// Every library is an SQLite database: https://www.sqlite.org/fileformat.html, 1.3.1.
bool isDatabase(const QString& path) {
    QFile there(path);
    return QFileInfo(path).isFile() && there.open(QIODevice::ReadOnly) &&
           there.read(16).startsWith("SQLite format 3");
}

Error notWritten(const QString& path, const QString& why, qsizetype bytes) {
    return {ErrorCode::CannotWrite,
            Tr::tr("%1 could not be written: %2. What stood there before is unchanged.")
                .arg(QDir::toNativeSeparators(path), why),
            u"saving %1 bytes"_s.arg(bytes), path};
}

// A pipe or a device is written into, never replaced by a file of its name.
Status writeDevice(const QString& path, const QByteArray& bytes) {
    QFile device(path);
    if (device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
        device.write(bytes) == bytes.size())
        return {};
    return notWritten(path, device.errorString(), bytes.size());
}

bool isDevice(const QString& path) {
    const QFileInfo there(path);
    return there.exists() && !there.isFile() && !there.isDir();
}

Error overDatabase(const QString& path) {
    return {ErrorCode::Refused,
            Tr::tr("%1 is a library or another database, which an output would destroy. Choose "
                   "another name.")
                .arg(QDir::toNativeSeparators(path)),
            u"output over a database"_s, path};
}

Status copyToDevice(const QString& from, const QString& path) {
    QFile source(from);
    QFile device(path);
    if (!source.open(QIODevice::ReadOnly) ||
        !device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notWritten(path, device.errorString(), source.size());
    while (!source.atEnd()) {
        const QByteArray block = source.read(1024 * 1024);
        if (block.isEmpty() || device.write(block) != block.size())
            return notWritten(path, device.errorString(), source.size());
    }
    return {};
}

// On the disk itself, so that a power cut leaves the old or the new.
bool synced(const QString& path) {
#ifdef Q_OS_UNIX
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
#else
    return QFileInfo::exists(path);
#endif
}
} // namespace

Status writeOutputFile(const QString& path, const QByteArray& bytes) {
    if (isDatabase(path))
        return overDatabase(path);
    if (isDevice(path))
        return writeDevice(path, bytes);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return notWritten(path, file.errorString(), bytes.size());
}

Status makeOutputFile(const QString& path, const std::function<Status(const QString& name)>& make) {
    if (isDatabase(path))
        return overDatabase(path);
    const bool device = isDevice(path);
    QTemporaryFile beside((device ? QDir::temp().filePath(u"tenon"_s) : path) + u".XXXXXX"_s);
    if (!beside.open())
        return notWritten(path, beside.errorString(), 0);
    const QString name = beside.fileName();
    beside.close();
    if (auto made = make(name); !made)
        return made;
    if (device)
        return copyToDevice(name, path);
    if (!synced(name))
        return notWritten(path, Tr::tr("the disk would not take it"), QFileInfo(name).size());
    std::error_code failed;
    std::filesystem::rename(QFileInfo(name).filesystemAbsoluteFilePath(),
                            QFileInfo(path).filesystemAbsoluteFilePath(), failed);
    if (failed)
        return notWritten(path, QString::fromStdString(failed.message()), QFileInfo(name).size());
    beside.setAutoRemove(false);
    return {};
}

} // namespace tenon
