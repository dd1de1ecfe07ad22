// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody without a mouse, without sight or with large letters would trip over in a window,
// found from inside the process. Shown windows only; every rule names the widget by its path.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace tenon::testing {

struct Finding {
    QString rule;  // "unnamed", "text is cut", …
    QString where; // "Shell/Sidebar/QPushButton 'Settings'"
};

// Names, targets, Tab traps and cut text of everything visible below root.
std::vector<Finding> auditWidgets(QWidget* root);

// Presses Tab until the focus has come round: everything that takes the focus must be visited, and
// the focus must not stay anywhere. The window must be active.
std::vector<Finding> auditTabWalk(QWidget* window);

QStringList describe(const std::vector<Finding>& findings); // one line each, for a test's message

} // namespace tenon::testing
