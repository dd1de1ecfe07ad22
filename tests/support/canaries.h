// SPDX-License-Identifier: GPL-3.0-or-later
// A word of its own in every confidential record of a pairing, to be searched in the bytes of
// everything that leaves the library.
#pragma once

#include "core/mentoring/agreement.h"
#include "core/mentoring/discussion.h"
#include "core/mentoring/exclusion.h"
#include "core/mentoring/goal.h"
#include "core/mentoring/introduction.h"
#include "core/mentoring/meeting.h"
#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/plannedmeeting.h"
#include "core/mentoring/reading.h"
#include "core/mentoring/topic.h"
#include "core/people/peoplequery.h"
#include "core/tenure/clockevent.h"
#include "core/workspace/workspace.h"

#include <QTest>

namespace tenon::test {

class Canaries {
public:
    // The pairing needs a meeting, and a mentor and a mentee as its first two members.
    Status plant(workspace::Workspace& library, mentoring::PairingId pairing) {
        auto pair = mentoring::pairOf(library.reader(), pairing);
        auto meetings = mentoring::meetingsOf(library.reader(), pairing);
        if (!pair)
            return pair.error();
        if (!meetings)
            return meetings.error();
        if (meetings->empty())
            return Error{ErrorCode::Internal, QStringLiteral("no meeting"), {}, {}};
        auto done = library.commit(QStringLiteral("Plant"), [&](store::Edit& edit) {
            return plantAll(edit, *pair, meetings->front().id);
        });
        if (!done)
            return done.error();
        return plantReason(library, pair->members[1].person);
    }

    // Those of the words that the bytes hold, for a message.
    QStringList foundIn(const QByteArray& bytes) const {
        QStringList found;
        for (const QString& word : m_words)
            if (bytes.contains(word.toUtf8()))
                found << word;
        return found;
    }
    const QStringList& words() const { return m_words; }

private:
    QString word(const char* of) {
        m_words << QStringLiteral("zqx") + QString::fromLatin1(of) + QStringLiteral("canary");
        return m_words.back();
    }

    template <class Record>
    void add(store::Edit& edit, Record record) {
        if (!m_failed.has_value())
            return;
        record.id = edit.newId<Record>();
        m_failed = edit.insert(record);
    }

    template <class Record>
    void replace(store::Edit& edit, mentoring::MeetingId meeting, Record record) {
        auto there = edit.read<Record>().where(QLatin1StringView("meeting"), meeting.value());
        if (there)
            for (const Record& one : *there)
                if (m_failed)
                    m_failed = edit.remove(one.id);
        add(edit, record);
    }

    Status plantAll(store::Edit& edit, const mentoring::Pair& pair, mentoring::MeetingId meeting) {
        using namespace mentoring;
        const PairingId id = pair.pairing.id;
        const people::PersonId mentor = pair.members[0].person;
        const people::PersonId mentee = pair.members[1].person;
        const QDate day(2026, 10, 1);
        replace(edit, meeting, SharedNote{{}, meeting, word("topics"), word("shared")});
        replace(edit, meeting, PrivateNote{{}, meeting, mentee, word("private")});
        add(edit, Decision{{}, meeting, word("decision")});
        add(edit, ActionItem{{}, id, {}, mentor, word("action"), {}, {}});
        add(edit, AgendaEntry{{}, id, mentee, word("agenda"), day, {}});
        add(edit, JournalPage{{}, mentor, day, word("journaltitle"), {}, word("journal")});
        add(edit, PairingReason{{}, id, mentee, ReasonAbout::Change, word("reason"), day});
        add(edit, HandOver{{}, id, mentee, word("handover"), day});
        add(edit, Exclusion{{}, mentee, mentor, word("exclusion")});
        Goal goal;
        goal.pairing = id;
        goal.person = mentee;
        goal.title = word("goal");
        goal.help = word("goalhelp");
        goal.sharing = portfolio::Sharing::Private;
        add(edit, goal);
        Reading reading;
        reading.pairing = id;
        reading.title = word("reading");
        reading.comment = word("comment");
        reading.sharedBy = mentor;
        reading.shared = day;
        reading.fileName = word("readingfile");
        add(edit, reading);
        add(edit,
            Introduction{
                {}, id, mentor, word("introduced"), {}, word("purpose"), day, word("outcome")});
        add(edit, PairTopic{{}, id, 0, word("topic"), word("prompt"), {}});
        Discussion discussion{edit.newId<Discussion>(), id, word("discussion"), day};
        if (m_failed)
            m_failed = edit.insert(discussion);
        add(edit, DiscussionPost{{},
                                 discussion.id,
                                 mentor,
                                 {},
                                 QDateTime(day, QTime(9, 0), Qt::UTC),
                                 {},
                                 word("post")});
        Agreement agreement;
        agreement.id = edit.newId<Agreement>();
        agreement.pairing = id;
        agreement.version = 99;
        agreement.drafted = day;
        if (m_failed)
            m_failed = edit.insert(agreement);
        add(edit, Clause{{}, agreement.id, 1, {}, word("clausetitle"), word("clause")});
        Pairing pairing = pair.pairing;
        pairing.overrideReason = word("override");
        if (m_failed)
            m_failed = edit.update(pairing);
        return m_failed;
    }

    // Only where the person has an appointment to extend.
    Status plantReason(workspace::Workspace& library, people::PersonId person) {
        auto profile = people::profile(library.reader(), person);
        if (!profile || !profile->appointment)
            return {};
        auto done = library.commit(QStringLiteral("Plant"), [&](store::Edit& edit) -> Status {
            tenure::ClockEvent event;
            event.id = edit.newId<tenure::ClockEvent>();
            event.appointment = profile->appointment->id;
            event.onDay = QDate(2026, 9, 1);
            event.years = 1;
            if (auto added = edit.insert(event); !added)
                return added;
            tenure::ClockReason reason;
            reason.id = edit.newId<tenure::ClockReason>();
            reason.event = event.id;
            reason.owner = person;
            reason.body = word("clock");
            return edit.insert(reason);
        });
        return done ? Status() : Status(done.error());
    }

    QStringList m_words;
    Status m_failed; // good until something fails
};

} // namespace tenon::test
