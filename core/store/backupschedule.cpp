// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupschedule.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace tenon::store {

namespace {

qint64 weekOf(QDate day) {
    return (day.toJulianDay() + 1) / 7;
}
qint64 monthOf(QDate day) {
    return qint64(day.year()) * 12 + day.month();
}

} // namespace

std::vector<std::size_t> backupsToRemove(const std::vector<QDateTime>& made, const QDateTime& now) {
    std::vector<std::size_t> newestFirst(made.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t(0));
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](std::size_t a, std::size_t b) { return made[a] > made[b]; });
    QSet<qint64> days, weeks, months;
    std::vector<std::size_t> remove;
    const auto takes = [](QSet<qint64>& kept, qint64 bucket, int limit) {
        if (kept.contains(bucket) || kept.size() >= limit)
            return false;
        kept.insert(bucket);
        return true;
    };
    bool first = true;
    for (const std::size_t index : newestFirst) {
        const QDate day = made[index].toUTC().date();
        const bool recent = made[index].daysTo(now) <= 2;
        // Each rule is asked only where the one before did not keep it, so that older ones reach
        // on.
        const bool keep = first || recent || takes(days, day.toJulianDay(), 12) ||
                          (!days.contains(day.toJulianDay()) && takes(weeks, weekOf(day), 10)) ||
                          (!days.contains(day.toJulianDay()) && !weeks.contains(weekOf(day)) &&
                           takes(months, monthOf(day), 9));
        first = false;
        if (!keep)
            remove.push_back(index);
    }
    std::sort(remove.begin(), remove.end());
    return remove;
}

} // namespace tenon::store
