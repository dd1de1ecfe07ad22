// SPDX-License-Identifier: GPL-3.0-or-later
// The whole tree keeps the rules of the architecture, and every gate is seen to catch what breaks
// its rule.
#include "tests/architecture/gates.h"
#include "tests/architecture/scan.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace tenon::architecture;
using namespace Qt::StringLiterals;

class TestArchitecture : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();

    void coreHasNoWindow() { keep(coreNeedsNoWindow); }
    void sqlIsInStores() { keep(sqlStaysInStores); }
    void noIncludeClimbs() { keep(includesGoDown); }
    void rulesSeeValuesAlone() { keep(rulesArePure); }
    void onlyTheClockKnowsToday() { keep(todayIsGiven); }
    void noFileIsLong() { keep(filesAreShort); }
    void everyFileIsLicensed() { keep(licenceComesFirst); }
    void onlyTheShellKeepsSettings() { keep(settingsStayInShell); }
    void onlyLookupTalksToTheNetwork() { keep(networkStaysInLookup); }
    void onlySqliteOpensTheLibrary() { keep(libraryFileIsSqlites); }
    void everySourceOfCoreIsTested();

    void aGateCatches_data();
    void aGateCatches();
    void aGateLetsPass_data();
    void aGateLetsPass();
    void anUntestedSourceIsCaught();
    void literalsAreToldFromCode();

private:
    void keep(Gate gate) const;
    static void report(const Violations& found);
    QStringList paths() const;

    std::vector<Source> m_sources;
};

