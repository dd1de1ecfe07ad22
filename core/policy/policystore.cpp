// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policystore.h"

#include <QCoreApplication>

namespace tenon::policy {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyStore)
};
} // namespace

Result<PolicyVersion> keepPack(store::Edit& edit, const QByteArray& json) {
    auto pack = parsePack(json);
    if (!pack)
        return pack.error();
    const PolicyVersion version{edit.newId<PolicyVersion>(), pack->name, pack->version,
                                QString::fromUtf8(json)};
    if (auto kept = edit.insert(version); !kept)
        return kept.error();
    return version;
}

Result<Library> readLibrary(const store::Database& database) {
    auto rows = store::Repository<Library>(database).all();
    if (!rows)
        return rows.error();
    if (rows->size() != 1)
        return Error{ErrorCode::Damaged,
                     Tr::tr("The library file does not say which library it is; restore a backup."),
                     u"%1 library rows"_s.arg(rows->size()), database.path()};
    return rows->front();
}

Result<PolicyPack> readStoredPack(const store::Database& database, PolicyVersionId id) {
    auto stored = store::Repository<PolicyVersion>(database).get(id);
    if (!stored)
        return stored.error();
    return parsePack(stored->body.toUtf8());
}

} // namespace tenon::policy
