// SPDX-License-Identifier: GPL-3.0-or-later
// An import into somebody's portfolio in two halves: what it would do, to be looked at, and doing
// it as one commit that one undo takes back.
#pragma once

#include "core/base/task.h"
#include "core/exchange/importeditem.h"
#include "core/portfolio/itemmatch.h"
#include "core/workspace/workspace.h"

#include <QSet>

namespace tenon::workspace {

struct ImportOptions {
    QString sourceName; // the file's own name; empty for pasted text
    portfolio::Sharing sharing = portfolio::Sharing::Private;
};

struct ImportPlan {
    exchange::ImportReading reading;
    std::vector<portfolio::ImportLine> lines; // one for each item read, in their order
    int count(portfolio::ImportFate fate) const;
    // What is to be known of a line: why it is what it is, and what could not be taken over.
    QString remark(const portfolio::ImportLine& line) const;
};

// Files each item where the person's criteria usually want its type (the inbox where that is not
// clear), finds the person among the authors, and what is there already. Writes nothing.
Result<ImportPlan> planImport(const Workspace& workspace, people::PersonId person,
                              exchange::ImportReading reading, const ImportOptions& options);

// Writes the new and changed lines but those left out (by index of the line). For one commit.
Status applyImport(store::Edit& edit, const ImportPlan& plan, const QSet<std::size_t>& leftOut,
                   QDate today, const CancelToken& cancel = {}, const Progress& progress = {});

// The names under which a person publishes: their own and the variants they have noted.
Result<QStringList> namesOf(const Workspace& workspace, people::PersonId person);

// Remembers the names of people marked as me that are not known yet, so that imports find them.
Status learnNames(store::Edit& edit, const Workspace& workspace, const portfolio::WholeItem& whole);

} // namespace tenon::workspace
