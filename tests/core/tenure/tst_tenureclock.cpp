// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenure/tenureclock.h"
#include "tests/support/packs.h"

using namespace tenon;
using namespace tenon::tenure;
using namespace Qt::StringLiterals;
using people::Appointment;
using people::TenureStatus;
using test::day;

using Events = std::vector<ClockEvent>;
using Days = QMap<QString, QDate>;

namespace {

Appointment hired(const char* on, const char* track = "tenure-track") {
    Appointment appointment;
    appointment.id = people::AppointmentId(1);
    appointment.track = QString::fromLatin1(track);
    appointment.appointed = day(on);
    appointment.tenure = TenureStatus::Probationary;
    return appointment;
}

ClockEvent event(ClockEventKind kind, const char* on, int years, const char* step = "") {
    static qint64 last = 0;
    ClockEvent made;
    made.id = ClockEventId(++last);
    made.appointment = people::AppointmentId(1);
    made.kind = kind;
    made.onDay = day(on);
    made.years = years;
    made.step = QString::fromLatin1(step);
    return made;
}
ClockEvent extension(const char* on, int years = 1) {
    return event(ClockEventKind::ExtensionGranted, on, years);
}
ClockEvent credit(int years) {
    return event(ClockEventKind::PriorServiceCredit, "2026-08-16", years);
}
ClockEvent done(const char* step, const char* on) {
    return event(ClockEventKind::StepDone, on, 0, step);
}

TenureClock clockOf(const char* pack, const Appointment& appointment, const Events& events,
                    const char* today = "2026-09-01") {
    const auto clock = tenureClock(test::shippedPack(pack), appointment, events, day(today));
    if (!clock)
        qFatal("%s", qPrintable(clock.error().message));
    return *clock;
}

Days duesOf(const TenureClock& clock) {
    Days dues;
    for (const ClockStep& step : clock.steps)
        dues.insert(step.code, step.due);
    return dues;
}

const ClockStep& stepOf(const TenureClock& clock, const QString& code) {
    for (const ClockStep& step : clock.steps)
        if (step.code == code)
            return step;
    qFatal("no step %s", qPrintable(code));
}

QList<int> numbersOf(const TenureClock& clock) {
    QList<int> numbers;
    for (const ClockYear& year : clock.years)
        numbers.append(year.number);
    return numbers;
}

} // namespace

class TestTenureClock : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void placesTheMandatoryReview_data();
    void placesTheMandatoryReview();
    void placesEveryStep();
    void countsYears_data();
    void countsYears();
    void movesStepsAfterTheGrant();
    void leavesStepsBeforeTheGrant();
    void refusesBeyondTheCaps();
    void refusesWhatIsTooLate();
    void shortensByCredit();
    void refusesCreditForEverything();
    void insertsYearsOfExtension_data();
    void insertsYearsOfExtension();
    void tellsStates();
    void decides_data();
    void decides();
    void dropsStepsAfterTheEnd();
    void ignoresOtherAppointments();
    void doesNotDependOnOrder();
    void explainsEveryStep();
    void asksForWhatIsMissing_data();
    void asksForWhatIsMissing();
};

// Five years: seed of the Houston Cole preset. Six years: College of Charleston. A January hire
// follows the calendar of the August before: University of South Carolina. Due on 15 October:
// library packet.
void TestTenureClock::placesTheMandatoryReview_data() {
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QDate>("appointed");
    QTest::addColumn<QDate>("review");
    const auto row = [](const char* name, const char* pack, const char* on, const char* review) {
        QTest::newRow(name) << QString::fromLatin1(pack) << day(on) << day(review);
    };
    row("August, five years", "houston-cole", "2026-08-16", "2030-10-15");
    row("January, five years", "houston-cole", "2027-01-01", "2030-10-15");
    row("May, five years", "houston-cole", "2027-05-31", "2030-10-15");
    row("last day of the year", "houston-cole", "2027-08-15", "2030-10-15");
    row("first day of the next", "houston-cole", "2027-08-16", "2031-10-15");
    row("leap day", "houston-cole", "2028-02-29", "2031-10-15");
    row("August, six years", "six-year", "2026-08-16", "2031-10-15");
    row("January, six years", "six-year", "2027-01-15", "2031-10-15");
}

