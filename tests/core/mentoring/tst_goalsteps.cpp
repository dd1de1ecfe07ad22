// SPDX-License-Identifier: GPL-3.0-or-later
// Goals with their steps, who may read them, the mentor's confirmation and the carry-over.
#include "core/mentoring/goalsteps.h"
#include "tests/support/testlibrary.h"

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;
using people::PersonId;
using portfolio::Sharing;

class TestGoalSteps : public QObject {
    Q_OBJECT
private slots:
    void init();
    void partsAreKept();
    void whoMayRead_data();
    void whoMayRead();
    void doneNeedsTheMentor();
    void carriedOver();
    void whatIsRefused();
    void theNextDay();

private:
    QDate today() const { return test::clock().today(); }
    Status commit(const store::EditFunction& edit) { return m_library.commit(edit); }
    Status save(WholeGoal& whole) {
        return commit([&](store::Edit& edit) { return saveGoal(edit, whole); });
    }
    WholeGoal newGoal(Sharing sharing = Sharing::Mentor) const;
    std::vector<WholeGoal> goals(std::optional<PersonId> reader) const {
        return *goalsOf(m_library->reader(), m_pairing, reader);
    }

    test::NewLibrary m_library;
    PersonId m_ruth, m_amara;
    PairingId m_pairing;
};

void TestGoalSteps::init() {
    TENON_VERIFY(m_library.renew());
    m_ruth = test::addPerson(*m_library, u"Ruth Okafor"_s);
    m_amara = test::addPerson(*m_library, u"Amara Osei"_s);
    m_pairing = test::addPair(*m_library, m_ruth, m_amara);
}

WholeGoal TestGoalSteps::newGoal(Sharing sharing) const {
    WholeGoal whole;
    whole.goal.pairing = m_pairing;
    whole.goal.person = m_amara;
    whole.goal.title = u"  Submit the  article "_s;
    whole.goal.due = today().addDays(90);
    whole.goal.sharing = sharing;
    GoalStep step;
    step.title = u"Draft"_s;
    step.due = today().addDays(20);
    whole.steps.push_back(step);
    return whole;
}

void TestGoalSteps::partsAreKept() {
    WholeGoal whole = newGoal();
    GoalReview review;
    review.due = today().addDays(10);
    whole.reviews.push_back(review);
    TENON_VERIFY(save(whole));
    WholeGoal stored = goals(m_amara).front();
    QCOMPARE(stored, whole);
    QCOMPARE(stored.goal.title, u"Submit the article"_s);
    const auto step = stored.steps.front().id;
    stored.steps.insert(stored.steps.begin(), GoalStep{{}, {}, 1, u"Read"_s, {}, {}});
    stored.reviews.clear();
    TENON_VERIFY(save(stored));
    const WholeGoal again = goals(m_amara).front();
    QCOMPARE(again.steps.size(), std::size_t(2));
    QCOMPARE(again.steps.back().id, step); // the same row, at its new place
    QCOMPARE(again.steps.back().position, 2);
    QVERIFY(again.reviews.empty());
    TENON_VERIFY(m_library->undo());
    QCOMPARE(goals(m_amara).front(), whole);
}

void TestGoalSteps::whoMayRead_data() {
    QTest::addColumn<Sharing>("sharing");
    QTest::addColumn<bool>("mentor");
    QTest::addColumn<bool>("administration");
    QTest::newRow("private") << Sharing::Private << false << false;
    QTest::newRow("mentor") << Sharing::Mentor << true << false;
    QTest::newRow("administration") << Sharing::MentorAndAdministration << true << true;
}

void TestGoalSteps::whoMayRead() {
    QFETCH(Sharing, sharing);
    WholeGoal whole = newGoal(sharing);
    TENON_VERIFY(save(whole));
    QCOMPARE(goals(m_amara).size(), std::size_t(1));
    QTEST(!goals(m_ruth).empty(), "mentor");
    QTEST(!goals(std::nullopt).empty(), "administration");
}

void TestGoalSteps::doneNeedsTheMentor() {
    WholeGoal whole = newGoal();
    whole.goal.needsConfirmation = true;
    TENON_VERIFY(save(whole));
    whole.goal.state = GoalState::Done;
    QVERIFY(!save(whole));
    const auto confirm = [&](PersonId person) {
        return commit(
            [&](store::Edit& edit) { return confirmGoal(edit, whole.goal.id, person, today()); });
    };
    QVERIFY(!confirm(m_amara)); // not her own
    TENON_VERIFY(confirm(m_ruth));
    QVERIFY(goals(m_amara).front().goal.state == GoalState::Done);
    QVERIFY(!confirm(m_ruth)); // closed
}

void TestGoalSteps::carriedOver() {
    WholeGoal whole = newGoal();
    whole.steps.push_back(GoalStep{{}, {}, 2, u"Choose a journal"_s, {}, today()});
    TENON_VERIFY(save(whole));
    GoalId next;
    const auto carry = [&](QDate due) {
        return commit([&](store::Edit& edit) -> Status {
            auto made = carryOver(edit, whole.goal.id, due);
            if (!made)
                return made.error();
            next = *made;
            return {};
        });
    };
    QVERIFY(!carry(today())); // before its own day
    TENON_VERIFY(carry(today().addDays(400)));
    const auto all = goals(m_amara);
    QCOMPARE(all.size(), std::size_t(2));
    QVERIFY(all.front().goal.state == GoalState::CarriedOver);
    QCOMPARE(all.back().goal.carriedFrom, std::optional(whole.goal.id));
    QCOMPARE(all.back().steps.size(), std::size_t(1)); // what was done stays behind
    QVERIFY(!carry(today().addDays(800)));
    WholeGoal old = all.front();
    old.goal.title = u"Something else"_s;
    QVERIFY(!save(old));
}

void TestGoalSteps::whatIsRefused() {
    WholeGoal whole = newGoal();
    whole.goal.title = u" "_s;
    QVERIFY(!save(whole));
    whole = newGoal();
    whole.steps.front().title.clear();
    QVERIFY(!save(whole));
    whole = newGoal();
    whole.reviews.push_back({});
    QVERIFY(!save(whole));
    QCOMPARE(*m_library->records<Goal>().count(), 0);
}

void TestGoalSteps::theNextDay() {
    WholeGoal whole = newGoal();
    QCOMPARE(nextDue(whole), (GoalDue{today().addDays(20), u"Draft"_s, false}));
    whole.steps.front().done = today();
    QCOMPARE(nextDue(whole), (GoalDue{today().addDays(90), {}, false}));
    whole.reviews.push_back(GoalReview{{}, {}, today().addDays(5), {}, {}});
    QCOMPARE(nextDue(whole), (GoalDue{today().addDays(5), {}, true}));
    whole.goal.state = GoalState::Dropped;
    QVERIFY(!nextDue(whole));
}

QTEST_GUILESS_MAIN(TestGoalSteps)
#include "tst_goalsteps.moc"
