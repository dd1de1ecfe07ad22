// SPDX-License-Identifier: GPL-3.0-or-later
// A file of any kind that can be read: what it is is told by its content, never by its name.
#pragma once

#include "core/base/task.h"
#include "core/exchange/importeditem.h"

namespace tenon::exchange {

// fileName is for the words of an error alone. What is none of the known kinds is an error that
// says what was looked for.
Result<ImportReading> readAnything(const QByteArray& bytes, const QString& fileName = {},
                                   const ImportLimits& limits = {}, const CancelToken& cancel = {});

} // namespace tenon::exchange
