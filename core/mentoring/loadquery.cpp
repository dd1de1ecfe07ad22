// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/loadquery.h"

namespace tenon::mentoring {

using namespace Qt::StringLiterals;

Result<QHash<qint64, int>> serviceMinutes(const store::Database& database,
                                          const policy::PolicyPack& pack, QDate from, QDate to) {
    auto rows = database.query(
        u"SELECT p.person, m.activity, sum(m.minutes) FROM meeting m JOIN pairing_member p ON "
        "p.pairing = m.pairing AND p.role = 'mentor' AND p.since <= m.held_on AND (p.until IS NULL "
        "OR p.until >= m.held_on) WHERE m.held_on BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM "
        "absence a WHERE a.meeting = m.id AND a.person = p.person) GROUP BY p.person, m.activity"_s,
        {from.toString(Qt::ISODate), to.toString(Qt::ISODate)});
    if (!rows)
        return rows.error();
    QHash<qint64, int> minutes;
    while (rows->next()) {
        const policy::ServiceActivity* activity = pack.activity(rows->text(1));
        if (activity && activity->counts)
            minutes[rows->integer(0)] += int(rows->integer(2));
    }
    if (auto failed = rows->failure())
        return *failed;
    return minutes;
}

} // namespace tenon::mentoring
