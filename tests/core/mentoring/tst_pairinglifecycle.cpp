// SPDX-License-Identifier: GPL-3.0-or-later
// Every state times every action: what domain.md 4.2 allows, and nothing else.
#include "core/mentoring/pairinglifecycle.h"

#include <QTest>

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;
using A = PairingAction;
using S = PairingState;

class TestPairingLifecycle : public QObject {
    Q_OBJECT
private slots:
    void everyStateTimesEveryAction_data();
    void everyStateTimesEveryAction();
    void whatIsSettledSaysWhereItStands_data();
    void whatIsSettledSaysWhereItStands();
    void onlyWhatWasMadeKnownIsPresent_data();
    void onlyWhatWasMadeKnownIsPresent();
    void whoMustAccept();
};

// With everybody agreed and an agreement in force; "-" where the action is not possible.
void TestPairingLifecycle::everyStateTimesEveryAction_data() {
    QTest::addColumn<S>("state");
    QTest::addColumn<QStringList>("after"); // by action, in the order of Tokens
    const auto row = [](S state, const char* after) {
        QTest::newRow(qPrintable(tokenOf(state)))
            << state << QString::fromLatin1(after).split(u' ');
    };
    //                      offer accept decline withdraw publish ack agree pause resume ask keep
    //                      end
    row(S::Proposed, "offered - - ended active - - - - - - -");
    row(S::Offered, "- accepted declined ended - - - - - - - -");
    row(S::Accepted, "- - declined ended active - - - - - - -");
    row(S::Declined, "- - - - - - - - - - - -");
    row(S::Published, "- - - - - active active - - ending - ended");
    row(S::AgreementDue, "- - - - - - active paused - ending - ended");
    row(S::Active, "- - - - - - active paused - ending - ended");
    row(S::Paused, "- - - - - - - - active ending - ended");
    row(S::Ending, "- - - - - - - - - - active ended");
    row(S::Ended, "- - - - - - - - - - - -");
}

void TestPairingLifecycle::everyStateTimesEveryAction() {
    QFETCH(S, state);
    QFETCH(QStringList, after);
    QCOMPARE(std::size_t(after.size()), Tokens<A>::pairs.size());
    const LifeFacts settled{true, true, true, true};
    std::vector<A> possible;
    for (std::size_t i = 0; i < Tokens<A>::pairs.size(); ++i) {
        const A action = Tokens<A>::pairs[i].first;
        const auto next = stateAfter(state, action, settled);
        QVERIFY2(next.has_value() == (after[qsizetype(i)] != u"-"_s), Tokens<A>::pairs[i].second);
        if (!next)
            continue;
        QCOMPARE(tokenOf(*next), after[qsizetype(i)]);
        possible.push_back(action);
    }
    QVERIFY(possibleActions(state) == possible);
    QCOMPARE(possible.empty(), isOver(state));
}

void TestPairingLifecycle::whatIsSettledSaysWhereItStands_data() {
    QTest::addColumn<S>("state");
    QTest::addColumn<A>("action");
    QTest::addColumn<LifeFacts>("facts");
    QTest::addColumn<S>("after");
    const auto row = [](const char* name, S state, A action, LifeFacts facts, S after) {
        QTest::newRow(name) << state << action << facts << after;
    };
    row("one of two accepted", S::Offered, A::Accept, {false, false, false, false}, S::Offered);
    row("made known", S::Accepted, A::Publish, {true, false, true, false}, S::Published);
    row("one of two acknowledged", S::Published, A::Acknowledge, {true, false, true, false},
        S::Published);
    row("both acknowledged", S::Published, A::Acknowledge, {true, true, true, false},
        S::AgreementDue);
    row("both acknowledged, no agreement asked for", S::Published, A::Acknowledge,
        {true, true, false, false}, S::Active);
    row("signed before the last acknowledged", S::Published, A::Agree, {true, false, true, true},
        S::Published);
    row("signed", S::AgreementDue, A::Agree, {true, true, true, true}, S::Active);
    row("resumed without an agreement", S::Paused, A::Resume, {true, true, true, false},
        S::AgreementDue);
    row("stays after all, not acknowledged", S::Ending, A::KeepOn, {true, false, true, false},
        S::Published);
}

void TestPairingLifecycle::whatIsSettledSaysWhereItStands() {
    QFETCH(S, state);
    QFETCH(A, action);
    QFETCH(LifeFacts, facts);
    QFETCH(S, after);
    const auto next = stateAfter(state, action, facts);
    QVERIFY(next);
    QCOMPARE(tokenOf(*next), tokenOf(after));
}

void TestPairingLifecycle::onlyWhatWasMadeKnownIsPresent_data() {
    QTest::addColumn<S>("state");
    QTest::addColumn<bool>("present");
    QTest::addColumn<bool>("capacity");
    const auto row = [](S state, bool present, bool capacity) {
        QTest::newRow(qPrintable(tokenOf(state))) << state << present << capacity;
    };
    row(S::Proposed, false, false);
    row(S::Offered, false, true); // waiting acceptance counts: wcc-backend #647
    row(S::Accepted, false, true);
    row(S::Declined, false, false);
    row(S::Published, true, true);
    row(S::AgreementDue, true, true);
    row(S::Active, true, true);
    row(S::Paused, true, true);
    row(S::Ending, true, true);
    row(S::Ended, false, false);
}

void TestPairingLifecycle::onlyWhatWasMadeKnownIsPresent() {
    QFETCH(S, state);
    QTEST(isPresent(state), "present");
    QTEST(holdsCapacity(state), "capacity");
}

void TestPairingLifecycle::whoMustAccept() {
    PairingMember mentor, mentee, peer;
    mentee.role = MemberRole::Mentee;
    peer.role = MemberRole::Peer;
    policy::PairingTemplate usual, choice;
    choice.choiceByMentee = true;
    QVERIFY(mustAccept(usual, mentor) && mustAccept(usual, peer) && !mustAccept(usual, mentee));
    QVERIFY(!mustAccept(choice, mentor) && mustAccept(choice, mentee));
}

QTEST_GUILESS_MAIN(TestPairingLifecycle)
#include "tst_pairinglifecycle.moc"
