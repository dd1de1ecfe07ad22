// SPDX-License-Identifier: GPL-3.0-or-later
// What QJsonDocument does not tell about a text it accepts: keys given twice in one object, of
// which it takes the last, and how deep lists and objects stand in each other. Not a validator: the
// text was read by QJsonDocument, or is about to be.
#pragma once

#include "core/policy/policypack.h"

namespace tenon::policy {

struct JsonScan {
    int depth = 0;                     // 1 for a flat object
    std::vector<PackFault> duplicates; // by path; empty where every key stands once
};

// Stops at the first thing that is no JSON, and below deepest levels; never throws.
JsonScan scanJson(const QByteArray& json, int deepest);

} // namespace tenon::policy
