// SPDX-License-Identifier: GPL-3.0-or-later
// Events that cannot be true together are refused with the sentence that mends them; and properties
// that hold whatever events there are.
#include "tests/core/tenure/campus.h"

#include <QRandomGenerator>

using namespace tenon;
using namespace tenon::tenure;
using namespace tenon::test;
using namespace Qt::StringLiterals;

class TestEventCheck : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void contradictions_data();
    void contradictions();
    void anExtensionNeverMakesADateEarlier();
    void creditAndExtensionCancel();
    void computingAgainChangesNothing();
    void theOrderOfEntryPlaysNoPart();
};

void TestEventCheck::contradictions_data() {
    QTest::addColumn<Events>("events");
    QTest::addColumn<QString>("sentence");
    const ClockEvent request = happened(Kind::ExtensionRequested, "2027-03-01");
    const ClockEvent granted = answering(request, Kind::ExtensionGranted, "2027-05-01");
    const auto row = [](const char* name, const Events& events, const QString& sentence) {
        QTest::newRow(name) << events << sentence;
    };
    row("before the appointment", {happened(Kind::ExtensionGranted, "2026-08-15")},
        u"dated before the appointment on 16 Aug 2026. Correct one"_s);
    row("after the decision",
        {happened(Kind::TenureGranted, "2030-04-15", 0),
         happened(Kind::ExtensionGranted, "2030-04-16")},
        u"dated after the decision on 15 Apr 2030"_s);
    row("decided twice",
        {happened(Kind::TenureGranted, "2030-04-15", 0),
         happened(Kind::TenureDenied, "2030-04-15", 0)},
        u"Take one of the two decisions back"_s);
    row("granted and denied",
        {request, granted, answering(request, Kind::ExtensionDenied, "2027-06-01", 0)},
        u"answered already"_s);
    row("answered before asked",
        {request, answering(request, Kind::ExtensionGranted, "2027-02-01")},
        u"dated before the request of 1 Mar 2027"_s);
    row("answers nothing",
        {answering(happened(Kind::Leave, "2027-01-01"), Kind::ExtensionGranted, "2027-02-01")},
        u"the request it answers is not recorded"_s);
    row("waives a request", {request, answering(request, Kind::ExtensionWaived, "2027-04-01", 0)},
        u"does not name an extension"_s);
    row("waived twice",
        {request, granted, answering(granted, Kind::ExtensionWaived, "2027-06-01", 0),
         answering(granted, Kind::ExtensionWaived, "2027-07-01", 0)},
        u"waived already"_s);
    row("leave without days", {happened(Kind::Leave, "2027-01-01")}, u"first and its last day"_s);
    row("leave turned round", {leave("2027-05-01", "2027-04-01", 1)}, u"ends before it begins"_s);
    row("year without a year", {happened(Kind::MandatoryYearChanged, "2027-01-01", 0)},
        u"does not say to which academic year"_s);
    ClockEvent done = happened(Kind::StepDone, "2028-03-01", 0);
    done.step = u"second"_s;
    ClockEvent again = happened(Kind::StepDone, "2028-03-02", 0);
    again.step = u"second"_s;
    row("done twice", {done, again}, u"recorded as done already"_s);
    row("after the clock ran out", {happened(Kind::ExtensionGranted, "2032-08-16")},
        u"already run out on 15 Aug 2032"_s);
}

void TestEventCheck::contradictions() {
    QFETCH(Events, events);
    QFETCH(QString, sentence);
    VERIFY_REFUSED(clockOf(campus(6), events, "2026-08-16", "2033-01-01"), sentence);
}

