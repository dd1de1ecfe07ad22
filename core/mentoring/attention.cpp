// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/attention.h"

#include <QSet>

namespace tenon::mentoring {

namespace {

QSet<qint64> menteesWithMentor(const std::vector<Pairing>& pairings) {
    QSet<qint64> mentees;
    for (const Pairing& pairing : pairings)
        if (pairing.state == PairingState::Active)
            mentees.insert(pairing.mentee.value());
    return mentees;
}

std::vector<WithoutMentor> withoutMentor(const AttentionInput& input, QDate today) {
    const QSet<qint64> covered = menteesWithMentor(input.pairings);
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
    for (const Pairing& pairing : input.pairings) {
        const policy::PolicyPack* pack = input.packs.value(pairing.mentee.value());
        if (pairing.state != PairingState::Active || !pack)
            continue;
        const auto last = input.lastContacts.constFind(pairing.id.value());
        const bool met = last != input.lastContacts.constEnd();
        const int days = int((met ? *last : pairing.since).daysTo(today));
        if (days > pack->silentAfterDays)
            out.push_back({pairing.id, pairing.mentor, pairing.mentee,
                           met ? std::optional(*last) : std::nullopt, days});
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
