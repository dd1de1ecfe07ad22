// SPDX-License-Identifier: GPL-3.0-or-later
// Two clocks side by side, before anything is recorded.
#include "core/tenure/whatif.h"
#include "tests/core/tenure/campus.h"

using namespace tenon;
using namespace tenon::tenure;
using namespace tenon::test;
using namespace Qt::StringLiterals;

class TestWhatIf : public QObject {
    Q_OBJECT
private slots:
    void anExtensionMovesWhatIsStillToCome();
    void creditDropsTheFirstYears();
    void refusalsAreToldOfTheSupposedAlone();
    void nothingSupposedMovesNothing();
    void withoutAClockThereIsNoComparison();
};

void TestWhatIf::anExtensionMovesWhatIsStillToCome() {
    const auto compared =
        whatIf(campus(6), hired("2026-08-16"), {}, {happened(Kind::ExtensionGranted, "2028-09-01")},
               day("2028-09-10"));
    QVERIFY(compared.has_value());
    QHash<QString, bool> moved;
    for (const StepShift& shift : compared->shifts)
        moved.insert(shift.code, shift.moved());
    QCOMPARE(moved, (QHash<QString, bool>{{u"second"_s, false},
                                          {u"third"_s, true},
                                          {u"fourth"_s, true},
                                          {u"portfolio"_s, true}}));
    QCOMPARE(compared->before.length + 1, compared->after.length);
    QCOMPARE(*compared->shifts.back().before, day("2031-10-15"));
    QCOMPARE(*compared->shifts.back().after, day("2032-10-15"));
    QVERIFY(compared->shifts.back().why.join(u' ').contains(u"moved from 15 Oct 2031"_s));
}

void TestWhatIf::creditDropsTheFirstYears() {
    const auto compared =
        whatIf(campus(6), hired("2026-08-16"), {},
               {happened(Kind::PriorServiceCredit, "2026-08-16", 2)}, day("2026-09-01"));
    const auto second =
        std::find_if(compared->shifts.begin(), compared->shifts.end(),
                     [](const StepShift& shift) { return shift.code == u"second"_s; });
    QVERIFY(second != compared->shifts.end());
    QCOMPARE(*second->before, day("2028-03-01"));
    QVERIFY(!second->after && second->moved());
}

void TestWhatIf::refusalsAreToldOfTheSupposedAlone() {
    const Events recorded{happened(Kind::ExtensionGranted, "2026-01-01")}; // before the appointment
    const Events supposed{happened(Kind::ExtensionGranted, "2027-01-01"),
                          happened(Kind::ExtensionGranted, "2028-01-01"),
                          happened(Kind::ExtensionGranted, "2029-01-01")};
    const auto compared =
        whatIf(campus(6), hired("2026-08-16"), recorded, supposed, day("2026-09-01"));
    QCOMPARE(compared->refused.size(), 1);
    QVERIFY(compared->refused.front().contains(u"maximum two years of extension"_s));
    QCOMPARE(compared->before.refused.size(), 1);
    QCOMPARE(compared->after.refused.size(), 2);
}

void TestWhatIf::nothingSupposedMovesNothing() {
    const auto compared = whatIf(campus(6), hired("2026-08-16"), {}, {}, day("2026-09-01"));
    QCOMPARE(compared->before, compared->after);
    for (const StepShift& shift : compared->shifts)
        QVERIFY(!shift.moved());
}

void TestWhatIf::withoutAClockThereIsNoComparison() {
    auto nobody = hired("2026-08-16");
    nobody.appointed.reset();
    const auto compared = whatIf(campus(6), nobody, {}, {}, day("2026-09-01"));
    QVERIFY(!compared);
    QCOMPARE(compared.error().code, ErrorCode::Refused);
}

QTEST_APPLESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
