// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace tenon {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};
} // namespace

Status writeOutputFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::CannotWrite,
                 Tr::tr("%1 could not be written: %2. What stood there before is unchanged.")
                     .arg(QDir::toNativeSeparators(path), file.errorString()),
                 u"saving %1 bytes"_s.arg(bytes.size()), path};
}

} // namespace tenon
