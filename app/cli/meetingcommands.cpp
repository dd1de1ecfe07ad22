// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/support.h"

#include "core/mentoring/meetinglog.h"
#include "core/people/peoplequery.h"
#include "core/workspace/overview.h"

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

Result<Outcome> log(const Request& request) {
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
         0,
         Tr::tr("log a meeting"),
         {{u"date"_s, u"DATE"_s, {}, true},
          {u"minutes"_s, u"N"_s, {}, true},
          {u"channel"_s, u"CHANNEL"_s, Tr::tr("in_person, video, phone, email, chat, other")},
          {u"activity"_s, u"CODE"_s, Tr::tr("of the policy; its first that counts")},
          {u"topics"_s, u"TEXT"_s, Tr::tr("for the pair")},
          {u"shared-note"_s, u"TEXT"_s, Tr::tr("for the pair")},
          {u"private-note"_s, u"TEXT"_s, Tr::tr("for its owner alone")},
          {u"note-owner"_s, u"WHO"_s, Tr::tr("mentor (as it is) or mentee")}},
         log},
    };
}

} // namespace tenon::cli
