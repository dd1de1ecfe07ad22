// SPDX-License-Identifier: GPL-3.0-or-later
// BibTeX and BibLaTeX files as items of a portfolio.
#pragma once

#include "core/exchange/importeditem.h"

#include "core/base/task.h"

namespace tenon::exchange {

Result<ImportReading> readBibtex(const QByteArray& bytes, const ImportLimits& limits = {},
                                 const CancelToken& cancel = {});

} // namespace tenon::exchange
