// SPDX-License-Identifier: GPL-3.0-or-later
// Measures a meeting while it goes on: one button that begins, shows the time and ends. It goes on
// while its panel is closed, and says so when it is opened again.
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QSpinBox>
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
    // Shows the minutes there as they pass, until somebody writes another number; null: nowhere.
    void measureInto(QSpinBox* box);

signals:
    void stopped(int minutes);
    void minutesShown(int minutes); // each second while it runs; 0 once it stands

private:
    void showTime();

    QElapsedTimer m_elapsed;
    QTimer m_tick;
    QPushButton* m_button;
    QPointer<QSpinBox> m_box;
    int m_measured = 0; // as it was put into the box
};

} // namespace tenon::ui
