// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a file a person asked for: wholly, or what stood there before is unchanged.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace tenon {

// Error CannotWrite names the file and the reason; Refused where a library or another database
// stands there.
Status writeOutputFile(const QString& path, const QByteArray& bytes);

// The same for what is too large for memory: make writes it to the name it is given, a new file
// beside the wanted one, which takes its place once make has succeeded. Only its owner may read it.
Status makeOutputFile(const QString& path, const std::function<Status(const QString& name)>& make);

} // namespace tenon
