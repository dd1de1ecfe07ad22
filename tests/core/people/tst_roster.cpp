// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/people/roster.h"
#include "tests/support/packs.h"

using namespace tenon;
using namespace tenon::people;
using namespace Qt::StringLiterals;
using test::day;

namespace {

const QDate today(2026, 9, 1);

TextTable table(const QByteArray& csv) {
    return *exchange::readCsv(csv);
}

RosterPlan planOf(const TextTable& roster, const std::vector<Profile>& existing = {}) {
    return planRoster(roster, guessColumns(roster.header, {}), test::shippedPack("houston-cole"),
                      existing, today);
}
RosterPlan planOf(const QByteArray& csv, const std::vector<Profile>& existing = {}) {
    return planOf(table(csv), existing);
}

// One row with the columns name, email and one more.
RosterEntry rowWith(const QString& header, const QString& cell) {
    TextTable roster;
    roster.header = {u"name"_s, u"email"_s, header};
    roster.rows = {{2, {u"Amara Osei"_s, u"amara@example.edu"_s, cell}}};
    return planOf(roster).entries.front();
}

// What an import does with a plan, without a file: the library afterwards.
std::vector<Profile> applied(const RosterPlan& plan, std::vector<Profile> library) {
    const auto find = [&library](const QString& email) {
        return std::find_if(library.begin(), library.end(),
                            [&](const Profile& one) { return one.person.email == email; });
    };
    for (const RosterEntry& entry : plan.entries) {
        if (entry.fate == RowFate::Added) {
            Profile made;
            made.person.id = PersonId(qint64(library.size()) + 1);
            made.person.email = entry.email;
            library.push_back(made);
        }
    }
    for (const RosterEntry& entry : plan.entries) {
        if (entry.fate != RowFate::Added && entry.fate != RowFate::Updated)
            continue;
        Profile& profile = *find(entry.email);
        profile.person.name = entry.name;
        profile.person.department = entry.department.value_or(profile.person.department);
        if (entry.supervisorEmail)
            profile.person.supervisor = find(*entry.supervisorEmail)->person.id;
        if (!entry.rank && !entry.track && !entry.appointed && !entry.tenured)
            continue;
        Appointment held = profile.appointment.value_or(Appointment{});
        held.track = entry.track.value_or(held.track);
        if (entry.appointed)
            held.appointed = entry.appointed;
        if (entry.tenured)
            held.tenure = *entry.tenured ? TenureStatus::Tenured : TenureStatus::Probationary;
        profile.appointment = held;
        if (entry.rank && (profile.ranks.empty() || profile.ranks.back().rank != *entry.rank))
            profile.ranks.push_back({Id<RankHeld>(1), held.id, *entry.rank, held.appointed});
    }
    return library;
}

const QByteArray fullRoster =
    "Full name,E-mail,Academic Rank,Track,Date of hire,Dept.,Reports to,Tenured?,Shoe size\n"
    "Amara Osei,Amara@Example.edu,Assistant Professor,Tenure track,2026-08-16,Reference,Ruth "
    "Klein,no,38\n"
    "Ruth Klein,ruth@example.edu,full professor,TT,15 Aug 2001,Reference,,yes,40\n"
    "Jo Lee,jo@example.edu,INSTRUCTOR,non-tenure,8/20/2024,Systems,ruth@example.edu,,41\n"
    "Ana Nu\xC3\xB1"
    "ez,ana@example.edu,,,,,,,\n";

QString problemsOf(const RosterPlan& plan) {
    QStringList all;
    for (const RowProblem& problem : plan.problems())
        all.append(
            u"%1 %2: %3"_s.arg(QString::number(problem.row), problem.column, problem.message));
    return all.join(u'\n');
}

} // namespace

class TestRoster : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void findsColumns_data();
    void findsColumns();
    void prefersWhatWasRemembered();
    void givesNoFieldTwice();
    void asksForNameAndAddress();
    void readsAFullRoster();
    void importsTwiceWithoutAChange();
    void describesChanges();
    void keepsWhatARowIsSilentAbout();
    void readsDates_data();
    void readsDates();
    void readsYesAndNo_data();
    void readsYesAndNo();
    void readsRanks_data();
    void readsRanks();
    void namesRowAndColumn_data();
    void namesRowAndColumn();
    void resolvesSupervisors();
    void refusesCircles();
    void refusesASupervisorWhoseRowIsBad();
    void cleansText();
    void isQuickWithALongChain();
    void readsRealRosters_data();
    void readsRealRosters();
};

