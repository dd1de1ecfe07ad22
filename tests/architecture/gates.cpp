// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/gates.h"

#include "tests/architecture/scan.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace tenon::architecture {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 600;

bool matches(const QString& text, const QString& pattern) {
    return QRegularExpression(pattern).match(text).hasMatch();
}

bool isCpp(const QString& path) {
    return path.endsWith(u".cpp"_s) || path.endsWith(u".h"_s);
}

bool isProduct(const QString& path) {
    return matches(path, u"^(core|ui|app)/"_s);
}

// One violation for each place of code that pattern finds.
Violations findInCode(const Source& source, const QString& pattern, const QString& what) {
    const QString code = scanCpp(source.text).code;
    const QRegularExpression expression(pattern);
    Violations found;
    for (auto all = expression.globalMatch(code); all.hasNext();) {
        const auto match = all.next();
        found.push_back(
            {source.path, lineAt(code, match.capturedStart()), match.captured() + u": "_s + what});
    }
    return found;
}

void append(Violations& to, const Violations& more) {
    to.insert(to.end(), more.begin(), more.end());
}

QSet<QString> headersOf(const QString& module) {
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module);
    const QStringList names = folder.entryList(QDir::Files);
    return {names.begin(), names.end()};
}

// What the installed Qt keeps in the modules core may not use; a few names where it cannot be
// asked.
const QSet<QString>& windowHeaders() {
    static const QSet<QString> names = [] {
        QSet<QString> all{u"QWidget"_s,
                          u"QApplication"_s,
                          u"QGuiApplication"_s,
                          u"QPainter"_s,
                          u"QColor"_s,
                          u"QFont"_s,
                          u"QIcon"_s,
                          u"QPixmap"_s,
                          u"QImage"_s,
                          u"QTextDocument"_s,
                          u"QMessageBox"_s,
                          u"QFileDialog"_s,
                          u"QUndoStack"_s,
                          u"QPrinter"_s,
                          u"QPdfWriter"_s,
                          u"QDesktopServices"_s,
                          u"QNetworkAccessManager"_s,
                          u"QTcpSocket"_s,
                          u"QLocalSocket"_s};
        for (const QString& module :
             {u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtNetwork"_s})
            all += headersOf(module);
        return all - headersOf(u"QtCore"_s) - headersOf(u"QtSql"_s);
    }();
    return names;
}

// How high a folder lies; -1 for what is no part of the house.
int floorOf(const QString& path) {
    static const QHash<QString, int> floors{
        {u"core/base"_s, 0},      {u"core/store"_s, 1},    {u"core/policy"_s, 2},
        {u"core/people"_s, 3},    {u"core/tenure"_s, 4},   {u"core/portfolio"_s, 5},
        {u"core/mentoring"_s, 6}, {u"core/matching"_s, 7}, {u"core/exchange"_s, 8},
        {u"core/reports"_s, 8},   {u"core/workspace"_s, 9}};
    if (path.startsWith(u"ui/"_s))
        return 10;
    if (path.startsWith(u"app/"_s))
        return 11;
    return floors.value(path.section(u'/', 0, 1), -1);
}

// Folders of ui that stand apart: a target of their own each, which the command line uses too.
const QStringList& windowless() {
    static const QStringList folders{u"ui/documents/"_s, u"ui/lookup/"_s};
    return folders;
}

bool isWindowless(const QString& path) {
    return std::any_of(windowless().begin(), windowless().end(),
                       [&](const QString& folder) { return path.startsWith(folder); });
}

// What forbids includer to see included; empty where nothing does.
QString whyNot(const QString& includer, const QString& included) {
    const int own = floorOf(includer);
    const int other = floorOf(included);
    if (own < 0)
        return u"this folder has no floor"_s;
    if (other < 0)
        return u"included from outside the house"_s;
    if (own >= 10 && included.startsWith(u"core/store/"_s))
        return u"ui and app never include core/store"_s;
    if (other > own)
        return u"an include never climbs a floor"_s;
    if (own < 10 && own == other && includer.section(u'/', 0, 1) != included.section(u'/', 0, 1))
        return u"rooms of one floor do not include each other"_s;
    for (const QString& apart : windowless())
        if (includer.startsWith(apart) && own == other && !included.startsWith(apart))
            return u"documents and look-ups need no window"_s;
    if (includer.startsWith(u"app/cli/"_s) && other == 10 && !isWindowless(included))
        return u"the command line needs no window"_s;
    return {};
}

bool isPureRule(const QString& path) {
    const QString stem = QString(path).remove(QRegularExpression(u"\\.(cpp|h)$"_s));
    if (stem.endsWith(u"store"_s) || stem.endsWith(u"query"_s))
        return false;
    if (stem.startsWith(u"core/policy/"_s))
        return true;
    if (stem.startsWith(u"core/people/roster"_s))
        return stem != u"core/people/rosterimport";
    return stem.startsWith(u"core/tenure/"_s) ||
           matches(stem, u"^core/mentoring/(eligibility|servicestatement|attention)$"_s) ||
           matches(stem, u"^core/portfolio/(readiness|quickitem|filing|guide\\w*|portfolioitem"
                         "|item(type|parts|filter|catalog|match|merge))$"_s);
}

bool mayHoldSql(const QString& path) {
    return path.startsWith(u"core/store/"_s) ||
           matches(path, u"^core/\\w+/\\w*(store|query)\\.cpp$"_s);
}

bool isSql(const QString& literal) {
    static const QRegularExpression shouted(u"^\\s*(SELECT|INSERT|UPDATE|DELETE FROM|REPLACE "
                                            u"INTO|WITH RECURSIVE|CREATE|DROP|ALTER|PRAGMA|BEGIN"
                                            u"|VACUUM)\\s"_s);
    static const QRegularExpression whispered(
        u"^\\s*(select\\s.+\\sfrom\\s|insert\\s+into\\s|delete\\s+from\\s|update\\s+\\w+\\s+set\\s)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return shouted.match(literal).hasMatch() || whispered.match(literal).hasMatch();
}

} // namespace

QString Violation::toString() const {
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

Violations coreNeedsNoWindow(const Source& source) {
    static const QString modules =
        u"^Qt(Gui|Widgets|PrintSupport|Network|OpenGL|OpenGLWidgets|Svg|Xml|DBus|Concurrent|Test)(/|$)"_s;
    Violations found;
    if (!source.path.startsWith(u"core/"_s) || !isCpp(source.path))
        return found;
    for (const Include& include : scanCpp(source.text).includes)
        if (windowHeaders().contains(include.name) || matches(include.name, modules))
            found.push_back(
                {source.path, include.line, u"core needs no window: "_s + include.name});
    return found;
}

Violations sqlStaysInStores(const Source& source) {
    Violations found;
    if (!isProduct(source.path) || !isCpp(source.path) || mayHoldSql(source.path))
        return found;
    for (const Literal& literal : scanCpp(source.text).literals)
        if (isSql(literal.text))
            found.push_back(
                {source.path, literal.line, u"SQL outside a store: "_s + literal.text.left(40)});
    append(found, findInCode(source, u"\\bQSql(Query|Database)\\b"_s, u"outside a store"_s));
    return found;
}

Violations includesGoDown(const Source& source) {
    Violations found;
    if (!isProduct(source.path) || !isCpp(source.path))
        return found;
    for (const Include& include : scanCpp(source.text).includes)
        if (!include.angled)
            if (const QString why = whyNot(source.path, include.name); !why.isEmpty())
                found.push_back({source.path, include.line, u"%1: %2"_s.arg(include.name, why)});
    return found;
}

Violations rulesArePure(const Source& source) {
    static const QString impure =
        u"^(QtSql(/.*)?|QSql\\w*|core/store/(database|edit|committer|repository|statement)\\.h"
        u"|core/\\w+/\\w*(query|store)\\.h|core/base/clock\\.h)$"_s;
    Violations found;
    if (!isPureRule(source.path) || !isCpp(source.path))
        return found;
    for (const Include& include : scanCpp(source.text).includes)
        if (matches(include.name, impure))
            found.push_back(
                {source.path, include.line, u"a pure rule sees values alone: "_s + include.name});
    return found;
}

Violations todayIsGiven(const Source& source) {
    if (!matches(source.path, u"^(core|ui)/"_s) || !isCpp(source.path) ||
        source.path == u"core/base/clock.cpp")
        return {};
    const QString what = u"today is a parameter or the Clock's"_s;
    Violations found = findInCode(source,
                                  u"\\b(Q(Date|Time|DateTime)\\s*::\\s*current\\w*"
                                  u"|(?<!:)current(Date|DateTime)(Utc)?(?=\\s*\\()"
                                  u"|system_clock\\s*::\\s*now)"_s,
                                  what);
    for (const Literal& literal : scanCpp(source.text).literals)
        if (matches(literal.text, u"\\bCURRENT_(DATE|TIME|TIMESTAMP)\\b|'now'"_s))
            found.push_back({source.path, literal.line, literal.text.left(40) + u": "_s + what});
    return found;
}

Violations filesAreShort(const Source& source) {
    if (!matches(source.path, u"(\\.(cpp|h|c|cmake|py|sh)|CMakeLists\\.txt|^packaging/dev)$"_s))
        return {};
    const int lines = int(source.text.count(u'\n')) + (source.text.endsWith(u'\n') ? 0 : 1);
    if (lines <= mostLines)
        return {};
    return {{source.path, mostLines + 1, u"%1 lines: this is two subjects"_s.arg(lines)}};
}

Violations licenceComesFirst(const Source& source) {
    if (!matches(source.path,
                 u"(\\.(cpp|h|c|cmake|py|sh)|CMakeLists\\.txt|^packaging/dev|^\\.ci/run)$"_s))
        return {};
    const QStringList lines = source.text.split(u'\n');
    const int at = lines.value(0).startsWith(u"#!"_s) ? 1 : 0;
    static const QRegularExpression spdx(
        u"^(//|#|/\\*) SPDX-License-Identifier: GPL-3\\.0-or-later"_s);
    if (spdx.match(lines.value(at)).hasMatch())
        return {};
    return {{source.path, at + 1, u"SPDX-License-Identifier: GPL-3.0-or-later is missing"_s}};
}

Violations settingsStayInShell(const Source& source) {
    if (!isProduct(source.path) || !isCpp(source.path) || source.path.startsWith(u"ui/shell/"_s))
        return {};
    return findInCode(source, u"\\bQSettings\\b"_s, u"preferences belong to ui/shell"_s);
}

Violations networkStaysInLookup(const Source& source) {
    static const QSet<QString> network = headersOf(u"QtNetwork"_s) - headersOf(u"QtCore"_s);
    if (!isProduct(source.path) || !isCpp(source.path) || source.path.startsWith(u"ui/lookup/"_s))
        return {};
    Violations found;
    for (const Include& include : scanCpp(source.text).includes)
        if (network.contains(include.name) || matches(include.name, u"^Q(tNetwork/|Network)"_s))
            found.push_back({source.path, include.line,
                             u"only ui/lookup talks to the network: "_s + include.name});
    return found;
}

Violations libraryFileIsSqlites(const Source& source) {
    if (!source.path.startsWith(u"core/store/"_s) || !isCpp(source.path) ||
        matches(source.path, u"^core/store/(preflight|durable|backup|migrator)\\.(cpp|h)$"_s))
        return {};
    Violations found;
    for (const Violation& violation : findInCode(
             source, u"\\b(QFile|QSaveFile|fopen|std\\s*::\\s*[io]?fstream)\\b(?!>)"_s,
             u"nothing but SQLite touches an open library; closing any handle drops its locks"_s))
        found.push_back(violation);
    return found;
}

Violations sourcesAreTested(const QStringList& paths, const QString& list) {
    const QString own = u"tests/architecture/untested.txt"_s;
    const QSet<QString> known(paths.begin(), paths.end());
    const auto testFor = [](const QString& source) {
        return u"tests/%1/tst_%2.cpp"_s.arg(source.section(u'/', 0, 1),
                                            source.section(u'/', -1).chopped(4));
    };
    const auto isTest = [&](const QString& name) {
        return std::any_of(paths.begin(), paths.end(), [&](const QString& path) {
            return path.startsWith(u"tests/"_s) && path.endsWith(u'/' + name + u".cpp"_s);
        });
    };
    Violations found;
    QSet<QString> excused;
    const QStringList lines = list.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QStringList words = lines[i].section(u'#', 0, 0).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        const QString source = words.value(0);
        excused.insert(source);
        if (words.size() != 2 || !isTest(words.value(1)))
            found.push_back({own, i + 1, source + u": the test it names does not exist"_s});
        if (!known.contains(source))
            found.push_back({own, i + 1, source + u": no such source"_s});
        else if (known.contains(testFor(source)))
            found.push_back({own, i + 1, source + u": has its own test, so the line may go"_s});
    }
    for (const QString& path : paths)
        if (path.startsWith(u"core/"_s) && path.endsWith(u".cpp"_s) && !excused.contains(path) &&
            !known.contains(testFor(path)))
            found.push_back({path, 1, u"no %1, and no line in %2"_s.arg(testFor(path), own)});
    return found;
}

} // namespace tenon::architecture
