// SPDX-License-Identifier: GPL-3.0-or-later
// What a pair is asked to do, from a checklist of the program: onboarding, required activities.
#pragma once

#include "core/mentoring/pairing.h"

namespace tenon::mentoring {

struct ChecklistItem {
    Id<ChecklistItem> id;
    PairingId pairing;
    QString checklist; // its code
    int position = 1;
    QString title;
    MemberRole role = MemberRole::Mentor; // who does it
    std::optional<QDate> due;
    std::optional<QDate> done;

    bool operator==(const ChecklistItem&) const = default;
};

} // namespace tenon::mentoring

template <>
struct tenon::store::Describe<tenon::mentoring::ChecklistItem> {
    using T = tenon::mentoring::ChecklistItem;
    static constexpr auto table = "checklist_item";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"pairing", &T::pairing},
                                               Column{"checklist", &T::checklist},
                                               Column{"position", &T::position},
                                               Column{"title", &T::title},
                                               Column{"role", &T::role},
                                               Column{"due", &T::due},
                                               Column{"done", &T::done}};
};
