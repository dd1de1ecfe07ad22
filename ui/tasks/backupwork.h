// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a backup while the window answers: the copy on the library's own thread, because there is
// but one connection, and everything after it on a pool thread. One at a time.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/tasks/poolwork.h"

namespace tenon::ui {

class BackupWork : public QObject {
    Q_OBJECT
public:
    explicit BackupWork(workspace::Workspace& library, QObject* parent = nullptr);
    void start(); // nothing where one is being made
    bool isRunning() const { return m_running; }

signals:
    void started(); // before the copy, which takes a moment of the window's time
    void made(const QString& path);
    void failed(const QString& message);

private:
    void finish(const Result<store::BackupMade>& made);

    workspace::Workspace& m_library;
    PoolWork<Result<store::BackupMade>> m_check;
    bool m_running = false;
};

} // namespace tenon::ui
