// SPDX-License-Identifier: GPL-3.0-or-later
// Files that prove items: kept, linked to the items they prove, and let go, inside a commit.
#pragma once

#include "core/portfolio/evidence.h"
#include "core/portfolio/keptfile.h"

namespace tenon::portfolio {

// Keeps a file inside the library and links it to item. fileName: its own name; a path in front of
// it is cut off. source must be open and seekable. A file the person keeps already under these very
// bytes is linked, not kept twice. Error Refused for an empty file and above 50 MB.
Result<EvidenceId> addEvidence(store::Edit& edit, ItemId item, const QString& fileName,
                               QIODevice& source, QDate today, const CancelToken& cancel = {});

// The record a person keeps of these very bytes already.
Result<std::optional<Evidence>> evidenceKeptAs(store::Edit& edit, people::PersonId person,
                                               const QString& sha256);
// Sets name and kind: a path is cut off, and what the bytes claim to be is never acted upon.
void nameEvidence(Evidence& evidence, const QString& fileName);

// One file, several items. Nothing happens where the link is there already.
Status linkEvidence(store::Edit& edit, ItemId item, EvidenceId evidence);
// The last link takes the file's record with it.
Status unlinkEvidence(store::Edit& edit, ItemId item, EvidenceId evidence);
Status unlinkAllEvidence(store::Edit& edit, ItemId item);

KeptFile keptFileOf(const Evidence& evidence);

} // namespace tenon::portfolio
