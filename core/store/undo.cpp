// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/store/olderlines.h"

#include <QCoreApplication>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

Error conflict(const QString& label, const QString& table, qint64 row) {
    return {
        ErrorCode::Conflict,
        Tr::tr("“%1” cannot be undone, because what it changed was changed again since. Undo the "
               "later changes first.")
            .arg(label),
        u"row differs"_s, u"%1 %2"_s.arg(table).arg(row)};
}

Row rowFrom(const TableInfo& table, const QJsonObject& object) {
    Row row;
    for (const QString& column : table.columns)
        row.push_back(fromJson(object.value(column)));
    return row;
}

// What a column of a later version holds in a row that was written before there was one.
Result<Value> defaultOf(const Database& database, const QString& table, const QString& column) {
    auto found = database.scalar(u"SELECT dflt_value FROM pragma_table_info(?) WHERE name = ?"_s,
                                 {table, column});
    if (!found)
        return found.error();
    const auto* literal = std::get_if<QString>(&*found);
    if (!literal)
        return Value{};
    if (literal->startsWith(u'\''))
        return Value(literal->mid(1).chopped(1).replace(u"''"_s, u"'"_s));
    return Value(literal->toLongLong());
}

// A row as it was deleted, perhaps by an earlier version with fewer columns.
Result<Row> deletedRow(const Database& database, const TableInfo& table,
                       const QJsonObject& before) {
    Row row = rowFrom(table, before);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (before.contains(table.columns[i]))
            continue;
        auto value = defaultOf(database, table.name, table.columns[i]);
        if (!value)
            return value.error();
        row[std::size_t(i)] = *value;
    }
    return row;
}

bool agrees(const QJsonObject& expected, const QJsonObject& found) {
    for (auto it = expected.constBegin(); it != expected.constEnd(); ++it)
        if (found.value(it.key()) != it.value())
            return false;
    return true;
}

// Takes one line back. Error Conflict where the row is not as the line left it.
Status revert(Edit& edit, const TableInfo& table, const Edit::Line& line, const QString& label) {
    auto rows = readRows(edit.database(), table, u" WHERE id = ?"_s, {line.row});
    if (!rows)
        return rows.error();
    const bool exists = !rows->empty();
    const QJsonObject now = exists ? toJson(table, rows->front()) : QJsonObject();
    if (exists == (line.operation == Operation::Delete) || !agrees(line.after, now))
        return conflict(label, line.table, line.row);
    switch (line.operation) {
    case Operation::Insert:
        return edit.removeRow(table, line.row);
    case Operation::Delete: {
        auto row = deletedRow(edit.database(), table, line.before);
        return row ? edit.insertRow(table, *row) : Status(row.error());
    }
    case Operation::Update:
        break;
    }
    QJsonObject restored = now;
    for (auto it = line.before.constBegin(); it != line.before.constEnd(); ++it)
        restored.insert(it.key(), it.value());
    return edit.updateRow(table, rowFrom(table, restored));
}

// A line of the journal, whichever version wrote it.
Status revertLine(const Committer& committer, Edit& edit, const Edit::Line& line,
                  const QString& label) {
    auto today = inTodaysShape(edit.database(), line);
    if (!today)
        return today.error().code == ErrorCode::Conflict ? conflict(label, line.table, line.row)
                                                         : today.error();
    for (auto one = today->rbegin(); one != today->rend(); ++one) {
        const TableInfo* table = nullptr;
        for (const TableInfo& known : committer.schema())
            if (known.name == one->table)
                table = &known;
        if (!table)
            return conflict(label, one->table, one->row);
        if (auto reverted = revert(edit, *table, *one, label); !reverted)
            return reverted;
    }
    return {};
}

} // namespace

UndoState undoStateOf(const std::vector<JournalEntry>& newestFirst) {
    std::vector<JournalEntry> undoable;
    std::vector<JournalEntry> redoable; // entries that undo something
    const auto drop = [](std::vector<JournalEntry>& from, CommitId id) {
        return std::erase_if(from, [id](const JournalEntry& e) { return e.id == id; }) > 0;
    };
    for (auto it = newestFirst.rbegin(); it != newestFirst.rend(); ++it) {
        if (!it->undoes) {
            undoable.push_back(*it);
            redoable.clear();
        } else if (drop(redoable, *it->undoes)) {
            undoable.push_back(*it); // a redo can be undone again
        } else {
            drop(undoable, *it->undoes);
            redoable.push_back(*it);
        }
    }
    UndoState state;
    if (!undoable.empty())
        state.undo = undoable.back();
    if (!redoable.empty())
        state.redo = redoable.back();
    return state;
}

Result<UndoState> undoState(const Database& database) {
    // Asked after every commit: the words of 500 entries are not read to show those of two.
    const Journal journal(database);
    auto links = journal.undoLinks(500);
    if (!links)
        return links.error();
    UndoState state = undoStateOf(*links);
    for (std::optional<JournalEntry>* entry : {&state.undo, &state.redo}) {
        if (!*entry)
            continue;
        auto whole = journal.find((*entry)->id);
        if (!whole)
            return whole.error();
        *entry = std::move(*whole);
    }
    return state;
}

Result<std::optional<ChangeSet>> undo(Committer& committer, CommitId commit, const QString& label,
                                      const QString& author) {
    Journal journal(committer.database());
    auto entry = journal.find(commit);
    if (!entry)
        return entry.error();
    if (!*entry)
        return Error{ErrorCode::NotFound,
                     Tr::tr("There is no such change in the history."),
                     u"no journal entry %1"_s.arg(commit.value()),
                     {}};
    auto lines = journal.lines(commit);
    if (!lines)
        return lines.error();
    const QString undone = (*entry)->label;
    auto done = committer.commit({label, author, commit}, [&](Edit& edit) -> Status {
        for (auto line = lines->rbegin(); line != lines->rend(); ++line)
            if (auto reverted = revertLine(committer, edit, *line, undone); !reverted)
                return reverted;
        return {};
    });
    if (!done && done.error().code == ErrorCode::Conflict && done.error().where.isEmpty())
        return conflict(undone, u"foreign key"_s, 0); // a later record depends on what would go
    return done;
}

} // namespace tenon::store
