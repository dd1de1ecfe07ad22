// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of named campuses, worked out by hand from their texts (sources: domain notes, keys in
// brackets) and compared with what the clock makes of them.
#include "core/tenure/clocksteps.h"
#include "tests/core/tenure/campus.h"

using namespace tenon;
using namespace tenon::tenure;
using namespace tenon::test;
using namespace Qt::StringLiterals;
using people::Appointment;

class TestClockRules : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void huntsvilleCap();
    void charlestonMovesTheThirdYear();
    void charlestonAsksInTime_data();
    void charlestonAsksInTime();
    void charlestonCountsDaysOfLeave_data();
    void charlestonCountsDaysOfLeave();
    void delawarePostpones();
    void houstonColeByHand();
    void aaupWithCredit_data();
    void aaupWithCredit();
    void aaupNotice();
    void drakeWaives();
    void startsInTheMiddle_data();
    void startsInTheMiddle();
    void twoEventsInOneYear();
    void changesTrack();
    void hiredWithTenure();
    void leapDays_data();
    void leapDays();
    void yearsThatBeginAnywhere_data();
    void yearsThatBeginAnywhere();
    void weekends_data();
    void weekends();
    void earlyReview_data();
    void earlyReview();
    void theYearIsChangedByDecision();
    void stepsThatFollowOthers();
    void agreedDatesOfACase();
    void aReviewMovesAsAWhole();
    void eachCaseSpeaksOfItsYear();
};

// [UAH] policy 02.01.63: up to two years of extension, and at most eight years in all. Six years
// from 16 August 2026; two extensions make eight; the third is refused.
void TestClockRules::huntsvilleCap() {
    auto pack = campus(6);
    rule(pack).maxTotalYears = 8;
    Events events{happened(Kind::ExtensionGranted, "2027-09-01"),
                  happened(Kind::ExtensionGranted, "2028-09-01")};
    const auto two = clockOf(pack, events);
    QCOMPARE(two.length, 8);
    QCOMPARE(*two.mandatoryReview, day("2033-10-15"));
    QVERIFY(two.refused.isEmpty());
    events.push_back(happened(Kind::ExtensionGranted, "2029-09-01"));
    const auto three = clockOf(pack, events);
    QCOMPARE(*three.mandatoryReview, day("2033-10-15"));
    VERIFY_REFUSED(three, u"maximum eight years"_s);
    QCOMPARE(three.mandatoryYear, u"2033–34"_s);
}

// [CHAS] An extension in the first two years moves the third-year review by one year; a later one
// does not.
void TestClockRules::charlestonMovesTheThirdYear() {
    auto pack = campus(6);
    pack.tracks.front().steps[1].movesIfGrantedByYear = 2;
    QCOMPARE(dueOf(clockOf(pack, {happened(Kind::ExtensionGranted, "2026-11-02")}), "third"),
             day("2030-03-01"));
    QCOMPARE(dueOf(clockOf(pack, {happened(Kind::ExtensionGranted, "2028-08-15")}), "third"),
             day("2030-03-01")); // the last day of year 2
    const auto later = clockOf(pack, {happened(Kind::ExtensionGranted, "2028-08-16")});
    QCOMPARE(dueOf(later, "third"), day("2029-03-01"));
    QVERIFY(whyOf(later, "third").contains(u"in the first two years"_s));
    QCOMPARE(*later.mandatoryReview, day("2032-10-15"));
}

// [CHAS] Asked for within 90 days of the birth or adoption.
void TestClockRules::charlestonAsksInTime_data() {
    QTest::addColumn<QDate>("asked");
    QTest::addColumn<int>("length");
    QTest::newRow("the same day") << day("2027-03-01") << 7;
    QTest::newRow("day 90") << day("2027-05-30") << 7;
    QTest::newRow("day 91") << day("2027-05-31") << 6;
}

void TestClockRules::charlestonAsksInTime() {
    QFETCH(QDate, asked);
    auto pack = campus(6);
    rule(pack).requestWithinDays = 90;
    ClockEvent request = happened(Kind::ExtensionRequested, "2027-03-01");
    request.onDay = asked;
    request.began = day("2027-03-01");
    const auto clock =
        clockOf(pack, {request, answering(request, Kind::ExtensionGranted, "2027-09-01")});
    QTEST(clock.length, "length");
    QCOMPARE(clock.refused.size(), clock.length == 6 ? 1 : 0);
}

