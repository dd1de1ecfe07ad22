// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every reading, whatever the bytes were.
#pragma once

#include "core/base/text.h"
#include "core/exchange/importeditem.h"

#include <cstdlib>

namespace tenon::exchange {

inline void require(bool holds) {
    if (!holds)
        std::abort();
}

inline ImportLimits smallLimits() {
    return {1 << 20, 1000, 5000, 32};
}

inline void checkReading(const Result<ImportReading>& reading, const ImportLimits& limits) {
    if (!reading) {
        require(!reading.error().message.isEmpty() && !reading.error().where.isEmpty());
        return;
    }
    require(qsizetype(reading->items.size() + reading->refused.size()) <= limits.records);
    for (const RefusedRecord& refused : reading->refused)
        require(!refused.where.isEmpty() && !refused.reason.isEmpty());
    for (const ImportedItem& item : reading->items) {
        require(!item.where.isEmpty() && !item.whole.item.title.isEmpty());
        require(item.whole.item.title == text::cleanedLine(item.whole.item.title));
        require(!item.whole.item.started || item.whole.item.started->isValid());
        for (const portfolio::ItemField& field : item.whole.fields)
            require(!field.name.isEmpty() && !field.value.isEmpty() &&
                    field.value.size() <= limits.fieldCharacters * 2);
        for (const portfolio::StatusChange& change : item.whole.statuses)
            require(change.on.isValid());
    }
}

} // namespace tenon::exchange
