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
    std::vector<std::vector<int>> out;
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(1 - months);
    for (const PairingId pairing : pairings) {
        auto rows = database.query(
            u"SELECT substr(held_on, 1, 7), count(*) FROM meeting WHERE pairing = ? AND held_on "
            "BETWEEN ? AND ? GROUP BY 1"_s,
            {pairing.value(), first.toString(Qt::ISODate), today.toString(Qt::ISODate)});
        if (!rows)
            return rows.error();
        std::vector<int> counts(std::size_t(months), 0);
        while (rows->next()) {
            const QDate month = QDate::fromString(rows->text(0) + u"-01"_s, Qt::ISODate);
            const int at = (month.year() - first.year()) * 12 + month.month() - first.month();
            if (at >= 0 && at < months)
                counts[std::size_t(at)] = int(rows->integer(1));
        }
        if (auto failed = rows->failure())
            return *failed;
        out.push_back(std::move(counts));
    }
    return out;
}

} // namespace tenon::mentoring
