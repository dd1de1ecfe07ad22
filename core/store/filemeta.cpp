// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filemeta.h"

#include "core/store/codec.h"

#include <QCoreApplication>
#include <QUuid>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FileMeta)
};
} // namespace

Status writeFileMeta(Database& database, int node, const QDateTime& createdUtc) {
    auto written = database.execute(
        u"INSERT INTO meta (id, file, node, created, min_reader) VALUES (1, ?, ?, ?, 1)"_s,
        {QUuid::createUuid().toString(QUuid::WithoutBraces), qint64(node),
         Codec<QDateTime>::encode(createdUtc)});
    if (!written)
        return written.error();
    return {};
}

Result<int> fileNode(const Database& database) {
    auto node = database.scalar(u"SELECT node FROM meta"_s);
    if (!node)
        return node.error();
    if (isNull(*node))
        return Error{ErrorCode::Damaged,
                     Tr::tr("The library file lacks its identity; restore a backup."),
                     u"meta is empty"_s, database.path()};
    return int(std::get<qint64>(*node));
}

} // namespace tenon::store
