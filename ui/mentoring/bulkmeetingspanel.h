// SPDX-License-Identifier: GPL-3.0-or-later
// A term's meetings at once: a line for each, or a calendar file, with what would become of each
// shown before anything is written. One commit, one undo.
#pragma once

#include "core/workspace/meetingimport.h"
#include "ui/desk/desk.h"
#include "ui/widgets/sidepanel.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tenon::ui {

class BulkMeetingsPanel : public SidePanel {
    Q_OBJECT
public:
    explicit BulkMeetingsPanel(Desk& desk, QWidget* parent = nullptr);
    void openPage();
    void readCalendar(const QString& path);

private:
    QWidget* buildForm();
    void chooseCalendar();
    void planTyped();
    void show(Result<workspace::MeetingPlan> plan);
    void addRow(std::size_t index);
    void showTotals();
    void log();

    Desk& m_desk;
    InlineMessage* m_message;
    QPlainTextEdit* m_lines;
    QLabel* m_totals;
    QVBoxLayout* m_rows;
    QPushButton* m_log;
    QTimer m_wait;                              // until typing pauses
    std::optional<workspace::QuickLog> m_quick; // as it was when the panel was opened
    workspace::MeetingPlan m_plan;
    std::vector<std::pair<std::size_t, QCheckBox*>> m_checks; // rows that may be left out
};

} // namespace tenon::ui
