// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/serviceentry.h"

#include "core/mentoring/pairinglifecycle.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;
using portfolio::WholeItem;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ServiceEntry)
};

const QString summaryField = u"mentoring-summary"_s; // as it was made the last time

std::optional<QDate> endOf(const Pair& pair, const PairingMember& member) {
    if (isPresent(pair.pairing.state))
        return member.until;
    return member.until ? std::min(*member.until, pair.pairing.until.value_or(*member.until))
                        : pair.pairing.until;
}

QString summaryOf(const ServiceEntryInput& input) {
    const ServiceStatement& statement = input.statement;
    const int mentees =
        int(std::count_if(statement.mentees.begin(), statement.mentees.end(),
                          [](const MenteeService& one) { return one.meetings > 0; }));
    QStringList parts;
    parts << Tr::tr("Mentored %n member(s) of the library faculty", nullptr,
                    std::max(mentees, statement.mentees.empty() ? 0 : 1));
    if (statement.meetings > 0)
        parts << Tr::tr("%n meeting(s)", nullptr, statement.meetings)
              << Tr::tr("%1 hours").arg(QLocale().toString(statement.minutes / 60.0, 'f', 1));
    return parts.join(u", "_s) + u'.';
}

struct FullName {
    QString family;
    QString given;
    bool operator==(const FullName&) const = default;
};

// Who was mentored and agreed to be named, each once.
std::vector<FullName> namedMentees(const ServiceEntryInput& input) {
    std::vector<FullName> names;
    for (const Pair& pair : input.pairs)
        for (const PairingMember& member : pair.members) {
            const auto person =
                std::find_if(input.people.begin(), input.people.end(),
                             [&](const people::Person& one) { return one.id == member.person; });
            if (member.role == MemberRole::Mentor || !member.named || person == input.people.end())
                continue;
            const FullName name{person->name.section(u' ', -1), person->name.section(u' ', 0, -2)};
            if (std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
    return names;
}

// People other than mentees were put there by the owner's hand: they stay. So does everything where
// the names are those that stand there.
void setMentees(const ServiceEntryInput& input, WholeItem& whole) {
    const auto isMentee = [](const portfolio::ItemPerson& one) {
        return one.part == portfolio::Part::Mentee;
    };
    const std::vector<FullName> wanted = namedMentees(input);
    std::vector<FullName> there;
    for (const portfolio::ItemPerson& one : whole.people)
        if (isMentee(one))
            there.push_back({one.family, one.given});
    if (there == wanted)
        return;
    std::erase_if(whole.people, isMentee);
    for (const FullName& name : wanted)
        whole.addPerson(portfolio::Part::Mentee, name.family, name.given);
}

// Ranges that stand there already keep their rows.
void setPeriods(const std::vector<DateRange>& periods, WholeItem& whole) {
    const auto partial = [](const std::optional<QDate>& day) {
        return day ? std::optional(PartialDate(*day)) : std::nullopt;
    };
    const std::vector<portfolio::ItemRange> before = std::move(whole.ranges);
    whole.ranges.clear();
    for (std::size_t i = 0; i < periods.size(); ++i) {
        if (i == 0) {
            whole.item.started = partial(periods[i].from);
            whole.item.ended = partial(periods[i].to);
            whole.item.ongoing = !periods[i].to;
            continue;
        }
        portfolio::ItemRange range;
        if (i - 1 < before.size())
            range = before[i - 1];
        range.started = PartialDate(periods[i].from);
        range.ended = partial(periods[i].to);
        whole.ranges.push_back(range);
    }
}

// The history is what the item's status follows from.
void setStatus(const std::vector<DateRange>& periods, WholeItem& whole) {
    if (periods.empty())
        return;
    const bool goesOn = !periods.back().to;
    const auto status = goesOn ? portfolio::ItemStatus::InProgress : portfolio::ItemStatus::Done;
    whole.item.status = status;
    if (whole.statuses.empty() || whole.statuses.back().status != status)
        whole.statuses.push_back({{},
                                  whole.item.id,
                                  status,
                                  PartialDate(goesOn ? periods.back().from : *periods.back().to)});
}

WholeItem freshEntry(const ServiceEntryInput& input) {
    WholeItem fresh;
    fresh.item.person = input.statement.mentor.id;
    fresh.item.type = portfolio::ItemType::Mentoring;
    fresh.item.title = Tr::tr("Mentor, %1").arg(input.program);
    fresh.item.role = Tr::tr("Mentor");
    fresh.item.scope = portfolio::Scope::Library;
    fresh.item.category = input.category;
    fresh.item.subcategory = input.subcategory;
    fresh.item.sharing = portfolio::Sharing::Private;
    fresh.item.source = serviceSource(input.program);
    return fresh;
}

} // namespace

std::vector<DateRange> mentoringPeriods(const std::vector<Pair>& pairs, people::PersonId mentor) {
    std::vector<DateRange> ranges;
    for (const Pair& pair : pairs) {
        const PairingMember* member = pair.member(mentor);
        if (member && member->role == MemberRole::Mentor && wasMentoring(pair.pairing))
            ranges.push_back({member->since, endOf(pair, *member)});
    }
    return joinedRanges(std::move(ranges));
}

QString serviceSource(const QString& program) {
    return u"Mentoring: "_s + program;
}

WholeItem serviceEntry(const ServiceEntryInput& input, const std::optional<WholeItem>& before) {
    WholeItem whole = before ? *before : freshEntry(input);
    const auto periods = mentoringPeriods(input.pairs, input.statement.mentor.id);
    setPeriods(periods, whole);
    setMentees(input, whole);
    whole.item.hours = int(input.statement.minutes / 60.0 + 0.5);
    setStatus(periods, whole);
    const QString summary = summaryOf(input);
    if (whole.item.description.isEmpty() || whole.item.description == whole.field(summaryField))
        whole.item.description = summary;
    whole.setField(summaryField, summary);
    return whole;
}

} // namespace tenon::mentoring