void TestRoster::findsColumns_data() {
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field"); // its token, empty where it is to be left alone
    const auto row = [](const char* header, const char* field) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromLatin1(field);
    };
    row("Name", "name");
    row(" Full   NAME ", "name");
    row("first name", "first name");
    row("Given_Name", "first name");
    row("Surname", "last name");
    row("E-mail Address", "email");
    row("EMAIL", "email");
    row("Rank:", "rank");
    row("Academic rank", "rank");
    row("Home department", "department");
    row("Date of hire", "appointed");
    row("Start Date", "appointed");
    row("Reports to", "supervisor");
    row("Supervisor's email", "supervisor");
    row("Tenured (Y/N)", "tenured");
    row("Track", "track");
    row("grade", "");
    row("job title", "");
    row("organisation", "");
    row("title", "");
    row("profession", "");
    row("", "");
}

void TestRoster::findsColumns() {
    QFETCH(QString, header);
    QFETCH(QString, field);
    const ColumnMap columns = guessColumns({header}, {});
    QCOMPARE(columns.front().header, header);
    QCOMPARE(columns.front().field ? tokenOf(*columns.front().field) : QString(), field);
}

void TestRoster::prefersWhatWasRemembered() {
    const auto columns = guessColumns({u"rank"_s, u"Grade"_s}, {{u"grade"_s, RosterField::Rank}});
    QVERIFY(!columns[0].field.has_value());
    QVERIFY(columns[1].field == RosterField::Rank);
}

void TestRoster::givesNoFieldTwice() {
    const auto columns = guessColumns({u"email"_s, u"work email"_s, u"email"_s}, {});
    QVERIFY(columns[0].field == RosterField::Email);
    QVERIFY(!columns[1].field && !columns[2].field);
}

void TestRoster::asksForNameAndAddress() {
    QVERIFY(!checkColumns(guessColumns({u"name"_s, u"email"_s}, {})));
    QVERIFY(!checkColumns(guessColumns({u"first name"_s, u"last name"_s, u"email"_s}, {})));
    QVERIFY(checkColumns(guessColumns({u"first name"_s, u"email"_s}, {})));
    const auto error = checkColumns(guessColumns({u"rank"_s}, {}));
    QVERIFY(error && error->message.contains(u"rank"_s));
}

void TestRoster::readsAFullRoster() {
    const RosterPlan plan = planOf(fullRoster);
    QCOMPARE(problemsOf(plan), QString());
    QCOMPARE(plan.count(RowFate::Added), 4);
    QCOMPARE(plan.ignored, QStringList{u"Shoe size"_s});
    const RosterEntry& amara = plan.entries[0];
    QCOMPARE(amara.row, 2);
    QCOMPARE(amara.email, u"amara@example.edu"_s);
    QVERIFY(amara.rank == u"assistant"_s && amara.track == u"tenure-track"_s);
    QVERIFY(amara.appointed == QDate(2026, 8, 16) && amara.tenured == false);
    QVERIFY(amara.supervisorEmail == u"ruth@example.edu"_s);
    const RosterEntry& ruth = plan.entries[1];
    QVERIFY(ruth.rank == u"professor"_s && ruth.tenured == true && !ruth.supervisorEmail);
    QVERIFY(plan.entries[2].track == u"non-tenure"_s && !plan.entries[2].tenured);
    const RosterEntry& ana = plan.entries[3];
    QCOMPARE(ana.name, u"Ana Nuñez"_s);
    QVERIFY(!ana.rank && !ana.track && !ana.appointed && !ana.department);
}

