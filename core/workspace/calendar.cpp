// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar.h"

#include "core/base/text.h"
#include "core/people/peoplequery.h"
#include "core/tenure/casequery.h"

#include <algorithm>

namespace tenon::workspace {

using namespace Qt::StringLiterals;

namespace {

template <class T>
std::unordered_map<qint64, std::vector<T>> byAppointment(std::vector<T> all) {
    std::unordered_map<qint64, std::vector<T>> out;
    for (T& one : all)
        out[one.appointment.value()].push_back(std::move(one));
    return out;
}

Status readPacks(const Workspace& workspace, CalendarInput& input) {
    for (const people::Profile& profile : input.profiles) {
        if (!profile.appointment || input.packs.contains(profile.appointment->policy.value()))
            continue;
        auto pack = workspace.pack(profile.appointment->policy);
        if (!pack)
            return pack.error();
        input.packs.emplace(profile.appointment->policy.value(), **pack);
    }
    return {};
}

template <class T>
const std::vector<T>& of(const std::unordered_map<qint64, std::vector<T>>& all, qint64 id) {
    static const std::vector<T> none;
    const auto found = all.find(id);
    return found == all.end() ? none : found->second;
}

class Gatherer {
public:
    Gatherer(const CalendarInput& input, QDate today) : m_input(input), m_today(today) {}

    std::vector<CalendarEntry> gather() {
        for (const people::Profile& profile : m_input.profiles)
            if (profile.appointment && !profile.appointment->ended)
                addPerson(profile);
        std::sort(m_entries.begin(), m_entries.end(),
                  [](const CalendarEntry& a, const CalendarEntry& b) {
                      return std::tie(a.step.due, a.name, a.step.code) <
                             std::tie(b.step.due, b.name, b.step.code);
                  });
        return std::move(m_entries);
    }

private:
    void addPerson(const people::Profile& profile) {
        const auto pack = m_input.packs.find(profile.appointment->policy.value());
        if (pack == m_input.packs.end())
            return;
        const qint64 id = profile.appointment->id.value();
        const auto& caseSteps = of(m_input.caseSteps, id);
        const auto clock = tenure::tenureClock(pack->second, *profile.appointment,
                                               of(m_input.events, id), m_today, caseSteps);
        if (clock && !clock->decided)
            for (const tenure::ClockStep& step : clock->steps)
                add(profile, pack->second, step);
        for (const tenure::ReviewCase& one : of(m_input.cases, id))
            addCase(profile, pack->second, one, clock ? &*clock : nullptr, caseSteps);
    }

    // The steps of a case that does not stand on the clock.
    void addCase(const people::Profile& profile, const policy::PolicyPack& pack,
                 const tenure::ReviewCase& one, const tenure::TenureClock* clock,
                 const std::vector<tenure::CaseStep>& all) {
        if (one.state == tenure::CaseState::Withdrawn)
            return;
        if (clock && !clock->decided &&
            std::any_of(clock->steps.begin(), clock->steps.end(),
                        [&](const auto& step) { return step.review == one.review; }))
            return;
        std::vector<tenure::CaseStep> own;
        std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                     [&](const tenure::CaseStep& step) { return step.reviewCase == one.id; });
        for (const tenure::ClockStep& step : tenure::stepsOfCase(pack, one, nullptr, own, m_today))
            add(profile, pack, step);
    }

    void add(const people::Profile& profile, const policy::PolicyPack& pack,
             const tenure::ClockStep& step) {
        const policy::ReviewKind* review = pack.review(step.review);
        m_entries.push_back({profile.person.id, profile.person.name, profile.person.department,
                             review ? review->title : QString(), step,
                             text::folded(profile.person.name + u' ' + profile.person.department +
                                          u' ' + step.title)});
    }

    const CalendarInput& m_input;
    QDate m_today;
    std::vector<CalendarEntry> m_entries;
};

} // namespace

Result<CalendarInput> calendarInput(const Workspace& workspace,
                                    std::optional<people::PersonId> person) {
    CalendarInput input;
    if (person) {
        auto one = people::profile(workspace.reader(), *person);
        if (!one)
            return one.error();
        input.profiles.push_back(std::move(*one));
    } else {
        auto all = people::profiles(workspace.reader());
        if (!all)
            return all.error();
        input.profiles = std::move(*all);
    }
    auto events = workspace.records<tenure::ClockEvent>().all();
    auto cases = workspace.records<tenure::ReviewCase>().all();
    auto steps = tenure::caseStepsByAppointment(workspace.reader());
    if (!events)
        return events.error();
    if (!cases)
        return cases.error();
    if (!steps)
        return steps.error();
    input.events = byAppointment(std::move(*events));
    input.cases = byAppointment(std::move(*cases));
    input.caseSteps = std::move(*steps);
    if (auto read = readPacks(workspace, input); !read)
        return read.error();
    return input;
}

std::vector<CalendarEntry> calendarOf(const CalendarInput& input, QDate today) {
    return Gatherer(input, today).gather();
}

bool passes(const CalendarEntry& entry, const CalendarFilter& filter) {
    const tenure::ClockStep& step = entry.step;
    if ((filter.from.isValid() && step.due < filter.from) ||
        (filter.to.isValid() && step.due > filter.to))
        return false;
    if ((!filter.department.isEmpty() && entry.department != filter.department) ||
        (!filter.review.isEmpty() && entry.review != filter.review))
        return false;
    if ((filter.lateOnly && step.state != tenure::StepState::Late) ||
        (filter.withoutReceipt && !step.waitsForReceipt()) ||
        (filter.open && step.state == tenure::StepState::Done))
        return false;
    return text::holdsAll(entry.folded, filter.words.split(u' ', Qt::SkipEmptyParts));
}

std::vector<MonthLoad> loadByMonth(const std::vector<CalendarEntry>& entries) {
    std::vector<MonthLoad> months;
    for (const CalendarEntry& entry : entries) {
        const QDate month(entry.step.due.year(), entry.step.due.month(), 1);
        while (months.empty() || months.back().month < month)
            months.push_back({months.empty() ? month : months.back().month.addMonths(1), 0, 0});
        ++months.back().entries;
        if (entry.step.state == tenure::StepState::Late)
            ++months.back().late;
    }
    return months;
}

} // namespace tenon::workspace
