// SPDX-License-Identifier: GPL-3.0-or-later
// What a pair agreed on: versions with their clauses and each side's acknowledgement. That there is
// one is a fact of the process; what it says is the pair's.
#pragma once

#include "core/mentoring/pairing.h"

namespace tenon::mentoring {

enum class AgreementState { Draft, InForce, Replaced };
enum class SignatureWay { Typed, Paper };

struct Agreement {
    Id<Agreement> id;
    PairingId pairing;
    int version = 1;
    AgreementState state = AgreementState::Draft;
    QDate drafted;
    std::optional<QDate> inForce;  // since everybody has acknowledged it
    std::optional<QDate> reviseBy; // at the latest, a year after

    bool operator==(const Agreement&) const = default;
};

using AgreementId = Id<Agreement>;

struct Clause {
    Id<Clause> id;
    AgreementId agreement;
    int position = 1;
    QString code; // of the pack's clause; empty: the pair's own
    QString title;
    QString body;

    bool operator==(const Clause&) const = default;
};

struct Signature {
    Id<Signature> id;
    AgreementId agreement;
    people::PersonId person;
    QDate onDay;
    SignatureWay way = SignatureWay::Typed;
    QString name; // as it was typed

    bool operator==(const Signature&) const = default;
};

} // namespace tenon::mentoring

template <>
struct tenon::Tokens<tenon::mentoring::AgreementState> {
    using E = tenon::mentoring::AgreementState;
    static constexpr std::array pairs{std::pair{E::Draft, "draft"},
                                      std::pair{E::InForce, "in_force"},
                                      std::pair{E::Replaced, "replaced"}};
};

template <>
struct tenon::Tokens<tenon::mentoring::SignatureWay> {
    using E = tenon::mentoring::SignatureWay;
    static constexpr std::array pairs{std::pair{E::Typed, "typed"}, std::pair{E::Paper, "paper"}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::Agreement> {
    using T = tenon::mentoring::Agreement;
    static constexpr auto table = "agreement";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"pairing", &T::pairing},
                                               Column{"version", &T::version},
                                               Column{"state", &T::state},
                                               Column{"drafted", &T::drafted},
                                               Column{"in_force", &T::inForce},
                                               Column{"revise_by", &T::reviseBy}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::Clause> {
    using T = tenon::mentoring::Clause;
    static constexpr auto table = "agreement_clause";
    static constexpr auto audience = Audience::Pair;
    static constexpr auto columns = std::tuple{Column{"id", &T::id},
                                               Column{"agreement", &T::agreement},
                                               Column{"position", &T::position},
                                               Column{"code", &T::code},
                                               Column{"title", &T::title},
                                               Column{"body", &T::body}};
};

template <>
struct tenon::store::Describe<tenon::mentoring::Signature> {
    using T = tenon::mentoring::Signature;
    static constexpr auto table = "agreement_signature";
    static constexpr auto audience = Audience::PairAndAdministration;
    static constexpr auto columns =
        std::tuple{Column{"id", &T::id},         Column{"agreement", &T::agreement},
                   Column{"person", &T::person}, Column{"on_day", &T::onDay},
                   Column{"way", &T::way},       Column{"name", &T::name}};
};
