// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/eligibility.h"
#include "tests/support/packs.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;
using people::PersonId;
using people::Profile;
using people::TenureStatus;
using test::day;

namespace {

const QDate today(2026, 9, 1);

Profile person(qint64 id, const char* name, const char* rank, TenureStatus tenure) {
    Profile profile;
    profile.person.id = PersonId(id);
    profile.person.name = QString::fromUtf8(name);
    profile.person.sortName = profile.person.name.toLower();
    people::Appointment appointment;
    appointment.track = u"tenure-track"_s;
    appointment.appointed = day("2015-08-16");
    appointment.tenure = tenure;
    profile.appointment = appointment;
    if (*rank)
        profile.ranks = {{Id<people::RankHeld>(id), appointment.id, QString::fromLatin1(rank), {}}};
    return profile;
}

Profile mentee() {
    return person(1, "Amara Osei", "assistant", TenureStatus::Probationary);
}
Profile mentor() {
    return person(2, "Ruth Klein", "associate", TenureStatus::Tenured);
}

Candidate assessed(const Profile& mentor, int load = 0, bool paired = false) {
    return assess(test::shippedPack("houston-cole"), mentee(), mentor, load, paired, today);
}

const RuleOutcome& outcome(const Candidate& candidate, const QString& rule) {
    for (const RuleOutcome& reason : candidate.reasons)
        if (reason.rule == rule)
            return reason;
    qFatal("no rule %s", qPrintable(rule));
}

} // namespace

class TestEligibility : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void asksForTenureAndRank_data();
    void asksForTenureAndRank();
    void tellsWhyEachRuleHolds();
    void refusesTheSupervisor();
    void refusesOneself();
    void keepsCapacity_data();
    void keepsCapacity();
    void refusesTheSamePairTwice();
    void dependsOnTheDay();
    void sorts();
    void knowsWhoNeedsAMentor_data();
    void knowsWhoNeedsAMentor();
};

// Houston Cole: a mentor has tenure and the rank of associate professor or higher.
void TestEligibility::asksForTenureAndRank_data() {
    QTest::addColumn<QString>("rank");
    QTest::addColumn<int>("tenure");
    QTest::addColumn<QStringList>("failed");
    const int yes = int(TenureStatus::Tenured);
    const QStringList none;
    const QStringList rank{u"associate-or-higher"_s};
    const QStringList tenure{u"tenured"_s};
    QTest::newRow("associate") << u"associate"_s << yes << none;
    QTest::newRow("professor") << u"professor"_s << yes << none;
    QTest::newRow("distinguished") << u"distinguished-professor"_s << yes << none;
    QTest::newRow("assistant") << u"assistant"_s << yes << rank;
    QTest::newRow("distinguished instructor") << u"distinguished-instructor"_s << yes << rank;
    QTest::newRow("no rank") << u""_s << yes << rank;
    QTest::newRow("unknown rank") << u"dean"_s << yes << rank;
    QTest::newRow("probationary") << u"professor"_s << int(TenureStatus::Probationary) << tenure;
    QTest::newRow("denied") << u"professor"_s << int(TenureStatus::Denied) << tenure;
    QTest::newRow("not known") << u"professor"_s << int(TenureStatus::Unknown) << tenure;
    QTest::newRow("neither") << u"assistant"_s << int(TenureStatus::Probationary) << tenure + rank;
}

void TestEligibility::asksForTenureAndRank() {
    QFETCH(QString, rank);
    QFETCH(int, tenure);
    QFETCH(QStringList, failed);
    const auto candidate = assessed(person(2, "Ruth Klein", rank.toLatin1(), TenureStatus(tenure)));
    QStringList found;
    for (const RuleOutcome& reason : candidate.reasons) {
        QVERIFY(!reason.text.isEmpty());
        if (!reason.passed)
            found.append(reason.rule);
    }
    QCOMPARE(found, failed);
    QCOMPARE(candidate.eligible, failed.isEmpty());
    QCOMPARE(candidate.reasons.size(), std::size_t(6));
}

void TestEligibility::tellsWhyEachRuleHolds() {
    Profile ruth = mentor();
    ruth.appointment->tenureDecided = day("2019-08-01");
    const auto candidate = assessed(ruth, 2);
    QCOMPARE(outcome(candidate, u"tenured"_s).text, u"Tenured since 1 Aug 2019."_s);
    QCOMPARE(outcome(candidate, u"associate-or-higher"_s).text,
             u"Associate Professor, the least rank asked."_s);
    QCOMPARE(outcome(candidate, u"not-supervisor"_s).text, u"Does not supervise Amara Osei."_s);
    QCOMPARE(outcome(candidate, u"capacity"_s).text, u"Has 2 of at most 3 mentees."_s);
    const auto junior = assessed(person(3, "Jo", "assistant", TenureStatus::Probationary));
    QCOMPARE(outcome(junior, u"associate-or-higher"_s).text,
             u"Assistant Professor; at least Associate Professor is asked."_s);
}

void TestEligibility::refusesTheSupervisor() {
    Profile amara = mentee();
    amara.person.supervisor = PersonId(2);
    const auto candidate =
        assess(test::shippedPack("houston-cole"), amara, mentor(), 0, false, today);
    QVERIFY(!candidate.eligible);
    const auto& reason = outcome(candidate, u"not-supervisor"_s);
    QVERIFY(!reason.passed && reason.overridable);
    QCOMPARE(reason.text, u"Supervises Amara Osei."_s);
}

void TestEligibility::refusesOneself() {
    Profile self = mentor();
    self.person.id = PersonId(1);
    const auto candidate = assessed(self);
    QVERIFY(!outcome(candidate, u"not-self"_s).passed);
    QVERIFY(!outcome(candidate, u"not-self"_s).overridable);
}

