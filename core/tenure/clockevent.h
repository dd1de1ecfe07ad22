// SPDX-License-Identifier: GPL-3.0-or-later
// Something that happened to a tenure clock, as everybody concerned may know it; and, in a table of
// its own, the reason that only the person sees. Where the rules refuse an event, the clock says
// so: recording it is not judging it.
#pragma once

#include "core/people/appointment.h"

namespace tenon::tenure {

enum class ClockEventKind {
    PriorServiceCredit,   // years taken off the clock
    ExtensionRequested,   // asked for; changes no date until it is granted
    ExtensionGranted,     // years added to the clock; answers a request, where there was one
    ExtensionDenied,      // answers a request
    ExtensionWaived,      // answers the extension that is given up
    Leave,                // began to until; years: off the clock, 0 for a leave that counts
    EarlyRequest,         // review so many years before the mandatory one
    TrackChange,          // to another track of the pack; years: of service that count there
    Reappointment,        // until: the new end of the term
    MandatoryYearChanged, // by decision; began: a day in the academic year of the review
    TenureGranted,
    TenureDenied,
    StepDone, // a step of the clock, named by its code in the pack, was completed
};

struct ClockEvent {
    Id<ClockEvent> id;
    people::AppointmentId appointment;
    ClockEventKind kind = ClockEventKind::ExtensionGranted;
    QDate onDay;
    int years = 0;                         // 0 to 10; credit shortens, an extension lengthens
    QString step;                          // for StepDone: the step's code
    QString track;                         // for TrackChange: the code of the new track
    std::optional<Id<ClockEvent>> answers; // the request granted or denied, the extension waived
    std::optional<QDate> began;            // of a leave, or of the occasion for a request
    std::optional<QDate> until;
    QString decidedBy;
    QString document; // where the letter is: "letter of 14 October, personnel file"
    QString note;     // for everybody; never a reason

    bool operator==(const ClockEvent&) const = default;
};

using ClockEventId = Id<ClockEvent>;

// Why: University of Delaware and Central College keep reasons, medical ones above all, out of
// every letter; outside the person's own view an extension is "one year".
enum class ReasonCategory {
    Parental,
    Medical,
    Caregiving,
    Disaster,
    Military,
    Immigration,
    TerminalDegree,
    Other,
};

struct ClockReason {
    Id<ClockReason> id;
    ClockEventId event;
    people::PersonId owner;
    ReasonCategory category = ReasonCategory::Other;
    QString body;

    bool operator==(const ClockReason&) const = default;
};

} // namespace tenon::tenure

template <>
struct tenon::Tokens<tenon::tenure::ClockEventKind> {
    using E = tenon::tenure::ClockEventKind;
    static constexpr std::array pairs{std::pair{E::PriorServiceCredit, "prior_service_credit"},
                                      std::pair{E::ExtensionRequested, "extension_requested"},
                                      std::pair{E::ExtensionGranted, "extension_granted"},
                                      std::pair{E::ExtensionDenied, "extension_denied"},
                                      std::pair{E::ExtensionWaived, "extension_waived"},
                                      std::pair{E::Leave, "leave"},
                                      std::pair{E::EarlyRequest, "early_request"},
                                      std::pair{E::TrackChange, "track_change"},
                                      std::pair{E::Reappointment, "reappointment"},
                                      std::pair{E::MandatoryYearChanged, "mandatory_year_changed"},
                                      std::pair{E::TenureGranted, "tenure_granted"},
                                      std::pair{E::TenureDenied, "tenure_denied"},
                                      std::pair{E::StepDone, "step_done"}};
};

template <>
struct tenon::Tokens<tenon::tenure::ReasonCategory> {
    using E = tenon::tenure::ReasonCategory;
    static constexpr std::array pairs{std::pair{E::Parental, "parental"},
                                      std::pair{E::Medical, "medical"},
                                      std::pair{E::Caregiving, "caregiving"},
                                      std::pair{E::Disaster, "disaster"},
                                      std::pair{E::Military, "military"},
                                      std::pair{E::Immigration, "immigration"},
                                      std::pair{E::TerminalDegree, "terminal_degree"},
                                      std::pair{E::Other, "other"}};
};

template <>
struct tenon::store::Describe<tenon::tenure::ClockEvent> {
    using T = tenon::tenure::ClockEvent;
    static constexpr auto table = "clock_event";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"appointment", &T::appointment},
                                               Column{"kind", &T::kind},
                                               Column{"on_day", &T::onDay},
                                               Column{"years", &T::years},
                                               Column{"step", &T::step},
                                               Column{"track", &T::track},
                                               Column{"answers", &T::answers},
                                               Column{"began", &T::began},
                                               Column{"until", &T::until},
                                               Column{"decided_by", &T::decidedBy},
                                               Column{"document", &T::document},
                                               Column{"note", &T::note}};
};

template <>
struct tenon::store::Describe<tenon::tenure::ClockReason> {
    using T = tenon::tenure::ClockReason;
    static constexpr auto table = "clock_reason";
    static constexpr auto audience = Audience::Owner;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"event", &T::event}, Column{"owner", &T::owner},
                   Column{"category", &T::category}, Column{"body", &T::body}};
};
