// SPDX-License-Identifier: GPL-3.0-or-later
// Just enough of a reader of C++ to tell code, comments and string literals apart.
#pragma once

#include <QString>

#include <vector>

namespace tenon::architecture {

struct Literal {
    int line = 0;
    QString text; // between the quotes, escapes left as written
};

struct Include {
    int line = 0;
    QString name; // without quotes or brackets
    bool angled = false;
};

struct Scan {
    QString code; // the text with comments and the insides of literals blanked, line ends kept
    std::vector<Literal> literals;
    std::vector<Include> includes;
};

Scan scanCpp(const QString& text);

// The line, from 1, in which position lies.
int lineAt(const QString& text, qsizetype position);

} // namespace tenon::architecture
