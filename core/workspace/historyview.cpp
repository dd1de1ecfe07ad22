// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/historyview.h"

#include "core/mentoring/mentoringquery.h"
#include "core/store/journal.h"
#include "core/workspace/schema.h"

#include <algorithm>

namespace tenon::workspace {

namespace {

struct Knows {
    bool administration = false;
    QString own;        // the name it writes under
    QSet<QString> pair; // the names its pairs write under, and its own
};

Result<Knows> knownTo(const Workspace& workspace, const Viewpoint& viewpoint) {
    Knows knows;
    knows.administration = !viewpoint.person;
    if (!viewpoint.person) {
        auto library = workspace.library();
        if (!library)
            return library.error();
        knows.own = library->administrator;
        knows.pair.insert(knows.own);
        return knows;
    }
    auto pairs = mentoring::pairsOf(workspace.reader(), *viewpoint.person);
    if (!pairs)
        return pairs.error();
    std::vector<people::PersonId> people{*viewpoint.person};
    for (const mentoring::Pair& pair : *pairs)
        for (const people::PersonId other : pair.others(*viewpoint.person))
            people.push_back(other);
    for (const people::PersonId id : people) {
        auto person = workspace.records<people::Person>().find(id);
        if (!person)
            return person.error();
        if (*person)
            knows.pair.insert((*person)->name);
        if (*person && id == *viewpoint.person)
            knows.own = (*person)->name;
    }
    return knows;
}

bool maySee(const Knows& knows, const QString& author, store::Audience audience) {
    switch (audience) {
    case store::Audience::Owner:
        return author == knows.own;
    case store::Audience::Pair:
        return knows.pair.contains(author);
    case store::Audience::Administration:
    case store::Audience::Review:
        return author == knows.own || knows.administration;
    default:
        return true;
    }
}

// Whether any table that an entry touched is one this point of view may know of.
bool maySee(const Knows& knows, const store::JournalEntry& entry, const QSet<QString>& tables) {
    const store::Schema& schema = librarySchema();
    return tables.isEmpty() || std::any_of(tables.begin(), tables.end(), [&](const QString& name) {
               const auto table =
                   std::find_if(schema.begin(), schema.end(),
                                [&](const store::TableInfo& one) { return one.name == name; });
               return table == schema.end() || maySee(knows, entry.author, table->audience);
           });
}

Status keepKnown(const Workspace& workspace, const Viewpoint& viewpoint,
                 std::vector<store::JournalEntry>& entries) {
    auto knows = knownTo(workspace, viewpoint);
    if (!knows)
        return knows.error();
    auto tables = store::Journal(workspace.reader()).tables(entries);
    if (!tables)
        return tables.error();
    std::erase_if(entries, [&](const store::JournalEntry& entry) {
        return !maySee(*knows, entry, tables->value(entry.id.value()));
    });
    return {};
}

} // namespace

Result<std::vector<store::JournalEntry>> historyFor(const Workspace& workspace,
                                                    const Viewpoint& viewpoint, int limit) {
    auto entries = workspace.history(limit);
    if (!entries)
        return entries;
    if (auto kept = keepKnown(workspace, viewpoint, *entries); !kept)
        return kept.error();
    return entries;
}

Result<store::UndoState> undoStateFor(const Workspace& workspace, const Viewpoint& viewpoint) {
    auto state = workspace.undoState();
    if (!state)
        return state;
    std::vector<store::JournalEntry> known;
    for (const auto* one : {&state->undo, &state->redo})
        if (*one)
            known.push_back(**one);
    if (known.empty())
        return state;
    if (auto kept = keepKnown(workspace, viewpoint, known); !kept)
        return kept.error();
    for (auto* one : {&state->undo, &state->redo})
        if (*one && std::none_of(known.begin(), known.end(), [&](const store::JournalEntry& entry) {
                return entry.id == (*one)->id;
            }))
            one->reset();
    return state;
}

} // namespace tenon::workspace
