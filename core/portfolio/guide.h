// SPDX-License-Identifier: GPL-3.0-or-later
// Where does this go? The guide knows the ordinary things librarians do, in their own words, and
// says where a campus files each and what to keep as evidence. It works on this computer alone and
// the same question has the same answer. Not a rule: people decide where their work belongs.
#pragma once

#include "core/base/result.h"
#include "core/policy/areas.h"
#include "core/portfolio/itemtype.h"

#include <memory>

namespace tenon::portfolio {

struct GuideEntry {
    QString code;
    QString title;
    QStringList phrases; // other ways to say it
    ItemType type = ItemType::Other;
    QStringList areas; // the preferred first
    QStringList evidence;
    QString doubt;     // one sentence, with {here} and {other} for the two places
    QString otherArea; // of {other}
    QString notAlso;   // what not to count twice; may be empty
    bool operator==(const GuideEntry&) const = default;
};

// What a language brings along besides the entries.
struct GuideWords {
    QString language;        // "en"
    QStringList stop;        // words that say nothing
    QStringList same;        // each a group of words that mean the same, divided by spaces
    QStringList near;        // each a group of words that are close
    QStringList topic;       // "about": what follows is the topic, not the deed
    QStringList venue;       // "at": what follows says where it was done
    QStringList notTopicFor; // "served": what follows its "on" is the deed
    bool operator==(const GuideWords&) const = default;
};

class GuideIndex;

// The entries with their index; made by readGuide().
class Guide {
public:
    Guide(GuideWords words, std::vector<GuideEntry> entries);
    const GuideWords& words() const { return m_words; }
    const std::vector<GuideEntry>& entries() const { return m_entries; }
    const GuideEntry* entry(const QString& code) const;
    const GuideIndex& index() const { return *m_index; }

private:
    GuideWords m_words;
    std::vector<GuideEntry> m_entries;
    std::shared_ptr<const GuideIndex> m_index;
};

// A guide as it is shipped. Errors InvalidInput name the place in `where`.
Result<Guide> readGuide(const QByteArray& json);
// The guide in a language ("es", "de_AT"), or else in English.
Result<Guide> shippedGuide(const QString& language);
// The same in the language of the program, read once; nullptr where it cannot be read.
const Guide* guideAtHand();

struct Suggestion {
    QString entry; // its code
    QString title;
    ItemType type = ItemType::Other;
    policy::FiledUnder place;
    QString categoryTitle;
    QString subcategoryTitle; // empty: the category itself
    QString rule;             // what the pack says of the place
    QStringList evidence;
    QStringList why; // the words of the question that were understood, as they were written
    QString doubt;   // when it would go elsewhere, and where; may be empty
    QString notAlso;
    double confidence = 0; // 0 to 1
    bool operator==(const Suggestion&) const = default;
};

// The best first, each another place. Empty where nothing was understood.
std::vector<Suggestion> ask(const Guide& guide, const policy::PolicyPack& pack,
                            const QString& freeWords, int most = 3);

// "Librarianship – Instruction and reference"; empty where the pack has no such category.
QString placeTitle(const policy::PolicyPack& pack, const policy::FiledUnder& place);

} // namespace tenon::portfolio