// [CHAS] 120 days of leave within two consecutive years.
void TestClockRules::charlestonCountsDaysOfLeave_data() {
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("another");
    QTest::addColumn<int>("length");
    QTest::newRow("119 days") << u"2027-12-28"_s << false << 6;
    QTest::newRow("120 days") << u"2027-12-29"_s << false << 7;
    QTest::newRow("60 and 60") << u"2027-10-30"_s << true << 7;
    QTest::newRow("59 and 60") << u"2027-10-29"_s << true << 6;
}

void TestClockRules::charlestonCountsDaysOfLeave() {
    QFETCH(QString, until);
    QFETCH(bool, another);
    auto pack = campus(6);
    rule(pack).leaveDays = 120;
    Events events{leave("2027-09-01", qPrintable(until), 1)};
    if (another)
        events.push_back(leave("2027-01-01", "2027-03-01", 0));
    QTEST(clockOf(pack, events).length, "length");
}

// [UDEL] An extension postpones the second- and the fourth-year review as well; at most two
// one-year extensions.
void TestClockRules::delawarePostpones() {
    const auto clock = clockOf(campus(6), {happened(Kind::ExtensionGranted, "2027-01-10")});
    QCOMPARE(dueOf(clock, "second"), day("2029-03-01")); // 1 March 2028 without it
    QCOMPARE(dueOf(clock, "fourth"), day("2031-03-01")); // 1 March 2030 without it
    const auto late = clockOf(campus(6), {happened(Kind::ExtensionGranted, "2028-09-10")});
    QCOMPARE(dueOf(late, "second"), day("2028-03-01")); // was over
    QCOMPARE(dueOf(late, "fourth"), day("2031-03-01"));
    const auto three = clockOf(campus(6), {happened(Kind::ExtensionGranted, "2027-01-10"),
                                           happened(Kind::ExtensionGranted, "2028-01-10"),
                                           happened(Kind::ExtensionGranted, "2029-01-10")});
    VERIFY_REFUSED(three, u"maximum two years of extension"_s);
}

// [S] Five-year track, appointed 16 August 2026: years 2026–27 to 2030–31, the portfolio due on 15
// October of the fifth.
void TestClockRules::houstonColeByHand() {
    const auto clock = clockOf(campus(5), {}, "2026-08-16", "2028-10-01");
    QCOMPARE(clock.years.size(), std::size_t(5));
    QCOMPARE(clock.years.front().label, u"2026–27"_s);
    QCOMPARE(clock.years.back().to, day("2031-08-15"));
    QCOMPARE(*clock.mandatoryReview, day("2030-10-15"));
    QCOMPARE(*clock.preTenureReview, day("2029-03-01"));
    QCOMPARE(clock.year, 3);
    QCOMPARE(yearOnClock(clock, day("2026-08-15")), 0);
    QCOMPARE(yearOnClock(clock, day("2029-08-16")), 4);
    QCOMPARE(clock.remainingDays, int(day("2028-10-01").daysTo(day("2030-10-15"))));
}

// [AAUP-prior] Probation of at most seven years with service elsewhere: four years' credit leave
// three at the new place, the review in the third. Up to four at the new place may be agreed: then
// three years are credited.
void TestClockRules::aaupWithCredit_data() {
    QTest::addColumn<int>("credit");
    QTest::addColumn<int>("length");
    QTest::addColumn<QDate>("review");
    QTest::newRow("none") << 0 << 7 << day("2032-10-15");
    QTest::newRow("four") << 4 << 3 << day("2028-10-15");
    QTest::newRow("four at the new place agreed") << 3 << 4 << day("2029-10-15");
    QTest::newRow("six") << 6 << 1 << day("2026-10-15");
    QTest::newRow("seven are too many") << 7 << 7 << day("2032-10-15");
}

void TestClockRules::aaupWithCredit() {
    QFETCH(int, credit);
    const auto clock =
        clockOf(campus(7), {happened(Kind::PriorServiceCredit, "2026-05-01", credit)});
    QTEST(clock.length, "length");
    QTEST(*clock.mandatoryReview, "review");
    QCOMPARE(clock.refused.size(), credit == 7 ? 1 : 0);
}

