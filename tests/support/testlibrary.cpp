// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testlibrary.h"

#include "core/workspace/schema.h"

#include <QJsonDocument>

namespace tenon::test {

QStringList dump(const workspace::Workspace& library) {
    QStringList out;
    for (const store::TableInfo& table : workspace::librarySchema()) {
        const auto rows =
            store::readRows(library.reader(), table, QStringLiteral(" ORDER BY id"), {});
        if (!rows)
            return {rows.error().detail};
        for (const store::Row& row : *rows)
            out << table.name + u' ' +
                       QString::fromUtf8(
                           QJsonDocument(store::toJson(table, row)).toJson(QJsonDocument::Compact));
    }
    return out;
}

} // namespace tenon::test
