// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repository.h"

#include <QCoreApplication>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Repository)
};
} // namespace

Result<std::vector<Row>> readRows(const Database& database, const TableInfo& table,
                                  const QString& tail, const Row& arguments) {
    auto found = database.query(
        u"SELECT %1 FROM %2%3"_s.arg(table.columns.join(u", "_s), table.name, tail), arguments);
    if (!found)
        return found.error();
    std::vector<Row> rows;
    while (found->next())
        rows.push_back(found->row(int(table.columns.size())));
    if (auto failed = found->failure())
        return *failed;
    return rows;
}

Error missingRow(const TableInfo& table, qint64 id) {
    return {ErrorCode::NotFound,
            Tr::tr("That record is no longer in the library; somebody removed it."),
            u"no %1 %2"_s.arg(table.name).arg(id), table.name};
}

} // namespace tenon::store
