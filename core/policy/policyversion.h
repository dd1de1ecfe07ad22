// SPDX-License-Identifier: GPL-3.0-or-later
// A policy pack as it is kept in the file: its JSON, word for word, under a name and a version.
#pragma once

#include "core/store/record.h"

namespace tenon::policy {

struct PolicyVersion {
    Id<PolicyVersion> id;
    QString name;    // "houston-cole"
    QString version; // "1"
    QString body;    // the JSON text

    bool operator==(const PolicyVersion&) const = default;
};

using PolicyVersionId = Id<PolicyVersion>;

// The library itself: one row.
struct Library {
    Id<Library> id;
    QString name;
    QString administrator;
    PolicyVersionId policy; // for new appointments

    bool operator==(const Library&) const = default;
};

} // namespace tenon::policy

template <>
struct tenon::store::Describe<tenon::policy::PolicyVersion> {
    using T = tenon::policy::PolicyVersion;
    static constexpr auto table = "policy_pack";
    static constexpr auto audience = Audience::Program;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"name", &T::name}, Column{"version", &T::version},
                   Column{"body", &T::body}};
};

template <>
struct tenon::store::Describe<tenon::policy::Library> {
    using T = tenon::policy::Library;
    static constexpr auto table = "library";
    static constexpr auto audience = Audience::Program;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id}, Column{"name", &T::name},
                   Column{"administrator", &T::administrator}, Column{"policy", &T::policy}};
};
