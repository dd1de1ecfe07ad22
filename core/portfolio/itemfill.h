// SPDX-License-Identifier: GPL-3.0-or-later
// What a description found elsewhere (by a DOI) could add to an item: proposed is only what the
// item does not say yet; where both say something else, the item's own stays unless chosen. Pure.
#pragma once

#include "core/portfolio/itemparts.h"

namespace tenon::portfolio {

struct FillLine {
    QString name;  // "title", "field:volume", "identifiers"
    QString label; // for people
    QString mine;  // as text; empty: the item says nothing
    QString theirs;
    bool taken = false; // at first: where the item says nothing
    bool fills() const { return mine.isEmpty(); }
};

// Only what theirs says and mine does not say in the same words. A type of “other” says nothing,
// nor does the status of an item without a history. Where it is filed, with whom it is shared and
// for which dossiers is the person's own affair and never among the lines.
std::vector<FillLine> fillLines(const WholeItem& mine, const WholeItem& theirs);

// mine with the lines that are taken; lines: from fillLines of the same two.
WholeItem filled(const WholeItem& mine, const WholeItem& theirs,
                 const std::vector<FillLine>& lines);

} // namespace tenon::portfolio
