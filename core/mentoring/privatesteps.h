// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody keeps for themselves: pages of a journal, and whom they do not want to be paired
// with. Within a commit.
#pragma once

#include "core/mentoring/discussion.h"
#include "core/mentoring/exclusion.h"
#include "core/store/edit.h"

namespace tenon::mentoring {

// Gets its identifier and its texts cleaned. Error Refused where nothing is written.
Status writePage(store::Edit& edit, JournalPage& page);

// Once for each person; a second time nothing is written. Error Refused for oneself.
Status exclude(store::Edit& edit, Exclusion exclusion);
// Nothing where there is none.
Status allowAgain(store::Edit& edit, people::PersonId owner, people::PersonId person);

} // namespace tenon::mentoring
