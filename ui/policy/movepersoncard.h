// SPDX-License-Identifier: GPL-3.0-or-later
// Binds one person to another policy version, with the decision that says so. Without one nobody is
// moved.
#pragma once

#include "core/people/profile.h"
#include "core/workspace/policies.h"
#include "ui/widgets/card.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace tenon::ui {

class Desk;
class FormField;
class InlineMessage;

class MovePersonCard : public Card {
    Q_OBJECT
public:
    explicit MovePersonCard(Desk& desk, QWidget* parent = nullptr);
    // Hides itself where there is only one version.
    void refresh();

private:
    void describe();
    void record();
    QString meaning(const people::Profile& chosen, const workspace::KeptPolicy& to) const;
    const people::Profile* person() const;
    const workspace::KeptPolicy* target() const;

    Desk& m_desk;
    std::vector<people::Profile> m_people; // with an appointment
    std::vector<workspace::KeptPolicy> m_kept;
    QComboBox* m_person;
    QComboBox* m_version;
    QDateEdit* m_decided;
    QLineEdit* m_by;
    QLineEdit* m_reason;
    FormField* m_personField;
    FormField* m_byField;
    FormField* m_reasonField;
    QLabel* m_meaning; // what the move would change
    InlineMessage* m_message;
};

} // namespace tenon::ui
