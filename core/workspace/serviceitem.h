// SPDX-License-Identifier: GPL-3.0-or-later
// One click: a mentor's service as items of their own portfolio, made or brought up to date.
#pragma once

#include "core/mentoring/serviceentry.h"
#include "core/workspace/workspace.h"

namespace tenon::workspace {

struct ServiceItem {
    portfolio::WholeItem whole;
    bool isNew = false;
    bool changed = false; // as against what stands there
};

// One for each program the mentor served; none where there was no mentoring. Nothing is written.
Result<std::vector<ServiceItem>> serviceItems(const Workspace& workspace, people::PersonId mentor);

// Writes those that are new or changed, in one commit's edit.
Status saveServiceItems(store::Edit& edit, std::vector<ServiceItem>& items, QDate today);

} // namespace tenon::workspace
