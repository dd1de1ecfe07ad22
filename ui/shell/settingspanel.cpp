// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspanel.h"

#include "ui/shell/preferences.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/make.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tenon::ui {

SettingsPanel::SettingsPanel(QWidget* parent)
    : SidePanel(tr("Settings"), parent), m_theme(new QComboBox), m_text(new QSpinBox) {
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast"), int(ThemeChoice::HighContrast));
    m_text->setRange(80, 200);
    m_text->setSingleStep(10);
    m_text->setSuffix(tr(" %"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(new FormField(tr("&Look"), m_theme));
    auto* text = new FormField(tr("&Text size"), m_text);
    text->setHint(tr("Also Ctrl + and Ctrl −"));
    column->addWidget(text);
    column->addWidget(
        makeWrappingLabel(tr("Settings belong to you and this computer; everything that belongs to "
                             "the library is in its file.")));
    column->addStretch();
    setContent(content);
    connect(m_theme, &QComboBox::activated, this, &SettingsPanel::apply);
    connect(m_text, &QSpinBox::valueChanged, this, &SettingsPanel::apply);
    hide();
}

void SettingsPanel::openSettings() {
    const QSignalBlocker quiet(m_text);
    m_theme->setCurrentIndex(m_theme->findData(int(Preferences::themeChoice())));
    m_text->setValue(Preferences::textPercent());
    openPanel();
}

void SettingsPanel::apply() {
    const auto choice = ThemeChoice(m_theme->currentData().toInt());
    Preferences::setThemeChoice(choice);
    Preferences::setTextPercent(m_text->value());
    applyTheme(*qApp, choice, m_text->value());
}

} // namespace tenon::ui
