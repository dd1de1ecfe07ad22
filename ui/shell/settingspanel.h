// SPDX-License-Identifier: GPL-3.0-or-later
// Look and text size. Every change shows at once and is remembered on this computer.
#pragma once

#include "ui/widgets/sidepanel.h"

class QComboBox;
class QSpinBox;

namespace tenon::ui {

class SettingsPanel : public SidePanel {
    Q_OBJECT
public:
    explicit SettingsPanel(QWidget* parent = nullptr);
    void openSettings();

private:
    void apply();
    QComboBox* m_theme;
    QSpinBox* m_text;
};

} // namespace tenon::ui
