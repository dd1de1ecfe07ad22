// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record.h"

#include <QCoreApplication>

namespace tenon::store {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Record)
};
} // namespace

Error unreadableCell(const TableInfo& table, const char* column, const Row& row) {
    const auto* id = row.empty() ? nullptr : std::get_if<qint64>(&row.front());
    const QString where = QStringLiteral("%1.%2, row %3")
                              .arg(table.name, QString::fromLatin1(column))
                              .arg(id ? *id : 0);
    return {ErrorCode::Damaged,
            Tr::tr("A value in the library file cannot be understood. Nothing was changed; restore "
                   "a backup, or send this message to the people who look after Tenon."),
            QStringLiteral("cannot decode %1").arg(where), where};
}

} // namespace tenon::store
