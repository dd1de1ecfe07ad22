// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/quickmeeting.h"

#include "core/base/text.h"
#include "core/mentoring/quickparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::mentoring {

using namespace Qt::StringLiterals;
using quick::Day;
using quick::dayAt;
using quick::Length;
using quick::lengthAt;
using quick::numberIn;
using quick::Words;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(QuickMeeting)
};

constexpr int mostMinutes = 24 * 60;

// How many words here are a name of this person: given and family name, or either of them alone.
// A name of several words ("de la Cruz") is found whole or by its last word.
qsizetype nameAt(const Words& at, const QString& name) {
    if (const qsizetype whole = at.matches(name))
        return whole;
    const QStringList parts = text::folded(name).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype from = 1; from < parts.size(); ++from)
        if (const qsizetype length = at.matches(parts.mid(from).join(u' ')))
            return length;
    return at.matches(parts.value(0)) > 0 && parts.value(0).size() > 1 ? 1 : 0;
}

struct Named {
    qsizetype words = 0;
    std::vector<PairingId> pairings; // whom the longest name found here belongs to
};

Named pairAt(const Words& at, const std::vector<QuickPair>& pairs) {
    Named named;
    for (const QuickPair& pair : pairs) {
        qsizetype longest = 0;
        for (const QString& name : pair.people)
            longest = std::max(longest, nameAt(at, name));
        if (longest == 0 || longest < named.words)
            continue;
        if (longest > named.words)
            named = {longest, {}};
        named.pairings.push_back(pair.pairing);
    }
    return named;
}

class Reader {
public:
    Reader(const QString& line, const std::vector<QuickPair>& pairs, const policy::PolicyPack& pack,
           const QuickWords& words, QDate today)
        : m_at(line), m_pairs(pairs), m_pack(pack), m_words(words), m_today(today) {
        m_read.day = today;
    }

    QuickMeeting read() {
        while (!m_at.atEnd())
            if (!readHead() && !readTopic())
                m_topic << m_at.take();
        finish();
        return m_read;
    }

private:
    // Before the topic begins: lengths, days, people and channels in any order.
    bool readHead() {
        if (!m_topic.isEmpty() || m_topicSaid)
            return false;
        return readLength(true) || readDay(true) || readName(true) || readChannel() ||
               readActivity() || readAbout() || readFiller();
    }

    // Within the topic only what cannot be a part of it.
    bool readTopic() {
        const auto [count, channel] = m_at.valueOf(m_words.clearChannels);
        if (count > 0 && m_at.isLast(count))
            doubtChannel(channel); // "article zoom": how, or about what?
        return readLength(false) || readDay(false) || (m_found.empty() && readName(false)) ||
               readByChannel();
    }

    bool readLength(bool head) {
        if (const Length length = lengthAt(m_at, m_words); length.words > 0) {
            m_at.skip(length.words);
            addMinutes(length.minutes);
            return true;
        }
        // A number alone is a length only where the line begins with it.
        const auto number = numberIn(m_at.plain());
        if (!head || m_at.place() > 0 || !number || *number < 5 || *number > 480 ||
            *number != int(*number) || dayAt(m_at, m_words, m_today, false).words > 0)
            return false;
        m_at.skip(1);
        addMinutes(int(*number));
        return true;
    }

    bool readDay(bool head) {
        const Day day = dayAt(m_at, m_words, m_today, head);
        if (day.words == 0)
            return false;
        m_at.skip(day.words);
        for (const QDate one : day.days)
            if (std::find(m_days.begin(), m_days.end(), one) == m_days.end())
                m_days.push_back(one);
        return true;
    }

    // Within the topic a name needs "with" before it: "with Osei".
    bool readName(bool head) {
        const qsizetype with = m_at.matchesAny(m_words.with);
        Words further = m_at;
        further.skip(with);
        if (with == 0 && !head)
            return false;
        const Named named = pairAt(further, m_pairs);
        if (named.words == 0) {
            if (with == 0 || !head)
                return false;
            m_at.skip(with);
            // "with" somebody whom no pairing knows: said, not taken for a topic.
            if (!m_at.atEnd() && isUpper(m_at) && !isFiller())
                m_unknown = m_at.take();
            return true;
        }
        m_at = further;
        m_at.skip(named.words);
        narrow(named.pairings);
        return true;
    }

