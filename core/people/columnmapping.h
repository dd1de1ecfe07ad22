// SPDX-License-Identifier: GPL-3.0-or-later
// A choice remembered from an earlier roster: which field a column of this name feeds.
#pragma once

#include "core/people/roster.h"

namespace tenon::people {

struct ColumnMapping {
    Id<ColumnMapping> id;
    QString header;                   // folded
    std::optional<RosterField> field; // absent: this column is ignored on purpose
    bool operator==(const ColumnMapping&) const = default;
};

} // namespace tenon::people

template <>
struct tenon::store::Describe<tenon::people::ColumnMapping> {
    using T = tenon::people::ColumnMapping;
    static constexpr auto table = "column_mapping";
    static constexpr auto audience = Audience::File;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"header", &T::header}, Column{"field", &T::field}};
};
