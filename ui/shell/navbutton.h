// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the sidebar: icon, title, count. Only the icon where the sidebar is narrow.
#pragma once

#include "ui/shell/navigation.h"

#include <QAbstractButton>

namespace tenon::ui {

class NavButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit NavButton(const NavigationEntry& entry, QWidget* parent = nullptr);
    void setCount(int count, bool urgent);
    void setCompact(bool compact);
    const QString& id() const { return m_entry.id; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override {} // the page that is shown decides, not the press

private:
    void rename();
    int paintCount(QPainter& painter) const; // the width it took
    NavigationEntry m_entry;
    bool m_compact = false;
};

} // namespace tenon::ui
