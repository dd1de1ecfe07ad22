// SPDX-License-Identifier: GPL-3.0-or-later
// The English guide, for tests that ask it.
#pragma once

#include "core/portfolio/guide.h"
#include "tests/support/packs.h"

namespace tenon::test {

inline const portfolio::Guide& englishGuide() {
    static const portfolio::Guide guide = [] {
        auto read = portfolio::shippedGuide(QStringLiteral("en"));
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }();
    return guide;
}

} // namespace tenon::test
