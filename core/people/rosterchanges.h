// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of a roster would change about somebody who is in the library already.
#pragma once

#include "core/people/roster.h"

namespace tenon::people {

// One sentence for each difference; empty where the row says nothing new. supervisorEmail: of the
// supervisor on record, empty without one.
QStringList rosterChanges(const RosterEntry& entry, const Profile& present,
                          const QString& supervisorEmail, const policy::PolicyPack& pack);

} // namespace tenon::people
