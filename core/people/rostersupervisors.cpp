// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/rostersupervisors.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

namespace tenon::people {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Roster)
};
} // namespace

RosterSupervisors::RosterSupervisors(const std::vector<Profile>& existing, QString column)
    : m_column(std::move(column)) {
    for (const Profile& profile : existing) {
        m_emailById.insert(profile.person.id.value(), profile.person.email.toLower());
        m_nameByEmail.insert(profile.person.email.toLower(), profile.person.name);
    }
    for (const Profile& profile : existing)
        if (profile.person.supervisor)
            m_supervisors.insert(profile.person.email.toLower(), supervisorEmailOf(profile.person));
}

QString RosterSupervisors::supervisorEmailOf(const Person& person) const {
    return person.supervisor ? m_emailById.value(person.supervisor->value()) : QString();
}

void RosterSupervisors::addProblem(RosterEntry& entry, const QString& message) const {
    entry.problems.push_back({entry.row, m_column, message});
}

void RosterSupervisors::learnNames(const std::vector<RosterEntry>& entries) {
    for (const RosterEntry& entry : entries)
        if (!entry.email.isEmpty())
            m_nameByEmail.insert(entry.email, entry.name);
    for (auto it = m_nameByEmail.cbegin(); it != m_nameByEmail.cend(); ++it)
        m_emailsByName[text::folded(it.value())].append(it.key());
}

QString RosterSupervisors::emailFor(const QString& cell, QString& problem) const {
    if (cell.contains(u'@')) {
        const QString email = cell.toLower();
        if (!m_nameByEmail.contains(email))
            problem =
                Tr::tr("Nobody in the library or in this roster has the address %1.").arg(cell);
        return email;
    }
    const QStringList emails = m_emailsByName.value(text::folded(cell));
    if (emails.isEmpty())
        problem = Tr::tr("Nobody in the library or in this roster is called %1. Give the "
                         "supervisor's e-mail address.")
                      .arg(cell);
    if (emails.size() > 1)
        problem =
            Tr::tr("Several people are called %1. Give the supervisor's e-mail address.").arg(cell);
    return emails.value(0);
}

void RosterSupervisors::resolveOne(RosterEntry& entry, const QString& cell) const {
    if (cell.isEmpty())
        return;
    QString problem;
    const QString email = emailFor(cell, problem);
    if (problem.isEmpty() && email == entry.email)
        problem = Tr::tr("Nobody supervises themselves.");
    if (problem.isEmpty())
        entry.supervisorEmail = email;
    else
        addProblem(entry, problem);
}

void RosterSupervisors::refuseCircles(std::vector<RosterEntry>& entries) const {
    QHash<QString, QString> above = m_supervisors;
    for (const RosterEntry& entry : entries)
        if (entry.supervisorEmail && !entry.email.isEmpty())
            above.insert(entry.email, *entry.supervisorEmail);
    QSet<QString> settled;
    QHash<QString, QString> circles; // member to the circle in words
    for (auto it = above.cbegin(); it != above.cend(); ++it) {
        QStringList path;
        QHash<QString, qsizetype> place;
        QString at = it.key();
        while (above.contains(at) && !settled.contains(at) && !place.contains(at)) {
            place.insert(at, path.size());
            path.append(at);
            at = above.value(at);
        }
        if (place.contains(at)) {
            const QStringList circle = path.mid(place.value(at)) + QStringList{at};
            const QString shown = circle.mid(0, 12).join(u" → "_s);
            for (const QString& member : circle)
                circles.insert(member, shown);
        }
        for (const QString& passed : path)
            settled.insert(passed);
    }
    for (RosterEntry& entry : entries)
        if (entry.supervisorEmail && circles.contains(entry.email))
            addProblem(
                entry,
                Tr::tr("This makes a circle of supervisors: %1.").arg(circles.value(entry.email)));
}

void RosterSupervisors::refuseMissing(std::vector<RosterEntry>& entries) const {
    const QSet<QString> library(m_emailById.cbegin(), m_emailById.cend());
    QHash<QString, int> usable; // rows that can be imported, by address
    QHash<QString, std::vector<std::size_t>> reports;
    std::vector<QString> gone;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].problems.empty())
            ++usable[entries[i].email];
        if (entries[i].supervisorEmail)
            reports[*entries[i].supervisorEmail].push_back(i);
    }
    for (const RosterEntry& entry : entries)
        if (!usable.contains(entry.email) && !library.contains(entry.email))
            gone.push_back(entry.email);
    while (!gone.empty()) {
        const QString email = gone.back();
        gone.pop_back();
        for (const std::size_t i : reports.take(email)) {
            RosterEntry& entry = entries[i];
            const bool wasUsable = entry.problems.empty();
            addProblem(entry,
                       Tr::tr("The supervisor's own row, %1, cannot be imported.").arg(email));
            if (wasUsable && --usable[entry.email] == 0 && !library.contains(entry.email))
                gone.push_back(entry.email);
        }
    }
}

void RosterSupervisors::resolve(std::vector<RosterEntry>& entries, const QStringList& cells) {
    learnNames(entries);
    for (std::size_t i = 0; i < entries.size(); ++i)
        resolveOne(entries[i], cells.at(qsizetype(i)));
    refuseCircles(entries);
    refuseMissing(entries);
}

} // namespace tenon::people
