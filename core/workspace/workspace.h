// SPDX-License-Identifier: GPL-3.0-or-later
// One open library file and everything that may be done with it: reading, the one way of writing,
// undo and redo, history and backups. Owns the only connection; lives on one thread.
#pragma once

#include "core/base/clock.h"
#include "core/policy/policypack.h"
#include "core/policy/policyversion.h"
#include "core/store/backup.h"
#include "core/store/undo.h"

#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>

namespace tenon::workspace {

struct NewLibrary {
    QString name;
    QString administrator;
    QString policy;      // the name of a shipped pack
    QByteArray packJson; // a pack of one's own instead; empty: the shipped one
};

struct OpenOptions {
    bool acceptPlacement = false; // the person has agreed to a network or synchronised folder
    QString author;               // who is at work; empty: the library's administrator
};

class Workspace : public QObject {
    Q_OBJECT
public:
    // A new file; Refused where one of that name exists. clock must outlive the workspace.
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const NewLibrary& library,
                                                     const Clock& clock,
                                                     const OpenOptions& options = {});
    // Checks the file before it is trusted; copies an older one before it is brought up to date.
    // A file or folder that may not be written is opened for reading only.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, const Clock& clock,
                                                   const OpenOptions& options = {});
    ~Workspace() override;

    QString path() const;
    bool isReadOnly() const;
    QDate today() const { return m_clock.today(); }
    QDateTime now() const { return m_clock.nowUtc(); }

    // For the queries and repositories of each subject.
    const store::Database& reader() const;
    template <store::Described T>
    store::Repository<T> records() const {
        return store::Repository<T>(reader());
    }

    // The one way in. label: what undo and the history will say. Nothing is written, and nothing
    // announced, where edit changes nothing; then the result is empty.
    Result<std::optional<store::ChangeSet>> commit(const QString& label,
                                                   const store::EditFunction& edit);

    // Whether commit would succeed, and how many rows it would change; nothing is written.
    Result<int> rehearse(const store::EditFunction& edit);

    Result<store::UndoState> undoState() const;
    // The inverse of the last commit, or of the one named. Refused where there is nothing to undo.
    Result<store::ChangeSet> undo(std::optional<store::CommitId> commit = std::nullopt);
    Result<store::ChangeSet> redo();
    Result<std::vector<store::JournalEntry>> history(int limit) const;

    // The pack a person is bound to, and the one for new appointments; parsed once.
    Result<const policy::PolicyPack*> pack(policy::PolicyVersionId id) const;
    Result<const policy::PolicyPack*> currentPack() const;
    Result<policy::Library> library() const;

    void setAuthor(const QString& author) { m_author = author; }

    Result<store::BackupMade> backUp();
    // The same in two halves, because checking a copy takes longer than making it: startBackup()
    // copies on this thread and gives the rest, which any thread may run while the library is used
    // or even closed; then noteBackup() is told here what came of it.
    Result<std::function<Result<store::BackupMade>()>> startBackup();
    void noteBackup(bool made);
    Result<store::BackupMade> backUpTo(const QString& path);
    bool wantsBackup() const; // something changed since the last one
    bool isBackupDue() const; // that, and the last is 30 minutes old
    std::vector<store::BackupInfo> backups() const;
    // One where something changed since the last; nothing otherwise.
    Status backUpOnClose();

    // Backs up after changes, then lets the file go. Also done by the destructor.
    Status close();

signals:
    // Once per commit, after it is on the disk.
    void committed(const tenon::store::ChangeSet& changes);

private:
    struct Held; // lock, connection, committer
    Workspace(std::unique_ptr<Held> held, const Clock& clock, const OpenOptions& options);
    Result<std::optional<store::ChangeSet>> announce(Result<std::optional<store::ChangeSet>> done);
    Status stillThere() const;

    std::unique_ptr<Held> m_held;
    const Clock& m_clock;
    QString m_author;
    QDateTime m_lastBackup;
    bool m_changed = false;
    mutable std::unordered_map<qint64, policy::PolicyPack> m_packs;
};

} // namespace tenon::workspace
