// SPDX-License-Identifier: GPL-3.0-or-later
// A library in a temporary folder, and the few things every test of one needs.
#pragma once

#include "core/mentoring/pairingsteps.h"
#include "core/people/peoplequery.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace tenon::test {

inline const FixedDayClock& clock() {
    static const FixedDayClock fixed(QDate(2026, 11, 23));
    return fixed;
}

// Fails the test with the error's own words. Evaluates result once.
#define TENON_VERIFY(result)                                                                       \
    do {                                                                                           \
        const auto& tenonResult = (result);                                                        \
        if (!tenonResult)                                                                          \
            QFAIL(qPrintable(QStringLiteral("%1 [%2]").arg(tenonResult.error().message,            \
                                                           tenonResult.error().detail)));          \
    } while (false)

class TemporaryLibrary {
public:
    TemporaryLibrary() : path(folder.filePath(QStringLiteral("test.tenon"))) {}

    // Makes the file at the first call, opens it at later ones.
    Result<std::unique_ptr<workspace::Workspace>> open() const {
        if (QFile::exists(path))
            return workspace::Workspace::open(path, clock());
        return workspace::Workspace::create(path,
                                            {QStringLiteral("Test"),
                                             QStringLiteral("Ada Example"),
                                             QStringLiteral("houston-cole"),
                                             {}},
                                            clock());
    }

    QTemporaryDir folder;
    QString path;
};

// The library of a test each of whose functions begins with a new one.
class NewLibrary {
public:
    Status renew() {
        m_open.reset();
        m_file = std::make_unique<TemporaryLibrary>();
        auto opened = m_file->open();
        if (!opened)
            return opened.error();
        m_open = std::move(*opened);
        return {};
    }
    workspace::Workspace& operator*() const { return *m_open; }
    workspace::Workspace* operator->() const { return m_open.get(); }
    Status commit(const store::EditFunction& edit) const {
        auto done = m_open->commit(QStringLiteral("Write"), edit);
        return done ? Status() : Status(done.error());
    }

private:
    std::unique_ptr<TemporaryLibrary> m_file;
    std::unique_ptr<workspace::Workspace> m_open;
};

inline people::Person newPerson(store::Edit& edit, const QString& name) {
    people::Person person;
    person.id = edit.newId<people::Person>();
    person.name = name;
    person.sortName = people::sortNameOf(name);
    person.email = name.toLower().replace(u' ', u'.') + QStringLiteral("@test.example");
    return person;
}

// A pairing one to one, without asking any rule; an ended one ended on 1 January 2026.
inline Status insertPair(store::Edit& edit, mentoring::Pairing& pairing, people::PersonId mentor,
                         people::PersonId mentee) {
    pairing.id = edit.newId<mentoring::Pairing>();
    if (auto done = edit.insert(pairing); !done)
        return done;
    if (auto done = mentoring::addMembers(edit, pairing.id, {mentor}, mentoring::MemberRole::Mentor,
                                          pairing.since);
        !done)
        return done;
    return mentoring::addMembers(edit, pairing.id, {mentee}, mentoring::MemberRole::Mentee,
                                 pairing.since);
}

inline mentoring::PairingId addPair(workspace::Workspace& library, people::PersonId mentor,
                                    people::PersonId mentee,
                                    mentoring::PairingState state = mentoring::PairingState::Active,
                                    QDate since = QDate(2022, 9, 1)) {
    mentoring::Pairing pairing;
    pairing.state = state;
    pairing.since = since;
    if (state == mentoring::PairingState::Ended) {
        pairing.until = QDate(2026, 1, 1);
        pairing.ending = mentoring::Ending::Completed;
    }
    const auto done = library.commit(QStringLiteral("Pair"), [&](store::Edit& edit) {
        return insertPair(edit, pairing, mentor, mentee);
    });
    return done ? pairing.id : mentoring::PairingId();
}

// Adds somebody in a commit of their own; invalid only where the commit fails.
inline people::PersonId addPerson(workspace::Workspace& library, const QString& name) {
    people::PersonId id;
    const auto done = library.commit(QStringLiteral("Add %1").arg(name), [&](store::Edit& edit) {
        const people::Person person = newPerson(edit, name);
        id = person.id;
        return edit.insert(person);
    });
    return done ? id : people::PersonId();
}

// Every row of every table of records, as text: for comparing two states of a file.
QStringList dump(const workspace::Workspace& library);

} // namespace tenon::test
