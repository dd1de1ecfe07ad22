// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet of an XLSX workbook as rows of text: dates as ISO 8601, as exact as they are shown;
// formulas with the value that was kept with them; blank rows passed over.
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/ziparchive.h"

namespace tenon::exchange {

// The first sheet, or the named one. The first row with anything in it is the header; each row's
// line is its number in the sheet.
Result<TextTable> readXlsx(const QByteArray& bytes, const QString& sheet = {},
                           const CsvLimits& limits = {}, const CancelToken& cancel = {},
                           const ZipLimits& zip = {});

// What a cell with this number format shows of a serial number: a day, a month, a year or no date.
enum class XlsxDate { None, Day, Month, Year };
XlsxDate xlsxDate(int formatId, const QString& formatCode);
// Empty where the serial is no day of the calendar.
QString xlsxDateText(double serial, bool since1904, XlsxDate shows);

} // namespace tenon::exchange
