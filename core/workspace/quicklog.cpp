// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/quicklog.h"

#include "core/mentoring/mentoringquery.h"
#include "core/mentoring/pairinglifecycle.h"

#include <QLocale>

namespace tenon::workspace {

Result<std::vector<mentoring::QuickPair>> quickPairs(const Workspace& workspace,
                                                     const Viewpoint& viewpoint) {
    auto pairs = viewpoint.person ? mentoring::pairsOf(workspace.reader(), *viewpoint.person)
                                  : mentoring::pairs(workspace.reader());
    if (!pairs)
        return pairs.error();
    std::vector<mentoring::QuickPair> out;
    for (const mentoring::Pair& pair : *pairs) {
        if (!mentoring::isPresent(pair.pairing.state))
            continue;
        mentoring::QuickPair quick{pair.pairing.id, {}};
        for (const mentoring::PairingMember& member : pair.members) {
            if (viewpoint.person && member.person == *viewpoint.person)
                continue;
            auto person = workspace.records<people::Person>().get(member.person);
            if (!person)
                return person.error();
            quick.people << person->name;
        }
        if (!pair.pairing.title.isEmpty())
            quick.people << pair.pairing.title;
        out.push_back(std::move(quick));
    }
    return out;
}

Result<QuickLog> QuickLog::forViewpoint(const Workspace& workspace, const Viewpoint& viewpoint) {
    auto pack = workspace.currentPack();
    auto words = mentoring::shippedQuickWords(QLocale().name());
    auto pairs = quickPairs(workspace, viewpoint);
    if (!pack)
        return pack.error();
    if (!words)
        return words.error();
    if (!pairs)
        return pairs.error();
    QuickLog log(**pack, workspace.today());
    log.m_words = std::move(*words);
    log.m_pairs = std::move(*pairs);
    return log;
}

mentoring::QuickMeeting QuickLog::read(const QString& line) const {
    return mentoring::readQuickMeeting(line, m_pairs, m_pack, m_words, m_today);
}

std::optional<mentoring::NewMeeting> QuickLog::meeting(const mentoring::QuickMeeting& read) const {
    if (!read.questions.empty() || !read.pairing || !read.minutes)
        return std::nullopt;
    mentoring::NewMeeting meeting;
    meeting.pairing = *read.pairing;
    meeting.heldOn = read.day;
    meeting.minutes = *read.minutes;
    meeting.channel = read.channel;
    meeting.activity = read.activity;
    meeting.topics = read.topics;
    return meeting;
}

} // namespace tenon::workspace
