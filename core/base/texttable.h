// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of text as a reader of CSV or of a spreadsheet hands them on: the header, and each row with
// the line it began on, so that every message can name its place.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tenon {

struct TextTable {
    struct Row {
        int line = 0; // 1 for the first line of the input
        QStringList cells;
        bool operator==(const Row&) const = default;
    };
    QStringList header;
    std::vector<Row> rows;
    QString delimiter; // as found: ",", ";", tab or "|"
    QString encoding;  // as found: "UTF-8", "UTF-16LE", "Windows-1252", …
};

} // namespace tenon
