// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenure/clockplan.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::tenure {

using policy::ClockRule;
using Kind = ClockEventKind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TenureClock)
};

// The academic year that is year 1 for a start on a day.
AcademicYear firstYear(const policy::PolicyPack& pack, const ClockRule& rule, QDate start) {
    const auto year = AcademicYear::containing(start, pack.yearStartMonth, pack.yearStartDay);
    const bool late =
        rule.midYear == policy::MidYearRule::FromNextYear
            ? start > year.firstDay()
            : year.firstDay().daysTo(start) > year.firstDay().daysTo(year.lastDay()) / 2;
    return rule.midYear != policy::MidYearRule::WholeYear && late ? year.plus(1) : year;
}

class Planner {
public:
    Planner(const policy::PolicyPack& pack, const policy::Track& track, QDate from,
            const CheckedEvents& events, const ClockEvent* change)
        : m_pack(pack)
        , m_rule(track.clock)
        , m_source(track.clock.source.isEmpty() ? track.source : track.clock.source)
        , m_events(events)
        , m_change(change)
        , m_plan(track, from, firstYear(pack, track.clock, from)) {}

    ClockPlan plan() {
        if (m_change)
            take(*m_change);
        for (const ClockEvent& event : m_events.hold)
            if (event.kind == Kind::PriorServiceCredit && counts(event))
                take(event);
        for (const ClockEvent& event : m_events.hold)
            if (counts(event) && !isWaived(event))
                apply(event);
        for (const ClockEvent& event : m_events.hold)
            if (event.kind == Kind::EarlyRequest && counts(event))
                takeEarly(event);
        return std::move(m_plan);
    }

private:
    // Before a change of track the earlier track's clock ran, and its events stay with it.
    bool counts(const ClockEvent& event) const {
        return event.onDay >= m_plan.from || (event.kind == Kind::PriorServiceCredit && !m_change);
    }

    void refuse(const ClockEvent& event, const QString& reason) {
        m_plan.refused.append(Tr::tr("%1 is not counted: %2. Source: %3", "event, why, source")
                                  .arg(eventText(event), reason, m_source));
    }

    void take(const ClockEvent& event) {
        if (event.years <= 0)
            return;
        if (m_plan.credit + event.years >= m_plan.track->years)
            return refuse(event, Tr::tr("it would leave no year of a track of %1")
                                     .arg(yearsInWords(m_plan.track->years)));
        if (m_rule.maxCredit > 0 && m_plan.credit + event.years > m_rule.maxCredit)
            return refuse(event,
                          Tr::tr("maximum %1 of credit").arg(yearsInWords(m_rule.maxCredit)));
        m_plan.credit += event.years;
        m_plan.length -= event.years;
        m_plan.credits.push_back(event);
    }

    void apply(const ClockEvent& event) {
        switch (event.kind) {
        case Kind::ExtensionGranted:
            return extend(event);
        case Kind::Leave:
            return takeLeave(event);
        case Kind::MandatoryYearChanged:
            return changeYear(event);
        case Kind::Reappointment:
            m_plan.termEnds = event.until ? event.until : m_plan.termEnds;
            return;
        default:
            return;
        }
    }

    // A waiver cancels the extension it names, where the policy lets it and the review as it would
    // then be is still to come (Drake: the candidate may come up at the normal time).
    bool isWaived(const ClockEvent& extension) {
        for (const ClockEvent& waiver : m_events.waivers) {
            if (waiver.answers != extension.id)
                continue;
            if (!m_rule.waivable) {
                refuse(waiver, Tr::tr("an extension cannot be given back"));
                return false;
            }
            const QDate normal = m_plan.last().firstDay();
            if (waiver.onDay > normal) {
                refuse(waiver, Tr::tr("without the extension the last year of the clock began on "
                                      "%1, before the waiver")
                                   .arg(text::dayText(normal)));
                return false;
            }
            m_plan.why.append(Tr::tr("%1: waived on %2, and not counted.")
                                  .arg(eventText(extension), text::dayText(waiver.onDay)));
            return true;
        }
        return false;
    }

    QString tooLate(QDate day) const {
        return day > m_plan.last().lastDay() ? Tr::tr("the clock had already run out on %1")
                                                   .arg(text::dayText(m_plan.last().lastDay()))
                                             : QString();
    }

    // How many years of an extension the caps leave, and which cap it is.
    std::pair<int, QString> room() const {
        const int underExtensions = m_rule.maxExtensions - m_plan.extensionYears;
        // Credited years count towards the maximum: probation includes service elsewhere (AAUP
        // 1940).
        const int underTotal =
            m_rule.maxTotalYears > 0
                ? m_rule.maxTotalYears - m_plan.track->years - m_plan.extensionYears
                : underExtensions + 1;
        if (underTotal <= underExtensions)
            return {std::max(underTotal, 0), Tr::tr("maximum %1 on the clock, with every extension")
                                                 .arg(yearsInWords(m_rule.maxTotalYears))};
        return {std::max(underExtensions, 0),
                Tr::tr("maximum %1 of extension").arg(yearsInWords(m_rule.maxExtensions))};
    }

