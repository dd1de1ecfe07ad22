// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/servicestatement.h"

#include "core/base/text.h"

#include <algorithm>

namespace tenon::mentoring {

using people::Person;

namespace {

bool overlaps(const Pairing& pairing, QDate from, QDate to) {
    return pairing.since <= to && (!pairing.until || *pairing.until >= from);
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
    mentees.push_back({id, person.name, person.email, 0, 0});
    return mentees.back();
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

ServiceStatement serviceStatement(const policy::PolicyPack& pack, const Person& mentor,
                                  const std::vector<Pairing>& pairings,
                                  const std::vector<Meeting>& meetings,
                                  const std::vector<Person>& people, QDate from, QDate to) {
    ServiceStatement statement{mentor, from, to, 0, 0, 0, {}, monthsOf(from, to)};
    QHash<qint64, Person> byId;
    for (const Person& person : people)
        byId.insert(person.id.value(), person);
    QHash<qint64, Pairing> own;
    for (const Pairing& pairing : pairings) {
        if (pairing.mentor != mentor.id)
            continue;
        own.insert(pairing.id.value(), pairing);
        if (overlaps(pairing, from, to))
            menteeOf(statement.mentees, pairing.mentee, byId);
    }
    for (const Meeting& meeting : meetings) {
        const auto pairing = own.constFind(meeting.pairing.value());
        if (pairing == own.cend() || meeting.heldOn < from || meeting.heldOn > to)
            continue;
        // What the policy does not list does not count either, and is said to be left out.
        const policy::ServiceActivity* activity = pack.activity(meeting.activity);
        if (!activity || !activity->counts) {
            statement.notCounted += meeting.minutes;
            continue;
        }
        addTo(statement, meeting.minutes);
        addTo(menteeOf(statement.mentees, pairing->mentee, byId), meeting.minutes);
        addTo(monthOf(statement.months, meeting.heldOn), meeting.minutes);
    }
    sortByName(statement.mentees, byId);
    return statement;
}

} // namespace tenon::mentoring
