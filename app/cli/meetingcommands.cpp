// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pairingsupport.h"
#include "app/cli/support.h"

#include "core/mentoring/meetinglog.h"
#include "core/people/peoplequery.h"
#include "core/workspace/overview.h"
#include "core/workspace/quicklog.h"

#include <QCoreApplication>

namespace tenon::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Error badOption(const char* name, const QString& message) {
    return {ErrorCode::Usage, message, {}, u"--%1"_s.arg(QString::fromLatin1(name))};
}

Result<mentoring::NewMeeting> meetingFrom(const Request& request, people::PersonId mentor,
                                          people::PersonId mentee) {
    auto day = dateOption(request, "date");
    if (!day)
        return day.error();
    bool number = false;
    mentoring::NewMeeting meeting;
    meeting.heldOn = *day;
    meeting.minutes = request.value("minutes").toInt(&number);
    if (!number)
        return badOption("minutes", Tr::tr("--minutes takes a number."));
    const QString channel = request.has("channel") ? request.value("channel") : u"in_person"_s;
    const auto known = fromToken<mentoring::Channel>(channel);
    if (!known)
        return badOption(
            "channel", Tr::tr("There is no channel “%1”; there are in_person, video, phone, email, "
                              "chat and other.")
                           .arg(channel));
    meeting.channel = *known;
    meeting.activity = request.value("activity");
    meeting.topics = request.value("topics");
    meeting.sharedNote = request.value("shared-note");
    meeting.privateNote = request.value("private-note");
    meeting.noteOwner = request.value("note-owner") == u"mentee"_s ? mentee : mentor;
    return meeting;
}

Result<std::vector<people::PersonId>> absentOf(const workspace::Workspace& library,
                                               const Request& request) {
    std::vector<people::PersonId> people;
    for (const QString& name : request.value("absent").split(u',', Qt::SkipEmptyParts)) {
        auto absent = personNamed(library, name.trimmed());
        if (!absent)
            return absent.error();
        people.push_back(absent->id);
    }
    return people;
}

// A line as it is typed with Ctrl+M. What it leaves open is refused with the question.
Result<Outcome> logQuick(const Request& request) {
    // The line says all of it; an option beside it would be lost without a word.
    for (const char* option : {"date", "minutes", "channel", "activity", "topics", "shared-note",
                               "private-note", "note-owner"})
        if (request.has(option))
            return badOption(option, Tr::tr("--quick takes --as and --absent beside it; write the "
                                            "rest into the line."));
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto viewpoint = asMentor(**library, request);
    if (!viewpoint)
        return viewpoint.error();
    auto quick = workspace::QuickLog::forViewpoint(**library, *viewpoint);
    auto pack = (*library)->currentPack();
    if (!quick)
        return quick.error();
    if (!pack)
        return pack.error();
    const mentoring::QuickMeeting read = quick->read(request.value("quick"));
    auto meeting = quick->meeting(read);
    if (!meeting) {
        QStringList questions;
        for (const mentoring::QuickQuestion& question : read.questions)
            questions << question.text;
        return Error{ErrorCode::Refused,
                     questions.isEmpty() ? Tr::tr("There is nothing to log in an empty line.")
                                         : questions.join(u' '),
                     u"quick entry"_s, u"--quick"_s};
    }
    auto absent = absentOf(**library, request);
    if (!absent)
        return absent.error();
    meeting->absent = std::move(*absent);
    std::optional<mentoring::MeetingId> logged;
    auto done =
        carryOut(**library, request, Tr::tr("Log a meeting"), [&](store::Edit& edit) -> Status {
            auto made = mentoring::logMeeting(edit, **pack, *meeting, request.clock->today());
            if (!made)
                return made.error();
            logged = *made;
            return {};
        });
    if (!done)
        return done.error();
    QJsonObject json{
        {u"meeting"_s, request.dryRun ? QJsonValue() : QJsonValue(idText(logged->value()))},
        {u"pairing"_s, idText(meeting->pairing.value())},
        {u"date"_s, isoOrNull(meeting->heldOn)},
        {u"minutes"_s, meeting->minutes},
        {u"channel"_s, tokenOf(meeting->channel)},
        {u"topics"_s, meeting->topics}};
    noteCommit(json, *done, request);
    return Outcome{json, Tr::tr("Logged: %n minute(s).", nullptr, meeting->minutes)};
}

