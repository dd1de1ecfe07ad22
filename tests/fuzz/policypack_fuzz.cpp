// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a pack or a list of faults, each with its path.
#include "core/policy/policypack.h"

#include <cstdint>
#include <cstdlib>

using namespace tenon::policy;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto reading = readPack(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    for (const PackFault& fault : reading.faults)
        if (fault.path.isEmpty() || fault.message.isEmpty())
            std::abort();
    return 0;
}
