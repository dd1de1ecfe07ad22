// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as an XLSX workbook (OOXML, ECMA-376) that spreadsheets open: every cell is text, so that
// nothing in it is a formula.
#pragma once

#include "core/base/result.h"
#include "core/base/texttable.h"

#include <QByteArray>

namespace tenon::exchange {

struct Sheet {
    QString name; // at most 31 characters are kept, without []:*?/\ and quotes
    TextTable table;
};

// A cell that a spreadsheet might run as a formula is given a leading apostrophe, as in writeCsv().
Result<QByteArray> writeXlsx(const std::vector<Sheet>& sheets);

} // namespace tenon::exchange