// [AAUP-notice] By 1 March of the first year, 15 December of the second, twelve months after that.
void TestClockRules::aaupNotice() {
    auto pack = campus(5);
    rule(pack).notice = {{1, 3, 1, 0}, {2, 12, 15, 0}, {3, 0, 0, 12}};
    const auto notices = clockOf(pack, {}).notices;
    QCOMPARE(notices.size(), std::size_t(5));
    QCOMPARE(notices[0].by, day("2027-03-01"));
    QCOMPARE(notices[0].ends, day("2027-08-15"));
    QCOMPARE(notices[1].by, day("2027-12-15"));
    QCOMPARE(notices[2].by, day("2028-08-15")); // the term ends on 15 August 2029
    QCOMPARE(notices[4].by, day("2030-08-15"));
    QVERIFY(notices[2].why.contains(u"12 month"_s));
    ClockEvent term = happened(Kind::Reappointment, "2028-05-01", 0);
    term.until = day("2029-06-30");
    QCOMPARE(clockOf(pack, {term}).notices[2].by, day("2028-06-30"));
}

// [DRAKE] The candidate may later give up an extension and come up at the normal time.
void TestClockRules::drakeWaives() {
    const ClockEvent first = happened(Kind::ExtensionGranted, "2027-09-01");
    const ClockEvent second = happened(Kind::ExtensionGranted, "2028-09-01");
    const ClockEvent waiver = answering(first, Kind::ExtensionWaived, "2029-09-01", 0);
    const auto clock = clockOf(campus(6), {first, second, waiver});
    QCOMPARE(clock.extensions, 1);
    QCOMPARE(*clock.mandatoryReview, day("2032-10-15"));
    QVERIFY(clock.why.join(u'\n').contains(u"waived on 1 Sep 2029"_s));
    auto strict = campus(6);
    rule(strict).waivable = false;
    VERIFY_REFUSED(clockOf(strict, {first, waiver}), u"cannot be given back"_s);
    VERIFY_REFUSED(
        clockOf(campus(6), {first, answering(first, Kind::ExtensionWaived, "2031-09-01", 0)}),
        u"before the waiver"_s);
}

// [USC-3y] Somebody hired on 1 January follows the calendar of the August before.
void TestClockRules::startsInTheMiddle_data() {
    QTest::addColumn<int>("midYear");
    QTest::addColumn<QString>("appointed");
    QTest::addColumn<QDate>("review");
    using policy::MidYearRule;
    const auto row = [](const char* name, MidYearRule midYear, const char* on, const char* due) {
        QTest::newRow(name) << int(midYear) << QString::fromLatin1(on) << day(due);
    };
    row("whole, first day", MidYearRule::WholeYear, "2026-08-16", "2030-10-15");
    row("whole, January", MidYearRule::WholeYear, "2027-01-01", "2030-10-15");
    row("next, first day", MidYearRule::FromNextYear, "2026-08-16", "2030-10-15");
    row("next, a day later", MidYearRule::FromNextYear, "2026-08-17", "2031-10-15");
    row("nearest, January", MidYearRule::NearestYear, "2027-01-01", "2030-10-15");
    row("nearest, half", MidYearRule::NearestYear, "2027-02-14", "2030-10-15");
    row("nearest, after half", MidYearRule::NearestYear, "2027-02-15", "2031-10-15");
    row("nearest, July", MidYearRule::NearestYear, "2027-07-01", "2031-10-15");
}

void TestClockRules::startsInTheMiddle() {
    QFETCH(int, midYear);
    QFETCH(QString, appointed);
    auto pack = campus(5);
    rule(pack).midYear = policy::MidYearRule(midYear);
    const auto clock = clockOf(pack, {}, qPrintable(appointed));
    QTEST(*clock.mandatoryReview, "review");
    QVERIFY(clock.why.join(u'\n').contains(u"is year 1"_s));
}

