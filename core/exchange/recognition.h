// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, by what is in it and never by its name, and its items.
#pragma once

#include "core/base/task.h"
#include "core/exchange/importeditem.h"

namespace tenon::exchange {

// Error InvalidInput says what was looked for, and what the file seems to be where that is known.
Result<ImportReading> readAnything(const QByteArray& bytes, const QString& fileName = {},
                                   const ImportLimits& limits = {}, const CancelToken& cancel = {});

} // namespace tenon::exchange
