// SPDX-License-Identifier: GPL-3.0-or-later
// A discussion of a pair or circle as a document, for its members alone.
#pragma once

#include "core/mentoring/discussion.h"

#include <QHash>

namespace tenon::reports {

// posts: in the order in which they were written. names: of the members.
QString discussionHtml(const mentoring::Discussion& discussion,
                       const std::vector<mentoring::DiscussionPost>& posts,
                       const QHash<qint64, QString>& names);

} // namespace tenon::reports