// [CENTRAL] Each event of one year counts for itself, up to the cap.
void TestClockRules::twoEventsInOneYear() {
    const auto clock = clockOf(campus(6), {happened(Kind::ExtensionGranted, "2027-09-01"),
                                           happened(Kind::ExtensionGranted, "2027-12-01")});
    QCOMPARE(clock.length, 8);
    QList<int> numbers;
    for (const ClockYear& year : clock.years)
        numbers << year.number;
    // The clock stands still from the year of the grants on.
    const QList<int> expected{1, 0, 0, 2, 3, 4, 5, 6};
    QCOMPARE(numbers, expected);
}

// From a track of six years to one of four on 16 August 2028, two years of service counted there.
void TestClockRules::changesTrack() {
    auto pack = campus(6);
    policy::Track other = pack.tracks.front();
    other.code = u"archivist"_s;
    other.title = u"Archivist track"_s;
    other.years = 4;
    other.steps = {step("portfolio", 4, 10, 15)};
    pack.tracks.push_back(other);
    ClockEvent change = happened(Kind::TrackChange, "2028-08-16", 2);
    change.track = u"archivist"_s;
    const auto clock = clockOf(pack, {happened(Kind::ExtensionGranted, "2027-01-10"), change});
    QCOMPARE(clock.track, u"Archivist track"_s);
    QCOMPARE(clock.trackCode, u"archivist"_s);
    QCOMPARE(clock.length, 2);
    QCOMPARE(clock.credit, 2);
    QCOMPARE(clock.extensions, 0);
    QCOMPARE(*clock.mandatoryReview, day("2029-10-15"));
    QVERIFY(clock.why.join(u'\n').contains(u"stays with “Tenure track”"_s));
    change.track = u"nowhere"_s;
    VERIFY_REFUSED(clockOf(pack, {change}), u"no track “nowhere”"_s);
}

void TestClockRules::hiredWithTenure() {
    Appointment appointment = hired("2026-08-16");
    appointment.tenure = people::TenureStatus::Tenured;
    appointment.tenureDecided = day("2026-08-16");
    const auto clock = tenureClock(campus(6), appointment, {}, day("2026-09-01"));
    QVERIFY(clock && clock->decided);
    QVERIFY(clock->steps.empty() && !clock->mandatoryReview);
    QVERIFY(clock->decision.contains(u"no probationary period"_s));
}

void TestClockRules::leapDays_data() {
    QTest::addColumn<QString>("appointed");
    QTest::addColumn<QDate>("anniversary");
    QTest::newRow("to a common year") << u"2026-08-16"_s << day("2029-03-01");
    QTest::newRow("to a leap year") << u"2025-08-16"_s << day("2028-02-29");
    QTest::newRow("hired on 29 February") << u"2028-02-29"_s << day("2030-03-01");
    QTest::newRow("1900 is none, 2100 neither") << u"2097-08-16"_s << day("2100-03-01");
}

// A step on 29 February.
void TestClockRules::leapDays() {
    QFETCH(QString, appointed);
    auto pack = campus(6);
    pack.tracks.front().steps[1].month = 2;
    pack.tracks.front().steps[1].day = 29;
    QTEST(dueOf(clockOf(pack, {}, qPrintable(appointed)), "third"), "anniversary");
}

// Appointed on the first day of an academic year that begins in any month, or the day before.
void TestClockRules::yearsThatBeginAnywhere_data() {
    QTest::addColumn<int>("month");
    for (int month = 1; month <= 12; ++month)
        QTest::addRow("month %d", month) << month;
}

void TestClockRules::yearsThatBeginAnywhere() {
    QFETCH(int, month);
    auto pack = campus(5);
    pack.yearStartMonth = month;
    pack.yearStartDay = 1;
    const QDate first(2026, month, 1);
    const auto clock = clockOf(pack, {}, qPrintable(first.toString(Qt::ISODate)));
    QCOMPARE(clock.years.front().from, first);
    QCOMPARE(clock.years.back().to, first.addYears(5).addDays(-1));
    // 15 October of year 5 lies inside that year.
    QVERIFY(*clock.mandatoryReview >= first.addYears(4) &&
            *clock.mandatoryReview < first.addYears(5));
    QCOMPARE(clock.mandatoryReview->toString(u"MM-dd"_s), u"10-15"_s);
    const auto before = clockOf(pack, {}, qPrintable(first.addDays(-1).toString(Qt::ISODate)));
    QCOMPARE(before.years.front().to, first.addDays(-1));
}

