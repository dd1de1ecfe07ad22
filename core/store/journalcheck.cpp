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
    auto entries = journal.entries(0);
    auto hashes = database.query(u"SELECT hash FROM journal ORDER BY id"_s);
    if (!entries || !hashes)
        return entries ? hashes.error() : entries.error();
    QStringList problems;
    QString previous;
    for (auto entry = entries->rbegin(); entry != entries->rend() && hashes->next(); ++entry) {
        if (cancel.isCancelled())
            return Error{ErrorCode::Cancelled, Tr::tr("The check was stopped."), {}, {}};
        auto lines = journal.lines(entry->id);
        if (!lines)
            return lines.error();
        const QString hash = hashes->text(0);
        if (Journal::hashOf(previous, *entry, *lines) != hash)
            problems << Tr::tr("The history entry “%1” was changed by another program.")
                            .arg(entry->label);
        previous = hash;
    }
    if (auto failed = hashes->failure())
        return *failed;
    return problems;
}

} // namespace tenon::store
