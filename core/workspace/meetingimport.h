// SPDX-License-Identifier: GPL-3.0-or-later
// Many meetings at once: a term's lines typed one below the other, or the meetings of a foreign
// calendar (iCalendar or a CSV export), each with what would become of it before anything is
// written. Logging all of them is one commit.
#pragma once

#include "core/exchange/icalendarreader.h"
#include "core/workspace/quicklog.h"

namespace tenon::workspace {

struct MeetingRow {
    enum class Fate {
        New,
        Known,  // the pair has a meeting of that day and length already
        Asked,  // it can be read in two ways, or does not say enough
        NotOurs // nobody in it is of one of these pairs, or it is still to come
    };
    int line = 0; // in what was typed or read
    QString said; // the line, or the event's title
    Fate fate = Fate::New;
    QString why;                                  // in words, of all but New
    std::optional<mentoring::NewMeeting> meeting; // of New and Known
    bool operator==(const MeetingRow&) const = default;
};

struct MeetingPlan {
    std::vector<MeetingRow> rows;
    std::vector<exchange::CalendarFault> faults;
    int count(MeetingRow::Fate fate) const;
};

// One quick line for each meeting; empty lines are passed over.
Result<MeetingPlan> planLines(const Workspace& workspace, const QuickLog& quick,
                              const QString& text);

// iCalendar or CSV, told by what is in it. Of a CSV file: columns of subject, date, start and end
// or minutes, and attendees are found by their usual names in English.
Result<MeetingPlan> planCalendar(const Workspace& workspace, const Viewpoint& viewpoint,
                                 const QByteArray& bytes, const CancelToken& cancel = {});

// Logs every row that is New and not left out.
Status logMeetings(store::Edit& edit, const policy::PolicyPack& pack, const MeetingPlan& plan,
                   const std::vector<bool>& leftOut, QDate today);

} // namespace tenon::workspace
