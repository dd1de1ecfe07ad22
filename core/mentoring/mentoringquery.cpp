// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/mentoringquery.h"

#include "core/store/repository.h"

namespace tenon::mentoring {

using namespace Qt::StringLiterals;
using store::Repository;

Result<std::vector<Pairing>> pairingsOfMentor(const store::Database& database,
                                              people::PersonId mentor) {
    return Repository<Pairing>(database).where("mentor"_L1, mentor.value());
}

Result<std::vector<Pairing>> pairingsOfMentee(const store::Database& database,
                                              people::PersonId mentee) {
    return Repository<Pairing>(database).where("mentee"_L1, mentee.value());
}

Result<std::vector<Meeting>> meetingsOf(const store::Database& database, PairingId pairing) {
    return store::selectRecords<Meeting>(
        database, u" WHERE pairing = ? ORDER BY held_on DESC, id DESC"_s, {pairing.value()});
}

Result<std::vector<Meeting>> meetingsOfMentor(const store::Database& database,
                                              people::PersonId mentor, QDate from, QDate to) {
    return store::selectRecords<Meeting>(
        database,
        u" WHERE pairing IN (SELECT id FROM pairing WHERE mentor = ?) "
        "AND held_on BETWEEN ? AND ? ORDER BY held_on, id"_s,
        {mentor.value(), from.toString(Qt::ISODate), to.toString(Qt::ISODate)});
}

Result<QHash<qint64, QDate>> lastContacts(const store::Database& database) {
    auto rows = database.query(u"SELECT pairing, max(held_on) FROM meeting GROUP BY pairing"_s);
    if (!rows)
        return rows.error();
    QHash<qint64, QDate> last;
    while (rows->next())
        last.insert(rows->integer(0), QDate::fromString(rows->text(1), Qt::ISODate));
    if (auto failed = rows->failure())
        return *failed;
    return last;
}

Result<QHash<qint64, int>> mentorLoads(const store::Database& database) {
    auto rows = database.query(
        u"SELECT mentor, count(*) FROM pairing WHERE state = 'active' GROUP BY mentor"_s);
    if (!rows)
        return rows.error();
    QHash<qint64, int> loads;
    while (rows->next())
        loads.insert(rows->integer(0), int(rows->integer(1)));
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
