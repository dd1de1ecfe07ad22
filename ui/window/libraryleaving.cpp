// SPDX-License-Identifier: GPL-3.0-or-later
// What a library's window sees to before it is left: what is written and not saved, and the backup.
#include "ui/window/libraryview.h"

#include "ui/desk/page.h"
#include "ui/shell/shell.h"
#include "ui/shell/statusline.h"
#include "ui/tasks/backupwork.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/window/panels.h"

#include <QLocale>
#include <QTimer>

#include <utility>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int backupCheckMs = 60 * 1000;
} // namespace

void LibraryView::connectBackups() {
    m_backup = std::make_unique<BackupWork>(*m_library);
    connect(&m_backupTimer, &QTimer::timeout, this, [this] {
        if (m_library->isBackupDue())
            m_backup->start();
    });
    m_backupTimer.start(backupCheckMs);
    connect(m_desk.get(), &Desk::backupRequested, m_backup.get(), &BackupWork::start);
    connect(m_backup.get(), &BackupWork::started, this, [this] {
        m_shell->statusLine()->setBackup(tr("Making a backup…"));
        m_shell->repaint(); // the copy takes the window's time; what follows does not
    });
    connect(m_backup.get(), &BackupWork::made, this, [this](const QString& path) {
        showBackup();
        m_shell->statusLine()->announce(tr("A backup was made"));
        emit m_desk->backupMade(path);
        if (const auto then = std::exchange(m_afterBackup, {}))
            then();
    });
    connect(m_backup.get(), &BackupWork::failed, this, [this](const QString& why) {
        showBackup();
        emit m_desk->backupFailed(why);
        if (auto then = std::exchange(m_afterBackup, {}))
            m_shell->message()->showMessage(MessageKind::Warning, why, tr("Close without a backup"),
                                            std::move(then));
        else
            m_shell->message()->showMessage(MessageKind::Warning, why);
    });
}

bool LibraryView::isBackedUp() const {
    return !m_backup->isRunning() && !m_library->wantsBackup();
}

void LibraryView::whenBackedUp(std::function<void()> then) {
    if (isBackedUp())
        return then();
    m_afterBackup = std::move(then);
    m_shell->message()->showMessage(MessageKind::Info,
                                    tr("A backup is being made; then the library is closed."));
    m_backup->start();
}

QStringList LibraryView::unsaved() const {
    QStringList titles = m_panels->unsaved();
    for (const Page* page : m_shell->pages()->findChildren<Page*>())
        if (const QString title = page->unsaved(); !title.isEmpty())
            titles << title;
    titles.removeDuplicates();
    return titles;
}

void LibraryView::whenLeft(std::function<void()> then) {
    const QStringList titles = unsaved();
    if (titles.isEmpty())
        return whenBackedUp(std::move(then));
    m_shell->message()->showMessage(
        MessageKind::Warning,
        tr("Written and not saved: %1. Save it first, or leave it.").arg(titles.join(u", "_s)),
        tr("Close without it"), [this, then = std::move(then)] { whenBackedUp(then); });
}

void LibraryView::showBackup() {
    const auto backups = m_library->backups();
    m_shell->statusLine()->setBackup(
        backups.empty() ? tr("No backup yet")
                        : tr("Last backup %1")
                              .arg(QLocale().toString(backups.front().made.toLocalTime(),
                                                      QLocale::ShortFormat)));
}

} // namespace tenon::ui
