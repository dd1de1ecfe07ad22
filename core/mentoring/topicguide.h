// SPDX-License-Identifier: GPL-3.0-or-later
// What comes with Tenon for pairs to speak about: cycles of monthly topics, prompts of how things
// were once done, and checklists; and which topics a pair has before it in a month. A guide, never
// a duty: pairs are free to ignore it (ALA NMRT).
#pragma once

#include "core/base/result.h"
#include "core/mentoring/checklist.h"
#include "core/mentoring/pairingmember.h"
#include "core/mentoring/topic.h"

namespace tenon::mentoring {

struct GuideTopic {
    QString code;
    int month = 0; // 1 to 12; 0: at any time
    QString title;
    QString prompt;
    Direction direction = Direction::Both;
    bool operator==(const GuideTopic&) const = default;
};

struct TopicCycle {
    QString code;
    QString title;
    QString source;
    std::vector<GuideTopic> topics;
    bool operator==(const TopicCycle&) const = default;
};

struct Checklist {
    struct Item {
        QString title;
        MemberRole role = MemberRole::Mentor;
        int days = 0; // after the pairing began; 0: at no day
        bool operator==(const Item&) const = default;
    };
    QString code;
    QString title;
    QString source;
    std::vector<Item> items;
    bool operator==(const Checklist&) const = default;
};

struct TopicGuide {
    std::vector<TopicCycle> cycles;
    std::vector<GuideTopic> howItWas;
    std::vector<Checklist> checklists;
    bool operator==(const TopicGuide&) const = default;
};

Result<TopicGuide> readTopicGuide(const QByteArray& json);
// In a language, or else in English.
Result<TopicGuide> shippedTopicGuide(const QString& language);
// The same in the language of the program, read once.
const Result<TopicGuide>& topicGuideAtHand();

// A topic as a pair sees it, wherever it comes from.
struct TopicAtHand {
    QString code; // as TopicMark keeps it
    int month = 0;
    QString title;
    QString prompt;
    Direction direction = Direction::Both;
    bool fromProgram = false;
    bool own = false;
    std::optional<QDate> discussed; // the last time
    bool operator==(const TopicAtHand&) const = default;
};

// The program's that were sent, the pair's own, and the cycle's (the program's own take the place
// of the cycle's of that month); in the order of months from the one that begins the cycle. Pure.
std::vector<TopicAtHand> topicsAtHand(const TopicCycle& cycle,
                                      const std::vector<ProgramTopic>& program,
                                      const std::vector<PairTopic>& own,
                                      const std::vector<TopicMark>& marks);
// Those of a month that are not discussed since its first day.
std::vector<TopicAtHand> topicsOfMonth(const std::vector<TopicAtHand>& topics, QDate day);

} // namespace tenon::mentoring
