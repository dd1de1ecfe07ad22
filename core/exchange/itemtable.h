// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table (CSV or XLSX) as items of a portfolio. Columns nobody knows are kept as fields
// and named; a date whose order of day and month would be a guess is kept as it stands.
#pragma once

#include "core/base/task.h"
#include "core/base/texttable.h"
#include "core/exchange/importeditem.h"

namespace tenon::exchange {

// format: what the table was read from, "CSV" or "XLSX".
Result<ImportReading> readItemTable(const TextTable& table, const QString& format,
                                    const ImportLimits& limits = {},
                                    const CancelToken& cancel = {});

Result<ImportReading> readCsvItems(const QByteArray& bytes, const ImportLimits& limits = {},
                                   const CancelToken& cancel = {});
Result<ImportReading> readXlsxItems(const QByteArray& bytes, const ImportLimits& limits = {},
                                    const CancelToken& cancel = {});

} // namespace tenon::exchange
