// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are meetings within the limits, faults with their lines, or one error with its own.
#include "core/exchange/icalendarreader.h"

#include <cstdint>
#include <cstdlib>

using namespace tenon::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    CalendarLimits limits;
    limits.events = 500;
    const QDate until(2030, 12, 31);
    const auto reading = readICalendar(
        QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)), until, limits);
    if (!reading) {
        if (reading.error().message.isEmpty() || !reading.error().where.startsWith(u"line "))
            std::abort();
        return 0;
    }
    if (int(reading->meetings.size()) > limits.events)
        std::abort();
    for (const CalendarMeeting& meeting : reading->meetings)
        if (!meeting.day.isValid() || meeting.day > until || meeting.minutes < 0)
            std::abort();
    return 0;
}
