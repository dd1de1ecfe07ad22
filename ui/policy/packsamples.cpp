// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/packsamples.h"

#include "core/tenure/tenureclock.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using tenure::ClockEvent;
using tenure::ClockEventKind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PackSamples)
};

people::Appointment hired(const policy::Track& track, QDate day) {
    people::Appointment appointment;
    appointment.id = people::AppointmentId(1);
    appointment.person = people::PersonId(1);
    appointment.policy = policy::PolicyVersionId(1);
    appointment.track = track.code;
    appointment.appointed = day;
    appointment.tenure = people::TenureStatus::Probationary;
    return appointment;
}

ClockEvent happened(qint64 id, ClockEventKind kind, QDate day, int years) {
    ClockEvent event;
    event.id = tenure::ClockEventId(id);
    event.appointment = people::AppointmentId(1);
    event.kind = kind;
    event.onDay = day;
    event.years = years;
    return event;
}

SampleStanding standing(const policy::PolicyPack& pack, const QString& who,
                        const people::Appointment& appointment,
                        const std::vector<ClockEvent>& events, QDate today) {
    SampleStanding out{who, {}, {}};
    const auto clock = tenure::tenureClock(pack, appointment, events, today);
    if (!clock) {
        out.problem = clock.error().message;
        return out;
    }
    if (clock->preTenureReview)
        out.dates.push_back({Tr::tr("Review half-way"), u"half-way"_s, *clock->preTenureReview});
    if (clock->mandatoryReview)
        out.dates.push_back({Tr::tr("Mandatory review"), u"review"_s, *clock->mandatoryReview});
    for (const tenure::NoticeDate& notice : clock->notices)
        if (notice.year == 1)
            out.dates.push_back({Tr::tr("Notice in the first year"), u"notice"_s, notice.by});
    if (!clock->years.empty())
        out.dates.push_back({Tr::tr("The clock ends"), u"end"_s, clock->years.back().to});
    std::stable_sort(out.dates.begin(), out.dates.end(),
                     [](const SampleDate& a, const SampleDate& b) { return a.day < b.day; });
    out.problem = clock->refused.value(0);
    return out;
}

} // namespace

std::vector<SampleStanding> sampleStandings(const policy::PolicyPack& pack, QDate today) {
    const auto track = std::find_if(pack.tracks.begin(), pack.tracks.end(),
                                    [](const policy::Track& one) { return one.years > 0; });
    if (track == pack.tracks.end())
        return {};
    const QDate start =
        AcademicYear::containing(today, pack.yearStartMonth, pack.yearStartDay).firstDay();
    const QDate january(start.year() + 1, 1, 15);
    const auto first = hired(*track, start);
    return {
        standing(pack, Tr::tr("Appointed at the start of this academic year"), first, {}, today),
        standing(pack, Tr::tr("Appointed in January"), hired(*track, january), {}, today),
        standing(pack, Tr::tr("With two years of credit and a year of extension"), first,
                 {happened(1, ClockEventKind::PriorServiceCredit, start, 2),
                  happened(2, ClockEventKind::ExtensionGranted, start.addMonths(6), 1)},
                 today)};
}

std::optional<QDate> dayIn(const SampleStanding& standing, const QString& code) {
    for (const SampleDate& date : standing.dates)
        if (date.code == code)
            return date.day;
    return std::nullopt;
}

} // namespace tenon::ui
