// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policystore.h"

#include "core/policy/packdiff.h"

#include <QCoreApplication>
#include <QJsonDocument>

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

namespace {

QJsonObject objectOf(const QByteArray& json) {
    return QJsonDocument::fromJson(json).object();
}

Error refusal(const QString& message, const QString& detail) {
    return Error{ErrorCode::Refused, message, detail, {}};
}

Error sameName(const PolicyPack& pack) {
    return refusal(Tr::tr("The library holds version %1 of “%2” already, with other content. Give "
                          "the changed policy another version.")
                       .arg(pack.version, pack.name),
                   u"same name and version"_s);
}

// The version to use: one that is kept already, or none.
Result<std::optional<PolicyVersion>> keptAlready(const std::vector<PolicyVersion>& all,
                                                 const PolicyPack& pack, const QByteArray& json) {
    for (const PolicyVersion& kept : all) {
        if (kept.name != pack.name || kept.version != pack.version)
            continue;
        if (objectOf(kept.body.toUtf8()) != objectOf(json))
            return sameName(pack);
        return std::optional(kept);
    }
    return std::optional<PolicyVersion>();
}

Status changesSomething(const std::vector<PolicyVersion>& all, const Library& library,
                        const PolicyPack& pack, const QByteArray& json) {
    for (const PolicyVersion& kept : all)
        if (kept.id == library.policy && kept.name == pack.name &&
            packChanges(objectOf(kept.body.toUtf8()), objectOf(json)).empty())
            return refusal(Tr::tr("Nothing would change: version %1 of “%2” is in force and says "
                                  "the same.")
                               .arg(kept.version, kept.name),
                           u"unchanged"_s);
    return {};
}

Result<Library> onlyLibrary(store::Edit& edit) {
    auto rows = edit.read<Library>().all();
    if (!rows)
        return rows.error();
    if (rows->size() != 1)
        return Error{ErrorCode::Damaged,
                     Tr::tr("The library file does not say which library it is; restore a backup."),
                     u"%1 library rows"_s.arg(rows->size()),
                     {}};
    return rows->front();
}

} // namespace

Result<PolicyVersion> adoptPack(store::Edit& edit, const QByteArray& json) {
    auto pack = parsePack(json);
    if (!pack)
        return pack.error();
    auto library = onlyLibrary(edit);
    if (!library)
        return library.error();
    auto all = edit.read<PolicyVersion>().all();
    if (!all)
        return all.error();
    auto known = keptAlready(*all, *pack, json);
    if (!known)
        return known.error();
    if (auto changes = changesSomething(*all, *library, *pack, json); !changes)
        return changes.error();
    auto version = *known ? Result<PolicyVersion>(**known) : keepPack(edit, json);
    if (!version)
        return version;
    library->policy = version->id;
    if (auto written = edit.update(*library); !written)
        return written.error();
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
