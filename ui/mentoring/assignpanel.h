// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a mentor for somebody: everybody as a candidate with the rules they meet and do not
// meet. An exception needs a reason.
#pragma once

#include "core/mentoring/eligibility.h"
#include "ui/desk/desk.h"
#include "ui/widgets/sidepanel.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace tenon::ui {

class FormField;
class SearchField;

class AssignPanel : public SidePanel {
    Q_OBJECT
public:
    explicit AssignPanel(Desk& desk, QWidget* parent = nullptr);
    void openFor(people::PersonId mentee);

private:
    void buildForm();
    void showCandidates();
    QWidget* makeCandidate(const mentoring::Candidate& candidate);
    void choose(const mentoring::Candidate& candidate);
    void assign();

    Desk& m_desk;
    std::optional<people::PersonId> m_mentee;
    std::vector<mentoring::Candidate> m_candidates;
    std::optional<mentoring::Candidate> m_chosen;
    InlineMessage* m_message;
    SearchField* m_search;
    QCheckBox* m_everybody;
    std::vector<std::pair<people::PersonId, QRadioButton*>> m_choices; // as they are shown
    QVBoxLayout* m_list;
    QDateEdit* m_from;
    QLineEdit* m_reason;
    FormField* m_reasonField;
    QPushButton* m_assign;
};

} // namespace tenon::ui
