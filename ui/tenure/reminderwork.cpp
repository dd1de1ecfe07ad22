// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/reminderwork.h"

#include "ui/shell/preferences.h"
#include "ui/widgets/datetext.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int hourMs = 60 * 60 * 1000;
constexpr int soonMs = 3000;
} // namespace

ReminderWork::ReminderWork(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    connect(&m_timer, &QTimer::timeout, this, &ReminderWork::check);
    m_timer.start(hourMs);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ReminderWork::check);
}

void ReminderWork::checkSoon() {
    m_work.stop();
    m_soon.start(soonMs);
}

ReminderWork::~ReminderWork() = default;

void ReminderWork::check() {
    m_work.stop();
    const QString path = m_desk.library().path();
    const QString who = Preferences::viewpoint(path);
    const QDate since = Preferences::lastReminded(path, who);
    const QDate today = m_desk.today();
    if (since.isValid() && since >= today)
        return;
    auto input = workspace::calendarInput(m_desk.library(), m_desk.viewpoint().person);
    if (!input)
        return qWarning("reminders: %s", qPrintable(input.error().detail));
    m_work.start(
        [values = std::move(*input), days = Preferences::reminderDays(), since,
         today](const CancelToken&) {
            return workspace::remindersBetween(workspace::calendarOf(values, today), days, since,
                                               today);
        },
        [this, path, who, today](const std::vector<workspace::Reminder>& reminders) {
            Preferences::setLastReminded(path, who, today);
            tell(reminders);
        });
}

void ReminderWork::tell(const std::vector<workspace::Reminder>& reminders) {
    if (reminders.empty())
        return;
    const workspace::Reminder& first = reminders.front();
    const bool own = m_desk.viewpoint().person == first.person;
    QString text = own ? tr("%1: due %2, %3.", "step, date, in how many days")
                             .arg(first.step, weekdayDateText(first.due),
                                  daysFromText(first.due, m_desk.today()))
                       : tr("%1, %2: due %3, %4.", "person, step, date, in how many days")
                             .arg(first.name, first.step, weekdayDateText(first.due),
                                  daysFromText(first.due, m_desk.today()));
    if (reminders.size() > 1)
        text += u' ' + tr("And %n more date(s).", nullptr, int(reminders.size()) - 1);
    emit due(text, reminders.size() == 1 ? std::optional(first.person) : std::nullopt);
    if (Preferences::desktopReminders())
        tellDesktop(text);
}

// The icon is there for the message alone; desktops without a tray show neither.
void ReminderWork::tellDesktop(const QString& text) {
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    m_tray->setToolTip(tr("Tenon"));
    m_tray->show();
    m_tray->showMessage(tr("Tenon reminds you"), text, QSystemTrayIcon::Information);
}

} // namespace tenon::ui