void TestRoster::importsTwiceWithoutAChange() {
    const auto library = applied(planOf(fullRoster), {});
    QCOMPARE(library.size(), std::size_t(4));
    const RosterPlan again = planOf(fullRoster, library);
    for (const RosterEntry& entry : again.entries)
        QVERIFY2(entry.changes.isEmpty(), qPrintable(entry.changes.join(u", "_s)));
    QCOMPARE(again.count(RowFate::Unchanged), 4);
    QByteArray changed = fullRoster;
    changed.replace("Systems", "Archives");
    const RosterPlan third = planOf(changed, library);
    QCOMPARE(third.count(RowFate::Updated), 1);
    QCOMPARE(planOf(changed, applied(third, library)).count(RowFate::Unchanged), 4);
}

void TestRoster::describesChanges() {
    const auto library = applied(planOf(fullRoster), {});
    const auto plan = planOf("name,email,rank,tenured,appointed\n"
                             "Amara Osei-Bonsu,AMARA@example.edu,Associate,yes,2025-08-16\n",
                             library);
    QVERIFY(plan.entries[0].fate == RowFate::Updated);
    QCOMPARE(
        plan.entries[0].changes,
        (QStringList{u"Name: Amara Osei-Bonsu, was Amara Osei"_s,
                     u"Rank: Associate Professor, was Assistant Professor"_s,
                     u"Appointed: 16 Aug 2025, was 16 Aug 2026"_s, u"Tenured: yes, was no"_s}));
}

void TestRoster::keepsWhatARowIsSilentAbout() {
    const auto library = applied(planOf(fullRoster), {});
    const auto plan = planOf("name,email,rank,dept\nAmara Osei,amara@example.edu,,\n", library);
    QVERIFY(plan.entries[0].fate == RowFate::Unchanged);
}

void TestRoster::readsDates_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("problem"); // a word of it
    const auto row = [](const char* cell, const char* date, const char* problem = "") {
        QTest::newRow(cell) << QString::fromUtf8(cell) << day(date) << QString::fromLatin1(problem);
    };
    row("2026-08-16", "2026-08-16");
    row("2026/8/6", "2026-08-06");
    row("2026-08-16T00:00:00", "2026-08-16");
    row("8/16/2026", "2026-08-16");
    row("16/8/2026", "2026-08-16");
    row("16.08.2026", "2026-08-16");
    row("5/5/2026", "2026-05-05");
    row("8/9/2026", "", "ambiguous");
    row("09.08.2026", "", "ambiguous");
    row("8/16/26", "", "four figures");
    row("16 Aug 2026", "2026-08-16");
    row("16-Aug-2026", "2026-08-16");
    row("August 16, 2026", "2026-08-16");
    row("Aug. 16th, 2026", "2026-08-16");
    row("1 Sept 2020", "2020-09-01");
    row("29 Feb 2024", "2024-02-29");
    row("29 Feb 2025", "", "calendar");
    row("2026-13-01", "", "calendar");
    row("31/31/2026", "", "calendar");
    row("August 2026", "", "not a date");
    row("soon", "", "not a date");
    row("16 Foo 2026", "", "not a date");
    row("1899-12-31", "", "1900");
    row("2028-09-01", "2028-09-01"); // two years ahead to the day
    row("2028-09-02", "", "ahead");
    row("46250", "", "not a date");
}

void TestRoster::readsDates() {
    QFETCH(QString, cell);
    QFETCH(QDate, date);
    QFETCH(QString, problem);
    const RosterEntry entry = rowWith(u"hired"_s, cell);
    QCOMPARE(entry.appointed.value_or(QDate()), date);
    QCOMPARE(entry.problems.size(), std::size_t(problem.isEmpty() ? 0 : 1));
    if (!problem.isEmpty())
        QVERIFY2(entry.problems.front().message.contains(problem),
                 qPrintable(entry.problems.front().message));
}

void TestRoster::readsYesAndNo_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("answer"); // 1, 0, -1 for silence, -2 for a problem
    for (const char* yes : {"yes", "Y", "TRUE", "1", "x", "X", "Tenured"})
        QTest::newRow(yes) << QString::fromLatin1(yes) << 1;
    for (const char* no : {"no", "N", "false", "0", "not tenured", "Tenure-track", "Probationary"})
        QTest::newRow(no) << QString::fromLatin1(no) << 0;
    QTest::newRow("blank") << u""_s << -1;
    QTest::newRow("spaces") << u"   "_s << -1;
    QTest::newRow("maybe") << u"maybe"_s << -2;
    QTest::newRow("2") << u"2"_s << -2;
}

