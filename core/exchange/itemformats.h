// SPDX-License-Identifier: GPL-3.0-or-later
// The formats a portfolio may be written in, by name and by the ending of a file.
#pragma once

#include "core/base/result.h"
#include "core/portfolio/itemparts.h"

#include <QByteArray>

namespace tenon::exchange {

struct ItemFormat {
    QString name;   // stable: "csl-json"
    QString title;  // as it is called: "CSL-JSON"
    QString ending; // without a dot
    Result<QByteArray> (*write)(const std::vector<portfolio::WholeItem>& items);
};

const std::vector<ItemFormat>& itemFormats();
// By its name, or else by the ending of a file's name; null where there is none.
const ItemFormat* itemFormat(const QString& name, const QString& fileName = {});

} // namespace tenon::exchange
