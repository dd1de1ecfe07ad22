// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/roles.h"

#include "core/mentoring/mentoringquery.h"

#include <QCoreApplication>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using workspace::Role;
using workspace::Viewpoint;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Roles)
};

QString nameOf(const workspace::Workspace& library, people::PersonId person) {
    const auto found = library.records<people::Person>().find(person);
    return found && *found ? (*found)->name : QString();
}

RoleEntry entryFor(const workspace::Workspace& library, const Viewpoint& viewpoint) {
    if (!viewpoint.person) {
        const auto known = library.library();
        return {viewpointId(viewpoint), Tr::tr("Library administrator"),
                known ? known->administrator : QString()};
    }
    return {viewpointId(viewpoint),
            viewpoint.role == Role::Mentee ? Tr::tr("Mentee") : Tr::tr("Mentor"),
            nameOf(library, *viewpoint.person)};
}

} // namespace

QString viewpointId(const Viewpoint& viewpoint) {
    return viewpoint.person ? u"%1:%2"_s.arg(tokenOf(viewpoint.role)).arg(viewpoint.person->value())
                            : tokenOf(Role::Administrator);
}

Viewpoint viewpointFrom(const workspace::Workspace& library, const QString& id) {
    const QStringList parts = id.split(u':');
    const auto role = fromToken<Role>(parts.value(0));
    const qint64 person = parts.value(1).toLongLong();
    if (!role || *role == Role::Administrator || person <= 0 ||
        nameOf(library, people::PersonId(person)).isEmpty())
        return {};
    return {*role, people::PersonId(person)};
}

// Always in the same order, so that each is found where it was.
std::vector<RoleEntry> roleEntries(const workspace::Workspace& library, const Viewpoint& current) {
    // The first pair gives a mentee and a mentor to begin with.
    std::vector<people::PersonId> mentees, mentors;
    if (const auto first = library.records<mentoring::Pairing>().page(0, 1);
        first && !first->empty())
        if (const auto pair = mentoring::pairOf(library.reader(), first->front().id); pair) {
            mentees = pair->mentees();
            mentors = pair->mentors();
        }
    std::vector<RoleEntry> entries{entryFor(library, {})};
    for (const auto& [role, people] :
         {std::pair{Role::Mentee, mentees}, std::pair{Role::Mentor, mentors}}) {
        if (current.person && current.role == role)
            entries.push_back(entryFor(library, current));
        else if (!people.empty())
            entries.push_back(entryFor(library, {role, people.front()}));
    }
    return entries;
}

std::vector<NavigationEntry> navigationFor(Role role) {
    const QString work = Tr::tr("Work");
    const QString file = Tr::tr("Library");
    std::vector<NavigationEntry> entries;
    switch (role) {
    case Role::Administrator:
        entries = {{u"today"_s, u"dashboard"_s, Tr::tr("Today"), work},
                   {u"people"_s, u"people"_s, Tr::tr("People"), work},
                   {u"pairings"_s, u"pair"_s, Tr::tr("Pairings"), work},
                   {u"calendar"_s, u"calendar"_s, Tr::tr("Calendar"), work},
                   {u"service"_s, u"file-text"_s, Tr::tr("Service statements"), work},
                   {u"policies"_s, u"book"_s, Tr::tr("Policies"), file}};
        break;
    case Role::Mentee:
        entries = {{u"standing"_s, u"clock"_s, Tr::tr("Where I stand"), work},
                   {u"portfolio"_s, u"folder"_s, Tr::tr("Portfolio"), work},
                   {u"clock"_s, u"hourglass"_s, Tr::tr("Clock and reviews"), work},
                   {u"pair"_s, u"pair"_s, Tr::tr("My mentor"), work},
                   {u"meetings"_s, u"chat-text"_s, Tr::tr("Meetings"), work},
                   {u"journal"_s, u"book-open"_s, Tr::tr("My journal"), work}};
        break;
    case Role::Mentor:
        entries = {{u"mentor"_s, u"people"_s, Tr::tr("My mentees"), work},
                   {u"pair"_s, u"pair"_s, Tr::tr("Together"), work},
                   {u"meetings"_s, u"chat-text"_s, Tr::tr("Meetings"), work},
                   {u"service"_s, u"file-text"_s, Tr::tr("Service statement"), work},
                   {u"portfolio"_s, u"folder"_s, Tr::tr("My portfolio"), work},
                   {u"journal"_s, u"book-open"_s, Tr::tr("My journal"), work}};
        break;
    }
    entries.push_back({u"history"_s, u"history"_s, Tr::tr("History"), file});
    entries.push_back({u"backups"_s, u"shield"_s, Tr::tr("Backups"), file});
    return entries;
}

} // namespace tenon::ui