Result<Outcome> log(const Request& request) {
    if (request.has("quick"))
        return logQuick(request);
    if (request.arguments.size() < 3 || !request.has("date") || !request.has("minutes"))
        return Error{ErrorCode::Usage,
                     Tr::tr("meeting log takes MENTOR and MENTEE with --date and --minutes, or a "
                            "line with --quick."),
                     u"missing"_s,
                     {}};
    auto library = openLibrary(request);
    if (!library)
        return library.error();
    auto mentor = personNamed(**library, request.arguments[1]);
    auto mentee = personNamed(**library, request.arguments[2]);
    if (!mentor)
        return mentor.error();
    if (!mentee)
        return mentee.error();
    auto meeting = meetingFrom(request, mentor->id, mentee->id);
    if (!meeting)
        return meeting.error();
    auto pairing =
        mentoring::pairingFor((*library)->reader(), mentor->id, mentee->id, meeting->heldOn);
    if (!pairing)
        return pairing.error();
    auto profile = people::profile((*library)->reader(), mentee->id);
    if (!profile)
        return profile.error();
    auto pack = workspace::packOf(**library, *profile);
    if (!pack)
        return pack.error();
    meeting->pairing = pairing->id;
    auto absent = absentOf(**library, request);
    if (!absent)
        return absent.error();
    meeting->absent = std::move(*absent);
    std::optional<mentoring::MeetingId> logged;
    const QString label = Tr::tr("Log a meeting of %1 and %2").arg(mentor->name, mentee->name);
    auto done = carryOut(**library, request, label, [&](store::Edit& edit) -> Status {
        auto made = mentoring::logMeeting(edit, **pack, *meeting, request.clock->today());
        if (!made)
            return made.error();
        logged = *made;
        return {};
    });
    if (!done)
        return done.error();
    QJsonObject json{
        {u"meeting"_s, request.dryRun ? QJsonValue() : QJsonValue(idText(logged->value()))}};
    noteCommit(json, *done, request);
    return Outcome{json, Tr::tr("Logged: %n minute(s).", nullptr, meeting->minutes)};
}

} // namespace

std::vector<Command> meetingCommands() {
    return {
        {u"meeting"_s,
         u"log"_s,
         {u"FILE"_s, u"MENTOR"_s, u"MENTEE"_s},
         2,
         Tr::tr("log a meeting, in options or as a line with --quick"),
         {{u"quick"_s, u"LINE"_s, Tr::tr("“45 min w Osei coffee third-year file”")},
          {u"as"_s, u"EMAIL"_s, Tr::tr("with --quick: who types; else the administration")},
          {u"date"_s, u"DATE"_s, {}},
          {u"minutes"_s, u"N"_s, {}},
          {u"channel"_s, u"CHANNEL"_s, Tr::tr("in_person, video, phone, email, chat, other")},
          {u"activity"_s, u"CODE"_s, Tr::tr("of the policy; its first that counts")},
          {u"topics"_s, u"TEXT"_s, Tr::tr("for the pair")},
          {u"shared-note"_s, u"TEXT"_s, Tr::tr("for the pair")},
          {u"private-note"_s, u"TEXT"_s, Tr::tr("for its owner alone")},
          {u"note-owner"_s, u"WHO"_s, Tr::tr("mentor (as it is) or mentee")},
          {u"absent"_s, u"EMAIL,…"_s, Tr::tr("members of a circle or team who were not there")}},
         log},
    };
}

} // namespace tenon::cli
