// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the meetings out of a foreign iCalendar file (RFC 5545), for a log of what was held: when,
// how long, what it was called, with whom. Nothing else of the file is kept. Bytes in, events or
// one error with its line out; what cannot be read is named and passed over.
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace tenon::exchange {

struct CalendarMeeting {
    QString uid;
    QString summary;
    QString location;
    QStringList people; // e-mail addresses of organizer and attendees, lower case; else their names
    QDate day;          // in the reader's time zone
    QTime time;         // invalid: all day
    int minutes = 0;    // 0: the file does not say
    int line = 0;       // where it begins in the file
    bool operator==(const CalendarMeeting&) const = default;
};

struct CalendarFault {
    int line = 0;
    QString message;
    bool operator==(const CalendarFault&) const = default;
};

struct CalendarReading {
    std::vector<CalendarMeeting> meetings; // by day and time; a series is each of its days
    std::vector<CalendarFault> faults;
};

// Hard limits of one input (file-safety.md, section 5).
struct CalendarLimits {
    qint64 bytes = 50 * 1024 * 1024;
    int events = 100000; // days of series among them
    int lineCharacters = 100 * 1024;
};

// Days of a series after `until` are left out, cancelled events too. Error InvalidInput where the
// file is no calendar or passes a limit; Cancelled.
Result<CalendarReading> readICalendar(const QByteArray& bytes, QDate until,
                                      const CalendarLimits& limits = {},
                                      const CancelToken& cancel = {});

} // namespace tenon::exchange
