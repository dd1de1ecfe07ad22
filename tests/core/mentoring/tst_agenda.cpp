// SPDX-License-Identifier: GPL-3.0-or-later
// What comes on a pair's agenda, and in which order.
#include "core/mentoring/agenda.h"

#include <QTest>

using namespace tenon;
using namespace tenon::mentoring;
using namespace Qt::StringLiterals;
using Source = AgendaPoint::Source;

class TestAgenda : public QObject {
    Q_OBJECT
private slots:
    void inTheirOrder();
    void onlyWhatIsNear_data();
    void onlyWhatIsNear();
    void whatIsDoneIsOff();
};

namespace {

const QDate today(2026, 11, 23);

tenure::ClockStep step(int days, tenure::StepState state = tenure::StepState::Planned) {
    tenure::ClockStep made;
    made.title = u"Third-year review"_s;
    made.due = today.addDays(days);
    made.state = state;
    return made;
}

ActionItem action(std::optional<int> days) {
    ActionItem made;
    made.id = Id<ActionItem>(5);
    made.owner = people::PersonId(2);
    made.title = u"Read the draft"_s;
    if (days)
        made.due = today.addDays(*days);
    return made;
}

WholeGoal goal(int days) {
    WholeGoal made;
    made.goal.title = u"Submit the article"_s;
    made.goal.due = today.addDays(days);
    made.goal.state = GoalState::InProgress;
    return made;
}

} // namespace

void TestAgenda::inTheirOrder() {
    AgendaInput input;
    input.entries = {AgendaEntry{Id<AgendaEntry>(1), {}, {}, u"Sabbatical"_s, today, {}}};
    input.actions = {action(20), action(3)};
    input.names.insert(2, u"Ruth Okafor"_s);
    input.steps = {step(40)};
    portfolio::FilingQuestion question;
    question.question = u"Does a podcast count?"_s;
    input.questions = {question};
    input.goals = {goal(10)};
    input.agreement = AgreementNeed::Overdue;
    input.agreementDue = today.addDays(-3);
    TopicAtHand topic;
    topic.month = 11;
    topic.title = u"How this library works"_s;
    topic.prompt = u"Who decides?"_s;
    input.topics = {topic};
    const auto points = agendaOf(input, today);
    std::vector<Source> order;
    for (const AgendaPoint& point : points)
        order.push_back(point.source);
    QCOMPARE(order,
             (std::vector{Source::Own, Source::Action, Source::Action, Source::Deadline,
                          Source::Question, Source::Goal, Source::Agreement, Source::Topic}));
    QCOMPARE(points[1].due, std::optional(today.addDays(3))); // the sooner first
    QCOMPARE(points[1].detail, u"Ruth Okafor"_s);
    QCOMPARE(points.back().detail, u"Who decides?"_s);
}

void TestAgenda::onlyWhatIsNear_data() {
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("deadline"); // 60 days
    QTest::addColumn<bool>("goal");     // 30 days
    QTest::newRow("late") << -5 << true << true;
    QTest::newRow("today") << 0 << true << true;
    QTest::newRow("30 days") << 30 << true << true;
    QTest::newRow("31 days") << 31 << true << false;
    QTest::newRow("60 days") << 60 << true << false;
    QTest::newRow("61 days") << 61 << false << false;
}

void TestAgenda::onlyWhatIsNear() {
    QFETCH(int, days);
    AgendaInput steps, goals;
    steps.steps = {step(days)};
    goals.goals = {goal(days)};
    QTEST(!agendaOf(steps, today).empty(), "deadline");
    QTEST(!agendaOf(goals, today).empty(), "goal");
}

void TestAgenda::whatIsDoneIsOff() {
    AgendaInput input;
    input.entries = {AgendaEntry{Id<AgendaEntry>(1), {}, {}, u"Old"_s, today, today}};
    ActionItem done = action(3);
    done.done = today;
    input.actions = {done, action(31)};
    input.steps = {step(3, tenure::StepState::Done)};
    portfolio::FilingQuestion answered;
    answered.answered = today;
    input.questions = {answered};
    WholeGoal reached = goal(3);
    reached.goal.state = GoalState::Done;
    input.goals = {reached};
    QVERIFY(agendaOf(input, today).empty());
    input.actions = {action(std::nullopt)}; // without a day it waits all the time
    QCOMPARE(agendaOf(input, today).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
