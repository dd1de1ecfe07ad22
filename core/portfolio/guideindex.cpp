// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/guideindex.h"

#include "core/portfolio/guidewords.h"

#include <algorithm>
#include <cmath>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

constexpr double nearQuality = 0.55;
constexpr double typoQuality = 0.8;
constexpr double headWeight = 1.2;
constexpr double topicWeight = 0.45;
constexpr double venueWeight = 0.7;
constexpr double unknownRarity = 2.0; // a name or a place; it must not drown what is known
constexpr double phraseWeight = 1.6;
constexpr double neighbourBonus = 0.35;

QStringList trigramsOf(const QString& word) {
    const QString padded = u' ' + word + u' ';
    QStringList all;
    for (qsizetype i = 0; i + 3 <= padded.size(); ++i)
        all.append(padded.mid(i, 3));
    return all;
}

bool isNumber(const QString& word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isNumber(); });
}

} // namespace

GuideIndex::GuideIndex(const GuideWords& words, const std::vector<GuideEntry>& entries)
    : m_english(words.language.startsWith(u"en"_s)) {
    readGroups(words);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        addPhrase(i, entries[i].title, true);
        for (const QString& phrase : entries[i].phrases)
            addPhrase(i, phrase, false);
    }
    weigh(entries.size());
}

void GuideIndex::readGroups(const GuideWords& words) {
    const auto folded = [](const QString& text) {
        QStringList all;
        for (const Word& word : wordsIn(text))
            all.append(word.folded);
        return all;
    };
    QHash<QString, QString> stems;
    for (const QString& group : words.same) {
        const QStringList all = folded(group);
        const QString first = all.isEmpty() ? QString() : m_english ? stemOf(all[0]) : all[0];
        for (const QString& word : all) {
            m_same.insert(word, first);
            stems.insert(m_english ? stemOf(word) : word, first);
        }
    }
    // A word that is written out goes before another's stem: "public" is not "publication".
    for (auto it = stems.constBegin(); it != stems.constEnd(); ++it)
        if (!m_same.contains(it.key()))
            m_same.insert(it.key(), it.value());
    for (const QString& word : words.stop)
        m_stop.insert(word);
    for (const QString& word : words.topic)
        m_topic.insert(word);
    for (const QString& word : words.venue)
        m_venue.insert(word);
    for (const QString& word : words.notTopicFor)
        m_notTopicFor.insert(word);
    for (const QString& group : words.near)
        m_nearGroups.push_back(termsOf(group));
}

QString GuideIndex::canonical(const QString& folded) const {
    if (const auto found = m_same.constFind(folded); found != m_same.constEnd())
        return *found;
    const QString stem = m_english ? stemOf(folded) : folded;
    return m_same.value(stem, stem);
}

QStringList GuideIndex::termsOf(const QString& text) const {
    QStringList terms;
    for (const Word& word : wordsIn(text))
        if (!m_stop.contains(word.folded) && !isNumber(word.folded))
            if (const QString term = canonical(word.folded); !terms.contains(term))
                terms.append(term);
    return terms;
}

int GuideIndex::termFor(const QString& word) {
    const auto found = m_terms.constFind(word);
    if (found != m_terms.constEnd())
        return *found;
    const int term = int(m_termTexts.size());
    m_terms.insert(word, term);
    m_termTexts.append(word);
    m_entriesOf.emplace_back();
    for (const QString& trigram : trigramsOf(word))
        m_trigrams[trigram].push_back(term);
    return term;
}

void GuideIndex::addPhrase(std::size_t entry, const QString& text, bool isTitle) {
    Phrase phrase{entry, {}, 0, isTitle};
    for (const QString& word : termsOf(text)) {
        const int term = termFor(word);
        phrase.terms.push_back(term);
        ++m_entriesOf[std::size_t(term)][entry];
    }
    m_phrases.push_back(phrase);
}

void GuideIndex::weigh(std::size_t entries) {
    for (const auto& in : m_entriesOf) {
        const double n = double(in.size());
        m_rarity.push_back(std::log(1 + (double(entries) - n + 0.5) / (n + 0.5)));
    }
    for (Phrase& phrase : m_phrases)
        for (const int term : phrase.terms)
            phrase.rarity += m_rarity[std::size_t(term)];
    for (const QStringList& group : m_nearGroups)
        for (const QString& one : group)
            for (const QString& other : group)
                if (one != other && m_terms.contains(one) && m_terms.contains(other))
                    m_near[m_terms.value(one)].push_back(m_terms.value(other));
}

// Words that share most of their trigrams and are but a slip of the keys away.
std::vector<GuideIndex::Match> GuideIndex::misspelt(const QString& word) const {
    if (word.size() < 4)
        return {};
    const QStringList mine = trigramsOf(word);
    QHash<int, int> shared;
    for (const QString& trigram : mine)
        for (const int term : m_trigrams.value(trigram))
            ++shared[term];
    const int slips = word.size() < 8 ? 1 : 2;
    std::vector<Match> found;
    for (auto it = shared.constBegin(); it != shared.constEnd(); ++it) {
        const QString& other = m_termTexts.at(it.key());
        const double alike = 2.0 * it.value() / double(mine.size() + other.size());
        if (alike >= 0.3 && other.size() >= 4 && isWithin(word, other, slips))
            found.push_back({it.key(), typoQuality * (0.7 + 0.3 * alike)});
    }
    std::sort(found.begin(), found.end(), [](const Match& a, const Match& b) {
        return std::pair(-a.quality, a.term) < std::pair(-b.quality, b.term);
    });
    found.resize(std::min(found.size(), std::size_t(3)));
    return found;
}