void TestTenureClock::placesTheMandatoryReview() {
    QFETCH(QString, pack);
    QFETCH(QDate, appointed);
    Appointment appointment = hired("2026-08-16");
    appointment.appointed = appointed;
    const TenureClock clock = clockOf(pack.toLatin1(), appointment, {});
    QVERIFY(clock.mandatoryReview.has_value());
    QTEST(*clock.mandatoryReview, "review");
    QCOMPARE(clock.remainingDays, int(day("2026-09-01").daysTo(*clock.mandatoryReview)));
    QVERIFY(clock.refused.isEmpty());
}

void TestTenureClock::placesEveryStep() {
    const TenureClock clock = clockOf("six-year", hired("2026-08-16"), {});
    const Days expected{
        {u"portfolio-started"_s, day("2026-12-01")},    {u"annual-review-1"_s, day("2027-05-15")},
        {u"annual-review-2"_s, day("2028-05-15")},      {u"third-year-review"_s, day("2029-03-01")},
        {u"annual-review-4"_s, day("2030-05-15")},      {u"annual-review-5"_s, day("2031-05-15")},
        {u"letter-of-intent"_s, day("2031-09-15")},     {u"tenure-review"_s, day("2031-10-15")},
        {u"third-year-committee"_s, day("2029-03-29")}, {u"third-year-letter"_s, day("2029-04-19")},
        {u"library-committee"_s, day("2031-11-12")},    {u"to-vice-president"_s, day("2031-11-22")},
        {u"university-committee"_s, day("2032-03-15")}, {u"tenure-decision"_s, day("2032-04-15")}};
    QCOMPARE(duesOf(clock), expected);
    QVERIFY(std::is_sorted(clock.steps.begin(), clock.steps.end(),
                           [](const ClockStep& a, const ClockStep& b) { return a.due < b.due; }));
    QCOMPARE(clock.length, 6);
    QCOMPARE(clock.years.front().label, u"2026–27"_s);
    QCOMPARE(clock.years.back().to, day("2032-08-15"));
}

void TestTenureClock::countsYears_data() {
    QTest::addColumn<QString>("today");
    QTest::addColumn<int>("year");
    QTest::newRow("before") << u"2026-08-15"_s << 0;
    QTest::newRow("first day") << u"2026-08-16"_s << 1;
    QTest::newRow("last of the first") << u"2027-08-15"_s << 1;
    QTest::newRow("extension stands still") << u"2028-03-01"_s << 1;
    QTest::newRow("after it") << u"2028-08-16"_s << 2;
    QTest::newRow("after the end") << u"2040-01-01"_s << 5;
}

void TestTenureClock::countsYears() {
    QFETCH(QString, today);
    const auto clock =
        clockOf("houston-cole", hired("2026-08-16"), {extension("2027-11-02")}, today.toLatin1());
    QTEST(clock.year, "year");
}

// Charleston: an extension in the first two years moves the third-year review by one year.
void TestTenureClock::movesStepsAfterTheGrant() {
    const TenureClock clock = clockOf("six-year", hired("2026-08-16"), {extension("2027-03-01")});
    QCOMPARE(stepOf(clock, u"third-year-review"_s).due, day("2030-03-01"));
    QCOMPARE(*clock.mandatoryReview, day("2032-10-15"));
    QCOMPARE(clock.extensions, 1);
    QCOMPARE(clock.length, 7);
    QVERIFY(stepOf(clock, u"third-year-review"_s)
                .why.join(u'\n')
                .contains(u"Extension of one year granted on 1 Mar 2027: moved from 1 Mar 2029 to "
                          u"1 Mar 2030."_s));
}

