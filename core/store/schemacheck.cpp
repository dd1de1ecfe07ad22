// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schemacheck.h"

#include <QCoreApplication>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SchemaCheck)
};

Error damaged(const Database& database, const QString& detail) {
    return {ErrorCode::Damaged,
            Tr::tr("The library file is damaged. It was left as it is; restore a backup of it."),
            detail, database.path()};
}

Error foreignObjects(const Database& database, const QString& detail) {
    return {ErrorCode::Damaged,
            Tr::tr("The library file holds something Tenon did not put there, so it was not opened "
                   "and not changed. Restore a backup, or ask whoever sent it for a clean copy."),
            detail, database.path()};
}

QString firstDifference(const QStringList& found, const QStringList& expected) {
    for (const QString& object : found)
        if (!expected.contains(object))
            return u"unexpected: "_s + object.left(120);
    for (const QString& object : expected)
        if (!found.contains(object))
            return u"missing: "_s + object.left(120);
    return {};
}

} // namespace

Result<QStringList> schemaText(const Database& database) {
    auto rows = database.query(u"SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema "
                               "ORDER BY type, name"_s);
    if (!rows)
        return rows.error();
    QStringList text;
    while (rows->next())
        text << u"%1 %2 on %3: %4"_s.arg(rows->text(0), rows->text(1), rows->text(2),
                                         rows->text(3));
    if (auto failed = rows->failure())
        return *failed;
    return text;
}

Result<QStringList> expectedSchemaText(const std::vector<MigrationStep>& steps, int version) {
    auto memory = Database::open(u":memory:"_s, Database::Mode::Memory);
    if (!memory)
        return memory.error();
    std::vector<MigrationStep> upTo;
    for (const MigrationStep& step : steps)
        if (step.number <= version)
            upTo.push_back(step);
    if (auto made = migrate(**memory, upTo); !made)
        return made.error();
    return schemaText(**memory);
}

Result<QStringList> integrityProblems(const Database& database) {
    QStringList problems;
    auto integrity = database.query(u"PRAGMA integrity_check(20)"_s);
    if (!integrity)
        return integrity.error();
    while (integrity->next())
        if (integrity->text(0) != u"ok"_s)
            problems << integrity->text(0).simplified();
    if (auto failed = integrity->failure())
        return *failed;
    auto keys = database.query(u"PRAGMA foreign_key_check"_s);
    if (!keys)
        return keys.error();
    while (keys->next() && problems.size() < 100)
        problems << u"%1 row %2 refers to a missing row of %3"_s.arg(keys->text(0), keys->text(1),
                                                                     keys->text(2));
    return problems;
}

Status checkTrust(const Database& database, const std::vector<MigrationStep>& steps) {
    auto id = database.scalar(u"PRAGMA application_id"_s);
    if (!id)
        return id.error();
    auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*id != Value(qint64(Database::applicationId)) || *version < 1)
        return Error{ErrorCode::NotTenon,
                     Tr::tr("This is not a Tenon library file. It was not changed."),
                     u"application_id or user_version"_s, database.path()};
    if (*version > steps.back().number)
        return Error{ErrorCode::Newer,
                     Tr::tr("This library was saved by a newer Tenon. It was not changed; install "
                            "that version, or ask for a copy saved by this one."),
                     u"schema %1, known %2"_s.arg(*version).arg(steps.back().number),
                     database.path()};
    auto found = schemaText(database);
    if (!found)
        return found.error();
    auto expected = expectedSchemaText(steps, *version);
    if (!expected)
        return expected.error();
    if (*found != *expected)
        return foreignObjects(database, firstDifference(*found, *expected));
    auto problems = integrityProblems(database);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return damaged(database, problems->first());
    return {};
}

} // namespace tenon::store
