// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader of a foreign file gives: items as values, not yet anybody's, each with its place in
// the file and whatever could not be taken over as it stood. Nothing is written here.
#pragma once

#include "core/base/result.h"
#include "core/portfolio/itemparts.h"

namespace tenon::exchange {

struct ImportedItem {
    portfolio::WholeItem whole; // person, category and sharing are still to be set
    QString where;              // "line 12: smith2017", for people and for item.source
    QStringList warnings;       // "the year “20l7” is no year; it is kept as a field"
    QString file = {};          // its own, where several were read together
};

// A record that could not be read at all; the others are read nevertheless.
struct RefusedRecord {
    QString where;
    QString reason;
};

struct ImportReading {
    QString format; // "BibTeX", "RIS", "CSL-JSON", "ORCID", "CSV", "XLSX", "PubMed"
    std::vector<ImportedItem> items;
    std::vector<RefusedRecord> refused;
    QStringList notes; // about the whole file: its encoding, columns that are not used
};

// Hard limits of one input (file-safety.md, section 5).
struct ImportLimits {
    qint64 bytes = 50 * 1024 * 1024;
    int records = 100'000;
    int fieldCharacters = 100 * 1024;
    int depth = 64;
};

} // namespace tenon::exchange
