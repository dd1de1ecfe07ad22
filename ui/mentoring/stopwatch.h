// SPDX-License-Identifier: GPL-3.0-or-later
// Measures a meeting while it goes on: one button that begins, shows the time and ends. It goes on
// while its panel is closed, and says so when it is opened again.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace tenon::ui {

class Stopwatch : public QWidget {
    Q_OBJECT
public:
    explicit Stopwatch(QWidget* parent = nullptr);
    bool isRunning() const { return m_elapsed.isValid(); }
    // Begun minutes, at least one.
    int minutes() const;
    void toggle();

signals:
    void stopped(int minutes);

private:
    void showTime();

    QElapsedTimer m_elapsed;
    QTimer m_tick;
    QPushButton* m_button;
};

} // namespace tenon::ui
