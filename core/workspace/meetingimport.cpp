// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/meetingimport.h"

#include "core/base/text.h"
#include "core/exchange/csv.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairinglifecycle.h"
#include "core/people/peoplequery.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace tenon::workspace {

using namespace Qt::StringLiterals;
using exchange::CalendarMeeting;
using mentoring::Pair;
using Fate = MeetingRow::Fate;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MeetingImport)
};

// The pairs a point of view may log for, with what a calendar may call their people.
class Pairs {
public:
    static Result<Pairs> of(const Workspace& workspace, const Viewpoint& viewpoint) {
        auto pairs = viewpoint.person ? mentoring::pairsOf(workspace.reader(), *viewpoint.person)
                                      : mentoring::pairs(workspace.reader());
        if (!pairs)
            return pairs.error();
        Pairs out;
        for (Pair& pair : *pairs) {
            if (!mentoring::wasMentoring(pair.pairing))
                continue;
            Known known{std::move(pair), {}, {}};
            for (const mentoring::PairingMember& member : known.pair.members) {
                if (viewpoint.person && member.person == *viewpoint.person)
                    continue;
                auto person = workspace.records<people::Person>().get(member.person);
                if (!person)
                    return person.error();
                known.emails << person->email;
                known.names << text::folded(person->name);
            }
            out.m_pairs.push_back(std::move(known));
        }
        return out;
    }

    // Those of the day whose people are among the addresses or names, or are named in the title.
    std::vector<const Pair*> found(const QStringList& people, const QString& title,
                                   QDate day) const {
        std::vector<const Pair*> byPeople, byTitle;
        const QString folded = u' ' + text::folded(title) + u' ';
        for (const Known& known : m_pairs) {
            if (day < known.pair.pairing.since ||
                (known.pair.pairing.until && day > *known.pair.pairing.until))
                continue;
            if (std::any_of(people.begin(), people.end(),
                            [&](const QString& one) { return isOf(known, one); }))
                byPeople.push_back(&known.pair);
            else if (isNamed(known, folded))
                byTitle.push_back(&known.pair);
        }
        return byPeople.empty() ? byTitle : byPeople;
    }

private:
    struct Known {
        Pair pair;
        QStringList emails;
        QStringList names; // folded
    };

    static bool isOf(const Known& known, const QString& person) {
        return known.emails.contains(person.toLower()) ||
               known.names.contains(text::folded(person));
    }

    // The whole name, or the family name as a word of its own.
    static bool isNamed(const Known& known, const QString& folded) {
        return std::any_of(known.names.begin(), known.names.end(), [&](const QString& name) {
            return folded.contains(u' ' + name + u' ') ||
                   folded.contains(u' ' + name.section(u' ', -1) + u' ');
        });
    }

    std::vector<Known> m_pairs;
};

// Which meetings the pairs have already.
class Logged {
public:
    explicit Logged(const Workspace& workspace) : m_workspace(workspace) {}

    Result<bool> has(const mentoring::NewMeeting& meeting) {
        const qint64 id = meeting.pairing.value();
        if (!m_meetings.contains(id)) {
            auto meetings = mentoring::meetingsOf(m_workspace.reader(), meeting.pairing);
            if (!meetings)
                return meetings.error();
            m_meetings.insert(id, std::move(*meetings));
        }
        const auto& known = m_meetings[id];
        return std::any_of(known.begin(), known.end(), [&](const mentoring::Meeting& one) {
            return one.heldOn == meeting.heldOn && one.minutes == meeting.minutes;
        });
    }

    void add(const mentoring::NewMeeting& meeting) {
        mentoring::Meeting one;
        one.heldOn = meeting.heldOn;
        one.minutes = meeting.minutes;
        m_meetings[meeting.pairing.value()].push_back(one);
    }

private:
    const Workspace& m_workspace;
    QHash<qint64, std::vector<mentoring::Meeting>> m_meetings;
};

void settle(MeetingRow& row, Fate fate, const QString& why) {
    row.fate = fate;
    row.why = why;
}

// New, or known already; within one plan a meeting is logged once.
Status settleMeeting(MeetingRow& row, const mentoring::NewMeeting& meeting, Logged& logged) {
    row.meeting = meeting;
    auto known = logged.has(meeting);
    if (!known)
        return known.error();
    if (*known) {
        settle(row, Fate::Known, Tr::tr("A meeting of that day and length is logged already."));
        return {};
    }
    logged.add(meeting);
    return {};
}

