// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a meeting from anywhere (Ctrl+M), in seconds and without the mouse: in one line, which
// fills the fields as one types, or in the fields themselves. Enter logs. What was written and not
// logged is kept while the window is open, and comes back.
#pragma once

#include "core/mentoring/meetinglog.h"
#include "ui/desk/desk.h"
#include "ui/widgets/sidepanel.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace tenon::ui {

class Attendance;
class FormField;
class QuickLine;
class Stopwatch;

class LogMeetingPanel : public SidePanel {
    Q_OBJECT
public:
    explicit LogMeetingPanel(Desk& desk, QWidget* parent = nullptr);
    void openFor(std::optional<mentoring::PairingId> pairing);
    QStringList unsaved() const override;

private:
    // What somebody wrote and did not log.
    struct Writing {
        std::optional<people::PersonId> owner;
        mentoring::NewMeeting meeting;
        QString line;
    };
    void beginFor(std::optional<mentoring::PairingId> pairing);
    void clearWriting();
    bool isWritten() const;
    void keepWriting();
    // True where there was some, of whoever looks and for that pair.
    bool bringBack(std::optional<mentoring::PairingId> pairing);
    QWidget* buildForm();
    void fillPairs(std::optional<mentoring::PairingId> pairing);
    void fillActivities();
    void showAttendance();
    Stopwatch& stopwatch(); // of whoever looks
    void showStopwatch();
    void beginQuickLine();
    void takeQuickLine();
    std::optional<mentoring::Pair> chosenPair() const;
    mentoring::NewMeeting meeting(const mentoring::Pair& pair) const;
    void log();

    Desk& m_desk;
    InlineMessage* m_message;
    QuickLine* m_quick;
    QComboBox* m_pair;
    Attendance* m_attendance;
    QSpinBox* m_minutes;
    QVBoxLayout* m_stopwatchPlace;
    QHash<qint64, Stopwatch*> m_stopwatches; // by whose they are; 0: the administration's
    QDateEdit* m_day;
    QComboBox* m_channel;
    QComboBox* m_activity;
    QLineEdit* m_topics;
    QPlainTextEdit* m_shared;
    QPlainTextEdit* m_private;
    FormField* m_privateField;
    QPushButton* m_log;
    std::vector<Writing> m_kept; // the last one last
};

} // namespace tenon::ui
