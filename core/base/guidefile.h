// SPDX-License-Identifier: GPL-3.0-or-later
// The guides that come with Tenon, each as JSON in English and perhaps in other languages.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tenon {

// The guide of a name ("topics") in a language ("es", "de_AT", "pt-BR"), or else in English;
// nullopt where this Tenon has none.
std::optional<QByteArray> guideFile(const QString& name, const QString& language);

} // namespace tenon
