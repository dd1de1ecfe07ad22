// SPDX-License-Identifier: GPL-3.0-or-later
// What a pair has to speak about next: what was put down by hand, what either of them promised,
// what the mentee's clock and goals bring, what waits for an answer, and this month's topic. Pure;
// gathered by workspace/pairagenda.h.
#pragma once

#include "core/mentoring/agreementsteps.h"
#include "core/mentoring/goalsteps.h"
#include "core/mentoring/plannedmeeting.h"
#include "core/mentoring/topicguide.h"
#include "core/portfolio/portfolioowner.h"
#include "core/tenure/tenureclock.h"

namespace tenon::mentoring {

struct AgendaPoint {
    enum class Source { Own, Action, Deadline, Question, Goal, Agreement, Topic };
    Source source = Source::Own;
    qint64 id = 0; // of the entry, action, question or goal; 0 for others
    QString title;
    QString detail; // for a topic its prompt, for an action whose it is
    std::optional<QDate> due;
    bool operator==(const AgendaPoint&) const = default;
};

struct AgendaInput {
    std::vector<AgendaEntry> entries;
    std::vector<ActionItem> actions;
    QHash<qint64, QString> names; // of the members
    std::vector<tenure::ClockStep> steps;
    std::vector<portfolio::FilingQuestion> questions;
    std::vector<WholeGoal> goals; // those both may read
    AgreementNeed agreement = AgreementNeed::None;
    std::optional<QDate> agreementDue;
    std::vector<TopicAtHand> topics;
};

// In the order of AgendaPoint::Source, the soonest first within each. Steps of the clock count from
// 60 days before they are due, goals and actions from 30.
std::vector<AgendaPoint> agendaOf(const AgendaInput& input, QDate today);

} // namespace tenon::mentoring