void TestTenureClock::leavesStepsBeforeTheGrant() {
    const TenureClock clock = clockOf("six-year", hired("2026-08-16"), {extension("2030-01-10")});
    QCOMPARE(stepOf(clock, u"third-year-review"_s).due, day("2029-03-01"));
    QCOMPARE(stepOf(clock, u"annual-review-4"_s).due, day("2031-05-15"));
    const auto early = clockOf("six-year", hired("2026-08-16"), {extension("2026-09-10")});
    QCOMPARE(stepOf(early, u"portfolio-started"_s).due, day("2026-12-01")); // never moves
    // On the day itself it is due, and does not move.
    const auto sameDay = clockOf("six-year", hired("2026-08-16"), {extension("2029-03-01")});
    QCOMPARE(stepOf(sameDay, u"third-year-review"_s).due, day("2029-03-01"));
}

// University of Alabama in Huntsville, 02.01.63: up to two years, the maximum is eight years.
void TestTenureClock::refusesBeyondTheCaps() {
    const Events three{extension("2027-03-01"), extension("2028-03-01"), extension("2029-03-01")};
    const TenureClock clock = clockOf("six-year", hired("2026-08-16"), three);
    QCOMPARE(clock.extensions, 2);
    QCOMPARE(clock.length, 8);
    QCOMPARE(*clock.mandatoryReview, day("2033-10-15"));
    QCOMPARE(clock.refused.size(), 1);
    QVERIFY2(clock.refused.front().contains(u"maximum eight years"_s),
             qPrintable(clock.refused.front()));
    QVERIFY(clock.refused.front().contains(u"1 Mar 2029"_s));
    // What is over the cap is not counted; what is under it is.
    const auto over = clockOf("six-year", hired("2026-08-16"), {extension("2027-03-01", 3)});
    QCOMPARE(over.extensions, 2);
    QVERIFY2(over.refused.front().contains(u"only two years counted, maximum eight years"_s),
             qPrintable(over.refused.front()));
    QCOMPARE(clockOf("six-year", hired("2026-08-16"), {extension("2027-03-01", 2)}).extensions, 2);
    auto pack = test::shippedPack("six-year");
    pack.tracks.front().clock.maxTotalYears = 0;
    const auto unlimited = tenureClock(pack, hired("2026-08-16"), three, day("2026-09-01"));
    QVERIFY(unlimited->refused.front().contains(u"maximum two years of extension"_s));
}

void TestTenureClock::refusesWhatIsTooLate() {
    const auto clock = clockOf("houston-cole", hired("2026-08-16"), {extension("2031-08-16")});
    QCOMPARE(clock.extensions, 0);
    QVERIFY(clock.refused.front().contains(u"run out"_s));
}

// AAUP 1940 Statement: service elsewhere counts towards the maximum.
void TestTenureClock::shortensByCredit() {
    const TenureClock clock = clockOf("six-year", hired("2026-08-16"), {credit(2)});
    QCOMPARE(clock.length, 4);
    QCOMPARE(clock.credit, 2);
    QCOMPARE(*clock.mandatoryReview, day("2029-10-15"));
    QCOMPARE(numbersOf(clock), (QList<int>{1, 2, 3, 4}));
    QCOMPARE(stepOf(clock, u"third-year-review"_s).due, day("2027-03-01"));
    const Days dues = duesOf(clock);
    QVERIFY(!dues.contains(u"portfolio-started"_s) && !dues.contains(u"annual-review-2"_s));
    QVERIFY(clock.why.join(u'\n').contains(u"Annual review, year 2 is left out"_s));
    const auto both =
        clockOf("six-year", hired("2026-08-16"), {credit(2), extension("2027-01-10", 2)});
    QCOMPARE(both.length, 6);
    QCOMPARE(*both.mandatoryReview, day("2031-10-15"));
}