void TestRoster::readsYesAndNo() {
    QFETCH(QString, cell);
    QFETCH(int, answer);
    const RosterEntry entry = rowWith(u"tenured"_s, cell);
    QCOMPARE(entry.tenured.has_value(), answer >= 0);
    if (answer >= 0)
        QCOMPARE(*entry.tenured, answer == 1);
    QCOMPARE(entry.problems.empty(), answer != -2);
}

void TestRoster::readsRanks_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("rank");
    QTest::newRow("title") << u"Associate Professor"_s << u"associate"_s;
    QTest::newRow("code") << u"distinguished-instructor"_s << u"distinguished-instructor"_s;
    QTest::newRow("hyphen for space") << u"associate-professor"_s << u"associate"_s;
    QTest::newRow("synonym") << u"  assistant   LIBRARIAN "_s << u"assistant"_s;
    QTest::newRow("librarian's title") << u"Librarian"_s << u"professor"_s;
    QTest::newRow("unknown") << u"Dean"_s << u""_s;
    QTest::newRow("part of a title") << u"Distinguished"_s << u""_s;
}

void TestRoster::readsRanks() {
    QFETCH(QString, cell);
    QFETCH(QString, rank);
    const RosterEntry entry = rowWith(u"rank"_s, cell);
    QCOMPARE(entry.rank.value_or(QString()), rank);
    if (rank.isEmpty()) {
        QCOMPARE(entry.problems.front().column, u"rank"_s);
        QVERIFY(entry.problems.front().message.contains(u"Distinguished Instructor"_s));
    }
}

void TestRoster::namesRowAndColumn_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const char* csv, int at, const char* column,
                        const char* word) {
        QTest::newRow(name) << QByteArray(csv) << at << QString::fromLatin1(column)
                            << QString::fromLatin1(word);
    };
    row("no address", "name,Mail\nA,\n", 2, "Mail", "missing");
    row("bad address", "name,Mail\nA,a.b.c\n", 2, "Mail", "a.b.c");
    row("no name", "name,Mail\n,a@b\n", 2, "name", "missing");
    row("same address", "name,Mail\nA,a@b\n\nB,A@B\n", 4, "Mail", "row 2");
    row("unknown track", "name,Mail,Track\nA,a@b,fast\n", 2, "Track", "Tenure track");
    row("too few cells", "name,Mail,rank\nA,a@b\n", 2, "", "2 cells");
    row("too many cells", "name,Mail\nA,a@b,c\n", 2, "", "3 cells");
    row("own supervisor", "name,Mail,manager\nA,a@b,A@b\n", 2, "manager", "themselves");
    row("unknown supervisor", "name,Mail,manager\nA,a@b,z@b\n", 2, "manager", "z@b");
    row("unknown name", "name,Mail,manager\nA,a@b,Zoe\n", 2, "manager", "Zoe");
    row("two of that name", "name,Mail,manager\nA,a@b,B\nB,b@b,\nB,c@b,\n", 2, "manager",
        "Several");
    row("hidden order",
        "name,Mail\nA\xE2\x80\xAE"
        "B,a@b\n",
        2, "name", "order");
}

void TestRoster::namesRowAndColumn() {
    QFETCH(QByteArray, csv);
    QFETCH(QString, word);
    const RosterPlan plan = planOf(csv);
    QCOMPARE(plan.problems().size(), std::size_t(1));
    const RowProblem problem = plan.problems().front();
    QTEST(problem.row, "row");
    QTEST(problem.column, "column");
    QVERIFY2(problem.message.contains(word), qPrintable(problem.message));
    QCOMPARE(plan.count(RowFate::Bad), 1);
}

