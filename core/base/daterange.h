// SPDX-License-Identifier: GPL-3.0-or-later
// A span of calendar days, both ends included; without an end it is still going on.
#pragma once

#include <QDate>

#include <optional>

namespace tenon {

struct DateRange {
    QDate from;
    std::optional<QDate> to;

    bool contains(QDate day) const { return day >= from && (!to || day <= *to); }
    bool isValid() const { return from.isValid() && (!to || (to->isValid() && *to >= from)); }
    bool operator==(const DateRange&) const = default;
};

} // namespace tenon
