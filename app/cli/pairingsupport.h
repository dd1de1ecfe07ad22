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

Option asOption(); // --as EMAIL

Result<QStringList> emailsOf(const workspace::Workspace& library,
                             const std::vector<people::PersonId>& people);

// An identifier typed as an option's or argument's text.
Result<qint64> idFrom(const QString& text, const QString& where);

} // namespace tenon::cli
