// SPDX-License-Identifier: GPL-3.0-or-later
// Files that prove items. One file may prove several; its bytes are kept once, in parts, under
// their SHA-256.
#pragma once

#include "core/portfolio/portfolioitem.h"

namespace tenon::portfolio {

// Confidential: letters and evaluations. It leaves the library only where its owner names it.
enum class Confidentiality { Ordinary, Confidential };

struct Evidence {
    Id<Evidence> id;
    people::PersonId person;
    QString name; // as it was called when it was added, without a path
    QString mime;
    qint64 bytes = 0;
    QString sha256; // lower-case hexadecimal
    QDate added;
    bool studentInformation = false; // education records of students (FERPA)
    Confidentiality confidentiality = Confidentiality::Ordinary;

    bool operator==(const Evidence&) const = default;
};

struct ItemEvidence {
    Id<ItemEvidence> id;
    ItemId item;
    Id<Evidence> evidence;
    bool operator==(const ItemEvidence&) const = default;
};

using EvidenceId = Id<Evidence>;

} // namespace tenon::portfolio

template <>
struct tenon::Tokens<tenon::portfolio::Confidentiality> {
    using E = tenon::portfolio::Confidentiality;
    static constexpr std::array pairs{std::pair{E::Ordinary, "ordinary"},
                                      std::pair{E::Confidential, "confidential"}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::Evidence> {
    using T = tenon::portfolio::Evidence;
    static constexpr auto table = "evidence";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id},
                   Column{"person", &T::person},
                   Column{"name", &T::name},
                   Column{"mime", &T::mime},
                   Column{"bytes", &T::bytes},
                   Column{"sha256", &T::sha256},
                   Column{"added", &T::added},
                   Column{"student_information", &T::studentInformation},
                   Column{"confidentiality", &T::confidentiality}};
};

template <>
struct tenon::store::Describe<tenon::portfolio::ItemEvidence> {
    using T = tenon::portfolio::ItemEvidence;
    static constexpr auto table = "item_evidence";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns = std::tuple{Column{"id", &T::id}, Column{"item", &T::item},
                                               Column{"evidence", &T::evidence}};
};
