// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/backupwork.h"

namespace tenon::ui {

BackupWork::BackupWork(workspace::Workspace& library, QObject* parent)
    : QObject(parent), m_library(library) {}

void BackupWork::start() {
    if (m_running)
        return;
    m_running = true;
    emit started();
    auto rest = m_library.startBackup();
    if (!rest)
        return finish(rest.error());
    m_check.start([rest = std::move(*rest)](const CancelToken&) { return rest(); },
                  [this](const Result<store::BackupMade>& made) { finish(made); });
}

void BackupWork::finish(const Result<store::BackupMade>& made) {
    m_running = false;
    m_library.noteBackup(made.has_value());
    if (made)
        emit this->made(made->path);
    else
        emit failed(made.error().message);
}

} // namespace tenon::ui
