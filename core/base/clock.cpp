// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace tenon {

QDate SystemClock::today() const {
    return QDate::currentDate();
}
QDateTime SystemClock::nowUtc() const {
    return QDateTime::currentDateTimeUtc();
}
QDateTime FixedDayClock::nowUtc() const {
    return QDateTime::currentDateTimeUtc();
}

} // namespace tenon