void TestEligibility::keepsCapacity_data() {
    QTest::addColumn<int>("own"); // -1 for no limit of the person's own
    QTest::addColumn<int>("load");
    QTest::addColumn<bool>("eligible");
    QTest::addColumn<int>("capacity");
    QTest::newRow("policy, room") << -1 << 2 << true << 3;
    QTest::newRow("policy, full") << -1 << 3 << false << 3;
    QTest::newRow("own limit, room") << 5 << 4 << true << 5;
    QTest::newRow("own limit, full") << 1 << 1 << false << 1;
    QTest::newRow("takes nobody") << 0 << 0 << false << 0;
}

void TestEligibility::keepsCapacity() {
    QFETCH(int, own);
    QFETCH(int, load);
    Profile ruth = mentor();
    if (own >= 0)
        ruth.person.mentorCapacity = own;
    const auto candidate = assessed(ruth, load);
    QTEST(candidate.eligible, "eligible");
    QTEST(candidate.capacity, "capacity");
    QCOMPARE(candidate.load, load);
}

void TestEligibility::refusesTheSamePairTwice() {
    const auto candidate = assessed(mentor(), 1, true);
    QVERIFY(!candidate.eligible);
    QVERIFY(!outcome(candidate, u"not-already-paired"_s).overridable);
}

void TestEligibility::dependsOnTheDay() {
    Profile soon = mentor();
    soon.appointment->tenureDecided = day("2026-09-02");
    QVERIFY(!assessed(soon).eligible);
    soon.appointment->tenureDecided = today;
    QVERIFY(assessed(soon).eligible);
    Profile promoted = person(3, "Jo", "assistant", TenureStatus::Tenured);
    promoted.ranks.push_back({Id<people::RankHeld>(9), {}, u"associate"_s, day("2026-09-02")});
    QVERIFY(!assessed(promoted).eligible);
    promoted.ranks.back().since = today;
    QVERIFY(assessed(promoted).eligible);
    Profile left = mentor();
    left.appointment->ended = day("2026-08-31");
    QVERIFY(!assessed(left).eligible);
    left.appointment->ended = today;
    QVERIFY(assessed(left).eligible);
}

void TestEligibility::sorts() {
    std::vector<Profile> profiles;
    std::vector<Candidate> candidates;
    const auto add = [&](qint64 id, const char* name, bool eligible, int load, int capacity) {
        profiles.push_back(person(id, name, "professor", TenureStatus::Tenured));
        candidates.push_back({PersonId(id), eligible, load, capacity, {}});
    };
    add(1, "Zed", true, 0, 3);
    add(2, "Bea", true, 2, 4);  // half full
    add(3, "Cal", true, 1, 2);  // half full
    add(4, "Abe", false, 0, 3); // not eligible
    add(5, "Dee", true, 1, 4);  // a quarter
    add(6, "Eve", false, 0, 0); // takes nobody
    std::reverse(candidates.begin(), candidates.end());
    sortCandidates(candidates, profiles);
    QList<qint64> order;
    for (const Candidate& candidate : candidates)
        order.append(candidate.person.value());
    QCOMPARE(order, (QList<qint64>{1, 5, 2, 3, 4, 6}));
}

void TestEligibility::knowsWhoNeedsAMentor_data() {
    QTest::addColumn<QString>("rank");
    QTest::addColumn<QString>("track");
    QTest::addColumn<int>("tenure");
    QTest::addColumn<QString>("appointed");
    QTest::addColumn<QString>("ended");
    QTest::addColumn<bool>("needs");
    const int open = int(TenureStatus::Probationary);
    const QString on = u"2026-08-16"_s;
    QTest::newRow("new assistant")
        << u"assistant"_s << u"tenure-track"_s << open << on << u""_s << true;
    QTest::newRow("associate") << u"associate"_s << u"tenure-track"_s << open << on << u""_s
                               << false;
    QTest::newRow("no rank") << u""_s << u"tenure-track"_s << open << on << u""_s << false;
    QTest::newRow("no clock") << u"instructor"_s << u"non-tenure"_s << open << on << u""_s << false;
    QTest::newRow("no track") << u"assistant"_s << u""_s << open << on << u""_s << false;
    QTest::newRow("tenured") << u"assistant"_s << u"tenure-track"_s << int(TenureStatus::Tenured)
                             << on << u""_s << false;
    QTest::newRow("not begun") << u"assistant"_s << u"tenure-track"_s << open << u"2026-09-02"_s
                               << u""_s << false;
    QTest::newRow("left") << u"assistant"_s << u"tenure-track"_s << open << on << u"2026-08-31"_s
                          << false;
    QTest::newRow("leaves today") << u"assistant"_s << u"tenure-track"_s << open << on
                                  << u"2026-09-01"_s << true;
}

void TestEligibility::knowsWhoNeedsAMentor() {
    QFETCH(QString, rank);
    QFETCH(QString, track);
    QFETCH(int, tenure);
    QFETCH(QString, appointed);
    QFETCH(QString, ended);
    QFETCH(bool, needs);
    Profile profile = person(1, "Amara", rank.toLatin1(), TenureStatus(tenure));
    profile.appointment->track = track;
    profile.appointment->appointed = day(appointed.toLatin1());
    if (!ended.isEmpty())
        profile.appointment->ended = day(ended.toLatin1());
    const auto pack = test::shippedPack("houston-cole");
    QCOMPARE(needsMentor(pack, profile, today), needs);
    profile.appointment.reset();
    QVERIFY(!needsMentor(pack, profile, today));
}

QTEST_APPLESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
