// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/rosterchanges.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace tenon::people {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

// One difference: "Rank: Assistant Professor, was Instructor".
void note(QStringList& changes, const QString& what, const QString& now, const QString& was) {
    if (now == was)
        return;
    changes.append(was.isEmpty() ? Tr::tr("%1: %2").arg(what, now)
                                 : Tr::tr("%1: %2, was %3").arg(what, now, was));
}

QString rankTitle(const policy::PolicyPack& pack, const QString& code) {
    const policy::Rank* rank = pack.rank(code);
    return rank ? rank->title : code;
}

QString trackTitle(const policy::PolicyPack& pack, const QString& code) {
    const policy::Track* track = pack.track(code);
    return track ? track->title : code;
}

QString dayOrNothing(const std::optional<QDate>& day) {
    return day ? text::dayText(*day) : QString();
}

// "No" agrees with everything but tenured and not known: denied and not eligible are no as well.
void noteTenure(QStringList& changes, const RosterEntry& entry, const Profile& present) {
    if (!entry.tenured)
        return;
    const auto status = present.appointment ? present.appointment->tenure : TenureStatus::Unknown;
    const bool was = status == TenureStatus::Tenured;
    if (*entry.tenured == was && (was || status != TenureStatus::Unknown))
        return;
    const QString before = status == TenureStatus::Unknown ? QString()
                           : was                           ? Tr::tr("yes")
                                                           : Tr::tr("no");
    note(changes, Tr::tr("Tenured"), *entry.tenured ? Tr::tr("yes") : Tr::tr("no"), before);
}

} // namespace

QStringList rosterChanges(const RosterEntry& entry, const Profile& present,
                          const QString& supervisorEmail, const policy::PolicyPack& pack) {
    QStringList changes;
    note(changes, Tr::tr("Name"), entry.name, present.person.name);
    // A roster states the present rank: the newest on record, whatever its day.
    const QString rank = present.ranks.empty() ? QString() : present.ranks.back().rank;
    if (entry.rank && *entry.rank != rank)
        note(changes, Tr::tr("Rank"), rankTitle(pack, *entry.rank), rankTitle(pack, rank));
    const Appointment held = present.appointment.value_or(Appointment{});
    if (entry.track && *entry.track != held.track)
        note(changes, Tr::tr("Track"), trackTitle(pack, *entry.track),
             trackTitle(pack, held.track));
    if (entry.appointed)
        note(changes, Tr::tr("Appointed"), text::dayText(*entry.appointed),
             dayOrNothing(held.appointed));
    if (entry.department)
        note(changes, Tr::tr("Department"), *entry.department, present.person.department);
    if (entry.supervisorEmail)
        note(changes, Tr::tr("Supervisor"), *entry.supervisorEmail, supervisorEmail);
    noteTenure(changes, entry, present);
    return changes;
}

} // namespace tenon::people
