// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/policy/policystore.h"
#include "core/workspace/workspaceheld.h"

#include <QLoggingCategory>

namespace tenon::workspace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(workspaceLog, "tenon.workspace")

namespace {
constexpr int backupEverySeconds = 30 * 60;
}

Workspace::Workspace(std::unique_ptr<Held> held, const Clock& clock, const OpenOptions& options)
    : m_held(std::move(held))
    , m_clock(clock)
    , m_author(options.author)
    , m_lastBackup(clock.nowUtc()) {}

Workspace::~Workspace() {
    if (auto closed = close(); !closed)
        qCWarning(workspaceLog) << "closing:" << closed.error().detail;
}

QString Workspace::path() const {
    return m_held->path;
}

bool Workspace::isReadOnly() const {
    return m_held->database->mode() == store::Database::Mode::ReadOnly;
}

const store::Database& Workspace::reader() const {
    return *m_held->database;
}

// SQLite goes on writing into a file that was deleted or replaced, without an error.
Status Workspace::stillThere() const {
    if (store::fileIdentity(m_held->path) == m_held->identity)
        return {};
    return Error{
        ErrorCode::CannotWrite,
        tr("“%1” was moved, deleted or replaced while it was open. This change was not saved. "
           "Put the file back where it was, or close the library and open it again.")
            .arg(m_held->path),
        u"the file has another identity"_s, m_held->path};
}

Result<std::optional<store::ChangeSet>>
Workspace::announce(Result<std::optional<store::ChangeSet>> done) {
    if (done && *done) {
        m_changed = true;
        if ((*done)->touches<policy::PolicyVersion>())
            m_packs.clear();
        emit committed(**done);
    }
    return done;
}

Result<std::optional<store::ChangeSet>> Workspace::commit(const QString& label,
                                                          const store::EditFunction& edit) {
    if (auto there = stillThere(); !there)
        return there.error();
    return announce(m_held->committer->commit({label, m_author, {}}, edit));
}

Result<int> Workspace::rehearse(const store::EditFunction& edit) {
    auto lines = m_held->committer->rehearse(edit);
    if (!lines)
        return lines.error();
    return int(lines->size());
}

Result<store::UndoState> Workspace::undoState() const {
    return store::undoState(reader());
}

Result<store::ChangeSet> Workspace::undo(std::optional<store::CommitId> commit) {
    if (auto there = stillThere(); !there)
        return there.error();
    store::Journal journal(reader());
    std::optional<store::JournalEntry> target;
    if (commit) {
        auto found = journal.find(*commit);
        if (!found)
            return found.error();
        target = *found;
    } else if (auto state = undoState()) {
        target = state->undo;
    }
    if (!target)
        return Error{ErrorCode::Refused, tr("There is nothing to undo."), u"empty history"_s, {}};
    auto done = announce(
        store::undo(*m_held->committer, target->id, tr("Undo: %1").arg(target->label), m_author));
    if (!done)
        return done.error();
    if (!*done)
        return Error{
            ErrorCode::Refused, tr("Undoing that would change nothing."), u"no change"_s, {}};
    return std::move(**done);
}

Result<store::ChangeSet> Workspace::redo() {
    auto state = undoState();
    if (!state)
        return state.error();
    if (!state->redo)
        return Error{ErrorCode::Refused, tr("There is nothing to redo."), u"nothing undone"_s, {}};
    auto original = store::Journal(reader()).find(*state->redo->undoes);
    if (!original)
        return original.error();
    const QString label = *original ? (*original)->label : state->redo->label;
    auto done = announce(
        store::undo(*m_held->committer, state->redo->id, tr("Redo: %1").arg(label), m_author));
    if (!done)
        return done.error();
    return *done ? Result<store::ChangeSet>(std::move(**done))
                 : Error{ErrorCode::Refused, tr("There is nothing to redo."), u"no change"_s, {}};
}

Result<std::vector<store::JournalEntry>> Workspace::history(int limit) const {
    return store::Journal(reader()).entries(limit);
}

Result<const policy::PolicyPack*> Workspace::pack(policy::PolicyVersionId id) const {
    if (const auto known = m_packs.find(id.value()); known != m_packs.end())
        return &known->second;
    auto read = policy::readStoredPack(reader(), id);
    if (!read)
        return read.error();
    return &m_packs.emplace(id.value(), std::move(*read)).first->second;
}

Result<policy::Library> Workspace::library() const {
    return policy::readLibrary(reader());
}

Result<const policy::PolicyPack*> Workspace::currentPack() const {
    auto known = library();
    if (!known)
        return known.error();
    return pack(known->policy);
}

Result<store::BackupMade> Workspace::backUp() {
    auto rest = startBackup();
    if (!rest)
        return rest.error();
    auto made = (*rest)();
    noteBackup(made.has_value());
    return made;
}

Result<std::function<Result<store::BackupMade>()>> Workspace::startBackup() {
    const QDateTime now = m_clock.nowUtc();
    auto copy = store::copyForBackup(*m_held->database, now);
    if (!copy)
        return copy.error();
    m_changed = false; // what changes from here on is not in it
    return std::function<Result<store::BackupMade>()>(
        [copy = std::move(*copy), now, steps = m_held->steps] {
            return store::completeBackup(copy, now, steps);
        });
}

void Workspace::noteBackup(bool made) {
    if (made)
        m_lastBackup = m_clock.nowUtc();
    else
        m_changed = true;
}

Result<store::BackupMade> Workspace::backUpTo(const QString& path) {
    return store::backUpTo(*m_held->database, path, m_held->steps);
}

bool Workspace::wantsBackup() const {
    return m_changed && !isReadOnly();
}

bool Workspace::isBackupDue() const {
    return wantsBackup() && m_lastBackup.secsTo(m_clock.nowUtc()) >= backupEverySeconds;
}

std::vector<store::BackupInfo> Workspace::backups() const {
    return store::listBackups(m_held->path);
}

Status Workspace::backUpOnClose() {
    if (!m_changed)
        return {};
    auto made = backUp();
    return made ? Status() : Status(made.error());
}

Status Workspace::close() {
    if (!m_held)
        return {};
    const Status safe = backUpOnClose();
    m_held.reset();
    return safe;
}

} // namespace tenon::workspace
