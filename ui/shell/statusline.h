// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the foot: undo and redo with what they would do, when was saved and backed up last,
// and a sentence that announces itself.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tenon::ui {

class ElidedLabel;

class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setSaved(const QString& text);  // "Saved 10:42"
    void setBackup(const QString& text); // "Backed up today"
    void announce(const QString& text);  // "Undone: Log meeting"; read out by screen readers
    // What goes on out of sight, to be gone back to; empty: nothing does.
    void setRunning(const QString& text);
    // Empty: there is nothing to undo.
    void setUndo(const QString& label);
    void setRedo(const QString& label);

signals:
    void undoRequested();
    void redoRequested();
    void runningRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* m_undo;
    QPushButton* m_redo;
    ElidedLabel* m_message;
    QPushButton* m_running;
    QLabel* m_saved;
    QLabel* m_backup;
};

} // namespace tenon::ui
