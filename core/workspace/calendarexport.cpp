// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendarexport.h"

#include "core/exchange/icalendar.h"
#include "core/people/peoplequery.h"

#include <QCoreApplication>

namespace tenon::workspace {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CalendarExport)
};

// Grows with every change of the library and stands still without one: seconds from 2020 to the
// last commit, which an iCalendar integer holds until 2088.
Result<int> sequenceOf(const Workspace& workspace) {
    auto last = workspace.history(1);
    if (!last)
        return last.error();
    if (last->empty())
        return 0;
    const QDateTime start(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    return int(std::max<qint64>(0, start.secsTo(last->front().at)));
}

QString uidOf(const CalendarEntry& entry) {
    return u"%1-%2@tenon.invalid"_s.arg(entry.person.value()).arg(entry.step.code);
}

QString descriptionOf(const CalendarEntry& entry) {
    QStringList lines;
    if (!entry.step.firm)
        lines << Tr::tr("A suggested date.");
    if (!entry.step.actor.isEmpty())
        lines << Tr::tr("Acts: %1").arg(entry.step.actor);
    if (!entry.step.prepare.isEmpty())
        lines << Tr::tr("Prepare: %1").arg(entry.step.prepare);
    return (lines + entry.step.why).join(u'\n');
}

exchange::CalendarEvent eventOf(const CalendarEntry& entry, const CalendarExport& options,
                                int sequence) {
    exchange::CalendarEvent event;
    event.uid = uidOf(entry);
    event.sequence = sequence;
    event.day = entry.step.due;
    event.summary = options.person
                        ? entry.step.title
                        : Tr::tr("%1: %2", "step, then person").arg(entry.step.title, entry.name);
    event.description = descriptionOf(entry);
    if (!entry.review.isEmpty())
        event.categories << entry.review;
    if (entry.step.state != tenure::StepState::Done)
        event.alarmDays = options.alarmDays;
    return event;
}

Result<QString> nameOf(const Workspace& workspace, const CalendarExport& options) {
    if (options.person) {
        auto person = workspace.records<people::Person>().get(*options.person);
        if (!person)
            return person.error();
        return Tr::tr("Tenure clock of %1").arg(person->name);
    }
    auto library = workspace.library();
    if (!library)
        return library.error();
    return Tr::tr("Reviews of %1").arg(library->name);
}

} // namespace

Result<QByteArray> exportCalendar(const Workspace& workspace, const CalendarExport& options,
                                  const QDateTime& stamp) {
    auto input = calendarInput(workspace, options.person);
    auto sequence = sequenceOf(workspace);
    auto name = nameOf(workspace, options);
    if (!input)
        return input.error();
    if (!sequence)
        return sequence.error();
    if (!name)
        return name.error();
    std::vector<exchange::CalendarEvent> events;
    for (const CalendarEntry& entry : calendarOf(*input, workspace.today()))
        if (options.withDone || entry.step.state != tenure::StepState::Done)
            events.push_back(eventOf(entry, options, *sequence));
    return exchange::writeICalendar(events, *name, stamp);
}

} // namespace tenon::workspace
