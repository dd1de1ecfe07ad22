// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/restoring.h"

#include "core/mentoring/meeting.h"
#include "core/portfolio/portfolioitem.h"
#include "core/store/durable.h"
#include "core/store/filelock.h"
#include "core/store/preflight.h"
#include "core/store/schemacheck.h"

#include <QFileInfo>

namespace tenon::workspace {

Result<BackupPreview> previewBackup(const QString& backup) {
    auto path = store::preflight(backup);
    if (!path)
        return path.error();
    auto opened = store::Database::open(*path, store::Database::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    if (auto trusted = store::checkTrust(**opened, store::shippedMigrations()); !trusted)
        return trusted.error();
    const auto people = store::Repository<people::Person>(**opened).count();
    const auto pairings = store::Repository<mentoring::Pairing>(**opened).count();
    const auto meetings = store::Repository<mentoring::Meeting>(**opened).count();
    const auto items = store::Repository<portfolio::PortfolioItem>(**opened).count();
    for (const Result<qint64>* count : {&people, &pairings, &meetings, &items})
        if (!*count)
            return count->error();
    BackupPreview preview{*people, *pairings, *meetings, *items, std::nullopt, {}, {}};
    auto newest = store::Journal(**opened).entries(1);
    if (!newest)
        return newest.error();
    if (!newest->empty()) {
        preview.lastChange = newest->front().at;
        preview.lastLabel = newest->front().label;
    }
    opened->reset(); // a file is hashed only while no connection has it open
    auto hash = store::sha256Of(*path);
    if (!hash)
        return hash.error();
    preview.sha256 = *hash;
    return preview;
}

Result<store::Restored> restoreLibrary(const QString& backup, const QString& libraryPath,
                                       const Clock& clock) {
    auto lock = store::FileLock::take(QFileInfo(libraryPath).absoluteFilePath());
    if (!lock)
        return lock.error();
    return store::restoreBackup(backup, libraryPath, clock.nowUtc(), store::shippedMigrations());
}

} // namespace tenon::workspace
