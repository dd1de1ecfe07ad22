// SPDX-License-Identifier: GPL-3.0-or-later
// Who supervises whom, across a roster and the library: names become addresses, and nobody ends up
// above themselves.
#pragma once

#include "core/people/roster.h"

namespace tenon::people {

class RosterSupervisors {
public:
    // column: the header that is named in problems.
    RosterSupervisors(const std::vector<Profile>& existing, QString column);

    // cells: what each entry's supervisor cell says, empty for nothing; same order as entries.
    void resolve(std::vector<RosterEntry>& entries, const QStringList& cells);

    QString supervisorEmailOf(const Person& person) const;

private:
    void learnNames(const std::vector<RosterEntry>& entries);
    void resolveOne(RosterEntry& entry, const QString& cell) const;
    QString emailFor(const QString& cell, QString& problem) const;
    void refuseCircles(std::vector<RosterEntry>& entries) const;
    // A supervisor whose own row cannot be imported is nobody the row could refer to.
    void refuseMissing(std::vector<RosterEntry>& entries) const;
    void addProblem(RosterEntry& entry, const QString& message) const;

    QString m_column;
    QHash<qint64, QString> m_emailById;         // the library's people
    QHash<QString, QString> m_supervisors;      // the library's, e-mail to e-mail
    QHash<QString, QString> m_nameByEmail;      // library and roster; the roster's name is newer
    QHash<QString, QStringList> m_emailsByName; // folded name
};

} // namespace tenon::people
