// SPDX-License-Identifier: GPL-3.0-or-later
// The people in an author or editor field: "First von Last", "von Last, First", "von Last, Jr,
// First", {a body in braces}, and BibLaTeX's "family=…, given=…".
#pragma once

#include <QString>

#include <vector>

namespace tenon::exchange {

struct BibName {
    QString family; // with "von" and "Jr."; the whole name of a body
    QString given;
};

struct BibNames {
    std::vector<BibName> names;
    bool others = false;  // it ends in "and others"
    bool tooMany = false; // a name with more commas than a name has; kept as it stands
};

// Divided at " and " outside of braces only, whatever line breaks stand in it.
BibNames readBibNames(const QString& latex);

} // namespace tenon::exchange
