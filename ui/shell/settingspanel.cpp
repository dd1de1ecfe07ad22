// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspanel.h"

#include "ui/desk/lookups.h"
#include "ui/shell/preferences.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/make.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

SettingsPanel::SettingsPanel(QWidget* parent)
    : SidePanel(tr("Settings"), parent)
    , m_theme(new QComboBox)
    , m_text(new QSpinBox)
    , m_reminders(new QLineEdit)
    , m_remindersField(new FormField(tr("&Remind me, days before a date"), m_reminders))
    , m_desktop(new QCheckBox(tr("Also by the &desktop")))
    , m_online(new QCheckBox(tr("Look &up DOIs on the internet"))) {
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
    m_remindersField->setHint(tr("Days divided by commas, such as 30, 7. Empty: never."));
    column->addWidget(m_remindersField);
    column->addWidget(m_desktop);
    auto* sent = makeWrappingLabel(whatIsSent(), TextRole::Caption, Ink::Muted);
    m_online->setAccessibleDescription(sent->text());
    column->addWidget(m_online);
    column->addWidget(sent);
    column->addWidget(
        makeWrappingLabel(tr("Settings belong to you and this computer; everything that belongs to "
                             "the library is in its file.")));
    column->addStretch();
    setContent(content);
    connect(m_theme, &QComboBox::activated, this, &SettingsPanel::apply);
    connect(m_text, &QSpinBox::valueChanged, this, &SettingsPanel::apply);
    connect(m_reminders, &QLineEdit::editingFinished, this, &SettingsPanel::applyReminders);
    connect(m_desktop, &QCheckBox::toggled, this,
            [](bool wanted) { Preferences::setDesktopReminders(wanted); });
    connect(m_online, &QCheckBox::toggled, this,
            [](bool wanted) { Preferences::setOnlineLookups(wanted); });
    hide();
}

void SettingsPanel::openSettings() {
    const QSignalBlocker quiet(m_text);
    m_theme->setCurrentIndex(m_theme->findData(int(Preferences::themeChoice())));
    m_text->setValue(Preferences::textPercent());
    QStringList days;
    for (const int value : Preferences::reminderDays())
        days << QString::number(value);
    m_reminders->setText(days.join(u", "_s));
    m_remindersField->setError({});
    const QSignalBlocker quietBox(m_desktop);
    m_desktop->setChecked(Preferences::desktopReminders());
    const QSignalBlocker quietOnline(m_online);
    m_online->setChecked(Preferences::onlineLookups());
    openPanel();
}

void SettingsPanel::applyReminders() {
    std::vector<int> days;
    for (const QString& word : m_reminders->text().split(u',', Qt::SkipEmptyParts)) {
        bool number = false;
        const int value = word.trimmed().toInt(&number);
        if (!number || value < 0 || value > 3650)
            return m_remindersField->setError(
                tr("“%1” is not a number of days, from 0 to 3650.").arg(word.trimmed()));
        days.push_back(value);
    }
    m_remindersField->setError({});
    Preferences::setReminderDays(days);
}

void SettingsPanel::apply() {
    const auto choice = ThemeChoice(m_theme->currentData().toInt());
    Preferences::setThemeChoice(choice);
    Preferences::setTextPercent(m_text->value());
    applyTheme(*qApp, choice, m_text->value());
}

} // namespace tenon::ui
