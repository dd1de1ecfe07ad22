// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/rosterimport.h"

#include "core/base/text.h"
#include "core/people/columnmapping.h"
#include "core/people/peoplequery.h"

#include <QCoreApplication>

namespace tenon::people {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RosterImport)
};

constexpr qint64 progressEvery = 50; // rows

using PeopleByEmail = QHash<QString, PersonId>;

Result<PeopleByEmail> knownPeople(const store::Edit& edit) {
    auto all = edit.read<Person>().all();
    if (!all)
        return all.error();
    PeopleByEmail known;
    for (const Person& person : *all)
        known.insert(person.email, person.id);
    return known;
}

Status writePerson(store::Edit& edit, const RosterEntry& entry, PeopleByEmail& known) {
    if (entry.fate == RowFate::Added) {
        Person person;
        person.id = edit.newId<Person>();
        person.name = entry.name;
        person.sortName = sortNameOf(entry.name);
        person.email = entry.email;
        person.department = entry.department.value_or(QString());
        known.insert(entry.email, person.id);
        return edit.insert(person);
    }
    auto person = edit.read<Person>().get(known.value(entry.email));
    if (!person)
        return person.error();
    person->name = entry.name;
    person->sortName = sortNameOf(entry.name);
    if (entry.department)
        person->department = *entry.department;
    return edit.update(*person);
}

Status writeSupervisor(store::Edit& edit, const RosterEntry& entry, const PeopleByEmail& known) {
    if (!entry.supervisorEmail)
        return {};
    auto person = edit.read<Person>().get(known.value(entry.email));
    if (!person)
        return person.error();
    person->supervisor = known.value(*entry.supervisorEmail);
    return edit.update(*person);
}

TenureStatus tenureFrom(const RosterEntry& entry, TenureStatus present,
                        const policy::PolicyPack& pack, const QString& track) {
    if (!entry.tenured) {
        const policy::Track* known = pack.track(track);
        if (present == TenureStatus::Unknown && known)
            return known->tenure ? TenureStatus::Probationary : TenureStatus::NotEligible;
        return present;
    }
    if (*entry.tenured)
        return TenureStatus::Tenured;
    return present == TenureStatus::Tenured || present == TenureStatus::Unknown
               ? TenureStatus::Probationary
               : present;
}

bool saysSomething(const RosterEntry& entry) {
    return entry.rank || entry.track || entry.appointed || entry.tenured;
}

Status writeRank(store::Edit& edit, const RosterEntry& entry, const Appointment& appointment,
                 const std::vector<RankHeld>& ranks, bool isNew) {
    if (!entry.rank || (!ranks.empty() && ranks.back().rank == *entry.rank))
        return {};
    // A roster says what the rank is, not since when; only at appointment are the two the same day.
    return edit.insert(RankHeld{edit.newId<RankHeld>(), appointment.id, *entry.rank,
                                isNew ? appointment.appointed : std::nullopt});
}

Status writeAppointment(store::Edit& edit, const RosterEntry& entry, PersonId person,
                        policy::PolicyVersionId policy, const policy::PolicyPack& pack) {
    if (!saysSomething(entry))
        return {};
    auto before = profile(edit.database(), person);
    if (!before)
        return before.error();
    const bool isNew = !before->appointment;
    Appointment appointment = before->appointment.value_or(Appointment{});
    if (isNew) {
        appointment.id = edit.newId<Appointment>();
        appointment.person = person;
        appointment.policy = policy;
    }
    if (entry.track)
        appointment.track = *entry.track;
    if (entry.appointed)
        appointment.appointed = entry.appointed;
    appointment.tenure = tenureFrom(entry, appointment.tenure, pack, appointment.track);
    if (auto written = isNew ? edit.insert(appointment) : edit.update(appointment); !written)
        return written;
    return writeRank(edit, entry, appointment, before->ranks, isNew);
}

bool isWritten(const RosterEntry& entry) {
    return entry.fate == RowFate::Added || entry.fate == RowFate::Updated;
}

} // namespace

Status applyRoster(store::Edit& edit, const RosterPlan& plan, policy::PolicyVersionId policy,
                   const policy::PolicyPack& pack, bool skipBadRows, const Progress& progress,
                   const CancelToken& cancel) {
    const int bad = plan.count(RowFate::Bad);
    if (bad > 0 && !skipBadRows)
        return Error{
            ErrorCode::Refused,
            Tr::tr("%n row(s) of the roster cannot be imported, so nothing was. Mend them, or "
                   "import without them.",
                   nullptr, bad),
            u"%1 bad rows"_s.arg(bad),
            {}};
    auto known = knownPeople(edit);
    if (!known)
        return known.error();
    // Everybody is written before anybody's supervisor is named: rows come in any order.
    qint64 done = 0;
    const qint64 total = 2 * qint64(plan.entries.size());
    const auto goesOn = [&]() -> Status {
        if (progress && ++done % progressEvery == 0)
            progress(done, total);
        if (cancel.isCancelled())
            return Error{ErrorCode::Cancelled, Tr::tr("Stopped. Nothing was imported."), {}, {}};
        return {};
    };
    for (const RosterEntry& entry : plan.entries) {
        if (auto on = goesOn(); !on)
            return on;
        if (isWritten(entry))
            if (auto written = writePerson(edit, entry, *known); !written)
                return written;
    }
    for (const RosterEntry& entry : plan.entries) {
        if (auto on = goesOn(); !on)
            return on;
        if (!isWritten(entry))
            continue;
        if (auto linked = writeSupervisor(edit, entry, *known); !linked)
            return linked;
        if (auto hired = writeAppointment(edit, entry, known->value(entry.email), policy, pack);
            !hired)
            return hired;
    }
    return {};
}

Result<QHash<QString, RosterField>> rememberedColumns(const store::Database& database) {
    auto all = store::Repository<ColumnMapping>(database).all();
    if (!all)
        return all.error();
    QHash<QString, RosterField> remembered;
    for (const ColumnMapping& mapping : *all)
        if (mapping.field)
            remembered.insert(mapping.header, *mapping.field);
    return remembered;
}

Status rememberColumns(store::Edit& edit, const ColumnMap& columns) {
    auto all = edit.read<ColumnMapping>().all();
    if (!all)
        return all.error();
    for (const ColumnChoice& choice : columns) {
        const QString header = text::folded(choice.header);
        const auto known =
            std::find_if(all->begin(), all->end(),
                         [&](const ColumnMapping& mapping) { return mapping.header == header; });
        Status kept;
        if (known == all->end()) {
            if (choice.field)
                kept =
                    edit.insert(ColumnMapping{edit.newId<ColumnMapping>(), header, choice.field});
        } else {
            kept = edit.update(ColumnMapping{known->id, header, choice.field});
        }
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace tenon::people
