// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are an e-mail of plain text within the limits, or one error.
#include "core/exchange/emailreader.h"

#include <cstdint>
#include <cstdlib>

using namespace tenon::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    EmailLimits limits;
    limits.bodyCharacters = 1000;
    const auto email =
        readEmail(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)), limits);
    if (!email ? email.error().message.isEmpty() : email->body.size() > limits.bodyCharacters + 200)
        std::abort();
    return 0;
}
