// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/watch.h"

#include <QCoreApplication>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Watch)
};

QStringList watchStatements(const QString& table) {
    QStringList out;
    const std::pair<QString, QString> events[] = {
        {u"INSERT"_s, u"new"_s}, {u"UPDATE"_s, u"new"_s}, {u"DELETE"_s, u"old"_s}};
    for (const auto& [event, row] : events)
        out << u"CREATE TEMP TRIGGER watch_%1_%2 AFTER %3 ON main.%1 BEGIN "
               "INSERT INTO touched VALUES ('%1', %4.id); END"_s.arg(table, event.toLower(), event,
                                                                     row);
    return out;
}

QStringList guardStatements(const QString& table) {
    QStringList out;
    for (const QString& event : {u"UPDATE"_s, u"DELETE"_s})
        out << u"CREATE TEMP TRIGGER guard_%1_%2 BEFORE %3 ON main.%1 BEGIN "
               "SELECT RAISE(ABORT, '%1 is append-only'); END"_s.arg(table, event.toLower(), event);
    return out;
}

} // namespace

Status installWatch(Database& database, const Schema& schema) {
    QStringList statements{
        u"CREATE TEMP TABLE touched (tab TEXT NOT NULL, row INTEGER NOT NULL)"_s};
    for (const TableInfo& table : schema)
        statements << watchStatements(table.name);
    for (const QString& table : {u"journal"_s, u"journal_change"_s, u"evidence_part"_s})
        statements << guardStatements(table);
    for (const QString& statement : statements)
        if (auto made = database.execute(statement); !made)
            return made.error();
    database.finishStatements();
    return {};
}

Status clearWatch(Database& database) {
    if (auto cleared = database.execute(u"DELETE FROM temp.touched"_s); !cleared)
        return cleared.error();
    return {};
}

Status verifyWatch(Database& database, qint64 journalEntry,
                   const std::function<bool(const QString& table, qint64 row)>& accounted) {
    const QString strayRows = u"SELECT tab, row FROM temp.touched EXCEPT "
                              "SELECT tab, row FROM journal_change WHERE journal = ?"_s;
    // Asked first, because it stays prepared from commit to commit; there is hardly ever one.
    auto any = database.scalar(u"SELECT EXISTS (%1)"_s.arg(strayRows), {journalEntry});
    if (!any)
        return any.error();
    if (*any == Value(qint64(0)))
        return {};
    auto stray = database.query(strayRows, {journalEntry});
    if (!stray)
        return stray.error();
    while (stray->next()) {
        if (accounted(stray->text(0), stray->integer(1)))
            continue;
        return Error{ErrorCode::Internal,
                     Tr::tr("The change was not saved, because part of it would have been missing "
                            "from the history. Nothing was changed."),
                     u"%1 %2 changed without a journal line"_s.arg(stray->text(0), stray->text(1)),
                     stray->text(0)};
    }
    if (auto failed = stray->failure())
        return *failed;
    return {};
}

} // namespace tenon::store
