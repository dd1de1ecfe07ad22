// SPDX-License-Identifier: GPL-3.0-or-later
// Which of a clock's events can be true together: nothing before the appointment or after the
// decision, nothing answered twice, nothing without what it needs. Pure; the caps of a policy are
// clockplan.h's.
#pragma once

#include "core/policy/policypack.h"
#include "core/tenure/clockevent.h"

namespace tenon::tenure {

struct CheckedEvents {
    std::vector<ClockEvent> hold;    // of this appointment, by day
    std::vector<ClockEvent> waivers; // waivers that name an extension that holds
    QStringList refused;             // a sentence for each of the others, with what mends it
};

// Events of other appointments are passed over. The order in which they were entered plays no part,
// except between events of one day.
CheckedEvents checkEvents(const policy::PolicyPack& pack, const people::Appointment& appointment,
                          const std::vector<ClockEvent>& events);

// "Extension of one year granted on 1 Mar 2027"; never a reason.
QString eventText(const ClockEvent& event);

// "six years" for 6, as rules are written; figures above twelve.
QString yearsInWords(int years);

} // namespace tenon::tenure