void TestArchitecture::initTestCase() {
    const QDir root(QStringLiteral(TENON_SOURCE_DIR));
    for (const QString& folder :
         {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"packaging"_s, u".ci"_s}) {
        QDirIterator files(root.filePath(folder), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            m_sources.push_back(
                {root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    // An empty tree would keep every rule.
    QVERIFY(paths().contains(u"core/base/clock.cpp"_s));
    QVERIFY(paths().contains(u"ui/CMakeLists.txt"_s));
}

QStringList TestArchitecture::paths() const {
    QStringList all;
    for (const Source& source : m_sources)
        all.append(source.path);
    return all;
}

void TestArchitecture::report(const Violations& found) {
    QStringList lines;
    for (const Violation& violation : found)
        lines.append(violation.toString());
    lines.sort();
    for (const QString& line : lines)
        fprintf(stderr, "%s\n", qPrintable(line));
    QVERIFY2(found.empty(), qPrintable(u"%1 violations, listed above"_s.arg(found.size())));
}

void TestArchitecture::keep(Gate gate) const {
    Violations found;
    for (const Source& source : m_sources) {
        const Violations more = gate(source);
        found.insert(found.end(), more.begin(), more.end());
    }
    report(found);
}

void TestArchitecture::everySourceOfCoreIsTested() {
    QFile list(QStringLiteral(TENON_SOURCE_DIR) + u"/tests/architecture/untested.txt"_s);
    QVERIFY(list.open(QIODevice::ReadOnly));
    report(sourcesAreTested(paths(), QString::fromUtf8(list.readAll())));
}

using GatePointer = Gate;
Q_DECLARE_METATYPE(GatePointer)

void TestArchitecture::aGateCatches_data() {
    QTest::addColumn<GatePointer>("gate");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text"); // the violation stands in line 2
    const auto row = [](const char* name, Gate gate, const QString& path, const QString& line) {
        QTest::newRow(name) << gate << path << u"// first line\n%1\n"_s.arg(line);
    };
    row("widget", coreNeedsNoWindow, u"core/base/a.h"_s, u"#include <QWidget>"_s);
    row("painter", coreNeedsNoWindow, u"core/people/a.cpp"_s, u"#  include <QPainter>"_s);
    row("module", coreNeedsNoWindow, u"core/people/a.cpp"_s, u"#include <QtGui/QColor>"_s);
    row("network", coreNeedsNoWindow, u"core/exchange/a.cpp"_s,
        u"#include <QNetworkAccessManager>"_s);
    row("printing", coreNeedsNoWindow, u"core/reports/a.cpp"_s, u"#include <QPrinter>"_s);

    row("select", sqlStaysInStores, u"ui/people/a.cpp"_s,
        u"run(u\"SELECT name FROM person\"_s);"_s);
    row("quiet select", sqlStaysInStores, u"app/cli/a.cpp"_s,
        u"run(\"select id from person \");"_s);
    row("raw string", sqlStaysInStores, u"core/people/roster.cpp"_s,
        u"x = uR\"(UPDATE person SET a=1)\"_s;"_s);
    row("pragma", sqlStaysInStores, u"core/workspace/a.cpp"_s, u"f(\"PRAGMA user_version\");"_s);
    row("query", sqlStaysInStores, u"core/reports/a.cpp"_s, u"QSqlQuery query;"_s);
    row("query in a header", sqlStaysInStores, u"core/people/peoplequery.h"_s,
        u"QSqlDatabase handle;"_s);

    row("climbs in core", includesGoDown, u"core/people/a.h"_s,
        u"#include \"core/tenure/tenureclock.h\""_s);
    row("climbs to ui", includesGoDown, u"core/workspace/a.h"_s, u"#include \"ui/desk/desk.h\""_s);
    row("climbs to app", includesGoDown, u"ui/desk/a.h"_s,
        u"#include \"app/desktop/application.h\""_s);
    row("ui sees store", includesGoDown, u"ui/desk/a.h"_s, u"#include \"core/store/edit.h\""_s);
    row("app sees store", includesGoDown, u"app/cli/a.cpp"_s,
        u"#include \"core/store/backup.h\""_s);
    row("sideways", includesGoDown, u"core/reports/a.cpp"_s, u"#include \"core/exchange/csv.h\""_s);
    row("tests", includesGoDown, u"core/base/a.cpp"_s, u"#include \"tests/support/packs.h\""_s);
    row("no floor", includesGoDown, u"core/attic/a.cpp"_s, u"#include \"core/base/text.h\""_s);
    row("documents", includesGoDown, u"ui/documents/a.cpp"_s, u"#include \"ui/theme/theme.h\""_s);
    row("lookup", includesGoDown, u"ui/lookup/a.cpp"_s, u"#include \"ui/documents/pdffile.h\""_s);
    row("command line", includesGoDown, u"app/cli/a.cpp"_s, u"#include \"ui/theme/theme.h\""_s);

    row("rule with SQL", rulesArePure, u"core/tenure/tenureclock.cpp"_s, u"#include <QSqlQuery>"_s);
    row("rule with a store", rulesArePure, u"core/mentoring/eligibility.h"_s,
        u"#include \"core/store/edit.h\""_s);
    row("rule with a query", rulesArePure, u"core/portfolio/readiness.cpp"_s,
        u"#include \"core/people/peoplequery.h\""_s);
    row("roster", rulesArePure, u"core/people/rostercells.cpp"_s,
        u"#include \"core/store/database.h\""_s);
    row("policy", rulesArePure, u"core/policy/packreader.cpp"_s,
        u"#include \"core/store/repository.h\""_s);

    row("date", todayIsGiven, u"ui/desk/a.cpp"_s, u"auto d = QDate::currentDate();"_s);
    row("moment", todayIsGiven, u"core/store/a.cpp"_s,
        u"auto d = QDateTime::currentMSecsSinceEpoch();"_s);
    row("chrono", todayIsGiven, u"core/base/id.h"_s,
        u"auto d = std::chrono::system_clock::now();"_s);
    row("in SQL", todayIsGiven, u"core/people/peoplequery.cpp"_s, u"f(\"SELECT date('now')\");"_s);

    row("licence", licenceComesFirst, u"packaging/a.sh"_s, u"echo"_s);
    QTest::newRow("licence late")
        << GatePointer(licenceComesFirst) << u"packaging/b.sh"_s
        << u"#!/bin/sh\n\n# SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    row("settings", settingsStayInShell, u"ui/window/a.cpp"_s, u"QSettings().value(key);"_s);
    row("settings included", settingsStayInShell, u"core/base/a.cpp"_s, u"#include <QSettings>"_s);
    row("network", networkStaysInLookup, u"ui/portfolio/a.cpp"_s,
        u"#include <QNetworkAccessManager>"_s);
    row("socket", networkStaysInLookup, u"app/cli/a.cpp"_s, u"#include <QTcpSocket>"_s);
    row("opens the library", libraryFileIsSqlites, u"core/store/journal.cpp"_s,
        u"QFile file(path);"_s);
    row("copies the library", libraryFileIsSqlites, u"core/store/undo.cpp"_s,
        u"QFile::copy(a, b);"_s);
    row("long", filesAreShort, u"ui/desk/a.cpp"_s, QString(700, u'\n'));
}

void TestArchitecture::aGateCatches() {
    QFETCH(GatePointer, gate);
    QFETCH(QString, path);
    QFETCH(QString, text);
    if (gate == licenceComesFirst && !text.startsWith(u"#!"_s))
        text.prepend(u"#!/bin/sh\n"_s);
    const Violations found = gate({path, text});
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().path, path);
    QCOMPARE(found.front().line, gate == filesAreShort ? 601 : 2);
    QVERIFY(found.front().toString().startsWith(path + u':'));
}

void TestArchitecture::aGateLetsPass_data() {
    QTest::addColumn<GatePointer>("gate");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, Gate gate, const QString& path, const QString& text) {
        QTest::newRow(name) << gate << path << text;
    };
    row("core header", coreNeedsNoWindow, u"core/base/a.h"_s,
        u"#include <QDate>\n#include <QSqlQuery>\n"_s);
    row("remark", coreNeedsNoWindow, u"core/base/a.h"_s,
        u"// #include <QWidget>\n/*\n#include <QWidget>\n*/"_s);
    row("widget in ui", coreNeedsNoWindow, u"ui/desk/a.h"_s, u"#include <QWidget>\n"_s);
    row("sql in a store", sqlStaysInStores, u"core/people/peoplequery.cpp"_s,
        u"f(\"SELECT 1 FROM a\");"_s);
    row("words", sqlStaysInStores, u"ui/desk/a.cpp"_s,
        u"tr(\"Create a library\"); // SELECT a FROM b"_s);
    row("down", includesGoDown, u"ui/desk/a.cpp"_s, u"#include \"core/people/person.h\"\n"_s);
    row("command line looks up", includesGoDown, u"app/cli/a.cpp"_s,
        u"#include \"ui/lookup/doilookup.h\"\n"_s);
    row("network in lookup", networkStaysInLookup, u"ui/lookup/a.cpp"_s,
        u"#include <QNetworkReply>\n"_s);
    row("own room", includesGoDown, u"core/reports/a.cpp"_s, u"#include \"core/reports/b.h\"\n"_s);
    row("record", rulesArePure, u"core/tenure/clockevent.h"_s,
        u"#include \"core/store/record.h\"\n"_s);
    row("clock", todayIsGiven, u"core/base/clock.cpp"_s, u"return QDate::currentDate();"_s);
    row("member", todayIsGiven, u"ui/widgets/a.cpp"_s,
        u"m_currentDate = date; // QDate::currentDate()"_s);
    row("script", licenceComesFirst, u"packaging/dev"_s,
        u"#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n"_s);
    row("shell", settingsStayInShell, u"ui/shell/preferences.cpp"_s, u"QSettings().value(key);"_s);
    row("preflight", libraryFileIsSqlites, u"core/store/preflight.cpp"_s, u"QFile file(path);"_s);
    row("file information", libraryFileIsSqlites, u"core/store/undo.cpp"_s,
        u"QFileInfo info(path);"_s);
    row("600 lines", filesAreShort, u"ui/desk/a.cpp"_s, QString(600, u'\n'));
}

void TestArchitecture::aGateLetsPass() {
    QFETCH(GatePointer, gate);
    QFETCH(QString, path);
    QFETCH(QString, text);
    report(gate({path, text}));
}

void TestArchitecture::anUntestedSourceIsCaught() {
    const QStringList tree{u"core/base/text.cpp"_s, u"core/store/statement.cpp"_s,
                           u"tests/core/base/tst_text.cpp"_s,
                           u"tests/core/store/tst_database.cpp"_s};
    const auto linesOf = [&](const QString& list) {
        QStringList lines;
        for (const Violation& violation : sourcesAreTested(tree, list))
            lines.append(u"%1:%2"_s.arg(violation.path).arg(violation.line));
        return lines;
    };
    const QString own = u"tests/architecture/untested.txt:%1"_s;
    QCOMPARE(linesOf({}), QStringList{u"core/store/statement.cpp:1"_s});
    QCOMPARE(linesOf(u"# why\ncore/store/statement.cpp tst_database\n"_s), QStringList());
    QCOMPARE(linesOf(u"core/store/statement.cpp tst_nothing\n"_s), QStringList{own.arg(1)});
    QCOMPARE(linesOf(u"core/store/statement.cpp\n"_s), QStringList{own.arg(1)});
    QCOMPARE(linesOf(u"core/store/statement.cpp tst_database\ncore/base/text.cpp tst_text"_s),
             QStringList{own.arg(2)});
    QCOMPARE(linesOf(u"core/store/statement.cpp tst_database\ncore/base/gone.cpp tst_text"_s),
             QStringList{own.arg(2)});
}

void TestArchitecture::literalsAreToldFromCode() {
    const Scan scan =
        scanCpp(u"int a = 1'000; char q = '\"'; // \"no\"\nf(\"a\\\"b\", uR\"x(c\")x\"_s);\n"_s);
    QCOMPARE(scan.literals.size(), std::size_t(2));
    QCOMPARE(scan.literals[0].text, u"a\\\"b"_s);
    QCOMPARE(scan.literals[1].text, u"c\""_s);
    QCOMPARE(scan.literals[1].line, 2);
    QVERIFY(scan.code.endsWith(u"_s);\n"_s));
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