mentoring::Channel channelOf(const CalendarMeeting& event) {
    const QString place = event.location.toLower();
    for (const QString& word : {u"zoom"_s, u"teams"_s, u"meet.google"_s, u"webex"_s, u"skype"_s})
        if (place.contains(word))
            return mentoring::Channel::Video;
    if (place.startsWith(u"tel"_s) || place.contains(u"phone"_s))
        return mentoring::Channel::Phone;
    return mentoring::Channel::InPerson;
}

Status planEvent(MeetingRow& row, const CalendarMeeting& event, const Pairs& pairs, Logged& logged,
                 QDate today) {
    const auto found = pairs.found(event.people, event.summary, event.day);
    if (found.empty()) {
        settle(row, Fate::NotOurs, Tr::tr("Nobody in it is of one of your pairs on that day."));
        return {};
    }
    if (event.day > today) {
        settle(row, Fate::NotOurs, Tr::tr("It is still to come."));
        return {};
    }
    if (found.size() > 1) {
        settle(row, Fate::Asked, Tr::tr("It may be of several of your pairs."));
        return {};
    }
    if (event.minutes < 1 || event.minutes > 24 * 60) {
        settle(row, Fate::Asked, Tr::tr("How long it was is not said."));
        return {};
    }
    mentoring::NewMeeting meeting;
    meeting.pairing = found.front()->pairing.id;
    meeting.heldOn = event.day;
    meeting.minutes = event.minutes;
    meeting.channel = channelOf(event);
    meeting.topics = event.summary;
    return settleMeeting(row, meeting, logged);
}

struct Columns {
    int subject = -1, day = -1, start = -1, endDay = -1, end = -1, minutes = -1, people = -1,
        place = -1;
};

Columns columnsOf(const QStringList& header) {
    Columns columns;
    const auto find = [&](const QStringList& names) {
        for (const QString& name : names)
            for (qsizetype i = 0; i < header.size(); ++i)
                if (text::folded(header[i]) == name)
                    return int(i);
        return -1;
    };
    columns.subject = find({u"subject"_s, u"summary"_s, u"title"_s, u"event"_s, u"topic"_s});
    columns.day = find({u"start date"_s, u"date"_s, u"day"_s, u"start"_s});
    columns.start = find({u"start time"_s, u"time"_s, u"begin"_s});
    columns.endDay = find({u"end date"_s});
    columns.end = find({u"end time"_s, u"end"_s});
    columns.minutes = find({u"minutes"_s, u"duration"_s, u"duration (minutes)"_s, u"length"_s});
    columns.people = find({u"required attendees"_s, u"attendees"_s, u"with"_s, u"participants"_s,
                           u"mentee"_s, u"mentor"_s, u"person"_s});
    columns.place = find({u"location"_s, u"place"_s, u"where"_s});
    return columns;
}

// ISO, or with the month first or the day first where only one of them is possible.
std::optional<QDate> dayIn(const QString& given) {
    const QString word = given.trimmed().section(u' ', 0, 0);
    if (const QDate iso = QDate::fromString(word.left(10), Qt::ISODate); iso.isValid())
        return iso;
    const QStringList parts = QString(word).replace(u'.', u'/').split(u'/', Qt::SkipEmptyParts);
    if (parts.size() != 3)
        return std::nullopt;
    const int a = parts[0].toInt(), b = parts[1].toInt();
    const int year = parts[2].size() == 2 ? 2000 + parts[2].toInt() : parts[2].toInt();
    const QDate monthFirst(year, a, b), dayFirst(year, b, a);
    if (monthFirst.isValid() && dayFirst.isValid() && monthFirst != dayFirst)
        return std::nullopt;
    const QDate day = monthFirst.isValid() ? monthFirst : dayFirst;
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QTime timeIn(const QString& given) {
    const QString word = given.trimmed().toUpper();
    for (const QString& format :
         {u"H:mm"_s, u"H:mm:ss"_s, u"h:mm AP"_s, u"h:mm:ss AP"_s, u"h AP"_s})
        if (const QTime time = QLocale::c().toTime(word, format); time.isValid())
            return time;
    return {};
}

// nullopt where the day cannot be read in one way.
std::optional<CalendarMeeting> eventOf(const TextTable::Row& row, const Columns& columns) {
    const auto cell = [&](int column) {
        return column < 0 ? QString() : row.cells.value(column).trimmed();
    };
    CalendarMeeting event;
    event.line = row.line;
    event.summary = text::cleanedLine(cell(columns.subject));
    event.location = cell(columns.place);
    for (const QString& person : cell(columns.people).split(u';', Qt::SkipEmptyParts))
        event.people << person.trimmed();
    const auto day = dayIn(cell(columns.day));
    if (!day)
        return std::nullopt;
    event.day = *day;
    event.time = timeIn(cell(columns.start));
    event.minutes = cell(columns.minutes).toInt();
    const QTime end = timeIn(cell(columns.end));
    if (event.minutes == 0 && event.time.isValid() && end.isValid()) {
        const QDate endDay = dayIn(cell(columns.endDay)).value_or(*day);
        event.minutes = int(QDateTime(*day, event.time).secsTo(QDateTime(endDay, end)) / 60);
    }
    return event;
}

Result<MeetingPlan> planTable(const Workspace& workspace, const Pairs& pairs,
                              const TextTable& table) {
    const Columns columns = columnsOf(table.header);
    if (columns.day < 0 || (columns.subject < 0 && columns.people < 0))
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The file has no columns for the day and for the subject or the "
                            "people. Its first row should name them: Subject, Start Date, Start "
                            "Time, End Time, Attendees."),
                     u"columns"_s, u"line 1"_s};
    MeetingPlan plan;
    Logged logged(workspace);
    for (const TextTable::Row& cells : table.rows) {
        MeetingRow row;
        row.line = cells.line;
        const auto event = eventOf(cells, columns);
        row.said = event ? event->summary : cells.cells.join(u", "_s);
        if (!event)
            settle(row, Fate::Asked,
                   Tr::tr("The day cannot be read in one way; write it as 2026-11-23."));
        else if (auto planned = planEvent(row, *event, pairs, logged, workspace.today()); !planned)
            return planned.error();
        plan.rows.push_back(std::move(row));
    }
    return plan;
}

} // namespace

