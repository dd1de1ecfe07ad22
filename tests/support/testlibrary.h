// SPDX-License-Identifier: GPL-3.0-or-later
// A library in a temporary folder, and the few things every test of one needs.
#pragma once

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

inline people::Person newPerson(store::Edit& edit, const QString& name) {
    people::Person person;
    person.id = edit.newId<people::Person>();
    person.name = name;
    person.sortName = people::sortNameOf(name);
    person.email = name.toLower().replace(u' ', u'.') + QStringLiteral("@test.example");
    return person;
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
