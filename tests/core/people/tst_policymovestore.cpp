// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody is moved to another policy version without a decision, and undo takes both back.
#include "core/people/policymovestore.h"
#include "core/policy/policystore.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace Qt::StringLiterals;

class TestPolicyMoveStore : public QObject {
    Q_OBJECT
private slots:
    void movesWithItsDecision();
    void refuses_data();
    void refuses();

private:
    struct Bound {
        std::unique_ptr<workspace::Workspace> library;
        people::Appointment appointment;
        policy::PolicyVersionId newer;
    };
    static Bound bound(const test::TemporaryLibrary& file);
};

TestPolicyMoveStore::Bound TestPolicyMoveStore::bound(const test::TemporaryLibrary& file) {
    Bound made{std::move(*file.open()), {}, {}};
    const auto known = made.library->library();
    const auto done = made.library->commit(u"Prepare"_s, [&](store::Edit& edit) -> Status {
        const people::Person person = test::newPerson(edit, u"Ada Lovell"_s);
        made.appointment.id = edit.newId<people::Appointment>();
        made.appointment.person = person.id;
        made.appointment.policy = known->policy;
        QByteArray json = *policy::shippedPackJson(u"six-year"_s);
        auto kept = policy::keepPack(edit, json);
        if (!kept)
            return kept.error();
        made.newer = kept->id;
        if (auto added = edit.insert(person); !added)
            return added;
        return edit.insert(made.appointment);
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return made;
}

void TestPolicyMoveStore::movesWithItsDecision() {
    test::TemporaryLibrary file;
    Bound at = bound(file);
    people::PolicyMove move;
    move.appointment = at.appointment.id;
    move.to = at.newer;
    move.decidedOn = QDate(2026, 11, 1);
    move.decidedBy = u"The dean"_s;
    move.reason = u"Asked for by the candidate"_s;
    TENON_VERIFY(at.library->commit(
        u"Move"_s, [&](store::Edit& edit) { return people::moveToPolicy(edit, move); }));
    const auto moves = at.library->records<people::PolicyMove>().all();
    QCOMPARE(moves->size(), std::size_t(1));
    QCOMPARE(moves->front().from, at.appointment.policy);
    QCOMPARE(at.library->records<people::Appointment>().get(at.appointment.id)->policy, at.newer);
    TENON_VERIFY(at.library->undo());
    QCOMPARE(at.library->records<people::Appointment>().get(at.appointment.id)->policy,
             at.appointment.policy);
    QVERIFY(at.library->records<people::PolicyMove>().all()->empty());
}

void TestPolicyMoveStore::refuses_data() {
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("same");
    QTest::newRow("nobody") << u"  "_s << u"why"_s << false;
    QTest::newRow("no reason") << u"The dean"_s << u""_s << false;
    QTest::newRow("the same version") << u"The dean"_s << u"why"_s << true;
}

void TestPolicyMoveStore::refuses() {
    QFETCH(QString, by);
    QFETCH(QString, reason);
    QFETCH(bool, same);
    test::TemporaryLibrary file;
    Bound at = bound(file);
    people::PolicyMove move;
    move.appointment = at.appointment.id;
    move.to = same ? at.appointment.policy : at.newer;
    move.decidedOn = QDate(2026, 11, 1);
    move.decidedBy = by;
    move.reason = reason;
    const auto done = at.library->commit(
        u"Move"_s, [&](store::Edit& edit) { return people::moveToPolicy(edit, move); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Refused);
    QVERIFY(at.library->records<people::PolicyMove>().all()->empty());
}

QTEST_GUILESS_MAIN(TestPolicyMoveStore)
#include "tst_policymovestore.moc"
