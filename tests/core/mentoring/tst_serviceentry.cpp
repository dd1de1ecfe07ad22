// SPDX-License-Identifier: GPL-3.0-or-later
// Mentoring as a dossier's entry: its stretches of time, hours, words, and whose names it holds.
#include "core/mentoring/serviceentry.h"
#include "tests/support/packs.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;
using people::PersonId;
using portfolio::WholeItem;
using test::day;

namespace {

Pair pair(qint64 id, qint64 mentee, const char* since, const char* until = "") {
    Pair made;
    made.pairing.id = PairingId(id);
    made.pairing.since = day(since);
    if (*until) {
        made.pairing.until = day(until);
        made.pairing.state = PairingState::Ended;
        made.pairing.ending = Ending::NoFault;
    }
    for (const auto& [person, role] :
         {std::pair{qint64(1), MemberRole::Mentor}, std::pair{mentee, MemberRole::Mentee}}) {
        PairingMember member;
        member.person = PersonId(person);
        member.role = role;
        member.since = made.pairing.since;
        made.members.push_back(member);
    }
    return made;
}

people::Person person(qint64 id, const QString& name) {
    people::Person made;
    made.id = PersonId(id);
    made.name = name;
    return made;
}

ServiceEntryInput input(std::vector<Pair> pairs, int minutes = 630) {
    ServiceEntryInput made;
    made.program = u"Library Faculty Mentoring"_s;
    made.pairs = std::move(pairs);
    made.people = {person(1, u"Ruth Okafor"_s), person(2, u"Amara Osei"_s),
                   person(3, u"Jo van der Berg"_s)};
    made.statement.mentor = made.people.front();
    made.statement.meetings = minutes / 45;
    made.statement.minutes = minutes;
    for (const Pair& one : made.pairs)
        for (const PersonId id : one.mentees())
            made.statement.mentees.push_back({id, {}, {}, 1, minutes, {}, false});
    made.category = u"service"_s;
    return made;
}

QStringList mentees(const WholeItem& whole) {
    QStringList names;
    for (const portfolio::ItemPerson& one : whole.people)
        if (one.part == portfolio::Part::Mentee)
            names << one.given + u'|' + one.family;
    return names;
}

} // namespace

class TestServiceEntry : public QObject {
    Q_OBJECT
private slots:
    void stretches_data();
    void stretches();
    void twoStretchesWithAGap();
    void namesOnlyWhoAgreed();
    void theOwnersWordsStay();
    void nothingNewChangesNothing();
    void endsAndBeginsAgain();
};

void TestServiceEntry::stretches_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("firstEnd");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("secondEnd");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* a, const char* b, const char* c,
                        const char* d, const QStringList& expected) {
        QTest::newRow(name) << QString::fromLatin1(a) << QString::fromLatin1(b)
                            << QString::fromLatin1(c) << QString::fromLatin1(d) << expected;
    };
    row("a gap", "2020-01-01", "2021-06-30", "2022-01-01", "",
        {u"2020-01-01/2021-06-30"_s, u"2022-01-01/"_s});
    row("touching", "2020-01-01", "2021-06-30", "2021-07-01", "2022-01-01",
        {u"2020-01-01/2022-01-01"_s});
    row("overlapping", "2020-01-01", "2021-06-30", "2020-05-01", "2020-06-01",
        {u"2020-01-01/2021-06-30"_s});
    row("open swallows", "2020-01-01", "", "2022-01-01", "2023-01-01", {u"2020-01-01/"_s});
    row("out of order", "2022-01-01", "2022-02-01", "2020-01-01", "2020-02-01",
        {u"2020-01-01/2020-02-01"_s, u"2022-01-01/2022-02-01"_s});
}

void TestServiceEntry::stretches() {
    QFETCH(QString, first);
    QFETCH(QString, firstEnd);
    QFETCH(QString, second);
    QFETCH(QString, secondEnd);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const DateRange& one :
         mentoringPeriods({pair(1, 2, first.toLatin1(), firstEnd.toLatin1()),
                           pair(2, 3, second.toLatin1(), secondEnd.toLatin1())},
                          PersonId(1)))
        found << one.from.toString(Qt::ISODate) + u'/' +
                     (one.to ? one.to->toString(Qt::ISODate) : QString());
    QCOMPARE(found, expected);
    // What was only offered, or taken back, was none.
    Pair offered = pair(3, 2, "2010-01-01");
    offered.pairing.state = PairingState::Offered;
    Pair withdrawn = pair(4, 2, "2011-01-01", "2011-02-01");
    withdrawn.pairing.ending = Ending::Withdrawn;
    QVERIFY(mentoringPeriods({offered, withdrawn}, PersonId(1)).empty());
}

