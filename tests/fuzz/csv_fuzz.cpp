// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a table or one error with its place, and what is written is read back the same.
#include "core/exchange/csv.h"

#include <cstdint>
#include <cstdlib>

using namespace tenon::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const CsvLimits limits{1 << 20, 1000, 50, 2000};
    const auto table = readCsv(bytes, limits);
    if (!table) {
        if (table.error().message.isEmpty() || table.error().where.isEmpty())
            std::abort();
        return 0;
    }
    const auto again = readCsv(writeCsv(*table));
    if (again && writeCsv(*again).size() < writeCsv(*table).size())
        std::abort();
    return 0;
}
