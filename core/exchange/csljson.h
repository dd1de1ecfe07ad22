// SPDX-License-Identifier: GPL-3.0-or-later
// CSL-JSON, as citation managers and Crossref give it, as items of a portfolio.
#pragma once

#include "core/exchange/importeditem.h"

#include "core/base/task.h"

#include <QJsonDocument>

namespace tenon::exchange {

Result<ImportReading> readCslJson(const QByteArray& bytes, const ImportLimits& limits = {},
                                  const CancelToken& cancel = {});
// The same of a file that was read already.
Result<ImportReading> readCslJson(const QJsonDocument& document, const ImportLimits& limits,
                                  const CancelToken& cancel);

} // namespace tenon::exchange
