// SPDX-License-Identifier: GPL-3.0-or-later
// Is this the same work? By identifier, then by title, year and first author (complaints of ORCID
// and JabRef users: 102 works from 70 entries). What an import would do to a portfolio, and how up
// to six accounts of one work become one. Pure.
#pragma once

#include "core/portfolio/itemparts.h"

namespace tenon::portfolio {

// The keys an item may be recognised by, the surest first: "doi:10.1/x", "title:…|2017|osei".
// An ISSN or an address is of many works and is no key; an ISBN is of a book, not of its chapters.
QStringList matchKeys(const WholeItem& whole);

// Marks the people of an item who bear one of the names; true where that changed anything.
// "Osei, A." and "Amara Osei" are one person; "Osei, B." is another.
bool markMe(WholeItem& whole, const QStringList& nameVariants);
bool isSameName(const ItemPerson& person, const QString& nameVariant);
// My place in the order of authors, from 1, and how many there are; 0 where I am not among them.
std::pair<int, int> authorPlace(const WholeItem& whole);

// existing with everything that other knows and it does not; nothing that is there is replaced.
WholeItem completedBy(const WholeItem& existing, const WholeItem& other);

enum class ImportFate { New, Changed, Duplicate };

struct ImportLine {
    ImportFate fate = ImportFate::New;
    std::size_t incoming = 0;            // index of the imported item
    std::optional<std::size_t> existing; // index of the item it is; absent for a new one
    std::optional<std::size_t> earlier;  // index of an earlier imported item that it repeats
    QString why;                         // "same DOI 10.1/x"; empty for a new one
    WholeItem result;                    // what would be written; of a duplicate: what is there
};

// One line for each incoming item, in their order. Importing the results, and then the same items
// again, changes nothing.
std::vector<ImportLine> planImport(const std::vector<WholeItem>& existing,
                                   const std::vector<WholeItem>& incoming);

// Merging side by side: every field in which the accounts of one work may differ.
struct MergeField {
    QString name;       // "title", "field:volume"
    QString label;      // for people
    QStringList values; // one for each account, as text; empty: it says nothing
    int proposed = 0;   // the account whose value is taken unless the person chooses another
    bool differs() const;
};
constexpr std::size_t mostMerged = 6;
std::vector<MergeField> mergeFields(const std::vector<WholeItem>& accounts);
// The first account with the chosen values; what there may be several of (people where the chosen
// account has none, identifiers, tags, statuses, dates, categories) is joined. choices: an index
// into the accounts for each field, in the order of mergeFields().
WholeItem merged(const std::vector<WholeItem>& accounts, const std::vector<int>& choices);

} // namespace tenon::portfolio
