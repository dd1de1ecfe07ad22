// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are items and refused records, each with its place, or one error with its own.
#include "core/exchange/orcid.h"
#include "tests/fuzz/reading_checks.h"

#include <cstdint>

using namespace tenon::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    checkReading(readOrcid(bytes, smallLimits()), smallLimits());
    return 0;
}
