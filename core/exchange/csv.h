// SPDX-License-Identifier: GPL-3.0-or-later
// Comma-separated text (RFC 4180 and what people really send): encoding and delimiter are detected
// and reported, never guessed silently. Bytes in, a table or one error with line and column out.
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/base/texttable.h"

#include <QByteArray>

namespace tenon::exchange {

// Hard limits of one input (file-safety.md, section 5).
struct CsvLimits {
    qint64 bytes = 50 * 1024 * 1024;
    int rows = 100000;
    int columns = 200;
    int cellCharacters = 100 * 1024;
};

// The first row is the header. Empty lines are passed over. Error InvalidInput names line and
// column.
Result<TextTable> readCsv(const QByteArray& bytes, const CsvLimits& limits = {},
                          const CancelToken& cancel = {});

// RFC 4180, UTF-8 with a byte order mark, CRLF. A cell that a spreadsheet would run as a formula
// (= + - @ tab return) is given a leading apostrophe.
QByteArray writeCsv(const TextTable& table);

} // namespace tenon::exchange
