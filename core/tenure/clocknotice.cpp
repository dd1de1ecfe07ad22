// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenure/clocknotice.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace tenon::tenure {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TenureClock)
};

// The rule of a year of service: its own, or the last one before it.
const policy::NoticeRule* ruleFor(const std::vector<policy::NoticeRule>& rules, int year) {
    const policy::NoticeRule* best = nullptr;
    for (const policy::NoticeRule& rule : rules)
        if (rule.year <= year && (!best || rule.year >= best->year))
            best = &rule;
    return best;
}

QString whyBy(const policy::NoticeRule& rule, int year, QDate ends) {
    if (rule.months > 0)
        return Tr::tr("Year %1 of service: %n month(s) before the term ends on %2.", nullptr,
                      rule.months)
            .arg(year)
            .arg(text::dayText(ends));
    return Tr::tr("Year %1 of service: by %2.")
        .arg(year)
        .arg(QLocale().toString(QDate(2024, rule.month, rule.day), u"d MMMM"));
}

} // namespace

std::vector<NoticeDate> noticeDates(const ClockPlan& plan) {
    std::vector<NoticeDate> notices;
    for (int year = 1; year <= plan.length; ++year) {
        const policy::NoticeRule* rule = ruleFor(plan.track->clock.notice, year);
        if (!rule)
            continue;
        const AcademicYear service = plan.first.plus(year - 1);
        // A reappointment to a later day moves the end of the term that contains it.
        const bool termHolds = plan.termEnds && *plan.termEnds >= service.firstDay() &&
                               *plan.termEnds <= service.lastDay();
        const QDate ends = termHolds ? *plan.termEnds : service.lastDay();
        const QDate by = rule->months > 0 ? ends.addMonths(-rule->months)
                                          : dayInYear(rule->month, rule->day, service);
        notices.push_back({year, by, ends, whyBy(*rule, year, ends)});
    }
    return notices;
}

} // namespace tenon::tenure
