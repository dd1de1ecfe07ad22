// SPDX-License-Identifier: GPL-3.0-or-later
// A journal beside a library means that a program stopped in the middle of a change, and SQLite
// will roll that change back. Because a journal can also be a stranger (a copy put beside the wrong
// file), both are copied first, so that recovery can never be the thing that loses work.
#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace tenon::workspace {

struct RecoveryCopy {
    QString library; // the copy, with its journal beside it; empty where there was no journal
};

Result<RecoveryCopy> copyBeforeRecovery(const QString& libraryPath, const QDateTime& nowUtc);

// After a recovery whose result cannot be trusted: library and journal as they were.
Status putBack(const RecoveryCopy& copy, const QString& libraryPath);

} // namespace tenon::workspace
