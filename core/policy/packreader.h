// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a policy pack's JSON (resources/policies/policy-pack.schema.json): the limits on the text,
// the format, and the pack's own members. Each subject has a reader of its own (packreaders.h).
#pragma once

#include "core/policy/policypack.h"

#include <QJsonObject>

namespace tenon::policy {

inline constexpr int packFormat = 2;                // the newest format this reader knows
inline constexpr qsizetype packBytes = 1024 * 1024; // the greatest pack it reads
inline constexpr int packDepth = 64;                // lists and objects inside each other

// A pack of format 1 as one of the newest format that says the same; others as they are.
QJsonObject inNewestFormat(QJsonObject pack);

} // namespace tenon::policy
