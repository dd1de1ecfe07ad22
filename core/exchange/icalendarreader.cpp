// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendarreader.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ICalendarReader)
};

Error invalid(int line, const QString& message) {
    return {ErrorCode::InvalidInput, message, u"icalendar"_s, u"line %1"_s.arg(line)};
}

// NAME;PARAM=VALUE:value, unfolded.
struct Property {
    QString name;
    QHash<QString, QString> parameters;
    QString value;
    int line = 0;
};

// Text values escape commas, semicolons, line breaks and the backslash itself.
QString unescaped(const QString& value) {
    QString out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            out += value[i];
            continue;
        }
        const QChar next = value[++i];
        out += next == u'n' || next == u'N' ? QChar(u' ') : next;
    }
    return text::cleanedLine(out);
}

std::optional<Property> propertyIn(const QString& text, int line) {
    Property property;
    property.line = line;
    bool quoted = false;
    qsizetype start = 0;
    QStringList parts;
    qsizetype colon = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u';' || c == u':') {
            parts << text.mid(start, i - start);
            start = i + 1;
            if (c == u':') {
                colon = i;
                break;
            }
        }
    }
    if (colon < 0 || parts.isEmpty() || parts.front().isEmpty())
        return std::nullopt;
    property.name = parts.takeFirst().toUpper();
    for (const QString& part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        QString value = part.mid(equals + 1);
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        if (equals > 0)
            property.parameters.insert(part.left(equals).toUpper(), value);
    }
    property.value = text.mid(colon + 1);
    return property;
}

// Puts folded lines together: what begins with a space or tab belongs to the line before.
class Lines {
public:
    Lines(const QString& text, int most) : m_text(text), m_most(most) {}

    // nullopt at the end; an error where a line passes the limit.
    Result<std::optional<std::pair<QString, int>>> next() {
        if (m_at >= m_text.size())
            return std::optional<std::pair<QString, int>>();
        QString line = physical();
        const int first = m_line;
        while (m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t')) {
            line += QStringView(physical()).mid(1);
            if (line.size() > m_most)
                break;
        }
        if (line.size() > m_most)
            return invalid(first, Tr::tr("Line %1 is longer than %2 signs; this is no calendar "
                                         "that people use.")
                                      .arg(first)
                                      .arg(m_most));
        return std::optional(std::pair(line, first));
    }

private:
    QString physical() {
        ++m_line;
        qsizetype end = m_text.indexOf(u'\n', m_at);
        if (end < 0)
            end = m_text.size();
        QString line = m_text.mid(m_at, end - m_at);
        if (line.endsWith(u'\r'))
            line.chop(1);
        m_at = end + 1;
        return line;
    }

    const QString& m_text;
    int m_most;
    qsizetype m_at = 0;
    int m_line = 0;
};

struct Moment {
    QDate day;
    QTime time; // invalid: all day
    bool operator==(const Moment&) const = default;
};

// "20261123", "20261123T143000", "20261123T143000Z"; in the reader's own time zone.
std::optional<Moment> momentIn(const QString& value, const QString& zoneName) {
    if (value.size() == 8) {
        const QDate day = QDate::fromString(value, u"yyyyMMdd"_s);
        return day.isValid() ? std::optional(Moment{day, {}}) : std::nullopt;
    }
    const bool utc = value.endsWith(u'Z');
    const QString plain = utc ? value.chopped(1) : value;
    const QDate day = QDate::fromString(plain.left(8), u"yyyyMMdd"_s);
    const QTime time = QTime::fromString(plain.mid(9), u"HHmmss"_s);
    if (plain.size() != 15 || plain[8] != u'T' || !day.isValid() || !time.isValid())
        return std::nullopt;
    QDateTime moment(day, time);
    if (utc) {
        moment = QDateTime(day, time, Qt::UTC);
    } else if (!zoneName.isEmpty()) {
        // A zone of an unknown name is read as the reader's own: what people see there is right.
        const QTimeZone zone(zoneName.toUtf8());
        if (zone.isValid())
            moment = QDateTime(day, time, zone);
    }
    moment = moment.toLocalTime();
    return Moment{moment.date(), moment.time()};
}

