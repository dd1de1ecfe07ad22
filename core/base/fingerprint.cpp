// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fingerprint.h"

#include <QCryptographicHash>

namespace tenon {

QString sha256Of(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace tenon