void TestTenureClock::refusesCreditForEverything() {
    const auto clock = clockOf("houston-cole", hired("2026-08-16"), {credit(5)});
    QCOMPARE(clock.length, 5);
    QVERIFY(clock.refused.front().contains(u"no year"_s));
}

void TestTenureClock::insertsYearsOfExtension_data() {
    QTest::addColumn<QStringList>("grants");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("none") << QStringList{} << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("in year 2") << QStringList{u"2027-11-02"_s} << QList<int>{1, 0, 2, 3, 4, 5};
    QTest::newRow("on the first day")
        << QStringList{u"2026-08-16"_s} << QList<int>{0, 1, 2, 3, 4, 5};
    QTest::newRow("in the last year")
        << QStringList{u"2030-09-01"_s} << QList<int>{1, 2, 3, 4, 0, 5};
    QTest::newRow("two") << QStringList{u"2027-11-02"_s, u"2028-11-02"_s}
                         << QList<int>{1, 0, 0, 2, 3, 4, 5};
}

void TestTenureClock::insertsYearsOfExtension() {
    QFETCH(QStringList, grants);
    Events events;
    for (const QString& grant : grants)
        events.push_back(extension(grant.toLatin1()));
    const auto clock = clockOf("houston-cole", hired("2026-08-16"), events);
    QTEST(numbersOf(clock), "numbers");
    QCOMPARE(int(clock.years.size()), clock.length);
    for (std::size_t i = 1; i < clock.years.size(); ++i)
        QCOMPARE(clock.years[i].from, clock.years[i - 1].to.addDays(1));
}

void TestTenureClock::tellsStates() {
    const Events events{done("portfolio-started", "2026-10-01")};
    const auto clock = clockOf("houston-cole", hired("2026-08-16"), events, "2028-05-15");
    QVERIFY(stepOf(clock, u"portfolio-started"_s).state == StepState::Done);
    QVERIFY(stepOf(clock, u"annual-review-1"_s).state == StepState::Late);
    QVERIFY(stepOf(clock, u"annual-review-2"_s).state == StepState::Next); // due today is not late
    QVERIFY(stepOf(clock, u"third-year-review"_s).state == StepState::Planned);
    const auto next = clockOf("houston-cole", hired("2026-08-16"), events, "2028-05-16");
    QVERIFY(stepOf(next, u"annual-review-2"_s).state == StepState::Late);
    QVERIFY(stepOf(next, u"third-year-review"_s).state == StepState::Next);
    const auto past = clockOf("houston-cole", hired("2026-08-16"), {}, "2030-10-25");
    QCOMPARE(past.remainingDays, -10);
}

void TestTenureClock::decides_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<bool>("decided");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("granted") << int(TenureStatus::Tenured) << day("2029-04-15") << true
                             << u"Tenure was granted on 15 Apr 2029."_s;
    QTest::newRow("granted, no day")
        << int(TenureStatus::Tenured) << QDate() << true << u"Tenure was granted."_s;
    QTest::newRow("denied") << int(TenureStatus::Denied) << day("2029-04-15") << true
                            << u"Tenure was denied on 15 Apr 2029."_s;
    QTest::newRow("not yet in force")
        << int(TenureStatus::Tenured) << day("2031-08-16") << false << u""_s;
    QTest::newRow("probationary") << int(TenureStatus::Probationary) << QDate() << false << u""_s;
}

void TestTenureClock::decides() {
    QFETCH(int, status);
    QFETCH(QDate, on);
    QFETCH(bool, decided);
    Appointment appointment = hired("2026-08-16");
    appointment.tenure = TenureStatus(status);
    if (on.isValid())
        appointment.tenureDecided = on;
    const auto clock = clockOf("houston-cole", appointment, {}, "2030-01-01");
    QCOMPARE(clock.decided, decided);
    QTEST(clock.decision, "sentence");
    QCOMPARE(clock.year == 0, decided);
    const bool anyLate = std::any_of(clock.steps.begin(), clock.steps.end(),
                                     [](const ClockStep& s) { return s.state == StepState::Late; });
    QCOMPARE(anyLate, !decided);
}

