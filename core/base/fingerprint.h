// SPDX-License-Identifier: GPL-3.0-or-later
// What bytes are known by.
#pragma once

#include <QByteArray>
#include <QString>

namespace tenon {

// SHA-256 in lower-case hexadecimal, as sha256sum writes it.
QString sha256Of(const QByteArray& bytes);

} // namespace tenon
