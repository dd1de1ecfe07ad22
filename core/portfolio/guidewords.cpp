// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/guidewords.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace tenon::portfolio {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2000; // letters; nobody asks at greater length
constexpr qsizetype longestWord = 40;

bool cut(QString& word, QLatin1StringView ending, qsizetype left) {
    if (!word.endsWith(ending) || word.size() - ending.size() < left)
        return false;
    word.chop(ending.size());
    return true;
}

void britishSpelling(QString& word) {
    if (word.size() < 6)
        return;
    for (const auto& [from, to] :
         {std::pair{"ization"_L1, "isation"_L1}, std::pair{"izing"_L1, "ising"_L1},
          std::pair{"ized"_L1, "ised"_L1}, std::pair{"izer"_L1, "iser"_L1},
          std::pair{"ize"_L1, "ise"_L1}})
        if (cut(word, from, 3)) {
            word += to;
            return;
        }
}

void withoutPlural(QString& word) {
    if (word.size() > 4 && cut(word, "ies"_L1, 2))
        word += u'y';
    else if (word.endsWith("sses"_L1) || word.endsWith("xes"_L1) || word.endsWith("ches"_L1) ||
             word.endsWith("shes"_L1))
        word.chop(2);
    else if (word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1) &&
             !word.endsWith("us"_L1) && !word.endsWith("is"_L1))
        word.chop(1);
}

// "running" → "run", but "taught" and "fell" stay.
void withoutDouble(QString& word) {
    const qsizetype n = word.size();
    if (n > 3 && word[n - 1] == word[n - 2] && !u"aeiousl"_s.contains(word[n - 1]))
        word.chop(1);
}

} // namespace

std::vector<Word> wordsIn(const QString& text, std::size_t most) {
    std::vector<Word> words;
    QString one;
    const QString beginning = text.left(longestText) + u' ';
    for (const QChar c : beginning) {
        if (c.isLetterOrNumber() || c.isMark()) {
            one += c;
        } else if (c != u'\'' && c != u'’' && !one.isEmpty()) {
            if (words.size() == most)
                break;
            words.push_back({one, text::folded(one).left(longestWord)});
            one.clear();
        }
    }
    return words;
}

QString stemOf(const QString& folded) {
    QString word = folded;
    if (word.size() < 4)
        return word;
    britishSpelling(word);
    withoutPlural(word);
    if (cut(word, "ing"_L1, 3) || cut(word, "ed"_L1, 3))
        withoutDouble(word);
    else if (cut(word, "ied"_L1, 2))
        word += u'y';
    cut(word, "ly"_L1, 4);
    cut(word, "ment"_L1, 5);
    if (!cut(word, "ation"_L1, 4) && !cut(word, "ator"_L1, 4) && !cut(word, "at"_L1, 5) &&
        !cut(word, "ate"_L1, 4) && (word.endsWith("sion"_L1) || word.endsWith("tion"_L1)))
        cut(word, "ion"_L1, 4);
    if (!cut(word, "er"_L1, 5))
        cut(word, "or"_L1, 5);
    if (cut(word, "ogue"_L1, 3) || cut(word, "ogu"_L1, 3))
        word += "og"_L1;
    cut(word, "e"_L1, 4);
    return word;
}

// The distance with neighbours swapped as one step, given up as soon as it is too great.
bool isWithin(const QString& one, const QString& other, int letters) {
    if (std::abs(one.size() - other.size()) > letters)
        return false;
    constexpr std::size_t width = longestWord + 1;
    if (std::size_t(std::max(one.size(), other.size())) >= width)
        return one == other;
    const std::size_t columns = std::size_t(other.size()) + 1;
    std::array<std::array<int, width>, 3> rows{};
    for (std::size_t k = 0; k < columns; ++k)
        rows[0][k] = int(k);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        auto& now = rows[std::size_t(i % 3)];
        const auto& last = rows[std::size_t((i + 2) % 3)];
        const auto& before = rows[std::size_t((i + 1) % 3)];
        now[0] = int(i);
        int best = now[0];
        for (qsizetype k = 1; k <= other.size(); ++k) {
            const std::size_t at = std::size_t(k);
            const int changed = one[i - 1] == other[k - 1] ? 0 : 1;
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + changed});
            if (i > 1 && k > 1 && one[i - 1] == other[k - 2] && one[i - 2] == other[k - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
            best = std::min(best, now[at]);
        }
        if (best > letters)
            return false;
    }
    return rows[std::size_t(one.size() % 3)][columns - 1] <= letters;
}

} // namespace tenon::portfolio
