// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

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
} // namespace

Status writeOutputFile(const QString& path, const QByteArray& bytes) {
    if (isDatabase(path))
        return Error{ErrorCode::Refused,
                     Tr::tr("%1 is a library or another database, which an output would destroy. "
                            "Choose another name.")
                         .arg(QDir::toNativeSeparators(path)),
                     u"output over a database"_s, path};
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        return writeDevice(path, bytes);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return notWritten(path, file.errorString(), bytes.size());
}

} // namespace tenon
