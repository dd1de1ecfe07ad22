// SPDX-License-Identifier: GPL-3.0-or-later
// Says who has a library open. The lock that protects the file is SQLite's own; this one, a small
// file beside it, exists for the friendly message and vanishes with its process.
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace tenon::store {

class FileLock {
public:
    // Error Locked names the program, the process and the computer that hold it.
    static Result<FileLock> take(const QString& libraryPath);

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace tenon::store
