// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace tenon {

QString codeName(ErrorCode code) {
    switch (code) {
    case ErrorCode::Usage:
        return QStringLiteral("usage");
    case ErrorCode::Refused:
        return QStringLiteral("refused");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid_input");
    case ErrorCode::CannotRead:
        return QStringLiteral("cannot_read");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::NotTenon:
        return QStringLiteral("not_tenon");
    case ErrorCode::Newer:
        return QStringLiteral("newer");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::NeedsConsent:
        return QStringLiteral("needs_consent");
    case ErrorCode::CannotWrite:
        return QStringLiteral("cannot_write");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace tenon
