// SPDX-License-Identifier: GPL-3.0-or-later
// One line typed in a hurry, as a meeting: "45 min w Osei coffee third-year file". What can be read
// in two ways is asked, never guessed. Pure; what it makes is logged by meetinglog.h.
#pragma once

#include "core/base/result.h"
#include "core/mentoring/meeting.h"
#include "core/policy/policypack.h"

#include <QStringList>

namespace tenon::mentoring {

// The words a language has for it; English comes with Tenon (resources/guides/quick.json). Each may
// be several words long.
struct QuickWords {
    QStringList with;
    QStringList filler; // says nothing: "met", "had a"
    QStringList about;  // what follows is the topic
    QStringList by;     // before a channel: "by", "over", "via"
    QStringList weakBy; // the same, and often something else: "on", "in"
    std::vector<std::pair<Channel, QString>> channels;
    std::vector<std::pair<Channel, QString>> clearChannels; // and nothing else: "coffee"
    std::vector<std::pair<int, QString>> lengths;           // "half an hour": 30
    QStringList minute;
    QStringList hour;
    std::vector<std::pair<int, QString>> daysAgo; // "yesterday": 1
    QStringList dayUnit;                          // "days" of "3 days ago"
    QStringList weekUnit;
    QStringList ago;
    QStringList last; // "last friday"
    QStringList on;   // "on friday"
    bool operator==(const QuickWords&) const = default;
};

Result<QuickWords> readQuickWords(const QByteArray& json);
// In a language ("es"), or else in English.
Result<QuickWords> shippedQuickWords(const QString& language);

// A pairing as the line may name it: by the people in it other than who types.
struct QuickPair {
    PairingId pairing;
    QStringList people; // names, as they are written
};

struct QuickQuestion {
    enum class About { Pair, Minutes, Day, Channel };
    About about = About::Pair;
    QString text;                             // "Which of them: Amara Osei or Kofi Osei?"
    std::vector<PairingId> pairings;          // to choose from, of Pair
    std::vector<int> minutes;                 // to choose from, of Minutes
    std::vector<QDate> days;                  // to choose from, of Day
    std::vector<mentoring::Channel> channels; // to choose from, of Channel
    bool operator==(const QuickQuestion&) const = default;
};

struct QuickMeeting {
    std::optional<PairingId> pairing;
    std::optional<int> minutes;
    QDate day; // today where the line names none
    Channel channel = Channel::InPerson;
    QString activity; // a code of the pack; empty: the first that counts
    QString topics;
    std::vector<QuickQuestion> questions; // empty: it may be logged as it stands

    bool operator==(const QuickMeeting&) const = default;
};

// pairs: those who types may log for, now. An empty line asks nothing and is no meeting.
QuickMeeting readQuickMeeting(const QString& line, const std::vector<QuickPair>& pairs,
                              const policy::PolicyPack& pack, const QuickWords& words, QDate today);

} // namespace tenon::mentoring