// [WINTH] On a Saturday or Sunday: the first Monday after.
void TestClockRules::weekends_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("monday");
    QTest::addColumn<QDate>("friday");
    QTest::newRow("Friday") << day("2027-10-15") << day("2027-10-15") << day("2027-10-15");
    QTest::newRow("Saturday") << day("2027-10-16") << day("2027-10-18") << day("2027-10-15");
    QTest::newRow("Sunday") << day("2027-10-17") << day("2027-10-18") << day("2027-10-15");
    QTest::newRow("over the year") << day("2028-12-31") << day("2029-01-01") << day("2028-12-29");
}

void TestClockRules::weekends() {
    QFETCH(QDate, day);
    using policy::WeekendRule;
    QTEST(shiftedFromWeekend(day, WeekendRule::MondayAfter), "monday");
    QTEST(shiftedFromWeekend(day, WeekendRule::FridayBefore), "friday");
    QCOMPARE(shiftedFromWeekend(day, WeekendRule::Stays), day);
    auto pack = campus(5);
    pack.tracks.front().steps.back().weekend = WeekendRule::MondayAfter;
    // 15 October 2028 is a Sunday.
    const auto clock = clockOf(pack, {}, "2024-08-16", "2024-09-01");
    QCOMPARE(*clock.mandatoryReview, test::day("2028-10-16"));
    QVERIFY(whyOf(clock, "portfolio").contains(u"Sunday"_s));
}

// [UDEL] Early review, regardless of an extension.
void TestClockRules::earlyReview_data() {
    QTest::addColumn<int>("earliest");
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("refused");
    QTest::newRow("a year early") << 4 << 1 << u""_s;
    QTest::newRow("two years") << 4 << 2 << u""_s;
    QTest::newRow("before the earliest") << 4 << 3 << u"from year 4"_s;
    QTest::newRow("never") << 0 << 1 << u"no early review"_s;
}

void TestClockRules::earlyReview() {
    QFETCH(int, earliest);
    QFETCH(int, years);
    QFETCH(QString, refused);
    auto pack = campus(6);
    rule(pack).earliestEarlyYear = earliest;
    const auto clock = clockOf(pack, {happened(Kind::ExtensionGranted, "2027-01-10"),
                                      happened(Kind::EarlyRequest, "2028-01-10", years)});
    QCOMPARE(*clock.mandatoryReview, day("2032-10-15"));
    if (!refused.isEmpty()) {
        VERIFY_REFUSED(clock, refused);
        QVERIFY(!clock.plannedReview);
        return;
    }
    QCOMPARE(*clock.plannedReview, day("2032-10-15").addYears(-years));
    QCOMPARE(dueOf(clock, "portfolio"), *clock.plannedReview);
    QCOMPARE(clock.earliestEarlyYear, u"2029–30"_s);
}

void TestClockRules::theYearIsChangedByDecision() {
    ClockEvent decision = happened(Kind::MandatoryYearChanged, "2028-02-01", 0);
    decision.began = day("2033-01-01");
    const auto clock =
        clockOf(campus(6), {happened(Kind::ExtensionGranted, "2027-01-10"), decision});
    QCOMPARE(clock.length, 7);
    QCOMPARE(*clock.mandatoryReview, day("2032-10-15"));
    decision.began = day("2031-12-01");
    QCOMPARE(*clockOf(campus(6), {decision}).mandatoryReview, day("2031-10-15"));
    // What is granted afterwards still lengthens.
    const auto extended =
        clockOf(campus(6), {decision, happened(Kind::ExtensionGranted, "2029-01-10")});
    QCOMPARE(*extended.mandatoryReview, day("2032-10-15"));
    decision.began = day("2020-01-01");
    VERIFY_REFUSED(clockOf(campus(6), {decision}), u"before the clock began"_s);
}

