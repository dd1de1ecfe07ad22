// SPDX-License-Identifier: GPL-3.0-or-later
// CSL-JSON, as citation managers and Crossref give it, as items of a portfolio.
#pragma once

#include "core/exchange/importeditem.h"
#include "core/exchange/jsoninput.h"

#include "core/base/task.h"

namespace tenon::exchange {

Result<ImportReading> readCslJson(const QByteArray& bytes, const ImportLimits& limits = {},
                                  const CancelToken& cancel = {});
// The same of a file that was read already.
Result<ImportReading> readCslJson(const JsonInput& input, const ImportLimits& limits,
                                  const CancelToken& cancel);

} // namespace tenon::exchange
