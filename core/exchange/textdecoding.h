// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a text file as text: a byte order mark decides, else UTF-8 where all of it is valid,
// else Windows-1252. What was found is reported; a mixture is an error, never a guess.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tenon::exchange {

struct DecodedText {
    QString text;     // without its byte order mark
    QString encoding; // "UTF-8", "UTF-16LE", "UTF-16BE" or "Windows-1252"
};

// Error InvalidInput names the line, and the byte within it.
Result<DecodedText> decodeText(const QByteArray& bytes);

// The place of an error as people are told it: "line 3, column 7".
QString placeText(qint64 line, qint64 column);

} // namespace tenon::exchange
