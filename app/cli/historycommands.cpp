// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<Outcome> listHistory(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    bool number = true;
    const int limit = request.has("limit") ? request.value("limit").toInt(&number) : 50;
    if (!number || limit < 1)
        return Error{ErrorCode::Usage, Tr::tr("--limit takes a number from 1."), {}, u"--limit"_s};
    auto entries = (*library)->history(limit);
    if (!entries)
        return entries.error();
    QJsonArray commits;
    std::vector<QStringList> rows;
    for (const store::JournalEntry& entry : *entries) {
        const QString at = entry.at.toString(Qt::ISODateWithMs);
        commits.append(QJsonObject{{u"id"_s, idText(entry.id.value())},
                                   {u"at"_s, at},
                                   {u"author"_s, entry.author},
                                   {u"label"_s, entry.label},
                                   {u"changes"_s, entry.changes}});
        rows.push_back({idText(entry.id.value()), at, entry.author, entry.label,
                        QString::number(entry.changes)});
    }
    return Outcome{
        {{u"commits"_s, commits}},
        table({Tr::tr("Id"), Tr::tr("When (UTC)"), Tr::tr("Who"), Tr::tr("What"), Tr::tr("Rows")},
              rows)};
}

Result<Outcome> undoCommit(const Request& request) {
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    std::optional<store::CommitId> target;
    if (request.has("commit"))
        target = store::CommitId(request.value("commit").toLongLong());
    QJsonObject json;
    if (request.dryRun) {
        auto state = (*library)->undoState();
        if (!state)
            return state.error();
        noteCommit(json, std::nullopt, request);
        return Outcome{json, state->undo ? Tr::tr("Would undo: %1").arg(state->undo->label)
                                         : Tr::tr("There is nothing to undo.")};
    }
    auto done = (*library)->undo(target);
    if (!done)
        return done.error();
    noteCommit(json, done->commit.value(), request);
    return Outcome{json, done->label};
}

} // namespace

std::vector<Command> historyCommands() {
    return {
        {u"history"_s,
         u"list"_s,
         {u"FILE"_s},
         0,
         Tr::tr("who changed what, newest first"),
         {{u"limit"_s, u"N"_s, {}}},
         listHistory},
        {u"history"_s,
         u"undo"_s,
         {u"FILE"_s},
         0,
         Tr::tr("take a change back, as a change"),
         {{u"commit"_s, u"ID"_s, Tr::tr("the last one where this is not given")}},
         undoCommit},
    };
}

} // namespace tenon::cli
