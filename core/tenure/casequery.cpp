// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenure/casequery.h"

#include "core/store/repository.h"

namespace tenon::tenure {

using namespace Qt::StringLiterals;

Result<std::vector<ReviewCase>> casesOf(const store::Database& database,
                                        people::AppointmentId appointment) {
    return store::Repository<ReviewCase>(database).where("appointment"_L1, appointment.value());
}

Result<std::vector<CaseStep>> caseStepsOf(const store::Database& database,
                                          people::AppointmentId appointment) {
    auto cases = casesOf(database, appointment);
    if (!cases)
        return cases.error();
    std::vector<CaseStep> all;
    for (const ReviewCase& one : *cases) {
        auto steps = store::Repository<CaseStep>(database).where("review_case"_L1, one.id.value());
        if (!steps)
            return steps.error();
        for (CaseStep& step : *steps) {
            step.caseYear = one.year;
            all.push_back(std::move(step));
        }
    }
    return all;
}

Result<std::unordered_map<qint64, std::vector<CaseStep>>>
caseStepsByAppointment(const store::Database& database) {
    auto cases = store::Repository<ReviewCase>(database).all();
    auto steps = store::Repository<CaseStep>(database).all();
    if (!cases)
        return cases.error();
    if (!steps)
        return steps.error();
    std::unordered_map<qint64, const ReviewCase*> caseOf;
    for (const ReviewCase& one : *cases)
        caseOf.emplace(one.id.value(), &one);
    std::unordered_map<qint64, std::vector<CaseStep>> out;
    for (CaseStep& step : *steps) {
        const ReviewCase& own = *caseOf.at(step.reviewCase.value());
        step.caseYear = own.year;
        out[own.appointment.value()].push_back(std::move(step));
    }
    return out;
}

Result<std::optional<ClockReason>> reasonOf(const store::Database& database, ClockEventId event,
                                            people::PersonId owner) {
    auto reasons = store::Repository<ClockReason>(database).where("event"_L1, event.value());
    if (!reasons)
        return reasons.error();
    for (const ClockReason& reason : *reasons)
        if (reason.owner == owner)
            return std::optional(reason);
    return std::optional<ClockReason>();
}

} // namespace tenon::tenure
