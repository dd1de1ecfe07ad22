// SPDX-License-Identifier: GPL-3.0-or-later
// Answering an offer, asking for a change, and ending: one screen, the same for both sides, without
// fault. A reason is never needed, and is for the coordinator alone.
#pragma once

#include "core/mentoring/pairingsteps.h"
#include "ui/desk/desk.h"
#include "ui/widgets/sidepanel.h"

class QButtonGroup;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace tenon::ui {

class FormField;
class InlineMessage;

class LifePanel : public SidePanel {
    Q_OBJECT
public:
    explicit LifePanel(Desk& desk, QWidget* parent = nullptr);
    void openAnswer(const mentoring::Pair& pair); // accept or decline
    void openLeave(const mentoring::Pair& pair);  // ask for a change, or end

private:
    void open(const mentoring::Pair& pair, const QString& title,
              const std::vector<mentoring::PairingAction>& actions);
    void addChoices(class QVBoxLayout* column,
                    const std::vector<mentoring::PairingAction>& actions);
    void addDetails(class QVBoxLayout* column);
    mentoring::PairingAction chosen() const;
    void showDetails();
    void save();
    QString sentenceFor(mentoring::PairingAction action) const;

    Desk& m_desk;
    QPushButton* m_save;
    mentoring::Pair m_pair;
    std::vector<mentoring::PairingAction> m_actions;
    InlineMessage* m_message = nullptr;
    QButtonGroup* m_choice = nullptr;
    FormField* m_mentorField = nullptr;
    QComboBox* m_mentor = nullptr;
    FormField* m_endingField = nullptr;
    QComboBox* m_ending = nullptr;
    QWidget* m_reasonBlock = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    QWidget* m_handOverBlock = nullptr;
    QPlainTextEdit* m_handOver = nullptr;
};

} // namespace tenon::ui
