// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of a BibTeX or BibLaTeX file with their fields as they stand, LaTeX and all: macros
// put in, pieces joined, what an entry takes from its cross-reference filled in. An entry that
// cannot be read is refused with its line; reading goes on at the next one.
#pragma once

#include "core/exchange/importeditem.h"

#include "core/base/task.h"

namespace tenon::exchange {

struct BibField {
    QString name; // lower case
    QString value;
};

struct BibEntry {
    QString type; // lower case, without the @
    QString key;
    int line = 0;
    std::vector<BibField> fields;
    QStringList warnings;

    const BibField* field(QStringView name) const;
};

struct BibFile {
    std::vector<BibEntry> entries;
    std::vector<RefusedRecord> refused;
};

Result<BibFile> parseBibtex(QStringView text, const ImportLimits& limits,
                            const CancelToken& cancel);

// "line 12: smith2017".
QString bibPlace(int line, const QString& key);

// Where an entry may begin: an @ at the start of a line, a word and an opening brace. -1 where
// nothing does from there on.
qsizetype nextBibEntry(QStringView text, qsizetype from);

} // namespace tenon::exchange
