// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped policies, and days written short, for tests of the rules.
#pragma once

#include "core/policy/policypack.h"

#include <QtTest>

namespace tenon::test {

inline policy::PolicyPack shippedPack(const char* name) {
    const auto json = policy::shippedPackJson(QString::fromLatin1(name));
    if (!json)
        qFatal("%s", qPrintable(json.error().message));
    const auto pack = policy::parsePack(*json);
    if (!pack)
        qFatal("%s", qPrintable(pack.error().detail));
    return *pack;
}

// "2026-08-16"; an empty text is no day.
inline QDate day(const char* iso) {
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

} // namespace tenon::test
