// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a meeting from anywhere (Ctrl+M), in seconds and without the mouse: in one line, which
// fills the fields as one types, or in the fields themselves. Enter logs.
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

namespace tenon::ui {

class FormField;
class QuickLine;
class Stopwatch;

class LogMeetingPanel : public SidePanel {
    Q_OBJECT
public:
    explicit LogMeetingPanel(Desk& desk, QWidget* parent = nullptr);
    void openFor(std::optional<mentoring::PairingId> pairing);

private:
    QWidget* buildForm();
    void fillPairs(std::optional<mentoring::PairingId> pairing);
    void fillActivities();
    void beginQuickLine();
    void takeQuickLine();
    std::optional<mentoring::Pair> chosenPair() const;
    mentoring::NewMeeting meeting(const mentoring::Pair& pair) const;
    void log();

    Desk& m_desk;
    InlineMessage* m_message;
    QuickLine* m_quick;
    QComboBox* m_pair;
    QSpinBox* m_minutes;
    Stopwatch* m_stopwatch;
    QDateEdit* m_day;
    QComboBox* m_channel;
    QComboBox* m_activity;
    QLineEdit* m_topics;
    QPlainTextEdit* m_shared;
    QPlainTextEdit* m_private;
    FormField* m_privateField;
    QPushButton* m_log;
};

} // namespace tenon::ui
