// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/guidefile.h"

#include <QFile>

namespace tenon {

using namespace Qt::StringLiterals;

std::optional<QByteArray> guideFile(const QString& name, const QString& language) {
    const QString base = language.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    for (const QString& path :
         {u":/guides/%1_%2.json"_s.arg(name, base), u":/guides/%1.json"_s.arg(name)}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return std::nullopt;
}

} // namespace tenon
