// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/attention.h"

#include "core/mentoring/pairinglifecycle.h"

#include <QSet>

namespace tenon::mentoring {

namespace {

// A mentor for one question, or a circle of peers, is none for the years of the clock.
QSet<qint64> menteesWithMentor(const AttentionInput& input) {
    QSet<qint64> mentees;
    for (const Pair& pair : input.pairs)
        if (isPresent(pair.pairing.state))
            for (const people::PersonId mentee : pair.mentees())
                if (const policy::PolicyPack* pack = input.packs.value(mentee.value());
                    !pack || pack->pairing(pair.pairing.shape).takesCapacity)
                    mentees.insert(mentee.value());
    return mentees;
}

std::vector<WithoutMentor> withoutMentor(const AttentionInput& input, QDate today) {
    const QSet<qint64> covered = menteesWithMentor(input);
    std::vector<WithoutMentor> out;
    for (const people::Profile& profile : input.profiles) {
        const qint64 id = profile.person.id.value();
        const policy::PolicyPack* pack = input.packs.value(id);
        if (!pack || covered.contains(id) || !needsMentor(*pack, profile, today))
            continue;
        WithoutMentor entry{profile.person.id, profile.appointment->appointed, 0, false};
        if (entry.appointed)
            entry.days = int(std::max<qint64>(0, entry.appointed->daysTo(today)));
        entry.late = entry.days > pack->assignWithinDays;
        out.push_back(entry);
    }
    std::stable_sort(out.begin(), out.end(), [](const WithoutMentor& a, const WithoutMentor& b) {
        return a.days > b.days;
    });
    return out;
}

std::vector<DueSoon> dueSoon(const AttentionInput& input, QDate today) {
    std::vector<DueSoon> out;
    for (const people::Profile& profile : input.profiles) {
        const auto clock = input.clocks.constFind(profile.person.id.value());
        if (clock == input.clocks.constEnd() || clock->decided)
            continue;
        for (const tenure::ClockStep& step : clock->steps) {
            const int days = int(today.daysTo(step.due));
            if (step.state != tenure::StepState::Done && days <= input.withinDays)
                out.push_back({profile.person.id, step, days});
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const DueSoon& a, const DueSoon& b) { return a.days < b.days; });
    return out;
}

std::vector<SilentPair> silentPairs(const AttentionInput& input, QDate today) {
    std::vector<SilentPair> out;
    for (const Pair& pair : input.pairs) {
        const Pairing& pairing = pair.pairing;
        const auto mentors = pair.mentors();
        const auto mentees = pair.mentees();
        if (mentors.empty() || mentees.empty())
            continue;
        const policy::PolicyPack* pack = input.packs.value(mentees.front().value());
        if (!pack)
            continue;
        const auto met = input.lastContacts.constFind(pairing.id.value());
        const auto last = met != input.lastContacts.constEnd() ? std::optional(*met) : std::nullopt;
        const auto days = silentDays(pairing, pack->pairing(pairing.shape), last, today);
        if (days.value_or(0) > pack->silentAfterDays)
            out.push_back({pairing.id, mentors.front(), mentees.front(), last, *days});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const SilentPair& a, const SilentPair& b) { return a.days > b.days; });
    return out;
}

} // namespace

Attention attention(const AttentionInput& input, QDate today) {
    return {withoutMentor(input, today), dueSoon(input, today), silentPairs(input, today)};
}

} // namespace tenon::mentoring
