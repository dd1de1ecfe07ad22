// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/meetingplan.h"

#include "core/base/text.h"
#include "core/mentoring/pairinglifecycle.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MeetingPlan)
};

Status checkTime(const QString& time) {
    if (time.isEmpty() || (time.size() == 5 && QTime::fromString(time, u"hh:mm"_s).isValid()))
        return {};
    return refused(Tr::tr("“%1” is no time of day; write it as 14:30.").arg(time), u"time"_s);
}

Status check(store::Edit& edit, const PlannedMeeting& meeting) {
    auto pairing = edit.read<Pairing>().get(meeting.pairing);
    if (!pairing)
        return pairing.error();
    if (!isPresent(pairing->state))
        return refused(Tr::tr("Meetings are planned in a pairing that has been made known and has "
                              "not ended."),
                       tokenOf(pairing->state));
    if (!meeting.onDay.isValid() || meeting.onDay < pairing->since)
        return refused(Tr::tr("Choose a day after the pairing began."), u"day"_s);
    if (meeting.minutes < 1 || meeting.minutes > 24 * 60)
        return refused(Tr::tr("A meeting lasts from 1 minute to 24 hours."), u"minutes"_s);
    if (meeting.repeatUntil && *meeting.repeatUntil < meeting.onDay)
        return refused(Tr::tr("The series ends before it begins."), u"series"_s);
    return checkTime(meeting.atTime);
}

Result<PlannedMeeting> stillPlanned(store::Edit& edit, Id<PlannedMeeting> id) {
    auto meeting = edit.read<PlannedMeeting>().get(id);
    if (!meeting)
        return meeting.error();
    if (meeting->state != PlanState::Planned)
        return refused(Tr::tr("This meeting is not planned any more."), tokenOf(meeting->state));
    return meeting;
}

Status planNext(store::Edit& edit, PlannedMeeting meeting) {
    const auto day = nextInSeries(meeting);
    if (!day)
        return {};
    meeting.id = edit.newId<PlannedMeeting>();
    meeting.onDay = *day;
    meeting.state = PlanState::Planned;
    meeting.meeting.reset();
    return edit.insert(meeting);
}

// Closes it in a state; the series goes on.
Status close(store::Edit& edit, PlannedMeeting meeting, PlanState state) {
    meeting.state = state;
    if (auto written = edit.update(meeting); !written)
        return written;
    return planNext(edit, meeting);
}

} // namespace

std::optional<QDate> nextInSeries(const PlannedMeeting& meeting) {
    QDate next;
    switch (meeting.repeats) {
    case Repeats::Never:
        return std::nullopt;
    case Repeats::Weekly:
        next = meeting.onDay.addDays(7);
        break;
    case Repeats::Fortnightly:
        next = meeting.onDay.addDays(14);
        break;
    case Repeats::Monthly:
    case Repeats::Quarterly: {
        const int months = meeting.repeats == Repeats::Monthly ? 1 : 3;
        next = meeting.onDay.addMonths(months);
        if (meeting.onDay.day() == meeting.onDay.daysInMonth())
            next.setDate(next.year(), next.month(), next.daysInMonth());
        break;
    }
    }
    return meeting.repeatUntil && next > *meeting.repeatUntil ? std::nullopt : std::optional(next);
}

Result<Id<PlannedMeeting>> planMeeting(store::Edit& edit, PlannedMeeting meeting) {
    meeting.place = text::cleanedLine(meeting.place);
    meeting.state = PlanState::Planned;
    meeting.meeting.reset();
    if (auto good = check(edit, meeting); !good)
        return good.error();
    meeting.id = edit.newId<PlannedMeeting>();
    if (auto written = edit.insert(meeting); !written)
        return written.error();
    return meeting.id;
}

Status moveMeeting(store::Edit& edit, Id<PlannedMeeting> id, QDate day, const QString& time) {
    auto meeting = stillPlanned(edit, id);
    if (!meeting)
        return meeting.error();
    PlannedMeeting moved = *meeting;
    moved.onDay = day;
    moved.atTime = time;
    moved.repeats = Repeats::Never; // the one that was moved goes on with the series
    moved.repeatUntil.reset();
    if (day == meeting->onDay && time == meeting->atTime)
        return {};
    if (auto good = check(edit, moved); !good)
        return good;
    if (auto closed = close(edit, *meeting, PlanState::Moved); !closed)
        return closed;
    moved.id = edit.newId<PlannedMeeting>();
    return edit.insert(moved);
}

Status missMeeting(store::Edit& edit, Id<PlannedMeeting> id) {
    auto meeting = stillPlanned(edit, id);
    return meeting ? close(edit, *meeting, PlanState::Missed) : Status(meeting.error());
}

Status cancelMeeting(store::Edit& edit, Id<PlannedMeeting> id, bool wholeSeries) {
    auto meeting = stillPlanned(edit, id);
    if (!meeting)
        return meeting.error();
    if (!wholeSeries)
        return close(edit, *meeting, PlanState::Cancelled);
    meeting->state = PlanState::Cancelled;
    return edit.update(*meeting);
}

Result<MeetingId> holdMeeting(store::Edit& edit, const policy::PolicyPack& pack,
                              Id<PlannedMeeting> id, const NewMeeting& held, QDate today) {
    auto meeting = stillPlanned(edit, id);
    if (!meeting)
        return meeting.error();
    NewMeeting logged = held;
    logged.pairing = meeting->pairing;
    auto made = logMeeting(edit, pack, logged, today);
    if (!made)
        return made.error();
    meeting->meeting = *made;
    if (auto closed = close(edit, *meeting, PlanState::Held); !closed)
        return closed.error();
    return *made;
}

Result<std::vector<PlannedMeeting>> plannedOf(const store::Database& database, PairingId pairing) {
    auto meetings =
        store::Repository<PlannedMeeting>(database).where("pairing"_L1, pairing.value());
    if (!meetings)
        return meetings.error();
    std::erase_if(*meetings,
                  [](const PlannedMeeting& one) { return one.state != PlanState::Planned; });
    std::stable_sort(meetings->begin(), meetings->end(),
                     [](const PlannedMeeting& a, const PlannedMeeting& b) {
                         return std::pair(a.onDay, a.atTime) < std::pair(b.onDay, b.atTime);
                     });
    return meetings;
}

} // namespace tenon::mentoring
