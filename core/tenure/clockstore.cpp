// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenure/clockstore.h"

#include "core/base/text.h"
#include "core/tenure/casequery.h"
#include "core/tenure/eventcheck.h"
#include "core/tenure/whatif.h"

#include <QCoreApplication>

namespace tenon::tenure {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ClockStore)
};

void clean(ClockEvent& event) {
    event.decidedBy = text::cleanedLine(event.decidedBy);
    event.document = text::cleanedLine(event.document);
    event.note = text::cleaned(event.note);
}

bool needsYears(ClockEventKind kind) {
    return kind == ClockEventKind::PriorServiceCredit ||
           kind == ClockEventKind::ExtensionRequested || kind == ClockEventKind::ExtensionGranted ||
           kind == ClockEventKind::EarlyRequest;
}

// What no clock needs to be asked for.
Status checkAlone(const ClockEvent& event) {
    if (!event.onDay.isValid())
        return refused(Tr::tr("Say on which day it happened."), u"no day"_s);
    if (event.years < 0 || event.years > 10)
        return refused(Tr::tr("Years are from 0 to 10."), u"years out of range"_s);
    if (needsYears(event.kind) && event.years == 0)
        return refused(Tr::tr("Say by how many years."), u"no years"_s);
    if (event.kind == ClockEventKind::StepDone && event.step.isEmpty())
        return refused(Tr::tr("Say which step was done."), u"no step"_s);
    if (event.kind == ClockEventKind::ExtensionWaived && !event.answers)
        return refused(Tr::tr("Say which extension is waived."), u"no extension named"_s);
    return {};
}

// Error where the event names a step or a track that the policy does not have.
Status checkNames(const policy::PolicyPack& pack, const ClockEvent& event) {
    if (event.kind == ClockEventKind::TrackChange && !pack.track(event.track))
        return refused(Tr::tr("The policy “%1” has no track “%2”. Choose one of its tracks.")
                           .arg(pack.title, event.track),
                       u"no such track"_s);
    if (event.kind != ClockEventKind::StepDone)
        return {};
    for (const policy::Track& track : pack.tracks)
        for (const policy::TrackStep& step : policy::stepsOf(pack, track))
            if (step.code == event.step)
                return {};
    return refused(Tr::tr("The policy “%1” has no step “%2”. Choose one of the clock's steps.")
                       .arg(pack.title, event.step),
                   u"no such step"_s);
}

Status checkAgainstClock(store::Edit& edit, const policy::PolicyPack& pack, const ClockEvent& event,
                         QDate today) {
    auto appointment = edit.read<people::Appointment>().get(event.appointment);
    if (!appointment)
        return appointment.error();
    auto events = edit.read<ClockEvent>().where("appointment"_L1, event.appointment.value());
    if (!events)
        return events.error();
    auto steps = caseStepsOf(edit.database(), event.appointment);
    if (!steps)
        return steps.error();
    auto compared = whatIf(pack, *appointment, *events, {event}, today, *steps);
    // Somebody without a clock yet may still be given what makes one.
    if (!compared)
        return event.kind == ClockEventKind::TrackChange ? Status() : Status(compared.error());
    if (!compared->refused.isEmpty())
        return refused(compared->refused.join(u' '), u"the clock refuses it"_s);
    return {};
}

} // namespace

Result<ClockEventId> recordEvent(store::Edit& edit, const policy::PolicyPack& pack,
                                 ClockEvent event, const std::optional<NewReason>& reason,
                                 QDate today) {
    clean(event);
    if (auto fine = checkAlone(event); !fine)
        return fine.error();
    if (auto fine = checkNames(pack, event); !fine)
        return fine.error();
    if (auto fine = checkAgainstClock(edit, pack, event, today); !fine)
        return fine.error();
    event.id = edit.newId<ClockEvent>();
    if (auto written = edit.insert(event); !written)
        return written.error();
    if (!reason)
        return event.id;
    const ClockReason kept{edit.newId<ClockReason>(), event.id, reason->owner, reason->category,
                           text::cleaned(reason->body)};
    if (auto written = edit.insert(kept); !written)
        return written.error();
    return event.id;
}

Status removeEvent(store::Edit& edit, ClockEventId id) {
    auto answering = edit.read<ClockEvent>().where("answers"_L1, id.value());
    if (!answering)
        return answering.error();
    if (!answering->empty())
        return refused(Tr::tr("“%1” refers to this event. Remove that one first.")
                           .arg(eventText(answering->front())),
                       u"answered"_s);
    auto reasons = edit.read<ClockReason>().where("event"_L1, id.value());
    if (!reasons)
        return reasons.error();
    for (const ClockReason& reason : *reasons)
        if (auto removed = edit.remove(reason.id); !removed)
            return removed;
    return edit.remove(id);
}

} // namespace tenon::tenure
