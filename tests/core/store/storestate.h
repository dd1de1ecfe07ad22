// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of the store holds after something went wrong, judged without mercy.
#pragma once

#include "core/store/filemeta.h"
#include "core/store/journal.h"
#include "core/store/journalcheck.h"
#include "core/store/schemacheck.h"

#include <QFile>
#include <QFileInfo>

namespace tenon::test {

struct StoreState {
    bool sound = false;
    QString problem;
    qint64 groups = 0; // whole groups of three
};

// Makes an empty store at path.
inline Status makeStore(const QString& path) {
    auto database = store::Database::open(path, store::Database::Mode::Create);
    if (!database)
        return database.error();
    if (auto made = store::migrate(**database, store::shippedMigrations()); !made)
        return made;
    return store::writeFileMeta(**database, 1, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
}

inline StoreState judge(const QString& path) {
    auto database = store::Database::open(path, store::Database::Mode::ReadWrite);
    if (!database)
        return {false, database.error().detail, 0};
    if (auto trusted = store::checkTrust(**database, store::shippedMigrations()); !trusted)
        return {false, trusted.error().detail, 0};
    auto people = (*database)->scalar(QStringLiteral("SELECT count(*) FROM person"));
    auto commits = (*database)->scalar(QStringLiteral("SELECT count(*) FROM journal"));
    auto chain = store::checkJournal(**database);
    if (!people || !commits || !chain)
        return {false, QStringLiteral("unreadable"), 0};
    const qint64 groups = std::get<qint64>(*commits);
    if (std::get<qint64>(*people) != groups * 3)
        return {false,
                QStringLiteral("torn: %1 people in %2 commits")
                    .arg(std::get<qint64>(*people))
                    .arg(groups),
                groups};
    if (!chain->isEmpty())
        return {false, chain->first(), groups};
    return {true, {}, groups};
}

} // namespace tenon::test