    bool readChannel() {
        if (m_channelSaid)
            return false;
        if (readByChannel())
            return true;
        if (const auto [clear, channel] = m_at.valueOf(m_words.clearChannels); clear > 0) {
            setChannel(channel, clear);
            return true;
        }
        const auto [count, channel] = m_at.valueOf(m_words.channels);
        if (count == 0)
            return false;
        // "text mining": what follows makes a topic of it.
        Words further = m_at;
        further.skip(count);
        if (!further.atEnd() && !isHead(further)) {
            doubtChannel(channel);
            return false;
        }
        setChannel(channel, count);
        return true;
    }

    bool readByChannel() {
        const qsizetype strong = m_at.matchesAny(m_words.by);
        const qsizetype by = std::max(strong, m_at.matchesAny(m_words.weakBy));
        if (by == 0 || m_channelSaid)
            return false;
        const auto [count, channel] = m_at.valueOf(m_words.channels, by);
        if (count == 0)
            return false;
        Words further = m_at;
        further.skip(by + count);
        if (!further.atEnd() && (topicBegan() || !isHead(further)))
            return false;
        if (topicBegan() && strong == 0) {
            doubtChannel(channel); // "training on zoom"
            return false;
        }
        setChannel(channel, by + count);
        return true;
    }

    // Whether what stands there is no topic yet.
    bool isHead(const Words& at) const {
        return lengthAt(at, m_words).words > 0 || dayAt(at, m_words, m_today, true).words > 0 ||
               at.matchesAny(m_words.with) > 0 || at.matchesAny(m_words.about) > 0 ||
               pairAt(at, m_pairs).words > 0;
    }

    void doubtChannel(Channel channel) {
        if (!m_channelSaid && channel != m_read.channel)
            m_doubted = channel;
    }

    bool readActivity() {
        for (const policy::ServiceActivity& activity : m_pack.activities)
            for (QString name : {activity.title, activity.code}) {
                name.replace(u'-', u' ');
                const qsizetype words = m_at.matches(name);
                if (words == 0 || isFiller())
                    continue;
                m_read.activity = activity.code;
                for (qsizetype i = 0; i < words; ++i)
                    m_activity << m_at.take();
                return true;
            }
        return false;
    }

    bool readAbout() {
        const qsizetype about = m_at.matchesAny(m_words.about);
        if (about == 0)
            return false;
        m_at.skip(about);
        m_topicSaid = true;
        return true;
    }

    bool readFiller() {
        const qsizetype filler = m_at.matchesAny(m_words.filler);
        if (filler == 0)
            return false;
        // "the archive": a small word goes with the topic that follows it.
        m_at.skip(filler);
        return true;
    }

    bool topicBegan() const { return !m_topic.isEmpty() || m_topicSaid; }
    bool isFiller() const { return m_at.matchesAny(m_words.filler) > 0; }
    static bool isUpper(const Words& at) {
        Words copy = at;
        const QString word = copy.take();
        return !word.isEmpty() && word.at(0).isUpper();
    }

    void setChannel(Channel channel, qsizetype words) {
        m_read.channel = channel;
        m_channelSaid = true;
        m_at.skip(words);
    }

    void addMinutes(int minutes) {
        if (std::find(m_minutes.begin(), m_minutes.end(), minutes) == m_minutes.end())
            m_minutes.push_back(minutes);
    }

    // Two names: the pairings that have both, else each is asked about.
    void narrow(const std::vector<PairingId>& pairings) {
        if (m_found.empty()) {
            m_found = pairings;
            return;
        }
        std::vector<PairingId> both;
        for (const PairingId one : m_found)
            if (std::find(pairings.begin(), pairings.end(), one) != pairings.end())
                both.push_back(one);
        if (!both.empty()) {
            m_found = both;
            return;
        }
        m_found.insert(m_found.end(), pairings.begin(), pairings.end());
    }

