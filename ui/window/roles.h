// SPDX-License-Identifier: GPL-3.0-or-later
// The points of view a window offers: the administrator, and the mentee and the mentor who were
// last looked through. Any person can be chosen from their page or by typing.
#pragma once

#include "core/workspace/viewpoint.h"
#include "ui/shell/navigation.h"

namespace tenon::ui {

QString viewpointId(const workspace::Viewpoint& viewpoint); // "mentee:12345"
// Administrator where the text says nothing of use, or names somebody who is gone.
workspace::Viewpoint viewpointFrom(const workspace::Workspace& library, const QString& id);

std::vector<RoleEntry> roleEntries(const workspace::Workspace& library,
                                   const workspace::Viewpoint& current);
std::vector<NavigationEntry> navigationFor(workspace::Role role);

} // namespace tenon::ui