namespace {

// Some events that may be recorded, seeded.
Events someEvents(QRandomGenerator& random) {
    Events events;
    const int count = random.bounded(5);
    for (int i = 0; i < count; ++i) {
        const QDate on = day("2026-08-16").addDays(random.bounded(6 * 365));
        const QByteArray iso = on.toString(Qt::ISODate).toLatin1();
        switch (random.bounded(4)) {
        case 0:
            events.push_back(happened(Kind::PriorServiceCredit, iso, 1 + random.bounded(3)));
            break;
        case 1:
            events.push_back(
                leave(iso, on.addDays(150).toString(Qt::ISODate).toLatin1(), random.bounded(2)));
            break;
        case 2:
            events.push_back(happened(Kind::EarlyRequest, iso, 1 + random.bounded(2)));
            break;
        default:
            events.push_back(happened(Kind::ExtensionGranted, iso, 1 + random.bounded(3)));
        }
    }
    return events;
}

policy::PolicyPack someCampus(QRandomGenerator& random) {
    auto pack = campus(4 + random.bounded(4));
    rule(pack).maxExtensions = random.bounded(4);
    rule(pack).maxTotalYears = random.bounded(2) ? pack.tracks.front().years + 2 : 0;
    rule(pack).midYear = policy::MidYearRule(random.bounded(3));
    for (policy::TrackStep& one : pack.tracks.front().steps)
        one.movesIfGrantedByYear = random.bounded(3);
    pack.tracks.front().steps.back().movesIfGrantedByYear = 0;
    return pack;
}

} // namespace

void TestEventCheck::anExtensionNeverMakesADateEarlier() {
    QRandomGenerator random(20261125);
    for (int round = 0; round < 3000; ++round) {
        const auto pack = someCampus(random);
        Events events = someEvents(random);
        const auto before = clockOf(pack, events);
        const QDate on = day("2026-08-16").addDays(random.bounded(6 * 365));
        events.push_back(happened(Kind::ExtensionGranted, on.toString(Qt::ISODate).toLatin1(),
                                  1 + random.bounded(2)));
        const auto after = clockOf(pack, events);
        QVERIFY(*after.mandatoryReview >= *before.mandatoryReview);
        QVERIFY(after.years.back().to >= before.years.back().to);
        for (const ClockStep& one : before.steps)
            QVERIFY2(
                dueOf(after, one.code.toLatin1()) >= one.due,
                qPrintable(u"round %1, %2: %3"_s.arg(round).arg(one.code, one.why.join(u'\n'))));
    }
}

void TestEventCheck::creditAndExtensionCancel() {
    for (int years = 1; years <= 2; ++years) {
        const auto plain = clockOf(campus(6), {});
        const auto both =
            clockOf(campus(6), {happened(Kind::PriorServiceCredit, "2026-08-16", years),
                                happened(Kind::ExtensionGranted, "2026-08-16", years)});
        QCOMPARE(both.length, plain.length);
        QCOMPARE(*both.mandatoryReview, *plain.mandatoryReview);
        QCOMPARE(both.years.back().to, plain.years.back().to);
        for (const ClockStep& one : plain.steps)
            if (one.due > day("2026-08-16").addYears(years))
                QCOMPARE(dueOf(both, one.code.toLatin1()), one.due);
    }
}

void TestEventCheck::computingAgainChangesNothing() {
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const auto pack = someCampus(random);
        const Events events = someEvents(random);
        QCOMPARE(clockOf(pack, events), clockOf(pack, events));
    }
}

void TestEventCheck::theOrderOfEntryPlaysNoPart() {
    QRandomGenerator random(11);
    for (int round = 0; round < 1000; ++round) {
        const auto pack = someCampus(random);
        Events events = someEvents(random);
        std::sort(events.begin(), events.end(),
                  [](const auto& a, const auto& b) { return a.onDay < b.onDay; });
        events.erase(std::unique(events.begin(), events.end(),
                                 [](const auto& a, const auto& b) { return a.onDay == b.onDay; }),
                     events.end());
        const auto first = clockOf(pack, events);
        // Entered in another order: other identifiers, the same days.
        for (std::size_t i = 0; i < events.size(); ++i)
            events[i].id = ClockEventId(qint64(1000 - i));
        std::shuffle(events.begin(), events.end(), random);
        QCOMPARE(clockOf(pack, events), first);
    }
}

QTEST_APPLESS_MAIN(TestEventCheck)
#include "tst_eventcheck.moc"
