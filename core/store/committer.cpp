// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/committer.h"

#include "core/store/watch.h"

#include <QCoreApplication>
#include <QScopeGuard>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Committer)
};

ChangeSet changeSet(CommitId id, const QString& label, const std::vector<Edit::Line>& lines) {
    ChangeSet set{id, label, {}};
    set.changes.reserve(lines.size());
    for (const Edit::Line& line : lines)
        set.changes.push_back({line.table, line.row, line.operation});
    return set;
}

} // namespace

Committer::Committer(Database& database, Schema schema, IdGenerator ids, const Clock& clock)
    : m_database(database), m_schema(std::move(schema)), m_ids(ids), m_clock(clock) {}

Status Committer::prepare() {
    return installWatch(m_database, m_schema);
}

Result<std::optional<ChangeSet>> Committer::commit(const CommitRequest& request,
                                                   const EditFunction& edit) {
    if (m_database.mode() == Database::Mode::ReadOnly)
        return Error{
            ErrorCode::CannotWrite,
            Tr::tr("This library is open for reading only. Nothing was changed; save a copy "
                   "where you may write and work on that."),
            u"read-only"_s, m_database.path()};
    if (m_busy)
        return Error{ErrorCode::Internal,
                     Tr::tr("Another change is still being saved."),
                     u"commit inside a commit"_s,
                     {}};
    m_busy = true;
    const auto idle = qScopeGuard([this] { m_busy = false; });
    if (auto begun = m_database.begin(); !begun) {
        m_database.rollback();
        return begun.error();
    }
    auto done = run(request, edit);
    if (m_database.inTransaction())
        m_database.rollback();
    return done;
}

Result<std::optional<ChangeSet>> Committer::run(const CommitRequest& request,
                                                const EditFunction& edit) {
    if (auto cleared = clearWatch(m_database); !cleared)
        return cleared.error();
    const QDateTime now = m_clock.nowUtc();
    Edit writer(m_database, m_ids, now.toMSecsSinceEpoch());
    if (auto edited = edit(writer); !edited)
        return edited.error();
    const std::vector<Edit::Line> lines = writer.lines();
    const CommitId id(m_ids.next(now.toMSecsSinceEpoch()));
    const auto accounted = [&writer](const QString& table, qint64 row) {
        return writer.wrote(table, row);
    };
    if (lines.empty()) { // whatever was done and undone on the way is rolled back
        if (auto complete = verifyWatch(m_database, id.value(), accounted); !complete)
            return complete.error();
        return std::optional<ChangeSet>();
    }
    Journal journal(m_database);
    const JournalEntry entry{
        id, now, request.author, request.label, request.undoes, int(lines.size())};
    if (auto appended = journal.append(entry, lines); !appended)
        return appended.error();
    if (auto complete = verifyWatch(m_database, id.value(), accounted); !complete)
        return complete.error();
    if (auto committed = m_database.commit(); !committed)
        if (auto truth = learnTruth(id, committed.error()); !truth)
            return truth.error();
    return std::optional(changeSet(id, request.label, lines));
}

Result<std::vector<Edit::Line>> Committer::rehearse(const EditFunction& edit) {
    if (auto begun = m_database.begin(); !begun)
        return begun.error();
    const auto undone = qScopeGuard([this] { m_database.rollback(); });
    Edit writer(m_database, m_ids, m_clock.nowUtc().toMSecsSinceEpoch());
    if (auto edited = edit(writer); !edited)
        return edited.error();
    return writer.lines();
}

Status Committer::learnTruth(CommitId id, const Error& reported) {
    m_database.rollback();
    if (reported.code == ErrorCode::Conflict)
        return reported; // a foreign key: SQLite refused before it wrote
    if (auto opened = m_database.reopen(); !opened)
        return Error{ErrorCode::CannotWrite,
                     Tr::tr("The disk failed while saving. Close this library and open it again to "
                            "see whether the last change was kept."),
                     reported.detail + u"; reopen: "_s + opened.error().detail, m_database.path()};
    if (auto prepared = prepare(); !prepared)
        return prepared.error();
    auto kept = Journal(m_database).find(id);
    if (!kept)
        return kept.error();
    if (*kept)
        return {}; // COMMIT reported an error, yet the file holds the change
    return reported;
}

} // namespace tenon::store