    QString askedTooLate(const ClockEvent& extension) const {
        if (m_rule.requestWithinDays <= 0 || !extension.answers)
            return {};
        for (const ClockEvent& request : m_events.hold)
            if (request.id == *extension.answers && request.began &&
                request.began->daysTo(request.onDay) > m_rule.requestWithinDays)
                return Tr::tr("it was asked for %n day(s) after its occasion, and at most %1 are "
                              "allowed",
                              nullptr, int(request.began->daysTo(request.onDay)))
                    .arg(m_rule.requestWithinDays);
        return {};
    }

    void extend(const ClockEvent& event) {
        if (event.years <= 0)
            return;
        for (const QString& reason : {tooLate(event.onDay), askedTooLate(event)})
            if (!reason.isEmpty())
                return refuse(event, reason);
        const auto [most, cap] = room();
        const int counted = std::min(event.years, most);
        if (counted == 0)
            return refuse(event, cap);
        if (counted < event.years)
            m_plan.refused.append(Tr::tr("%1: only %2 counted, %3. Source: %4",
                                         "event, years counted, the cap, source")
                                      .arg(eventText(event), yearsInWords(counted), cap, m_source));
        m_plan.extensionYears += counted;
        m_plan.length += counted;
        m_plan.movers.push_back({event, counted, {}});
    }

    // Days of leave in the two years before a leave ends; Charleston asks for 120 of them.
    int leaveDaysBefore(const ClockEvent& leave) const {
        const QDate start = leave.until->addYears(-2);
        int days = 0;
        for (const ClockEvent& other : m_events.hold)
            if (other.kind == Kind::Leave && *other.began <= *leave.until && *other.until > start)
                days += int(std::max(*other.began, start)
                                .daysTo(std::min(*other.until, *leave.until))) +
                        1;
        return days;
    }

    void takeLeave(const ClockEvent& event) {
        if (event.years <= 0) {
            m_plan.why.append(Tr::tr("%1: it counts, and moves nothing.").arg(eventText(event)));
            return;
        }
        if (const QString reason = tooLate(event.onDay); !reason.isEmpty())
            return refuse(event, reason);
        if (m_rule.leaveDays > 0 && leaveDaysBefore(event) < m_rule.leaveDays)
            return refuse(event,
                          Tr::tr("a leave of fewer than %n day(s) within two years counts as time "
                                 "on the clock",
                                 nullptr, m_rule.leaveDays));
        m_plan.leaveYears += event.years;
        m_plan.length += event.years;
        m_plan.movers.push_back({event, event.years, {}});
    }

    void changeYear(const ClockEvent& event) {
        const auto year =
            AcademicYear::containing(*event.began, m_pack.yearStartMonth, m_pack.yearStartDay);
        if (year < m_plan.first)
            return refuse(event, Tr::tr("%1 is before the clock began").arg(year.label()));
        m_plan.length = year.startYear() - m_plan.first.startYear() + 1;
        m_plan.movers.push_back({event, 0, year});
    }

    void takeEarly(const ClockEvent& event) {
        const int year = m_plan.track->years - event.years;
        if (event.years <= 0)
            return;
        if (m_rule.earliestEarlyYear <= 0)
            return refuse(event, Tr::tr("this track has no early review"));
        if (year < m_rule.earliestEarlyYear)
            return refuse(event, Tr::tr("an early review is possible from year %1 on the track")
                                     .arg(m_rule.earliestEarlyYear));
        if (m_plan.last().plus(-event.years).lastDay() < event.onDay)
            return refuse(event, Tr::tr("the year it asks for is over"));
        m_plan.earlyYears = event.years;
        m_plan.why.append(Tr::tr("%1: the review is planned %2 before the mandatory one.")
                              .arg(eventText(event), yearsInWords(event.years)));
    }

    const policy::PolicyPack& m_pack;
    const ClockRule& m_rule;
    QString m_source;
    const CheckedEvents& m_events;
    const ClockEvent* m_change; // of track, which began this clock; null where the appointment did
    ClockPlan m_plan;
};

const ClockEvent* lastChange(const CheckedEvents& events) {
    const auto found =
        std::find_if(events.hold.rbegin(), events.hold.rend(),
                     [](const ClockEvent& event) { return event.kind == Kind::TrackChange; });
    return found == events.hold.rend() ? nullptr : &*found;
}

} // namespace

QDate dayInYear(int month, int day, const AcademicYear& year) {
    const auto dayIn = [&](int calendarYear) {
        const QDate exact(calendarYear, month, day);
        return exact.isValid() ? exact : QDate(calendarYear, month, 1).addMonths(1);
    };
    const QDate early = dayIn(year.startYear());
    return early >= year.firstDay() ? early : dayIn(year.startYear() + 1);
}

ClockPlan planClock(const policy::PolicyPack& pack, const policy::Track& track,
                    const people::Appointment& appointment, const CheckedEvents& events) {
    const ClockEvent* change = lastChange(events);
    const policy::Track* effective = change ? pack.track(change->track) : &track;
    const QDate from = change ? change->onDay : *appointment.appointed;
    ClockPlan plan = Planner(pack, *effective, from, events, change).plan();
    plan.refused = events.refused + plan.refused;
    if (change)
        plan.why.prepend(
            Tr::tr("%1: the clock of “%2” began, with %3 of earlier service. What came before "
                   "stays with “%4”.")
                .arg(eventText(*change), effective->title, yearsInWords(plan.credit), track.title));
    return plan;
}

} // namespace tenon::tenure
