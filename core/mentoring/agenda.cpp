// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/agenda.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::mentoring {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

constexpr int stepDays = 60;
constexpr int goalDays = 30;

using Source = AgendaPoint::Source;

class Agenda {
public:
    explicit Agenda(QDate today) : m_today(today) {}

    void addEntries(const std::vector<AgendaEntry>& entries) {
        for (const AgendaEntry& entry : entries)
            if (!entry.done)
                add({Source::Own, entry.id.value(), entry.title, {}, std::nullopt});
    }

    void addActions(const std::vector<ActionItem>& actions, const QHash<qint64, QString>& names) {
        for (const ActionItem& action : actions)
            if (!action.done && (!action.due || isNear(*action.due, goalDays)))
                add({Source::Action, action.id.value(), action.title,
                     names.value(action.owner.value()), action.due});
    }

    void addSteps(const std::vector<tenure::ClockStep>& steps) {
        for (const tenure::ClockStep& step : steps)
            if (step.state != tenure::StepState::Done && isNear(step.due, stepDays))
                add({Source::Deadline, 0, step.title, step.prepare, step.due});
    }

    void addQuestions(const std::vector<portfolio::FilingQuestion>& questions) {
        for (const portfolio::FilingQuestion& question : questions)
            if (!question.answered)
                add({Source::Question, question.id.value(), question.question, {}, std::nullopt});
    }

    void addGoals(const std::vector<WholeGoal>& goals) {
        for (const WholeGoal& goal : goals)
            if (const auto due = nextDue(goal); due && isNear(due->day, goalDays))
                add({Source::Goal, goal.goal.id.value(), goal.goal.title,
                     due->review ? Tr::tr("Review of the goal") : due->what, due->day});
    }

    void addAgreement(AgreementNeed need, std::optional<QDate> due) {
        switch (need) {
        case AgreementNeed::None:
            return;
        case AgreementNeed::Due:
        case AgreementNeed::Overdue:
            add({Source::Agreement, 0, Tr::tr("The mentoring agreement"), {}, due});
            return;
        case AgreementNeed::RevisionDue:
            add({Source::Agreement, 0, Tr::tr("The yearly revision of the agreement"), {}, {}});
            return;
        }
    }

    void addTopics(const std::vector<TopicAtHand>& topics) {
        for (const TopicAtHand& topic : topicsOfMonth(topics, m_today))
            add({Source::Topic, 0, topic.title, topic.prompt, std::nullopt});
    }

    std::vector<AgendaPoint> take() {
        std::stable_sort(m_points.begin(), m_points.end(),
                         [](const AgendaPoint& a, const AgendaPoint& b) {
                             const auto key = [](const AgendaPoint& one) {
                                 return std::tuple(one.source, !one.due, one.due.value_or(QDate()));
                             };
                             return key(a) < key(b);
                         });
        return std::move(m_points);
    }

private:
    bool isNear(QDate day, int days) const { return m_today.daysTo(day) <= days; }
    void add(AgendaPoint point) { m_points.push_back(std::move(point)); }

    QDate m_today;
    std::vector<AgendaPoint> m_points;
};

} // namespace

std::vector<AgendaPoint> agendaOf(const AgendaInput& input, QDate today) {
    Agenda agenda(today);
    agenda.addEntries(input.entries);
    agenda.addActions(input.actions, input.names);
    agenda.addSteps(input.steps);
    agenda.addQuestions(input.questions);
    agenda.addGoals(input.goals);
    agenda.addAgreement(input.agreement, input.agreementDue);
    agenda.addTopics(input.topics);
    return agenda.take();
}

} // namespace tenon::mentoring
