// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands about a pairing share: finding it by its identifier, the member it is done as,
// and what a member alone may see.
#pragma once

#include "app/cli/support.h"
#include "core/mentoring/pairingmember.h"
#include "core/workspace/viewpoint.h"

namespace tenon::cli {

struct PairingAtHand {
    std::unique_ptr<workspace::Workspace> library;
    mentoring::Pair pair;
    const policy::PolicyPack* pack = nullptr;
    std::optional<people::Person> member; // of --as; absent: the coordinator

    // As the member, or as the administration.
    workspace::Viewpoint viewpoint() const;
};

// The library of the first argument and the pairing of the second, as --as EMAIL says. Error Usage
// where the second is no number; Refused where --as names nobody of the pairing.
Result<PairingAtHand> openPairing(const Request& request);
// The same where a member is needed; Usage without --as.
Result<PairingAtHand> openPairingAsMember(const Request& request);

// As the mentor of --as EMAIL, who becomes the author of what is written; without it, as the
// administration. NotFound where nobody has the address.
Result<workspace::Viewpoint> asMentor(workspace::Workspace& library, const Request& request);

// "Recorded."
Result<Outcome> recorded(PairingAtHand& at, const Request& request, const QString& label,
                         const store::EditFunction& edit);

// An identifier typed as an option's or argument's text.
Result<qint64> idFrom(const QString& text, const QString& where);

// The record of the pairing that the third argument, placeholder, names. NotFound, with the
// sentence missing, where the pairing has none such.
template <class Record>
Result<Record> recordNamed(const PairingAtHand& at, const Request& request,
                           const QString& placeholder, const QString& missing) {
    auto id = idFrom(request.arguments[2], placeholder);
    if (!id)
        return id.error();
    auto records = at.library->records<Record>().where(QLatin1StringView("pairing"),
                                                       at.pair.pairing.id.value());
    if (!records)
        return records.error();
    for (Record& record : *records)
        if (record.id.value() == *id)
            return std::move(record);
    return Error{ErrorCode::NotFound, missing, placeholder, placeholder};
}

Option asOption(); // --as EMAIL

Result<QStringList> emailsOf(const workspace::Workspace& library,
                             const std::vector<people::PersonId>& people);

} // namespace tenon::cli
