// SPDX-License-Identifier: GPL-3.0-or-later
// Records what happened to somebody's clock. It shows what the clock would become before anything
// is saved, or the rule that refuses it.
#pragma once

#include "core/people/profile.h"
#include "core/policy/policypack.h"
#include "core/tenure/clockevent.h"
#include "core/tenure/clockstore.h"
#include "ui/desk/desk.h"
#include "ui/widgets/sidepanel.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace tenon::ui {

class FormField;

class EventPanel : public SidePanel {
    Q_OBJECT
public:
    explicit EventPanel(Desk& desk, QWidget* parent = nullptr);
    // proposed: what a what-if supposed, to begin with.
    void openFor(people::PersonId person,
                 const std::optional<tenure::ClockEvent>& proposed = std::nullopt);

private:
    QWidget* buildForm();
    void fillChoices();
    void fillAnswers();
    void showFields();
    void preview();
    void record();
    tenure::ClockEvent event() const;
    std::optional<tenure::NewReason> reason() const;
    bool isOwn() const;

    Desk& m_desk;
    std::optional<people::Profile> m_profile;
    const policy::PolicyPack* m_pack = nullptr;
    std::vector<tenure::ClockEvent> m_events;
    bool m_filling = false;

    InlineMessage* m_message;
    QComboBox* m_kind;
    QDateEdit* m_day;
    QSpinBox* m_years;
    QComboBox* m_step;
    QComboBox* m_track;
    QComboBox* m_answers;
    QDateEdit* m_began;
    QDateEdit* m_until;
    QLineEdit* m_decidedBy;
    QLineEdit* m_document;
    QPlainTextEdit* m_note;
    QComboBox* m_category;
    QPlainTextEdit* m_reason;
    QLabel* m_preview;
    FormField* m_yearsField;
    FormField* m_stepField;
    FormField* m_trackField;
    FormField* m_answersField;
    FormField* m_beganField;
    FormField* m_untilField;
    FormField* m_categoryField;
    FormField* m_reasonField;
    QWidget* m_reasonBadge;
    QPushButton* m_record;
};

} // namespace tenon::ui
