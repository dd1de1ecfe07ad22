// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/overview.h"

#include "core/mentoring/mentoringquery.h"
#include "core/people/peoplequery.h"
#include "core/portfolio/portfolioowner.h"
#include "core/portfolio/portfolioquery.h"
#include "core/tenure/casequery.h"

#include <algorithm>

namespace tenon::workspace {

using namespace Qt::StringLiterals;

namespace {

using EventsByAppointment = std::unordered_map<qint64, std::vector<tenure::ClockEvent>>;

Result<EventsByAppointment> allEvents(const Workspace& workspace) {
    auto events = workspace.records<tenure::ClockEvent>().all();
    if (!events)
        return events.error();
    EventsByAppointment out;
    for (tenure::ClockEvent& event : *events)
        out[event.appointment.value()].push_back(std::move(event));
    return out;
}

} // namespace

Result<const policy::PolicyPack*> packOf(const Workspace& workspace,
                                         const people::Profile& profile) {
    return profile.appointment ? workspace.pack(profile.appointment->policy)
                               : workspace.currentPack();
}

Result<const policy::PolicyPack*> packOf(const Workspace& workspace, people::PersonId person) {
    auto profile = people::profile(workspace.reader(), person);
    if (!profile)
        return profile.error();
    return packOf(workspace, *profile);
}

Result<tenure::TenureClock> clockOf(const Workspace& workspace, const people::Profile& profile,
                                    QDate today) {
    if (!profile.appointment)
        return Error{ErrorCode::Refused,
                     Workspace::tr("%1 has no appointment yet. Add the day and the track of the "
                                   "appointment to see the tenure clock.")
                         .arg(profile.person.name),
                     u"no appointment"_s, profile.person.email};
    auto pack = workspace.pack(profile.appointment->policy);
    if (!pack)
        return pack.error();
    auto events = workspace.records<tenure::ClockEvent>().where("appointment"_L1,
                                                                profile.appointment->id.value());
    if (!events)
        return events.error();
    auto steps = tenure::caseStepsOf(workspace.reader(), profile.appointment->id);
    if (!steps)
        return steps.error();
    return tenure::tenureClock(**pack, *profile.appointment, *events, today, *steps);
}

Result<std::vector<mentoring::PairingFacts>> pairingFacts(const Workspace& workspace) {
    auto pack = workspace.currentPack();
    if (!pack)
        return pack.error();
    return mentoring::pairingFacts(workspace.reader(), **pack);
}

Result<mentoring::AttentionInput> attentionInput(const Workspace& workspace, QDate today) {
    mentoring::AttentionInput input;
    auto profiles = people::profiles(workspace.reader());
    auto pairs = mentoring::pairs(workspace.reader());
    auto contacts = mentoring::lastContacts(workspace.reader());
    auto events = allEvents(workspace);
    auto caseSteps = tenure::caseStepsByAppointment(workspace.reader());
    if (!caseSteps)
        return caseSteps.error();
    if (!profiles)
        return profiles.error();
    if (!pairs)
        return pairs.error();
    if (!contacts)
        return contacts.error();
    if (!events)
        return events.error();
    for (const people::Profile& profile : *profiles) {
        auto pack = packOf(workspace, profile);
        if (!pack)
            return pack.error();
        const qint64 person = profile.person.id.value();
        input.packs.insert(person, *pack);
        if (!profile.appointment || profile.appointment->ended)
            continue;
        // Somebody without a date or a clock has no entry; the person's page says what is missing.
        if (auto clock = tenure::tenureClock(**pack, *profile.appointment,
                                             (*events)[profile.appointment->id.value()], today,
                                             (*caseSteps)[profile.appointment->id.value()]))
            input.clocks.insert(person, std::move(*clock));
    }
    input.profiles = std::move(*profiles);
    input.pairs = std::move(*pairs);
    input.lastContacts = std::move(*contacts);
    return input;
}

double elapsedShare(const tenure::TenureClock& clock, QDate today) {
    if (clock.decided || !clock.mandatoryReview)
        return 1.0;
    const double whole = double(clock.appointed.daysTo(*clock.mandatoryReview));
    const double gone = double(clock.appointed.daysTo(today));
    return whole <= 0 ? 1.0 : std::clamp(gone / whole, 0.0, 1.0);
}

namespace {

portfolio::CountingDays countingDays(const people::Profile& profile) {
    portfolio::CountingDays days;
    if (!profile.appointment)
        return days;
    days.appointed = profile.appointment->appointed;
    for (const people::RankHeld& held : profile.ranks)
        if (held.since && days.appointed && *held.since > *days.appointed &&
            (!days.promoted || *held.since > *days.promoted))
            days.promoted = held.since;
    return days;
}

// The last of each category.
Result<QHash<QString, QString>> selfRatingsOf(const Workspace& workspace, people::PersonId person) {
    auto ratings = workspace.records<portfolio::SelfRating>().where("person"_L1, person.value());
    if (!ratings)
        return ratings.error();
    QHash<QString, QString> words;
    for (const portfolio::SelfRating& rating : *ratings)
        words.insert(rating.category, rating.rating);
    return words;
}

} // namespace

Result<PortfolioStanding> portfolioStanding(const Workspace& workspace,
                                            const people::Profile& profile, double clockElapsed,
                                            const portfolio::ItemList& list) {
    auto pack = packOf(workspace, profile);
    auto ratings = selfRatingsOf(workspace, profile.person.id);
    if (!pack)
        return pack.error();
    if (!ratings)
        return ratings.error();
    std::vector<portfolio::CountedItem> counted;
    counted.reserve(list.items.size());
    for (const portfolio::PortfolioItem& item : list.items)
        counted.push_back({item, list.withEvidence.contains(item.id.value())});
    return PortfolioStanding{
        portfolio::readiness(**pack, counted, countingDays(profile), clockElapsed, *ratings),
        int(list.items.size()), int(list.withEvidence.size())};
}

Result<PortfolioStanding> portfolioStanding(const Workspace& workspace,
                                            const people::Profile& profile, double clockElapsed) {
    auto list = portfolio::itemListOf(workspace.reader(), profile.person.id);
    if (!list)
        return list.error();
    return portfolioStanding(workspace, profile, clockElapsed, *list);
}

Result<std::optional<QDate>> lastReviewOf(const Workspace& workspace, people::PersonId person) {
    auto profile = people::profile(workspace.reader(), person);
    if (!profile)
        return profile.error();
    std::optional<QDate> last;
    if (!profile->appointment)
        return last;
    const qint64 appointment = profile->appointment->id.value();
    auto cases = workspace.records<tenure::ReviewCase>().where("appointment"_L1, appointment);
    auto events = workspace.records<tenure::ClockEvent>().where("appointment"_L1, appointment);
    if (!cases)
        return cases.error();
    if (!events)
        return events.error();
    for (const tenure::ReviewCase& one : *cases)
        if (one.decidedOn && (!last || *one.decidedOn > *last))
            last = one.decidedOn;
    for (const tenure::ClockEvent& event : *events)
        if (event.kind == tenure::ClockEventKind::StepDone && (!last || event.onDay > *last))
            last = event.onDay;
    return last;
}

} // namespace tenon::workspace
