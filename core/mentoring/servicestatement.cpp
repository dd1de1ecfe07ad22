// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/servicestatement.h"

#include "core/base/text.h"
#include "core/mentoring/pairinglifecycle.h"

#include <algorithm>

namespace tenon::mentoring {

using people::Person;

namespace {

// What was only offered or taken back was no mentoring.
bool overlaps(const Pair& pair, people::PersonId mentor, QDate from, QDate to) {
    const PairingMember* member = pair.member(mentor);
    const Pairing& pairing = pair.pairing;
    return wasMentoring(pairing) && member && member->since <= to &&
           (!member->until || *member->until >= from) && (!pairing.until || *pairing.until >= from);
}

// Whom somebody mentors in a pairing: its mentees, or the peers of a circle they lead.
std::vector<people::PersonId> mentoredBy(const Pair& pair, people::PersonId mentor) {
    auto mentees = pair.mentees();
    return mentees.empty() ? pair.others(mentor) : mentees;
}

// Every month of the period, so that a silent month is seen as silent.
std::vector<MonthService> monthsOf(QDate from, QDate to) {
    std::vector<MonthService> months;
    if (!from.isValid() || !to.isValid())
        return months;
    for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1))
        months.push_back({month, 0, 0});
    return months;
}

MonthService& monthOf(std::vector<MonthService>& months, QDate day) {
    const QDate first = months.front().month;
    const int index = (day.year() - first.year()) * 12 + day.month() - first.month();
    return months[std::size_t(index)];
}

MenteeService& menteeOf(std::vector<MenteeService>& mentees, people::PersonId id,
                        const QHash<qint64, Person>& people) {
    const auto found = std::find_if(mentees.begin(), mentees.end(),
                                    [id](const MenteeService& one) { return one.mentee == id; });
    if (found != mentees.end())
        return *found;
    const Person person = people.value(id.value());
    mentees.push_back({id, person.name, person.email, 0, 0, {}, false});
    return mentees.back();
}

// The stretch in which two belonged to a pairing, within a period; both were there on each of its
// days.
std::optional<DateRange> together(const Pair& pair, people::PersonId mentor,
                                  people::PersonId mentee, QDate from, QDate to) {
    std::optional<QDate> end = pair.pairing.until;
    QDate begin = from;
    for (const people::PersonId one : {mentor, mentee}) {
        const PairingMember* member = pair.member(one);
        if (!member)
            return std::nullopt;
        begin = std::max(begin, member->since);
        if (member->until)
            end = end ? std::min(*end, *member->until) : *member->until;
    }
    const QDate last = end ? std::min(*end, to) : to;
    return begin <= last ? std::optional(DateRange{begin, last}) : std::nullopt;
}

bool wasAbsent(const std::vector<Absence>& absences, MeetingId meeting, people::PersonId person) {
    return std::any_of(absences.begin(), absences.end(), [&](const Absence& one) {
        return one.meeting == meeting && one.person == person;
    });
}

template <class Total>
void addTo(Total& total, int minutes) {
    ++total.meetings;
    total.minutes += minutes;
}

void sortByName(std::vector<MenteeService>& mentees, const QHash<qint64, Person>& people) {
    std::sort(mentees.begin(), mentees.end(), [&](const MenteeService& a, const MenteeService& b) {
        const auto key = [&](const MenteeService& one) {
            const Person person = people.value(one.mentee.value());
            return std::tuple(person.sortName, text::folded(one.name), one.mentee);
        };
        return key(a) < key(b);
    });
}

} // namespace

std::vector<DateRange> joinedRanges(std::vector<DateRange> ranges) {
    std::sort(ranges.begin(), ranges.end(),
              [](const DateRange& a, const DateRange& b) { return a.from < b.from; });
    std::vector<DateRange> joined;
    for (const DateRange& range : ranges) {
        if (joined.empty() || (joined.back().to && joined.back().to->addDays(1) < range.from)) {
            joined.push_back(range);
            continue;
        }
        DateRange& last = joined.back();
        if (last.to)
            last.to = range.to ? std::optional(std::max(*last.to, *range.to)) : std::nullopt;
    }
    return joined;
}

ServiceStatement serviceStatement(const policy::PolicyPack& pack, const Person& mentor,
                                  const std::vector<Pair>& pairs,
                                  const std::vector<Meeting>& meetings,
                                  const std::vector<Person>& people, QDate from, QDate to,
                                  const std::vector<Absence>& absences) {
    ServiceStatement statement{mentor, from, to, 0, 0, 0, {}, monthsOf(from, to)};
    QHash<qint64, Person> byId;
    for (const Person& person : people)
        byId.insert(person.id.value(), person);
    QHash<qint64, std::vector<people::PersonId>> own; // whom the mentor mentors in each pairing
    for (const Pair& pair : pairs) {
        const PairingMember* member = pair.member(mentor.id);
        if (!member || member->role != MemberRole::Mentor)
            continue;
        own.insert(pair.pairing.id.value(), mentoredBy(pair, mentor.id));
        if (overlaps(pair, mentor.id, from, to))
            for (const people::PersonId mentee : own.value(pair.pairing.id.value())) {
                MenteeService& service = menteeOf(statement.mentees, mentee, byId);
                if (const auto stretch = together(pair, mentor.id, mentee, from, to))
                    service.periods.push_back(*stretch);
                service.named = service.named || pair.member(mentee)->named;
            }
    }
    for (const Meeting& meeting : meetings) {
        const auto mentored = own.constFind(meeting.pairing.value());
        if (mentored == own.cend() || meeting.heldOn < from || meeting.heldOn > to)
            continue;
        // What the policy does not list does not count either, and is said to be left out.
        const policy::ServiceActivity* activity = pack.activity(meeting.activity);
        if (!activity || !activity->counts) {
            statement.notCounted += meeting.minutes;
            continue;
        }
        addTo(statement, meeting.minutes);
        for (const people::PersonId mentee : *mentored)
            if (!wasAbsent(absences, meeting.id, mentee))
                addTo(menteeOf(statement.mentees, mentee, byId), meeting.minutes);
        addTo(monthOf(statement.months, meeting.heldOn), meeting.minutes);
    }
    for (MenteeService& mentee : statement.mentees)
        mentee.periods = joinedRanges(std::move(mentee.periods));
    sortByName(statement.mentees, byId);
    return statement;
}

} // namespace tenon::mentoring