void TestTenureClock::dropsStepsAfterTheEnd() {
    Appointment appointment = hired("2026-08-16");
    appointment.ended = day("2028-01-31");
    const auto clock = clockOf("houston-cole", appointment, {});
    QCOMPARE(clock.steps.back().due, day("2027-05-15"));
    QVERIFY(clock.why.join(u'\n').contains(u"the appointment ended on 31 Jan 2028"_s));
}

void TestTenureClock::ignoresOtherAppointments() {
    ClockEvent other = extension("2027-03-01");
    other.appointment = people::AppointmentId(2);
    QCOMPARE(clockOf("houston-cole", hired("2026-08-16"), {other}),
             clockOf("houston-cole", hired("2026-08-16"), {}));
}

void TestTenureClock::doesNotDependOnOrder() {
    Events events{extension("2027-03-01"), credit(1), done("annual-review-2", "2027-05-01"),
                  extension("2028-03-01"), extension("2029-03-01")};
    const auto first = clockOf("houston-cole", hired("2026-08-16"), events);
    std::reverse(events.begin(), events.end());
    QCOMPARE(clockOf("houston-cole", hired("2026-08-16"), events), first);
}

void TestTenureClock::explainsEveryStep() {
    const auto clock =
        clockOf("houston-cole", hired("2026-08-16"), {credit(1), extension("2027-09-01")});
    for (const ClockStep& step : clock.steps) {
        const QString why = step.why.join(u'\n');
        QVERIFY(why.contains(u"Rule: "_s) && why.contains(u"Source: "_s));
        if (why.contains(u" after “"_s))
            continue; // the step it follows has the reasons
        QVERIFY(why.contains(u"Extension of one year"_s));
        QVERIFY(why.contains(u"Prior-service credit"_s));
    }
    QVERIFY(clock.why.join(u'\n').contains(u"five years"_s));
}

void TestTenureClock::asksForWhatIsMissing_data() {
    QTest::addColumn<QString>("appointed");
    QTest::addColumn<QString>("track");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    const int open = int(TenureStatus::Probationary);
    QTest::newRow("no day") << u""_s << u"tenure-track"_s << open << u"Add the day"_s;
    QTest::newRow("no track") << u"2026-08-16"_s << u""_s << open << u"Add the track"_s;
    QTest::newRow("unknown track")
        << u"2026-08-16"_s << u"fast"_s << open << u"no track \"fast\""_s;
    QTest::newRow("no clock") << u"2026-08-16"_s << u"non-tenure"_s << open << u"no tenure clock"_s;
    QTest::newRow("not eligible") << u"2026-08-16"_s << u"tenure-track"_s
                                  << int(TenureStatus::NotEligible) << u"not eligible"_s;
}

void TestTenureClock::asksForWhatIsMissing() {
    QFETCH(QString, appointed);
    QFETCH(QString, track);
    QFETCH(int, status);
    QFETCH(QString, word);
    Appointment appointment = hired("2026-08-16", track.toLatin1());
    appointment.tenure = TenureStatus(status);
    if (appointed.isEmpty())
        appointment.appointed.reset();
    const auto clock =
        tenureClock(test::shippedPack("houston-cole"), appointment, {}, day("2026-09-01"));
    QVERIFY(!clock.has_value());
    QCOMPARE(clock.error().code, ErrorCode::Refused);
    QVERIFY2(clock.error().message.contains(word), qPrintable(clock.error().message));
}

QTEST_APPLESS_MAIN(TestTenureClock)
#include "tst_tenureclock.moc"
