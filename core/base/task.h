// SPDX-License-Identifier: GPL-3.0-or-later
// What a long piece of work is given so that it can be watched and stopped.
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include <QtGlobal>

namespace tenon {

class CancelToken {
public:
    void cancel() { *m_flag = true; }
    bool isCancelled() const { return *m_flag; }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

// done and total in units of the work; called from the thread that works.
using Progress = std::function<void(qint64 done, qint64 total)>;

} // namespace tenon