int MeetingPlan::count(MeetingRow::Fate fate) const {
    return int(std::count_if(rows.begin(), rows.end(),
                             [fate](const MeetingRow& row) { return row.fate == fate; }));
}

Result<MeetingPlan> planLines(const Workspace& workspace, const QuickLog& quick,
                              const QString& text) {
    constexpr int most = 5000;
    MeetingPlan plan;
    Logged logged(workspace);
    int line = 0;
    for (const QString& said : text.split(u'\n')) {
        ++line;
        if (said.trimmed().isEmpty())
            continue;
        if (int(plan.rows.size()) >= most)
            return Error{ErrorCode::InvalidInput,
                         Tr::tr("More than %1 meetings at once; take fewer.").arg(most), u"lines"_s,
                         u"line %1"_s.arg(line)};
        MeetingRow row;
        row.line = line;
        row.said = text::cleanedLine(said);
        const mentoring::QuickMeeting read = quick.read(said);
        if (const auto meeting = quick.meeting(read)) {
            if (auto settled = settleMeeting(row, *meeting, logged); !settled)
                return settled.error();
        } else {
            QStringList questions;
            for (const mentoring::QuickQuestion& question : read.questions)
                questions << question.text;
            settle(row, Fate::Asked, questions.join(u' '));
        }
        plan.rows.push_back(std::move(row));
    }
    return plan;
}

Result<MeetingPlan> planCalendar(const Workspace& workspace, const Viewpoint& viewpoint,
                                 const QByteArray& bytes, const CancelToken& cancel) {
    auto pairs = Pairs::of(workspace, viewpoint);
    if (!pairs)
        return pairs.error();
    if (!bytes.left(4096).toUpper().contains("BEGIN:VCALENDAR")) {
        auto table = exchange::readCsv(bytes, {}, cancel);
        if (!table)
            return table.error();
        return planTable(workspace, *pairs, *table);
    }
    auto reading = exchange::readICalendar(bytes, workspace.today(), {}, cancel);
    if (!reading)
        return reading.error();
    MeetingPlan plan;
    plan.faults = std::move(reading->faults);
    Logged logged(workspace);
    for (const CalendarMeeting& event : reading->meetings) {
        MeetingRow row;
        row.line = event.line;
        row.said = event.summary;
        if (auto planned = planEvent(row, event, *pairs, logged, workspace.today()); !planned)
            return planned.error();
        plan.rows.push_back(std::move(row));
    }
    return plan;
}

Status logMeetings(store::Edit& edit, const policy::PolicyPack& pack, const MeetingPlan& plan,
                   const std::vector<bool>& leftOut, QDate today) {
    for (std::size_t i = 0; i < plan.rows.size(); ++i) {
        const MeetingRow& row = plan.rows[i];
        if (row.fate != Fate::New || !row.meeting || (i < leftOut.size() && leftOut[i]))
            continue;
        auto made = mentoring::logMeeting(edit, pack, *row.meeting, today);
        if (!made)
            return Error{made.error().code,
                         Tr::tr("Line %1: %2").arg(row.line).arg(made.error().message),
                         made.error().detail, u"line %1"_s.arg(row.line)};
    }
    return {};
}

} // namespace tenon::workspace