void TestRoster::resolvesSupervisors() {
    Profile head;
    head.person = {PersonId(9), u"Ruth Klein"_s, u"klein ruth"_s, u"ruth@example.edu"_s, {}, {},
                   {}};
    const auto plan = planOf("name,email,supervisor\n"
                             "A,a@b,B\n"                // further down, by name
                             "B,b@b,Ruth@Example.edu\n" // in the library, by address
                             "C,c@b,ruth KLEIN\n",      // in the library, by name
                             {head});
    QCOMPARE(problemsOf(plan), QString());
    QVERIFY(plan.entries[0].supervisorEmail == u"b@b"_s);
    QVERIFY(plan.entries[1].supervisorEmail == u"ruth@example.edu"_s);
    QVERIFY(plan.entries[2].supervisorEmail == u"ruth@example.edu"_s);
}

void TestRoster::refusesCircles() {
    const auto plan = planOf("name,email,supervisor\nA,a@b,b@b\nB,b@b,c@b\nC,c@b,a@b\nD,d@b,a@b\n");
    QCOMPARE(plan.count(RowFate::Bad), 4); // D's supervisor cannot be imported
    QVERIFY(plan.entries[0].problems.front().message.contains(u"circle"_s));
    // A circle that a roster closes with the library's own links.
    Profile a;
    a.person = {PersonId(1), u"A"_s, u"a"_s, u"a@b"_s, {}, PersonId(2), {}};
    Profile b;
    b.person = {PersonId(2), u"B"_s, u"b"_s, u"b@b"_s, {}, {}, {}};
    const auto closing = planOf("name,email,supervisor\nB,b@b,a@b\n", {a, b});
    QCOMPARE(closing.count(RowFate::Bad), 1);
    // The same roster may mend one.
    const auto mending = planOf("name,email,supervisor\nB,b@b,a@b\nA,a@b,c@b\nC,c@b,\n", {a, b});
    QCOMPARE(problemsOf(mending), QString());
}

void TestRoster::refusesASupervisorWhoseRowIsBad() {
    const QByteArray csv = "name,email,rank,supervisor\nA,a@b,,b@b\nB,b@b,Dean,\nC,c@b,,a@b\n";
    QCOMPARE(planOf(csv).count(RowFate::Bad), 3);
    Profile b;
    b.person = {PersonId(2), u"B"_s, u"b"_s, u"b@b"_s, {}, {}, {}};
    QCOMPARE(planOf(csv, {b}).count(RowFate::Bad), 1); // B is in the library already
}

void TestRoster::cleansText() {
    const auto plan = planOf("name,email\n\"  A\xCC\x8A"
                             "sa\n O\xCC\x88"
                             "berg\x07 \", a@b \n");
    QCOMPARE(plan.entries[0].name, u"Åsa Öberg"_s);
    QCOMPARE(plan.entries[0].email, u"a@b"_s);
}

void TestRoster::isQuickWithALongChain() {
    QByteArray csv = "name,email,supervisor\n";
    for (int i = 0; i < 20000; ++i)
        csv += "P,p" + QByteArray::number(i) + "@b,p" + QByteArray::number(i + 1) + "@b\n";
    csv += "P,p20000@b,p0@b\n";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(planOf(csv).count(RowFate::Bad), 20001);
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

void TestRoster::readsRealRosters_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("mentees") << u"mentees-50.csv"_s;
    QTest::newRow("mentors") << u"mentors-50.csv"_s;
}

void TestRoster::readsRealRosters() {
    QFETCH(QString, name);
    QFile file(QStringLiteral(TENON_SOURCE_DIR "/../shared/data/rosters/") + name);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the folder shared/data is not beside the project");
    const TextTable roster = table(file.readAll());
    const RosterPlan plan = planOf(roster);
    QVERIFY(!checkColumns(guessColumns(roster.header, {})));
    QCOMPARE(problemsOf(plan), QString());
    QCOMPARE(plan.count(RowFate::Added), 50);
    for (const char* left : {"job title", "grade", "organisation", "profession", "biography"})
        QVERIFY2(plan.ignored.contains(QString::fromLatin1(left)), left);
    QCOMPARE(planOf(roster, applied(plan, {})).count(RowFate::Unchanged), 50);
}

QTEST_APPLESS_MAIN(TestRoster)
#include "tst_roster.moc"
