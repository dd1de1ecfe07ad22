// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/meetinglog.h"

#include "core/base/text.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairinglifecycle.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MeetingLog)
};

bool isAmong(const std::vector<people::PersonId>& people, people::PersonId person) {
    return std::find(people.begin(), people.end(), person) != people.end();
}

QString firstCounted(const policy::PolicyPack& pack) {
    for (const policy::ServiceActivity& activity : pack.activities)
        if (activity.counts)
            return activity.code;
    return {};
}

Status checkMeeting(const policy::PolicyPack& pack, const NewMeeting& meeting, const Pair& pair,
                    QDate today) {
    const Pairing& pairing = pair.pairing;
    if (meeting.minutes < 1 || meeting.minutes > 24 * 60)
        return refused(Tr::tr("A meeting lasts from 1 minute to 24 hours."), u"minutes"_s);
    if (!meeting.heldOn.isValid() || meeting.heldOn > today)
        return refused(
            Tr::tr("A meeting is logged after it was held; choose today or an earlier day."),
            u"date"_s);
    if (!wasMentoring(pairing))
        return refused(Tr::tr("This pairing has not been made known yet; meetings are logged once "
                              "it has."),
                       u"not published"_s);
    if (meeting.heldOn < pairing.since || (pairing.until && meeting.heldOn > *pairing.until))
        return refused(Tr::tr("The pair was not together on that day; its mentoring began on %1.")
                           .arg(QLocale().toString(pairing.since, QLocale::LongFormat)),
                       u"outside the pairing"_s);
    if (!meeting.activity.isEmpty() && !pack.activity(meeting.activity))
        return refused(Tr::tr("The library's policy knows no activity “%1”.").arg(meeting.activity),
                       u"activity"_s);
    for (const people::PersonId absent : meeting.absent)
        if (!pair.has(absent))
            return refused(Tr::tr("Only members of the pairing can have been absent."),
                           u"absent"_s);
    std::vector<people::PersonId> there;
    for (const PairingMember& member : pair.members)
        if (!isAmong(meeting.absent, member.person) && !isAmong(there, member.person))
            there.push_back(member.person);
    if (there.size() < 2)
        return refused(Tr::tr("A meeting needs two who were there."), u"absent"_s);
    if (!meeting.privateNote.trimmed().isEmpty() &&
        (!meeting.noteOwner || !pair.has(*meeting.noteOwner)))
        return refused(
            Tr::tr("A private note belongs to the mentor or to the mentee; say whose it is."),
            u"note owner"_s);
    return {};
}

Status writeNotes(store::Edit& edit, const NewMeeting& meeting, MeetingId id) {
    const QString topics = text::cleanedLine(meeting.topics);
    const QString shared = text::cleaned(meeting.sharedNote);
    const QString own = text::cleaned(meeting.privateNote);
    if (!topics.isEmpty() || !shared.isEmpty())
        if (auto kept = edit.insert(SharedNote{edit.newId<SharedNote>(), id, topics, shared});
            !kept)
            return kept;
    if (own.isEmpty())
        return {};
    return edit.insert(PrivateNote{edit.newId<PrivateNote>(), id, *meeting.noteOwner, own});
}

} // namespace

Result<MeetingId> logMeeting(store::Edit& edit, const policy::PolicyPack& pack,
                             const NewMeeting& meeting, QDate today) {
    auto pair = pairOf(edit.database(), meeting.pairing);
    if (!pair)
        return pair.error();
    if (auto good = checkMeeting(pack, meeting, *pair, today); !good)
        return good.error();
    const Meeting held{
        edit.newId<Meeting>(), meeting.pairing,
        meeting.heldOn,        meeting.minutes,
        meeting.channel,       meeting.activity.isEmpty() ? firstCounted(pack) : meeting.activity};
    if (auto written = edit.insert(held); !written)
        return written.error();
    for (const people::PersonId absent : meeting.absent)
        if (auto noted = edit.insert(Absence{edit.newId<Absence>(), held.id, absent}); !noted)
            return noted.error();
    if (auto noted = writeNotes(edit, meeting, held.id); !noted)
        return noted.error();
    return held.id;
}

Result<Pairing> pairingFor(const store::Database& database, people::PersonId mentor,
                           people::PersonId mentee, QDate day) {
    auto found = pairsOfMentor(database, mentor);
    if (!found)
        return found.error();
    std::optional<Pairing> best;
    for (const Pair& pair : *found)
        if (pair.includes(mentor, day) && pair.includes(mentee, day) && wasMentoring(pair.pairing))
            best = pair.pairing;
    if (best)
        return *best;
    return refused(
        Tr::tr("These two were not paired on %1. Assign the mentor first, or correct the "
               "date.")
            .arg(QLocale().toString(day, QLocale::LongFormat)),
        u"no pairing"_s);
}

} // namespace tenon::mentoring