// "PT45M", "PT1H30M", "P1DT2H"; in minutes.
std::optional<int> durationIn(const QString& value) {
    static const QRegularExpression pattern(
        u"^P(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,4})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})S)?)?$"_s);
    const auto match = pattern.match(value);
    if (!match.hasMatch() || value.size() < 3)
        return std::nullopt;
    const auto part = [&](int group) {
        return match.captured(group).toInt();
    };
    return ((part(1) * 7 + part(2)) * 24 + part(3)) * 60 + part(4) + part(5) / 60;
}

struct Rule {
    enum class Every { Day, Week, Month } every = Every::Week;
    int interval = 1;
    int count = 0; // 0: without end
    std::optional<QDate> until;
    QSet<int> weekdays; // of a weekly one; empty: the day it began on
};

// What people's recurring meetings are made of; anything else is not guessed.
std::optional<Rule> ruleIn(const QString& value) {
    static const QStringList days{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    Rule rule;
    bool known = false;
    for (const QString& part : value.split(u';', Qt::SkipEmptyParts)) {
        const QString key = part.section(u'=', 0, 0).toUpper();
        const QString given = part.section(u'=', 1);
        if (key == u"FREQ"_s) {
            known = true;
            if (given == u"DAILY"_s)
                rule.every = Rule::Every::Day;
            else if (given == u"MONTHLY"_s)
                rule.every = Rule::Every::Month;
            else if (given != u"WEEKLY"_s)
                return std::nullopt;
        } else if (key == u"INTERVAL"_s) {
            rule.interval = given.toInt();
        } else if (key == u"COUNT"_s) {
            rule.count = given.toInt();
        } else if (key == u"UNTIL"_s) {
            const auto until = momentIn(given, {});
            if (!until)
                return std::nullopt;
            rule.until = until->day;
        } else if (key == u"BYDAY"_s) {
            for (const QString& day : given.split(u','))
                if (const qsizetype at = days.indexOf(day); at >= 0)
                    rule.weekdays.insert(int(at) + 1);
                else
                    return std::nullopt; // "2MO": the second Monday
        } else if (key != u"WKST"_s) {
            return std::nullopt;
        }
    }
    const bool good = known && rule.interval >= 1 && rule.interval <= 1000 && rule.count >= 0 &&
                      (rule.every == Rule::Every::Week || rule.weekdays.isEmpty());
    return good ? std::optional(rule) : std::nullopt;
}

// The days of a series, from its first on.
std::vector<QDate> daysOf(const Rule& rule, QDate first, QDate until, int most) {
    std::vector<QDate> days;
    const QDate last = rule.until ? std::min(*rule.until, until) : until;
    const int count = rule.count > 0 ? std::min(rule.count, most) : most;
    const auto add = [&](QDate day) {
        if (day >= first && day <= last && int(days.size()) < count)
            days.push_back(day);
    };
    for (int step = 0; int(days.size()) < count; ++step) {
        switch (rule.every) {
        case Rule::Every::Day: {
            const QDate day = first.addDays(qint64(step) * rule.interval);
            if (day > last)
                return days;
            add(day);
            break;
        }
        case Rule::Every::Month: {
            const QDate day = first.addMonths(step * rule.interval);
            if (day > last)
                return days;
            if (day.day() == first.day()) // a 31st falls out in shorter months
                add(day);
            break;
        }
        case Rule::Every::Week: {
            const QDate monday = first.addDays(1 - first.dayOfWeek());
            const QDate week = monday.addDays(qint64(step) * 7 * rule.interval);
            if (week > last)
                return days;
            for (int weekday = 1; weekday <= 7; ++weekday)
                if (rule.weekdays.isEmpty() ? weekday == first.dayOfWeek()
                                            : rule.weekdays.contains(weekday))
                    add(week.addDays(weekday - 1));
            break;
        }
        }
    }
    return days;
}

// The address of an organizer or attendee, else the name.
QString personIn(const Property& property) {
    const QString value = property.value.trimmed();
    if (value.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        return value.mid(7).toLower();
    return text::cleanedLine(property.parameters.value(u"CN"_s));
}

class Reader {
public:
    Reader(QDate until, const CalendarLimits& limits) : m_until(until), m_limits(limits) {}

    Result<CalendarReading> read(const QString& text, const CancelToken& cancel) {
        Lines lines(text, m_limits.lineCharacters);
        int seen = 0;
        while (true) {
            if (++seen % 1000 == 0 && cancel.isCancelled())
                return Error{ErrorCode::Cancelled, Tr::tr("Reading was stopped."), {}, {}};
            auto line = lines.next();
            if (!line)
                return line.error();
            if (!*line)
                break;
            const auto& [content, number] = **line;
            if (content.trimmed().isEmpty())
                continue;
            if (auto taken = take(content, number); !taken)
                return taken.error();
        }
        if (!m_isCalendar)
            return invalid(1, Tr::tr("This is no iCalendar file: it does not begin with "
                                     "BEGIN:VCALENDAR."));
        if (m_depth > 0)
            fault(m_eventLine, Tr::tr("The file ends within an event; the event is left out."));
        leaveOutChanged();
        std::stable_sort(m_out.meetings.begin(), m_out.meetings.end(),
                         [](const CalendarMeeting& a, const CalendarMeeting& b) {
                             return std::pair(a.day, a.time) < std::pair(b.day, b.time);
                         });
        return std::move(m_out);
    }

private:
    Status take(const QString& content, int number) {
        const auto property = propertyIn(content, number);
        if (!property) {
            if (!m_isCalendar)
                return invalid(number, Tr::tr("This is no iCalendar file: it does not begin with "
                                              "BEGIN:VCALENDAR."));
            fault(number, Tr::tr("A line without a name and a value."));
            return {};
        }
        const QString value = property->value.trimmed().toUpper();
        if (property->name == u"BEGIN"_s) {
            m_isCalendar = m_isCalendar || value == u"VCALENDAR"_s;
            if (!m_isCalendar)
                return invalid(number, Tr::tr("This is no iCalendar file: it does not begin with "
                                              "BEGIN:VCALENDAR."));
            if (m_depth > 0)
                ++m_depth; // an alarm within an event
            else if (value == u"VEVENT"_s)
                beginEvent(number);
        } else if (property->name == u"END"_s) {
            if (m_depth == 1 && value == u"VEVENT"_s)
                return endEvent();
            m_depth = std::max(0, m_depth - 1);
        } else if (m_depth == 1) {
            m_event.push_back(*property);
        }
        return {};
    }

    void beginEvent(int line) {
        m_depth = 1;
        m_eventLine = line;
        m_event.clear();
    }

    const Property* property(const QString& name) const {
        for (const Property& one : m_event)
            if (one.name == name)
                return &one;
        return nullptr;
    }

    std::optional<Moment> moment(const QString& name) const {
        const Property* one = property(name);
        return one ? momentIn(one->value.trimmed(), one->parameters.value(u"TZID"_s))
                   : std::nullopt;
    }

    Status endEvent() {
        m_depth = 0;
        const Property* status = property(u"STATUS"_s);
        if (status && status->value.trimmed().toUpper() == u"CANCELLED"_s)
            return {};
        const auto start = moment(u"DTSTART"_s);
        if (!start) {
            fault(m_eventLine, Tr::tr("An event without a day that can be read."));
            return {};
        }
        CalendarMeeting meeting;
        meeting.line = m_eventLine;
        meeting.day = start->day;
        meeting.time = start->time;
        meeting.minutes = minutesFrom(*start);
        if (const Property* one = property(u"SUMMARY"_s))
            meeting.summary = unescaped(one->value);
        if (const Property* one = property(u"LOCATION"_s))
            meeting.location = unescaped(one->value);
        if (const Property* one = property(u"UID"_s))
            meeting.uid = one->value.trimmed();
        for (const Property& one : m_event)
            if (one.name == u"ATTENDEE"_s || one.name == u"ORGANIZER"_s)
                if (const QString person = personIn(one);
                    !person.isEmpty() && !meeting.people.contains(person))
                    meeting.people << person;
        return addDays(meeting);
    }

    int minutesFrom(const Moment& start) const {
        if (const Property* one = property(u"DURATION"_s))
            return durationIn(one->value.trimmed()).value_or(0);
        const auto end = moment(u"DTEND"_s);
        if (!end || !start.time.isValid() || !end->time.isValid())
            return 0;
        const qint64 seconds =
            QDateTime(start.day, start.time).secsTo(QDateTime(end->day, end->time));
        return seconds > 0 && seconds <= 7 * 24 * 3600 ? int(seconds / 60) : 0;
    }

    Status addDays(const CalendarMeeting& meeting) {
        std::vector<QDate> days{meeting.day};
        if (const Property* one = property(u"RRULE"_s)) {
            if (const auto rule = ruleIn(one->value.trimmed().toUpper()))
                days = daysOf(*rule, meeting.day, m_until,
                              m_limits.events - int(m_out.meetings.size()) + 1);
            else
                fault(one->line, Tr::tr("How this event repeats is not understood; only its first "
                                        "day is taken."));
        }
        QSet<QDate> without;
        for (const Property& one : m_event)
            if (one.name == u"EXDATE"_s)
                for (const QString& value : one.value.split(u','))
                    if (const auto day = momentIn(value.trimmed(), one.parameters.value(u"TZID"_s)))
                        without.insert(day->day);
        if (const Property* one = property(u"RECURRENCE-ID"_s))
            if (const auto moved = momentIn(one->value.trimmed(), one->parameters.value(u"TZID"_s)))
                m_changed.push_back({meeting.uid, moved->day, m_out.meetings.size()});
        for (const QDate day : days) {
            if (without.contains(day) || day > m_until)
                continue;
            if (int(m_out.meetings.size()) >= m_limits.events)
                return invalid(meeting.line,
                               Tr::tr("The calendar has more than %1 events; take a shorter "
                                      "stretch of time.")
                                   .arg(m_limits.events));
            CalendarMeeting one = meeting;
            one.day = day;
            m_out.meetings.push_back(std::move(one));
        }
        return {};
    }

    // A day of a series that was moved stands in the file once more: its own place is empty.
    void leaveOutChanged() {
        QHash<std::pair<QString, QDate>, QSet<qsizetype>> own;
        for (const Changed& change : m_changed)
            own[{change.uid, change.day}].insert(qsizetype(change.own));
        std::vector<CalendarMeeting> kept;
        for (std::size_t i = 0; i < m_out.meetings.size(); ++i) {
            CalendarMeeting& one = m_out.meetings[i];
            const auto changed = own.constFind({one.uid, one.day});
            if (changed == own.cend() || changed->contains(qsizetype(i)))
                kept.push_back(std::move(one));
        }
        m_out.meetings = std::move(kept);
    }

    void fault(int line, const QString& message) {
        constexpr std::size_t most = 1000;
        if (m_out.faults.size() < most)
            m_out.faults.push_back({line, message});
    }

    struct Changed {
        QString uid;
        QDate day;
        std::size_t own;
    };

    QDate m_until;
    CalendarLimits m_limits;
    CalendarReading m_out;
    std::vector<Changed> m_changed;
    std::vector<Property> m_event;
    int m_eventLine = 0;
    int m_depth = 0; // within an event
    bool m_isCalendar = false;
};

} // namespace

Result<CalendarReading> readICalendar(const QByteArray& bytes, QDate until,
                                      const CalendarLimits& limits, const CancelToken& cancel) {
    if (bytes.size() > limits.bytes)
        return invalid(1,
                       Tr::tr("The calendar is larger than %1 MB; take a shorter stretch of time.")
                           .arg(limits.bytes / (1024 * 1024)));
    QString text = QString::fromUtf8(bytes); // RFC 5545: UTF-8
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return Reader(until, limits).read(text, cancel);
}

} // namespace tenon::exchange
