// SPDX-License-Identifier: GPL-3.0-or-later
// Looks once a day for dates the person wants to be reminded of, beside the window, and says so: in
// the window always, by the desktop where it can and the person wants it.
#pragma once

#include "core/workspace/reminders.h"
#include "ui/desk/desk.h"
#include "ui/tasks/poolwork.h"

#include <QTimer>

class QSystemTrayIcon;

namespace tenon::ui {

class ReminderWork : public QObject {
    Q_OBJECT
public:
    explicit ReminderWork(Desk& desk, QObject* parent = nullptr);
    ~ReminderWork() override;

    // Looks now, where this point of view was not told today yet. What is under way for another is
    // dropped.
    void check();
    // The same once the window has stood for a moment; nobody waits for it.
    void checkSoon();

signals:
    // text: one sentence about everything; person: whose clock to open, where it is one.
    void due(const QString& text, std::optional<tenon::people::PersonId> person);

private:
    void tell(const std::vector<workspace::Reminder>& reminders);
    void tellDesktop(const QString& text);

    Desk& m_desk;
    QTimer m_timer;
    QTimer m_soon;
    std::unique_ptr<QSystemTrayIcon> m_tray;
    PoolWork<std::vector<workspace::Reminder>> m_work;
};

} // namespace tenon::ui
