// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the architecture as functions of one source file: each returns what breaks it. They
// read text, not a compiler's tree, so that they are quick and can be fed a seeded violation.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace tenon::architecture {

// A file of the tree: its path from the root with '/', and its text.
struct Source {
    QString path;
    QString text;
};

struct Violation {
    QString path;
    int line = 0;
    QString what;

    QString toString() const; // "core/base/text.cpp:12: …", as editors and compilers write it
};

using Violations = std::vector<Violation>;
using Gate = Violations (*)(const Source&);

Violations coreNeedsNoWindow(const Source& source);    // Qt Core and Sql alone in core
Violations sqlStaysInStores(const Source& source);     // core/store, …store.cpp, …query.cpp
Violations includesGoDown(const Source& source);       // floors; ui and app never see core/store
Violations rulesArePure(const Source& source);         // no SQL and no database in pure rules
Violations todayIsGiven(const Source& source);         // only the clock reads the date
Violations filesAreShort(const Source& source);        // at most 600 lines
Violations licenceComesFirst(const Source& source);    // SPDX in line 1, or 2 after "#!"
Violations settingsStayInShell(const Source& source);  // QSettings in ui/shell alone
Violations networkStaysInLookup(const Source& source); // Qt Network in ui/lookup alone
Violations libraryFileIsSqlites(const Source& source); // nobody else opens it

// paths: every file of the tree. list: untested.txt, lines "core/a/b.cpp tst_c", '#' for remarks.
// Every source of core has tests/core/<subject>/tst_<name>.cpp or a line naming the test that
// covers it; a line that is no longer needed, or names what does not exist, is a violation too.
Violations sourcesAreTested(const QStringList& paths, const QString& list);

} // namespace tenon::architecture
