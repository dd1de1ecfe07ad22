// SPDX-License-Identifier: GPL-3.0-or-later
// Items as files that other programs read. Everything an item holds goes along: what a format has
// no place for is written as a field or a note of its own. Bytes out, UTF-8; the same items give
// the same bytes.
#pragma once

#include "core/base/texttable.h"
#include "core/portfolio/itemparts.h"

#include <QByteArray>

namespace tenon::exchange {

// Keys are made of first author, year and title, and are unique in the file.
QByteArray writeBibtex(const std::vector<portfolio::WholeItem>& items);
QByteArray writeRis(const std::vector<portfolio::WholeItem>& items);
QByteArray writeCslJson(const std::vector<portfolio::WholeItem>& items);

// One row an item: the common fields, people, identifiers, tags, and a column for each own field.
TextTable itemTable(const std::vector<portfolio::WholeItem>& items);

// One row a status: the item, and what it became when.
TextTable statusTable(const std::vector<portfolio::WholeItem>& items);

} // namespace tenon::exchange
