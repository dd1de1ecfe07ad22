// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a meeting from anywhere (Ctrl+M), in seconds and without the mouse: the pair, the day and
// the length are there already, Enter logs.
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

class LogMeetingPanel : public SidePanel {
    Q_OBJECT
public:
    explicit LogMeetingPanel(Desk& desk, QWidget* parent = nullptr);
    void openFor(std::optional<mentoring::PairingId> pairing);

private:
    QWidget* buildForm();
    void fillPairs(std::optional<mentoring::PairingId> pairing);
    void fillActivities();
    std::optional<mentoring::Pairing> chosenPairing() const;
    mentoring::NewMeeting meeting(const mentoring::Pairing& pairing) const;
    void log();

    Desk& m_desk;
    InlineMessage* m_message;
    QComboBox* m_pair;
    QSpinBox* m_minutes;
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
