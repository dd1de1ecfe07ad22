// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/mentoringquery.h"

#include "core/mentoring/pairinglifecycle.h"
#include "core/store/repository.h"

namespace tenon::mentoring {

using namespace Qt::StringLiterals;
using store::Repository;

namespace {

// The pairings of a tail, each with its members, which another tail selects in the same order.
Result<std::vector<Pair>> joined(const store::Database& database, const QString& pairingTail,
                                 const QString& memberTail, const store::Row& arguments) {
    auto pairings = store::selectRecords<Pairing>(database, pairingTail, arguments);
    if (!pairings)
        return pairings.error();
    auto members = store::selectRecords<PairingMember>(database, memberTail, arguments);
    if (!members)
        return members.error();
    std::vector<Pair> out;
    out.reserve(pairings->size());
    auto member = members->begin();
    for (Pairing& pairing : *pairings) {
        Pair pair{std::move(pairing), {}};
        for (; member != members->end() && member->pairing == pair.pairing.id; ++member)
            pair.members.push_back(std::move(*member));
        out.push_back(std::move(pair));
    }
    return out;
}

} // namespace

Result<std::vector<Pair>> pairs(const store::Database& database) {
    return joined(database, u" ORDER BY id"_s, u" ORDER BY pairing, id"_s, {});
}

Result<Pair> pairOf(const store::Database& database, PairingId pairing) {
    auto found = joined(database, u" WHERE id = ?"_s, u" WHERE pairing = ? ORDER BY id"_s,
                        {pairing.value()});
    if (!found)
        return found.error();
    if (found->empty())
        return store::missingRow(store::tableInfo<Pairing>(), pairing.value());
    return std::move(found->front());
}

Result<std::vector<Pair>> pairsOf(const store::Database& database, people::PersonId member) {
    return joined(
        database,
        u" WHERE id IN (SELECT pairing FROM pairing_member WHERE person = ?) ORDER BY id"_s,
        u" WHERE pairing IN (SELECT pairing FROM pairing_member WHERE person = ?) "
        "ORDER BY pairing, id"_s,
        {member.value()});
}

Result<std::vector<Pair>> pairsAs(const store::Database& database, people::PersonId member,
                                  MemberRole role) {
    return joined(database,
                  u" WHERE id IN (SELECT pairing FROM pairing_member WHERE person = ? AND role = "
                  "?) ORDER BY id"_s,
                  u" WHERE pairing IN (SELECT pairing FROM pairing_member WHERE person = ? AND "
                  "role = ?) ORDER BY pairing, id"_s,
                  {member.value(), tokenOf(role)});
}

Result<std::vector<people::PersonId>> everyMentor(const store::Database& database) {
    auto ids = database.integers(u"SELECT person FROM pairing_member WHERE role = 'mentor' GROUP "
                                 "BY person ORDER BY min(id)"_s,
                                 {});
    if (!ids)
        return ids.error();
    std::vector<people::PersonId> mentors;
    for (const qint64 id : *ids)
        mentors.push_back(people::PersonId(id));
    return mentors;
}

Result<QSet<qint64>> excludedWith(const store::Database& database, people::PersonId person) {
    auto rows =
        database.integers(u"SELECT person FROM exclusion WHERE owner = ? UNION SELECT owner "
                          "FROM exclusion WHERE person = ?"_s,
                          {person.value(), person.value()});
    if (!rows)
        return rows.error();
    return QSet<qint64>(rows->begin(), rows->end());
}

Result<std::optional<people::PersonId>> whoAskedForChange(const store::Database& database,
                                                          PairingId pairing) {
    auto asked = store::selectRecords<PairingReason>(
        database, u" WHERE pairing = ? AND about = 'change' ORDER BY id DESC LIMIT 1"_s,
        {pairing.value()});
    if (!asked)
        return asked.error();
    return asked->empty() ? std::nullopt : std::optional(asked->front().person);
}

Result<bool> hasAgreementInForce(const store::Database& database, PairingId pairing) {
    auto rows = database.integers(
        u"SELECT count(*) FROM agreement WHERE pairing = ? AND state = 'in_force'"_s,
        {pairing.value()});
    if (!rows)
        return rows.error();
    return rows->front() > 0;
}

Result<std::vector<Meeting>> meetingsOf(const store::Database& database, PairingId pairing) {
    return store::selectRecords<Meeting>(
        database, u" WHERE pairing = ? ORDER BY held_on DESC, id DESC"_s, {pairing.value()});
}

Result<std::vector<Meeting>> meetingsOfMentor(const store::Database& database,
                                              people::PersonId mentor, QDate from, QDate to) {
    return store::selectRecords<Meeting>(
        database,
        u" WHERE pairing IN (SELECT pairing FROM pairing_member WHERE person = ? AND role = "
        "'mentor') AND held_on BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM pairing_member m WHERE "
        "m.pairing = meeting.pairing AND m.person = ? AND m.since <= held_on AND (m.until IS NULL "
        "OR m.until >= held_on)) AND NOT EXISTS (SELECT 1 FROM absence a WHERE a.meeting = "
        "meeting.id AND a.person = ?) ORDER BY held_on, id"_s,
        {mentor.value(), from.toString(Qt::ISODate), to.toString(Qt::ISODate), mentor.value(),
         mentor.value()});
}

Result<std::vector<Absence>> absencesOf(const store::Database& database, PairingId pairing) {
    return store::selectRecords<Absence>(
        database, u" WHERE meeting IN (SELECT id FROM meeting WHERE pairing = ?) ORDER BY id"_s,
        {pairing.value()});
}

Result<QHash<qint64, QDate>> lastContacts(const store::Database& database) {
    auto rows = database.query(
        u"SELECT p.id, (SELECT max(held_on) FROM meeting m WHERE m.pairing = p.id) AS last FROM "
        "pairing p WHERE last IS NOT NULL"_s);
    if (!rows)
        return rows.error();
    QHash<qint64, QDate> last;
    while (rows->next())
        last.insert(rows->integer(0), QDate::fromString(rows->text(1), Qt::ISODate));
    if (auto failed = rows->failure())
        return *failed;
    return last;
}

Result<QHash<qint64, int>> mentorLoads(const store::Database& database,
                                       const policy::PolicyPack& pack) {
    auto rows = database.query(
        u"SELECT m.person, p.shape, p.state, count(*) FROM pairing p JOIN pairing_member m ON "
        "m.pairing = p.id WHERE m.role = 'mentor' AND m.until IS NULL AND p.state NOT IN "
        "('ended', 'declined') GROUP BY m.person, p.shape, p.state"_s);
    if (!rows)
        return rows.error();
    QHash<qint64, int> loads;
    while (rows->next()) {
        const auto shape = fromToken<Shape>(rows->text(1));
        const auto state = fromToken<PairingState>(rows->text(2));
        if (shape && state && holdsCapacity(*state) && pack.pairing(*shape).takesCapacity)
            loads[rows->integer(0)] += int(rows->integer(3));
    }
    if (auto failed = rows->failure())
        return *failed;
    return loads;
}

Result<std::optional<SharedNote>> sharedNoteOf(const store::Database& database, MeetingId meeting) {
    auto notes = Repository<SharedNote>(database).where("meeting"_L1, meeting.value());
    if (!notes)
        return notes.error();
    return notes->empty() ? std::optional<SharedNote>() : std::optional(notes->front());
}

Result<std::optional<PrivateNote>> privateNoteOf(const store::Database& database, MeetingId meeting,
                                                 people::PersonId owner) {
    auto notes = Repository<PrivateNote>(database).where("meeting"_L1, meeting.value());
    if (!notes)
        return notes.error();
    for (const PrivateNote& note : *notes)
        if (note.owner == owner)
            return std::optional(note);
    return std::optional<PrivateNote>();
}

} // namespace tenon::mentoring
