// SPDX-License-Identifier: GPL-3.0-or-later
// The recorded decision that moved an appointment from the policy version in force when it began to
// a newer one. Without such a decision nobody is moved.
#pragma once

#include "core/people/appointment.h"

namespace tenon::people {

struct PolicyMove {
    Id<PolicyMove> id;
    AppointmentId appointment;
    policy::PolicyVersionId from;
    policy::PolicyVersionId to;
    QDate decidedOn;
    QString decidedBy;
    QString reason;

    bool operator==(const PolicyMove&) const = default;
};

} // namespace tenon::people

template <>
struct tenon::store::Describe<tenon::people::PolicyMove> {
    using T = tenon::people::PolicyMove;
    static constexpr auto table = "policy_move";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"appointment", &T::appointment},
                                               Column{"from_policy", &T::from},
                                               Column{"to_policy", &T::to},
                                               Column{"decided_on", &T::decidedOn},
                                               Column{"decided_by", &T::decidedBy},
                                               Column{"reason", &T::reason}};
};
