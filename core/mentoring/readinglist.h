// SPDX-License-Identifier: GPL-3.0-or-later
// Articles for a pair's shared list: typed, as a file, or out of a bibliography (BibTeX, RIS and
// the others that a portfolio imports).
#pragma once

#include "core/mentoring/reading.h"
#include "core/portfolio/itemparts.h"
#include "core/portfolio/keptfile.h"
#include "core/store/edit.h"

namespace tenon::mentoring {

// What a citation needs of a work that was read from a bibliography; comment and who shares it are
// still to be set. Pure.
Reading readingOf(const portfolio::WholeItem& work);

// "https://doi.org/10.1000/1", else the link; empty where there is neither.
QString addressOf(const Reading& reading);

// Writes one into the pair's list, which gets its identifier. address: a DOI in any of its forms,
// or a web address; may be empty. Error Refused: no title, an address that is neither, one the pair
// has already (by DOI, else by title).
Status shareReading(store::Edit& edit, Reading& reading, const QString& address);

// Every work of a bibliography, as start has it: for whom, by whom and when. What the pair has
// already and what has no title is passed over, and counted.
struct SharedWorks {
    int shared = 0;
    int passedOver = 0;
};
Result<SharedWorks> shareWorks(store::Edit& edit, const std::vector<portfolio::WholeItem>& works,
                               const Reading& start);

// Keeps the article itself, for the pair alone, in place of a file it had; reading is changed, not
// written. source as in portfolio::keepFile, and its errors.
Status attachFile(store::Edit& edit, Reading& reading, const QString& fileName, QIODevice& source);
std::optional<portfolio::KeptFile> fileOf(const Reading& reading);

// Once for each person and kind; a second time nothing is written, but a discussion of another day.
Status markReading(store::Edit& edit, Id<Reading> reading, people::PersonId person, Mark mark,
                   QDate day);

// Takes it off the list, with the marks it has.
Status removeReading(store::Edit& edit, Id<Reading> reading);

} // namespace tenon::mentoring
