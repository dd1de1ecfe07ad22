// SPDX-License-Identifier: GPL-3.0-or-later
// Runs work over values on a pool thread, so that the window answers meanwhile. A second call
// supersedes the first, whose result is dropped.
#pragma once

#include "core/base/task.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

namespace tenon::ui {

template <typename Result>
class PoolWork {
public:
    ~PoolWork() { stop(); }

    // work(cancel) -> Result, on a pool thread; done(result) on this one, unless stopped.
    template <typename Work, typename Done>
    void start(Work work, Done done) {
        stop();
        m_cancel = CancelToken();
        m_watcher = std::make_unique<QFutureWatcher<Result>>();
        QObject::connect(m_watcher.get(), &QFutureWatcher<Result>::finished, m_watcher.get(),
                         [this, done] { done(m_watcher->future().takeResult()); });
        m_watcher->setFuture(QtConcurrent::run(
            [work = std::move(work), cancel = m_cancel] { return work(cancel); }));
    }

    bool isRunning() const { return m_watcher && m_watcher->isRunning(); }

    void stop() {
        m_cancel.cancel();
        if (!m_watcher)
            return;
        m_watcher->disconnect();
        m_watcher.release()->deleteLater(); // it may be the one that is calling
    }

private:
    CancelToken m_cancel;
    std::unique_ptr<QFutureWatcher<Result>> m_watcher;
};

} // namespace tenon::ui
