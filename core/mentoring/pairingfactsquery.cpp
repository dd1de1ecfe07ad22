// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/agreement.h"
#include "core/mentoring/pairingfilter.h"
#include "core/store/repository.h"

namespace tenon::mentoring {

using namespace Qt::StringLiterals;

Result<std::vector<PairingFacts>> pairingFacts(const store::Database& database,
                                               const policy::PolicyPack& pack) {
    auto all = pairs(database);
    if (!all)
        return all.error();
    auto contacts = lastContacts(database);
    if (!contacts)
        return contacts.error();
    auto agreements = store::selectRecords<Agreement>(
        database, u" WHERE state = 'in_force' ORDER BY pairing"_s, {});
    if (!agreements)
        return agreements.error();
    QHash<qint64, std::optional<QDate>> inForce;
    for (const Agreement& one : *agreements)
        inForce.insert(one.pairing.value(), one.reviseBy);
    std::vector<PairingFacts> facts;
    facts.reserve(all->size());
    for (Pair& pair : *all) {
        const qint64 id = pair.pairing.id.value();
        const policy::PairingTemplate& shape = pack.pairing(pair.pairing.shape);
        PairingFacts one{std::move(pair), {}, inForce.contains(id), inForce.value(id), shape};
        if (const auto met = contacts->constFind(id); met != contacts->constEnd())
            one.lastContact = *met;
        facts.push_back(std::move(one));
    }
    return facts;
}

Result<std::vector<std::vector<int>>> contactsByMonth(const store::Database& database,
                                                      const std::vector<PairingId>& pairings,
                                                      int months, QDate today) {
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(1 - months);
    QHash<qint64, std::size_t> places;
    QStringList ids;
    for (const PairingId pairing : pairings) {
        places.insert(pairing.value(), std::size_t(ids.size()));
        ids << QString::number(pairing.value());
    }
    std::vector<std::vector<int>> out(pairings.size(), std::vector<int>(std::size_t(months), 0));
    auto rows = database.query(
        u"SELECT pairing, substr(held_on, 1, 4), substr(held_on, 6, 2), count(*) FROM meeting "
        "WHERE pairing IN (%1) AND held_on BETWEEN ? AND ? GROUP BY 1, 2, 3"_s.arg(ids.join(u',')),
        {first.toString(Qt::ISODate), today.toString(Qt::ISODate)});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const int at =
            (rows->text(1).toInt() - first.year()) * 12 + rows->text(2).toInt() - first.month();
        if (at >= 0 && at < months)
            out[places.value(rows->integer(0))][std::size_t(at)] = int(rows->integer(3));
    }
    if (auto failed = rows->failure())
        return *failed;
    return out;
}

} // namespace tenon::mentoring
