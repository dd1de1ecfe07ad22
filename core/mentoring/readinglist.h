// SPDX-License-Identifier: GPL-3.0-or-later
// Articles for a pair's shared list: typed, or out of a bibliography (BibTeX, RIS and the others
// that a portfolio imports).
#pragma once

#include "core/mentoring/reading.h"
#include "core/portfolio/itemparts.h"
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

} // namespace tenon::mentoring
