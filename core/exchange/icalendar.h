// SPDX-License-Identifier: GPL-3.0-or-later
// Writes all-day events as an iCalendar file (RFC 5545). Reading a foreign one is in
// icalendarreader.h.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace tenon::exchange {

struct CalendarEvent {
    QString uid;      // stable: a calendar program replaces the event of the same UID
    int sequence = 0; // greater than in any earlier file where the event has changed since
    QDate day;
    QString summary;
    QString description;
    QStringList categories;
    std::vector<int> alarmDays; // days before, 0 to 3650
};

// Every event is private (CLASS:PRIVATE) and takes no time (TRANSP:TRANSPARENT). name: of the
// calendar. stamp: when the file is made.
QByteArray writeICalendar(const std::vector<CalendarEvent>& events, const QString& name,
                          const QDateTime& stamp);

} // namespace tenon::exchange
