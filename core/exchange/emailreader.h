// SPDX-License-Identifier: GPL-3.0-or-later
// One e-mail as it was saved (.eml, RFC 5322 with MIME): who, when, what about, and its plain text.
// Attachments, HTML beside plain text and everything else are left out. Bytes in, values or one
// error with its line out.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace tenon::exchange {

struct Email {
    QString fromName;    // may be empty
    QString fromAddress; // lower case; may be empty
    QString subject;
    QDateTime sent; // invalid: the e-mail does not say
    QString body;   // plain text; of HTML alone, its words
    bool operator==(const Email&) const = default;
};

struct EmailLimits {
    qint64 bytes = 50 * 1024 * 1024;
    int bodyCharacters = 100 * 1024; // more is cut, and said at its end
    int depth = 10;                  // of parts within parts
    int headerBytes = 256 * 1024;    // of one head
};

// Error InvalidInput where it has no head of an e-mail, or passes a limit.
Result<Email> readEmail(const QByteArray& bytes, const EmailLimits& limits = {});

} // namespace tenon::exchange
