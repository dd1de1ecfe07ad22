// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/peoplequery.h"

#include "core/base/text.h"
#include "core/store/repository.h"

#include <QCoreApplication>

#include <unordered_map>

namespace tenon::people {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PeopleQuery)
};

template <class T>
using ByOwner = std::unordered_map<qint64, std::vector<T>>;

Result<ByOwner<Appointment>> appointmentsByPerson(const store::Database& database) {
    auto all = store::Repository<Appointment>(database).all();
    if (!all)
        return all.error();
    ByOwner<Appointment> out;
    for (Appointment& appointment : *all)
        out[appointment.person.value()].push_back(std::move(appointment));
    return out;
}

Result<ByOwner<RankHeld>> ranksByAppointment(const store::Database& database) {
    auto all = store::Repository<RankHeld>(database).all();
    if (!all)
        return all.error();
    ByOwner<RankHeld> out;
    for (RankHeld& rank : *all)
        out[rank.appointment.value()].push_back(std::move(rank));
    return out;
}

void oldestFirst(std::vector<RankHeld>& ranks) {
    std::stable_sort(ranks.begin(), ranks.end(), [](const RankHeld& a, const RankHeld& b) {
        return a.since.value_or(QDate(1, 1, 1)) < b.since.value_or(QDate(1, 1, 1));
    });
}

// The one that has not ended; among several, the newest.
std::optional<Appointment> inForce(const std::vector<Appointment>& appointments) {
    std::optional<Appointment> best;
    for (const Appointment& appointment : appointments)
        if (!best || best->ended || !appointment.ended)
            best = appointment;
    return best;
}

} // namespace

QString sortNameOf(const QString& name) {
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0)
        return text::folded(name.left(comma) + u' ' + name.mid(comma + 1));
    const QString folded = text::folded(name);
    const qsizetype space = folded.lastIndexOf(u' ');
    return space < 0 ? folded : folded.mid(space + 1) + u' ' + folded.left(space);
}

Result<std::vector<Profile>> profiles(const store::Database& database) {
    auto people = store::Repository<Person>(database).all();
    if (!people)
        return people.error();
    auto appointments = appointmentsByPerson(database);
    if (!appointments)
        return appointments.error();
    auto ranks = ranksByAppointment(database);
    if (!ranks)
        return ranks.error();
    std::vector<Profile> out;
    out.reserve(people->size());
    for (Person& person : *people) {
        Profile profile;
        profile.appointment = inForce((*appointments)[person.id.value()]);
        if (profile.appointment)
            profile.ranks = std::move((*ranks)[profile.appointment->id.value()]);
        oldestFirst(profile.ranks);
        profile.person = std::move(person);
        out.push_back(std::move(profile));
    }
    std::stable_sort(out.begin(), out.end(), [](const Profile& a, const Profile& b) {
        return a.person.sortName < b.person.sortName;
    });
    return out;
}

Result<Profile> profile(const store::Database& database, PersonId id) {
    auto person = store::Repository<Person>(database).get(id);
    if (!person)
        return person.error();
    auto appointments =
        store::Repository<Appointment>(database).where(QLatin1StringView("person"), id.value());
    if (!appointments)
        return appointments.error();
    Profile out{*person, inForce(*appointments), {}};
    if (!out.appointment)
        return out;
    auto ranks = store::Repository<RankHeld>(database).where(QLatin1StringView("appointment"),
                                                             out.appointment->id.value());
    if (!ranks)
        return ranks.error();
    out.ranks = std::move(*ranks);
    oldestFirst(out.ranks);
    return out;
}

Result<Person> personByEmail(const store::Database& database, const QString& email) {
    const QString address = text::cleanedLine(email).toLower();
    auto found = store::Repository<Person>(database).where(QLatin1StringView("email"), address);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::NotFound,
                     Tr::tr("Nobody in this library has the address “%1”.").arg(address),
                     u"no person with that e-mail"_s, address};
    return found->front();
}

Result<std::vector<qint64>> personIds(const store::Database& database, const QString& filter,
                                      PeopleOrder order, bool descending) {
    QString sql = u"SELECT p.id, p.name, p.email, p.department FROM person p"_s;
    if (order == PeopleOrder::Appointed)
        sql += u" LEFT JOIN appointment a ON a.person = p.id AND a.ended IS NULL"_s;
    const QString direction = descending ? u" DESC"_s : QString();
    switch (order) {
    case PeopleOrder::Name:
        sql += u" ORDER BY p.sort_name%1, p.id"_s.arg(direction);
        break;
    case PeopleOrder::Department:
        sql += u" ORDER BY p.department%1, p.sort_name, p.id"_s.arg(direction);
        break;
    case PeopleOrder::Appointed:
        sql += u" ORDER BY a.appointed%1, p.sort_name, p.id"_s.arg(direction);
        break;
    }
    auto rows = database.query(sql);
    if (!rows)
        return rows.error();
    // Folding is ours: SQLite's LIKE knows ASCII only.
    const QStringList words = text::folded(filter).split(u' ', Qt::SkipEmptyParts);
    std::vector<qint64> ids;
    while (rows->next()) {
        if (!words.isEmpty()) {
            const QString haystack =
                text::folded(rows->text(1) + u' ' + rows->text(2) + u' ' + rows->text(3));
            if (!text::holdsAll(haystack, words))
                continue;
        }
        const qint64 id = rows->integer(0);
        if (ids.empty() || ids.back() != id)
            ids.push_back(id);
    }
    if (auto failed = rows->failure())
        return *failed;
    return ids;
}

} // namespace tenon::people