void TestClockRules::stepsThatFollowOthers() {
    auto pack = campus(5);
    policy::TrackStep response = step("response", 5, 0, 0);
    response.after = u"portfolio"_s;
    response.offsetDays = 10;
    response.weekend = policy::WeekendRule::MondayAfter;
    policy::TrackStep welcome = step("welcome", 1, 0, 0);
    welcome.after = u"appointment"_s;
    welcome.offsetDays = 14;
    auto& steps = pack.tracks.front().steps;
    steps.insert(steps.begin(), {response, welcome});
    const auto clock = clockOf(pack, {happened(Kind::ExtensionGranted, "2027-01-10")});
    QCOMPARE(dueOf(clock, "portfolio"), day("2031-10-15"));
    QCOMPARE(dueOf(clock, "response"), day("2031-10-27")); // the 25th is a Saturday
    QCOMPARE(dueOf(clock, "welcome"), day("2026-08-30"));
    QVERIFY(whyOf(clock, "response").contains(u"after “portfolio”"_s));
}

void TestClockRules::agreedDatesOfACase() {
    auto pack = campus(5);
    pack.tracks.front().steps.back().receipt = true;
    CaseStep agreed;
    agreed.step = u"portfolio"_s;
    agreed.due = day("2030-11-01");
    agreed.sent = day("2030-10-14");
    const auto clock = tenureClock(pack, hired("2026-08-16"), {}, day("2030-10-20"), {agreed});
    QCOMPARE(dueOf(*clock, "portfolio"), day("2030-11-01"));
    QVERIFY(clock->steps.back().waitsForReceipt());
    QVERIFY(whyOf(*clock, "portfolio").contains(u"no receipt is recorded"_s));
    agreed.received = agreed.done = day("2030-10-19");
    const auto done = tenureClock(pack, hired("2026-08-16"), {}, day("2030-10-20"), {agreed});
    QVERIFY(!done->steps.back().waitsForReceipt());
    QVERIFY(done->steps.back().state == StepState::Done);
}

// Granted in the last year, after the portfolio was due: what lengthens the clock moves every step
// of the mandatory review. The pre-tenure review that has begun stays, with all of its steps.
void TestClockRules::aReviewMovesAsAWhole() {
    auto pack = campus(5);
    auto& steps = pack.tracks.front().steps;
    steps.push_back(step("decision", 5, 4, 15));
    steps.push_back(step("third-letter", 3, 5, 1));
    for (auto& one : steps)
        if (one.code.startsWith(u"third"_s))
            one.review = u"pre"_s;
        else if (one.year == 5)
            one.review = u"tenure"_s;
    const Events late{happened(Kind::ExtensionGranted, "2030-11-30")};
    const auto moved = clockOf(pack, late);
    QCOMPARE(dueOf(moved, "portfolio"), day("2031-10-15"));
    QCOMPARE(dueOf(moved, "decision"), day("2032-04-15"));
    QCOMPARE(moved.mandatoryYear, u"2031–32"_s);
    ClockEvent handedIn = happened(Kind::StepDone, "2030-10-14");
    handedIn.step = u"portfolio"_s;
    const auto anew = clockOf(pack, {handedIn, late.front()});
    for (const ClockStep& one : anew.steps)
        if (one.code == u"portfolio"_s) // to be handed in again, a year later
            QVERIFY(one.state != StepState::Done);
    const Events between{happened(Kind::ExtensionGranted, "2029-04-01")};
    const auto stays = clockOf(pack, between);
    QCOMPARE(dueOf(stays, "third"), day("2029-03-01"));
    QCOMPARE(dueOf(stays, "third-letter"), day("2029-05-01"));
    QCOMPARE(dueOf(stays, "portfolio"), day("2031-10-15"));
}

void TestClockRules::eachCaseSpeaksOfItsYear() {
    CaseStep done;
    done.step = u"portfolio"_s;
    done.sent = done.received = done.done = day("2030-10-14");
    done.caseYear = 2030;
    const auto own = tenureClock(campus(5), hired("2026-08-16"), {}, day("2030-11-01"), {done});
    QVERIFY(own->steps.back().state == StepState::Done);
    done.caseYear = 2029;
    const auto other = tenureClock(campus(5), hired("2026-08-16"), {}, day("2030-11-01"), {done});
    QVERIFY(other->steps.back().state == StepState::Late);
    QVERIFY(!other->steps.back().sent);
}

QTEST_APPLESS_MAIN(TestClockRules)
#include "tst_clockrules.moc"
