// SPDX-License-Identifier: GPL-3.0-or-later
// What one of a pair writes for the others: introductions and discussions. Within a commit.
#pragma once

#include "core/mentoring/discussion.h"
#include "core/mentoring/introduction.h"
#include "core/store/edit.h"

namespace tenon::mentoring {

// Each gets its identifier and its texts cleaned. Error Refused where what it is about is missing:
// a name, a title, a message.
Status introduce(store::Edit& edit, Introduction& introduction);
Status noteOutcome(store::Edit& edit, Id<Introduction> introduction, const QString& outcome);
// first is the message it begins with.
Status beginDiscussion(store::Edit& edit, Discussion& discussion, DiscussionPost first);
Status writePost(store::Edit& edit, DiscussionPost& post);

} // namespace tenon::mentoring
