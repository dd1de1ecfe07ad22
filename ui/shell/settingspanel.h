// SPDX-License-Identifier: GPL-3.0-or-later
// Look, text size, reminders and the internet. Every change shows at once and is remembered on this
// computer.
#pragma once

#include "ui/widgets/sidepanel.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace tenon::ui {

class FormField;

class SettingsPanel : public SidePanel {
    Q_OBJECT
public:
    explicit SettingsPanel(QWidget* parent = nullptr);
    void openSettings();

private:
    void apply();
    void applyReminders();
    QComboBox* m_theme;
    QSpinBox* m_text;
    QLineEdit* m_reminders;
    FormField* m_remindersField;
    QCheckBox* m_desktop;
    QCheckBox* m_online;
};

} // namespace tenon::ui
