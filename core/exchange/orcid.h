// SPDX-License-Identifier: GPL-3.0-or-later
// An ORCID record (v3.0, JSON) as items of a portfolio: works, fundings, peer reviews, service,
// memberships, degrees, employments. Of a group of the same thing, the preferred one is taken.
#pragma once

#include "core/exchange/importeditem.h"

#include "core/base/task.h"

#include <QJsonDocument>

namespace tenon::exchange {

// A whole record, its activities, its works, a bulk of works or a single one.
Result<ImportReading> readOrcid(const QByteArray& bytes, const ImportLimits& limits = {},
                                const CancelToken& cancel = {});
// The same of a file that was read already.
Result<ImportReading> readOrcid(const QJsonDocument& document, const ImportLimits& limits,
                                const CancelToken& cancel);

bool looksLikeOrcid(const QJsonObject& object);

} // namespace tenon::exchange
