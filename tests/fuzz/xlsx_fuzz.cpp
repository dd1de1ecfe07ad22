// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an archive, and any bytes as the sheet of one that is whole, are a table or one
// error with its place; any table is items or an error.
#include "core/exchange/itemtable.h"
#include "core/exchange/xlsx.h"
#include "tests/core/exchange/zipsamples.h"
#include "tests/fuzz/reading_checks.h"

#include <cstdint>

using namespace tenon::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (!bytes.startsWith("PK"))
        bytes = bytes.startsWith("<sst") || bytes.startsWith("<style")
                    ? zipOf({{"xl/workbook.xml", workbook({})[0].second},
                             {"xl/_rels/workbook.xml.rels", workbook({})[1].second},
                             {bytes.startsWith("<sst") ? "xl/sharedStrings.xml" : "xl/styles.xml",
                              bytes},
                             {"xl/worksheets/sheet1.xml",
                              "<worksheet><row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>40000</v></c>"
                              "</row></worksheet>"}})
                    : zipOf(workbook(bytes));
    const CsvLimits limits{1 << 20, 1000, 50, 2000};
    const ZipLimits zip{100, 1 << 20, 2 << 20, 200};
    const auto table = readXlsx(bytes, {}, limits, {}, zip);
    if (!table) {
        require(!table.error().message.isEmpty() && !table.error().where.isEmpty());
        return 0;
    }
    for (const auto& row : table->rows)
        require(row.line > 0 && row.cells.size() <= limits.columns);
    checkReading(readItemTable(*table, QStringLiteral("XLSX"), smallLimits()), smallLimits());
    return 0;
}