void TestServiceEntry::twoStretchesWithAGap() {
    const auto whole =
        serviceEntry(input({pair(1, 2, "2020-01-01", "2021-06-30"), pair(2, 3, "2022-01-01")}), {});
    QCOMPARE(whole.item.title, u"Mentor, Library Faculty Mentoring"_s);
    QCOMPARE(whole.item.type, portfolio::ItemType::Mentoring);
    QCOMPARE(whole.item.sharing, portfolio::Sharing::Private);
    QCOMPARE(whole.item.category, u"service"_s);
    QCOMPARE(whole.item.started->first(), day("2020-01-01"));
    QCOMPARE(whole.item.ended->first(), day("2021-06-30"));
    QCOMPARE(whole.ranges.size(), std::size_t(1));
    QCOMPARE(whole.ranges.front().started.first(), day("2022-01-01"));
    QVERIFY(!whole.ranges.front().ended);
    QCOMPARE(*whole.item.hours, 11); // 10.5, rounded
    QCOMPARE(whole.item.status, portfolio::ItemStatus::InProgress);
    QVERIFY2(whole.item.description.contains(u"10.5 hours"_s), qPrintable(whole.item.description));
    QVERIFY(mentees(whole).isEmpty());
}

void TestServiceEntry::namesOnlyWhoAgreed() {
    auto given = input({pair(1, 2, "2020-01-01"), pair(2, 3, "2020-01-01")});
    given.pairs[1].members[1].named = true;
    given.pairs[0].members[0].named = true; // the mentor names nobody
    auto whole = serviceEntry(given, {});
    QCOMPARE(mentees(whole), QStringList{u"Jo van der|Berg"_s});
    QVERIFY(!whole.item.description.contains(u"Amara"_s));
    // Consent taken back takes the name out.
    given.pairs[1].members[1].named = false;
    whole = serviceEntry(given, whole);
    QVERIFY(mentees(whole).isEmpty());
}

void TestServiceEntry::theOwnersWordsStay() {
    auto given = input({pair(1, 2, "2020-01-01")});
    auto whole = serviceEntry(given, {});
    whole.item.title = u"My mentoring"_s;
    whole.item.role = u"Senior mentor"_s;
    whole.item.category = u"librarianship"_s;
    whole.item.description = u"In my own words."_s;
    whole.item.sharing = portfolio::Sharing::Mentor;
    whole.addPerson(portfolio::Part::Colleague, u"Example"_s, u"Kim"_s);
    given.statement.minutes = 1200;
    const auto later = serviceEntry(given, whole);
    QCOMPARE(later.item.title, u"My mentoring"_s);
    QCOMPARE(later.item.role, u"Senior mentor"_s);
    QCOMPARE(later.item.category, u"librarianship"_s);
    QCOMPARE(later.item.description, u"In my own words."_s);
    QCOMPARE(later.item.sharing, portfolio::Sharing::Mentor);
    QCOMPARE(later.people.size(), std::size_t(1));
    QCOMPARE(*later.item.hours, 20);
    // Words nobody touched are brought up to date.
    auto untouched = serviceEntry(given, serviceEntry(input(given.pairs), {}));
    QVERIFY(untouched.item.description.contains(u"20.0 hours"_s));
}

void TestServiceEntry::nothingNewChangesNothing() {
    auto given = input({pair(1, 2, "2020-01-01", "2021-06-30"), pair(2, 3, "2022-01-01")});
    given.pairs[1].members[1].named = true;
    auto whole = serviceEntry(given, {});
    // As the store gives it back: with rows of its own.
    whole.item.id = portfolio::ItemId(7);
    whole.ranges.front().id = Id<portfolio::ItemRange>(8);
    whole.people.front().id = Id<portfolio::ItemPerson>(9);
    QVERIFY(serviceEntry(given, whole) == whole);
}

void TestServiceEntry::endsAndBeginsAgain() {
    auto whole = serviceEntry(input({pair(1, 2, "2020-01-01")}), {});
    QCOMPARE(whole.statuses.back().status, portfolio::ItemStatus::InProgress);
    whole = serviceEntry(input({pair(1, 2, "2020-01-01", "2021-06-30")}), whole);
    QCOMPARE(whole.statuses.back().status, portfolio::ItemStatus::Done);
    QCOMPARE(whole.statuses.back().on.first(), day("2021-06-30"));
    QVERIFY(!whole.item.ongoing);
    whole = serviceEntry(input({pair(1, 2, "2020-01-01", "2021-06-30"), pair(2, 3, "2022-01-01")}),
                         whole);
    QCOMPARE(whole.item.status, portfolio::ItemStatus::InProgress);
    QCOMPARE(whole.statuses.size(), std::size_t(3));
}

QTEST_APPLESS_MAIN(TestServiceEntry)
#include "tst_serviceentry.moc"
