// SPDX-License-Identifier: GPL-3.0-or-later
// Portfolio items and their evidence, written inside a commit.
#pragma once

#include "core/base/task.h"
#include "core/policy/policypack.h"
#include "core/portfolio/portfolioitem.h"
#include "core/store/edit.h"

#include <QIODevice>

namespace tenon::portfolio {

// Error Refused: no title, a category the pack does not know, an end before the beginning.
Status checkItem(const policy::PolicyPack& pack, const PortfolioItem& item);

// Keeps a file inside the library. fileName: its own name; a path in front of it is cut off. source
// must be open and seekable. Error Refused for an empty file and above 50 MB.
Result<EvidenceId> addEvidence(store::Edit& edit, ItemId item, const QString& fileName,
                               QIODevice& source, QDate today, const CancelToken& cancel = {});

// The bytes as they were added. Error Damaged where they are not.
Status readEvidence(const store::Database& database, const Evidence& evidence, QIODevice& sink);

// The item together with its evidence; one undo brings both back.
Status removeItem(store::Edit& edit, ItemId item);

} // namespace tenon::portfolio
