// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a table of items are called, here and elsewhere.
#pragma once

#include "core/portfolio/portfolioitem.h"

#include <QStringList>

namespace tenon::exchange {

// "title", "started", "container_title" …; empty where nobody knows such a column.
QString itemColumn(const QString& heading);

// A header that names titles and one thing more: a table of items, most likely.
bool looksLikeItems(const QStringList& header);

// By its stable name, its name in the program or what people call it.
std::optional<portfolio::ItemType> itemTypeNamed(const QString& name);

} // namespace tenon::exchange
