// SPDX-License-Identifier: GPL-3.0-or-later
// RIS files as items of a portfolio. What a tag means depends on the record's type: of a chapter,
// T2 is the book and T3 the series.
#pragma once

#include "core/exchange/importeditem.h"

#include "core/base/task.h"

namespace tenon::exchange {

// Web of Science's own tagged text is recognised and refused by its name.
Result<ImportReading> readRis(const QByteArray& bytes, const ImportLimits& limits = {},
                              const CancelToken& cancel = {});

// What a person with such a file can do.
Error webOfScienceError();

} // namespace tenon::exchange
