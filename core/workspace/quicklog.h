// SPDX-License-Identifier: GPL-3.0-or-later
// A line typed in a hurry, read for whoever types: their pairs, their language, today.
#pragma once

#include "core/mentoring/meetinglog.h"
#include "core/mentoring/quickmeeting.h"
#include "core/workspace/viewpoint.h"

namespace tenon::workspace {

// The present pairings a point of view may log for: its own, or every one for the administration.
Result<std::vector<mentoring::QuickPair>> quickPairs(const Workspace& workspace,
                                                     const Viewpoint& viewpoint);

// Reads lines for one point of view; the pairs are read once.
class QuickLog {
public:
    // Error where the library or the words cannot be read.
    static Result<QuickLog> forViewpoint(const Workspace& workspace, const Viewpoint& viewpoint);

    mentoring::QuickMeeting read(const QString& line) const;
    // As what is logged; nullopt while anything is asked.
    std::optional<mentoring::NewMeeting> meeting(const mentoring::QuickMeeting& read) const;

private:
    QuickLog(const policy::PolicyPack& pack, QDate today) : m_pack(pack), m_today(today) {}

    policy::PolicyPack m_pack; // its own: the workspace forgets one that is replaced
    QDate m_today;
    mentoring::QuickWords m_words;
    std::vector<mentoring::QuickPair> m_pairs;
};

} // namespace tenon::workspace
