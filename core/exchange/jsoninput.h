// SPDX-License-Identifier: GPL-3.0-or-later
// JSON from a foreign file: read within the limits, with the line and column of what is wrong, and
// its values as text whatever they are.
#pragma once

#include "core/exchange/importeditem.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tenon::exchange {

struct JsonInput {
    QJsonDocument document;
    std::vector<int> lines; // where each value of an outermost list begins
};

Result<JsonInput> readJson(const QByteArray& bytes, const ImportLimits& limits);

// A text, a number or a truth value as text; a list or an object as JSON on one line; else empty.
QString jsonText(const QJsonValue& value);

// "Bold &amp; <i>soft</i><br>next" as plain text with its line breaks.
QString withoutMarkup(const QString& html);

} // namespace tenon::exchange
