// SPDX-License-Identifier: GPL-3.0-or-later
// Areas of work: the stable words between what people do and where a campus files it. A pack says
// of each subcategory which areas belong there; what a librarian did has an area whatever the
// campus. Not the shares of an assignment: those are WorkloadArea.
#pragma once

#include "core/policy/policypack.h"

namespace tenon::policy {

// Every area there is, in the order in which people are asked.
const QStringList& areasOfWork();

struct FiledUnder {
    QString category;    // a code of the pack
    QString subcategory; // a code of that category; empty: the category itself

    QString key() const; // "service/library", or "service" alone
    static FiledUnder fromKey(const QString& key);
    bool operator==(const FiledUnder&) const = default;
};

// Every place a pack has, in its order: a category, then its subcategories.
std::vector<FiledUnder> placesOf(const PolicyPack& pack);

// Where a pack files an area: the subcategory, or else the category, that names it; else the
// subcategory or category with its code; else the same for areas that hold it (publications in
// contributions, cataloguing in collections). Empty where the pack has no such place.
std::optional<FiledUnder> placeOfArea(const PolicyPack& pack, const QString& area);

} // namespace tenon::policy
