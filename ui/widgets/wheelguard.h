// SPDX-License-Identifier: GPL-3.0-or-later
// A wheel that scrolls a form never changes a field it passes over: only the one that has the focus
// is changed by it.
#pragma once

#include <QObject>

namespace tenon::ui {

class WheelGuard : public QObject {
    Q_OBJECT
public:
    // For every window, while it lives.
    explicit WheelGuard(QObject* parent = nullptr);
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tenon::ui
