// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalcheck.h"

#include <QCoreApplication>

namespace tenon::store {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(JournalCheck)
};
} // namespace

Result<QStringList> checkJournal(const Database& database, const CancelToken& cancel) {
    const Journal journal(database);
    auto stored = database.query(u"SELECT id, hash FROM journal ORDER BY id"_s);
    if (!stored)
        return stored.error();
    QStringList problems;
    QString previous;
    while (stored->next()) {
        if (cancel.isCancelled())
            return Error{ErrorCode::Cancelled, Tr::tr("The check was stopped."), {}, {}};
        const CommitId id(stored->integer(0));
        auto entry = journal.find(id);
        auto lines = journal.lines(id);
        if (!entry || !lines)
            return entry ? lines.error() : entry.error();
        const QString hash = stored->text(1);
        if (*entry && Journal::hashOf(previous, **entry, *lines) != hash)
            problems << Tr::tr("The history entry “%1” was changed by another program.")
                            .arg((*entry)->label);
        previous = hash;
    }
    if (auto failed = stored->failure())
        return *failed;
    return problems;
}

} // namespace tenon::store
