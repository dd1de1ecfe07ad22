// SPDX-License-Identifier: GPL-3.0-or-later
// Something that happened to a tenure clock.
#pragma once

#include "core/people/appointment.h"

namespace tenon::tenure {

enum class ClockEventKind {
    PriorServiceCredit, // years taken off the clock
    ExtensionGranted,   // years added to it
    StepDone,           // a step of the clock, named by its code in the pack, was completed
};

struct ClockEvent {
    Id<ClockEvent> id;
    people::AppointmentId appointment;
    ClockEventKind kind = ClockEventKind::ExtensionGranted;
    QDate onDay;
    int years = 0; // 0 to 10; credit shortens, an extension lengthens
    QString step;  // for StepDone: the step's code
    QString note;  // for everybody; never a reason

    bool operator==(const ClockEvent&) const = default;
};

} // namespace tenon::tenure

template <>
struct tenon::Tokens<tenon::tenure::ClockEventKind> {
    using E = tenon::tenure::ClockEventKind;
    static constexpr std::array pairs{std::pair{E::PriorServiceCredit, "prior_service_credit"},
                                      std::pair{E::ExtensionGranted, "extension_granted"},
                                      std::pair{E::StepDone, "step_done"}};
};

template <>
struct tenon::store::Describe<tenon::tenure::ClockEvent> {
    using T = tenon::tenure::ClockEvent;
    static constexpr auto table = "clock_event";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id},       Column{"appointment", &T::appointment},
                   Column{"kind", &T::kind},   Column{"on_day", &T::onDay},
                   Column{"years", &T::years}, Column{"step", &T::step},
                   Column{"note", &T::note}};
};