std::vector<GuideIndex::Match> GuideIndex::matchesOf(const QString& word) const {
    const auto term = m_terms.constFind(word);
    if (term == m_terms.constEnd())
        return misspelt(word);
    std::vector<Match> found{{*term, 1.0}};
    for (const int near : m_near.value(*term))
        found.push_back({near, nearQuality});
    return found;
}

std::vector<GuideIndex::Asked> GuideIndex::understood(const QString& question) const {
    std::vector<Asked> all;
    QSet<QString> seen;
    double part = 1; // of the sentence: the deed, its topic, its venue
    QString before;
    for (const Word& word : wordsIn(question)) {
        if (!all.empty() && !m_notTopicFor.contains(before)) {
            if (m_topic.contains(word.folded))
                part = topicWeight;
            else if (m_venue.contains(word.folded))
                part = venueWeight;
        }
        before = word.folded;
        const QString term = canonical(word.folded);
        if (isNumber(word.folded) || m_stop.contains(word.folded) || seen.contains(term))
            continue;
        seen.insert(term);
        Asked asked{word.text, part, unknownRarity, matchesOf(term)};
        if (!asked.matches.empty())
            asked.rarity = m_rarity[std::size_t(asked.matches.front().term)];
        // The deed comes first, its circumstances later.
        asked.weight *= all.empty() ? headWeight : all.size() < 6 ? 1.0 : 0.8;
        all.push_back(std::move(asked));
    }
    return all;
}

// How well one term is asked for, and by which word of the question.
GuideIndex::Hit GuideIndex::hitOf(int term, const std::vector<Asked>& asked) {
    Hit hit;
    for (std::size_t i = 0; i < asked.size(); ++i)
        for (const Match& match : asked[i].matches)
            if (match.term == term && match.quality * asked[i].weight > hit.worth)
                hit = {match.quality * asked[i].weight, match.quality, i};
    return hit;
}

double GuideIndex::phraseScore(const Phrase& phrase, const std::vector<Asked>& asked, double all,
                               Tally& tally) const {
    double sum = 0;
    double covered = 0;
    Hit before;
    for (const int term : phrase.terms) {
        const Hit hit = hitOf(term, asked);
        const double rarity = m_rarity[std::size_t(term)];
        const bool neighbours = hit.worth > 0 && before.worth > 0 && hit.by == before.by + 1;
        sum += hit.worth * rarity * (neighbours ? 1 + neighbourBonus : 1);
        covered += hit.quality * rarity;
        before = hit;
        if (hit.worth > 0)
            tally.asked.insert(hit.by);
    }
    if (sum <= 0)
        return 0;
    const double ofPhrase = covered / phrase.rarity;
    const double ofQuestion = std::min(1.0, sum / all);
    tally.confidence = std::max(tally.confidence, ofPhrase * std::sqrt(ofQuestion));
    return sum * ofPhrase * (phrase.isTitle ? 1.05 : 1.0);
}

// What each entry has of the question, wherever it stands.
GuideIndex::Tallies GuideIndex::tallyTerms(const std::vector<Asked>& asked) const {
    Tallies tallies;
    for (const Asked& one : asked) {
        QHash<std::size_t, double> best;
        for (const Match& match : one.matches) {
            const double worth = one.weight * match.quality * m_rarity[std::size_t(match.term)];
            const auto& in = m_entriesOf[std::size_t(match.term)];
            for (auto it = in.constBegin(); it != in.constEnd(); ++it) {
                const double often = 1.6 * it.value() / (it.value() + 1.0) + 0.2;
                double& slot = best[it.key()];
                slot = std::max(slot, worth * often);
            }
        }
        for (auto it = best.constBegin(); it != best.constEnd(); ++it)
            tallies[it.key()].terms += it.value();
    }
    return tallies;
}

std::vector<GuideIndex::Found> GuideIndex::find(const QString& question) const {
    const std::vector<Asked> asked = understood(question);
    double all = 0;
    for (const Asked& one : asked)
        all += one.weight * one.rarity;
    Tallies tallies = tallyTerms(asked);
    for (const Phrase& phrase : m_phrases)
        if (const auto it = tallies.find(phrase.entry); it != tallies.end())
            it->phrase = std::max(it->phrase, phraseScore(phrase, asked, all, *it));
    std::vector<Found> found;
    for (auto it = tallies.constBegin(); it != tallies.constEnd(); ++it) {
        Found one{
            it.key(), it->terms + phraseWeight * it->phrase, std::min(1.0, it->confidence), {}};
        std::vector<std::size_t> by(it->asked.begin(), it->asked.end());
        std::sort(by.begin(), by.end());
        for (const std::size_t i : by)
            one.why.append(asked[i].text);
        found.push_back(std::move(one));
    }
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return std::pair(-a.score, a.entry) < std::pair(-b.score, b.entry);
    });
    return found;
}

} // namespace tenon::portfolio
