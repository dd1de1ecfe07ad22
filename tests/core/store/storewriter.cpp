// SPDX-License-Identifier: GPL-3.0-or-later
// A child process for the tests of crashes and faults. Usage: storewriter FILE COMMITS MODE
// Writes groups of three people to the store and, after each acknowledged commit, its number to
// standard output. MODE unsafe turns the journal off: the control that shows the harness can see.
#include "core/base/clock.h"
#include "core/people/peoplequery.h"
#include "core/store/filemeta.h"
#include "core/store/migrator.h"
#include "core/store/preflight.h"
#include "core/workspace/schema.h"

#include "core/store/committer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <csignal>
#include <cstdio>

using namespace tenon;
using namespace Qt::StringLiterals;

namespace {

Status addGroup(store::Edit& edit, int number) {
    for (int i = 0; i < 3; ++i) {
        people::Person person;
        person.id = edit.newId<people::Person>();
        person.name = u"%1-%2"_s.arg(number).arg(i);
        person.sortName = person.name;
        person.email = person.name + u"@x.example"_s;
        person.department = QString(5000 * (i + 1), u'd');
        if (auto added = edit.insert(person); !added)
            return added;
    }
    return {};
}

int write(const QString& path, int commits, bool unsafe) {
    auto database = store::Database::open(path, store::Database::Mode::ReadWrite);
    if (!database) {
        std::fprintf(stderr, "open: %s\n", qPrintable(database.error().detail));
        return 3;
    }
    if (unsafe)
        for (const QString& pragma :
             {u"PRAGMA journal_mode=OFF"_s, u"PRAGMA synchronous=OFF"_s, u"PRAGMA cache_size=8"_s})
            if (auto set = (*database)->query(pragma); set)
                set->next();
    auto last = store::Journal(**database).lastId();
    if (!last)
        return 3;
    auto groups = (*database)->scalar(u"SELECT count(*) / 3 FROM person"_s);
    if (!groups)
        return 3;
    const SystemClock clock;
    store::Committer committer(**database, workspace::librarySchema(), IdGenerator(1, *last),
                               clock);
    if (!committer.prepare())
        return 3;
    int number = int(std::get<qint64>(*groups));
    for (int i = 0; i < commits; ++i, ++number) {
        auto done = committer.commit({u"group"_s, u"writer"_s, {}}, [number](store::Edit& edit) {
            return addGroup(edit, number);
        });
        if (!done) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(codeName(done.error().code)),
                         qPrintable(done.error().detail));
            return 4;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    const QStringList words = application.arguments();
    if (words.size() < 4)
        return 2;
    return write(words[1], words[2].toInt(), words[3] == u"unsafe"_s);
}
