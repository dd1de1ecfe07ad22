// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include "core/base/text.h"

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; // octets, without the line break (RFC 5545, 3.1)

QString escaped(const QString& raw) {
    QString out = text::cleaned(raw);
    out.replace(u'\\', u"\\\\"_s);
    out.replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return out.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s).replace(u'\t', u' ');
}

// Breaks a content line between characters, never inside one; what follows begins with a space.
QByteArray folded(const QByteArray& line) {
    QByteArray out;
    qsizetype room = longestLine;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype length = 1;
        while (i + length < line.size() && (uchar(line[i + length]) & 0xC0) == 0x80)
            ++length;
        if (length > room) {
            out += "\r\n ";
            room = longestLine - 1;
        }
        out += line.mid(i, length);
        room -= length;
        i += length;
    }
    return out + "\r\n";
}

class Writer {
public:
    void line(const char* name, const QString& value) {
        m_out += folded(QByteArray(name) + ':' + value.toUtf8());
    }
    QByteArray take() { return std::move(m_out); }

private:
    QByteArray m_out;
};

QString utc(const QDateTime& moment) {
    return moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

void writeAlarm(Writer& out, int days, const QString& summary) {
    out.line("BEGIN", u"VALARM"_s);
    out.line("ACTION", u"DISPLAY"_s);
    out.line("TRIGGER", days == 0 ? u"PT0S"_s : u"-P%1D"_s.arg(days));
    out.line("DESCRIPTION", escaped(summary));
    out.line("END", u"VALARM"_s);
}

void writeEvent(Writer& out, const CalendarEvent& event, const QDateTime& stamp) {
    out.line("BEGIN", u"VEVENT"_s);
    out.line("UID", event.uid);
    out.line("SEQUENCE", QString::number(event.sequence));
    out.line("DTSTAMP", utc(stamp));
    out.line("DTSTART;VALUE=DATE", event.day.toString(u"yyyyMMdd"_s));
    out.line("DTEND;VALUE=DATE", event.day.addDays(1).toString(u"yyyyMMdd"_s));
    out.line("SUMMARY", escaped(event.summary));
    if (!event.description.isEmpty())
        out.line("DESCRIPTION", escaped(event.description));
    if (!event.categories.isEmpty()) {
        QStringList categories;
        for (const QString& category : event.categories)
            categories << escaped(category);
        out.line("CATEGORIES", categories.join(u','));
    }
    out.line("CLASS", u"PRIVATE"_s);
    out.line("TRANSP", u"TRANSPARENT"_s);
    for (const int days : event.alarmDays)
        writeAlarm(out, days, event.summary);
    out.line("END", u"VEVENT"_s);
}

} // namespace

QByteArray writeICalendar(const std::vector<CalendarEvent>& events, const QString& name,
                          const QDateTime& stamp) {
    Writer out;
    out.line("BEGIN", u"VCALENDAR"_s);
    out.line("VERSION", u"2.0"_s);
    out.line("PRODID", u"-//Tenon//Tenon//EN"_s);
    out.line("CALSCALE", u"GREGORIAN"_s);
    out.line("X-WR-CALNAME", escaped(name));
    for (const CalendarEvent& event : events)
        writeEvent(out, event, stamp);
    out.line("END", u"VCALENDAR"_s);
    return out.take();
}

} // namespace tenon::exchange
