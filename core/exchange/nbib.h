// SPDX-License-Identifier: GPL-3.0-or-later
// PubMed's tagged text (MEDLINE, .nbib) as items of a portfolio.
#pragma once

#include "core/exchange/importeditem.h"

#include "core/base/task.h"

namespace tenon::exchange {

Result<ImportReading> readNbib(const QByteArray& bytes, const ImportLimits& limits = {},
                               const CancelToken& cancel = {});

} // namespace tenon::exchange
