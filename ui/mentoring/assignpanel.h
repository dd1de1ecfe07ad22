// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a mentor for somebody, or several where the shape asks for them: everybody as a
// candidate with the rules they meet and do not meet. An exception needs a reason. The pairing is
// made known at once, or offered first.
#pragma once

#include "core/mentoring/eligibility.h"
#include "core/mentoring/pairing.h"
#include "ui/desk/desk.h"
#include "ui/widgets/sidepanel.h"

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
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
    void shapeChanged();
    mentoring::Shape shape() const;
    std::size_t wanted() const; // mentors
    bool isChosen(people::PersonId person) const;
    bool needsReason() const;

    Desk& m_desk;
    std::optional<people::PersonId> m_mentee;
    std::vector<mentoring::Candidate> m_candidates;
    std::vector<mentoring::Candidate> m_chosen; // in the order in which they were chosen
    InlineMessage* m_message;
    QComboBox* m_shape;
    QComboBox* m_how;
    FormField* m_howField;
    SearchField* m_search;
    QCheckBox* m_everybody;
    std::vector<std::pair<people::PersonId, QAbstractButton*>> m_choices; // as they are shown
    QVBoxLayout* m_list;
    QDateEdit* m_from;
    QLineEdit* m_reason;
    FormField* m_reasonField;
    QPushButton* m_assign;
};

} // namespace tenon::ui
