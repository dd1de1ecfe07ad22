// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a file a person asked for: wholly, or what stood there before is unchanged.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tenon {

// Error CannotWrite names the file and the reason; Refused where a library or another database
// stands there.
Status writeOutputFile(const QString& path, const QByteArray& bytes);

} // namespace tenon
