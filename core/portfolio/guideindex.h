// SPDX-License-Identifier: GPL-3.0-or-later
// The phrases of a guide, ready to be searched: which terms each has, how rare a term is, and which
// terms look like a misspelt word. Made once; searching changes nothing in it.
#pragma once

#include "core/portfolio/guide.h"

#include <QHash>
#include <QSet>

namespace tenon::portfolio {

class GuideIndex {
public:
    GuideIndex(const GuideWords& words, const std::vector<GuideEntry>& entries);

    struct Found {
        std::size_t entry = 0;
        double score = 0;
        double confidence = 0; // 0 to 1
        QStringList why;
    };
    // Every entry that shares a term with the question, the best first.
    std::vector<Found> find(const QString& question) const;

private:
    struct Match {
        int term;
        double quality; // 1: the same word
    };
    // A word of the question.
    struct Asked {
        QString text;
        double weight; // less where it only names the topic
        double rarity;
        std::vector<Match> matches;
    };
    struct Phrase {
        std::size_t entry;
        std::vector<int> terms; // in their order, each once
        double rarity;          // of all together
        bool isTitle;
    };
    // The best a question has for a term.
    struct Hit {
        double worth = 0;
        double quality = 0;
        std::size_t by = 0; // which word of the question
    };
    // What of a question one entry has.
    struct Tally {
        double terms = 0;  // of the terms, wherever they stand
        double phrase = 0; // of the best phrase
        double confidence = 0;
        QSet<std::size_t> asked;
    };
    using Tallies = QHash<std::size_t, Tally>;

    QString canonical(const QString& folded) const;
    QStringList termsOf(const QString& text) const;
    int termFor(const QString& word);
    void addPhrase(std::size_t entry, const QString& text, bool isTitle);
    void weigh(std::size_t entries);
    void readGroups(const GuideWords& words);
    std::vector<Asked> understood(const QString& question) const;
    std::vector<Match> matchesOf(const QString& word) const;
    std::vector<Match> misspelt(const QString& word) const;
    Tallies tallyTerms(const std::vector<Asked>& asked) const;
    static Hit hitOf(int term, const std::vector<Asked>& asked);
    double phraseScore(const Phrase& phrase, const std::vector<Asked>& asked, double all,
                       Tally& tally) const;

    bool m_english = true;
    QSet<QString> m_stop;
    QSet<QString> m_topic;
    QSet<QString> m_venue;
    QSet<QString> m_notTopicFor;
    QHash<QString, QString> m_same; // folded word → the stem of its group
    std::vector<QStringList> m_nearGroups;
    QHash<int, std::vector<int>> m_near;
    QHash<QString, int> m_terms;
    QStringList m_termTexts;
    std::vector<double> m_rarity;                     // by term
    std::vector<QHash<std::size_t, int>> m_entriesOf; // by term: entry → in how many phrases
    std::vector<Phrase> m_phrases;
    QHash<QString, std::vector<int>> m_trigrams;
};

} // namespace tenon::portfolio