    QString namesOf(PairingId pairing) const {
        for (const QuickPair& pair : m_pairs)
            if (pair.pairing == pairing)
                return pair.people.join(u", "_s);
        return {};
    }

    void ask(QuickQuestion question) { m_read.questions.push_back(std::move(question)); }

    void settlePair() {
        if (m_found.empty() && m_unknown.isEmpty() && m_pairs.size() == 1)
            m_found = {m_pairs.front().pairing};
        if (m_found.size() == 1) {
            m_read.pairing = m_found.front();
            return;
        }
        if (m_found.empty())
            for (const QuickPair& pair : m_pairs)
                m_found.push_back(pair.pairing);
        QStringList names;
        for (const PairingId one : m_found)
            names << namesOf(one);
        QuickQuestion question;
        question.pairings = m_found;
        question.text = m_pairs.empty() ? Tr::tr("There is no pair yet to log a meeting for.")
                        : !m_unknown.isEmpty()
                            ? Tr::tr("Nobody here is called %1. With whom: %2?")
                                  .arg(m_unknown, names.join(u", "_s))
                            : Tr::tr("With whom: %1?").arg(names.join(Tr::tr(" or ")));
        ask(question);
    }

    void settleMinutes() {
        if (m_minutes.size() == 1 && m_minutes.front() >= 1 && m_minutes.front() <= mostMinutes) {
            m_read.minutes = m_minutes.front();
            return;
        }
        QuickQuestion question;
        question.about = QuickQuestion::About::Minutes;
        question.minutes = m_minutes;
        question.text = m_minutes.size() > 1 ? Tr::tr("How long? The line names two lengths.")
                        : m_minutes.empty()  ? Tr::tr("How long?")
                                             : Tr::tr("A meeting lasts from 1 minute to 24 hours.");
        ask(question);
    }

    void settleDay() {
        if (m_days.size() == 1)
            m_read.day = m_days.front();
        if (m_days.size() <= 1 && m_read.day <= m_today)
            return;
        QuickQuestion question;
        question.about = QuickQuestion::About::Day;
        question.days = m_days;
        std::erase_if(question.days, [this](QDate day) { return day > m_today; });
        question.text = question.days.size() > 1
                            ? Tr::tr("Which day? It can be read in two ways.")
                            : Tr::tr("A meeting is logged after it was held. Which day was it?");
        ask(question);
    }

    void settleChannel() {
        if (m_channelSaid || !m_doubted)
            return;
        QuickQuestion question;
        question.about = QuickQuestion::About::Channel;
        question.channels = {*m_doubted, m_read.channel};
        question.text = Tr::tr("How did you meet? The line can be read in two ways.");
        ask(question);
    }

    void finish() {
        m_read.topics = (m_activity + m_topic).join(u' ');
        while (m_read.topics.endsWith(u',') || m_read.topics.endsWith(u'.') ||
               m_read.topics.endsWith(u';'))
            m_read.topics.chop(1);
        settlePair();
        settleMinutes();
        settleDay();
        settleChannel();
    }

    Words m_at;
    const std::vector<QuickPair>& m_pairs;
    const policy::PolicyPack& m_pack;
    const QuickWords& m_words;
    QDate m_today;
    QuickMeeting m_read;
    QStringList m_activity; // its words, which the topic begins with
    QStringList m_topic;
    bool m_topicSaid = false; // "about": all that follows is topic
    bool m_channelSaid = false;
    std::optional<Channel> m_doubted; // how, or what about
    std::vector<PairingId> m_found;
    QString m_unknown;
    std::vector<int> m_minutes;
    std::vector<QDate> m_days;
};

} // namespace

QuickMeeting readQuickMeeting(const QString& line, const std::vector<QuickPair>& pairs,
                              const policy::PolicyPack& pack, const QuickWords& words,
                              QDate today) {
    const QString clean = text::cleanedLine(line);
    if (clean.isEmpty()) {
        QuickMeeting nothing;
        nothing.day = today;
        return nothing;
    }
    return Reader(clean.left(1000), pairs, pack, words, today).read();
}

} // namespace tenon::mentoring
