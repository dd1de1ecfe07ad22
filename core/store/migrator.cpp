// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Migrator)
};

Status runSteps(Database& database, const std::vector<MigrationStep>& steps, int from,
                const std::function<void(int)>& beforeStatement) {
    int counter = 0;
    const auto run = [&](const QString& statement) {
        if (beforeStatement)
            beforeStatement(++counter);
        return database.execute(statement);
    };
    for (const MigrationStep& step : steps) {
        if (step.number <= from)
            continue;
        for (const QString& statement : step.statements)
            if (auto done = run(statement); !done)
                return done.error();
        if (auto marked = run(u"PRAGMA user_version=%1"_s.arg(step.number)); !marked)
            return marked.error();
    }
    auto broken = database.query(u"PRAGMA foreign_key_check"_s);
    if (!broken)
        return broken.error();
    if (broken->next())
        return Error{ErrorCode::Damaged,
                     Tr::tr("The library could not be brought to this version: some records refer "
                            "to others that are missing. Nothing was changed."),
                     u"foreign_key_check: "_s + broken->text(0), database.path()};
    return {};
}

} // namespace

MigrationStep parseMigration(const QString& fileName, const QString& sql) {
    MigrationStep step;
    step.number = fileName.left(4).toInt();
    step.name = fileName.mid(5).chopped(4);
    QStringList current;
    const auto finish = [&] {
        const QString statement = current.join(u'\n').trimmed();
        if (!statement.isEmpty())
            step.statements << statement;
        current.clear();
    };
    for (const QString& line : sql.split(u'\n')) {
        if (line.trimmed() == u"-- next"_s)
            finish();
        else if (!line.startsWith(u"--"_s))
            current << line;
    }
    finish();
    return step;
}

std::vector<MigrationStep> shippedMigrations() {
    std::vector<MigrationStep> steps;
    const QDir folder(u":/migrations"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back(parseMigration(name, QString::fromUtf8(file.readAll())));
    }
    return steps;
}

Result<int> schemaVersion(const Database& database) {
    auto version = database.scalar(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return int(std::get<qint64>(*version));
}

Status migrate(Database& database, const std::vector<MigrationStep>& steps,
               const std::function<void(int)>& beforeStatement) {
    auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (steps.empty() || *version >= steps.back().number)
        return {};
    // Foreign keys are off while tables are rebuilt; the pragma is ignored inside a transaction.
    if (auto off = database.execute(u"PRAGMA foreign_keys=OFF"_s); !off)
        return off.error();
    Status done = database.begin();
    if (done)
        done = runSteps(database, steps, *version, beforeStatement);
    if (done && beforeStatement)
        beforeStatement(0); // just before the COMMIT
    if (done)
        done = database.commit();
    if (!done)
        database.rollback();
    database.finishStatements();
    if (auto on = database.execute(u"PRAGMA foreign_keys=ON"_s); !on && done)
        return on.error();
    return done;
}

} // namespace tenon::store
