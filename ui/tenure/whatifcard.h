// SPDX-License-Identifier: GPL-3.0-or-later
// What if: suppose an extension, credit or an early review and see both calendars side by side.
// Nothing is saved here; one supposed event can be handed on to be recorded.
#pragma once

#include "core/people/profile.h"
#include "core/policy/policypack.h"
#include "core/tenure/whatif.h"
#include "ui/desk/desk.h"
#include "ui/widgets/card.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;

namespace tenon::ui {

class DataTable;
class PagedTableModel;
class TenureTimeline;

class WhatIfCard : public Card {
    Q_OBJECT
public:
    explicit WhatIfCard(Desk& desk, QWidget* parent = nullptr);

    void setPerson(const people::Profile& profile, const policy::PolicyPack& pack,
                   std::vector<tenure::ClockEvent> events, std::vector<tenure::CaseStep> caseSteps);
    const std::optional<tenure::ClockComparison>& comparison() const { return m_compared; }
    void suppose(const tenure::ClockEvent& event);
    void clear();

signals:
    void recordRequested(const tenon::tenure::ClockEvent& event);

private:
    QWidget* makeForm();
    void compare();
    void showSupposed();
    void showComparison();
    tenure::ClockEvent formEvent() const;

    Desk& m_desk;
    std::optional<people::Profile> m_profile;
    const policy::PolicyPack* m_pack = nullptr;
    std::vector<tenure::ClockEvent> m_events;
    std::vector<tenure::CaseStep> m_caseSteps;
    std::vector<tenure::ClockEvent> m_supposed;
    std::optional<tenure::ClockComparison> m_compared;

    QComboBox* m_kind;
    QDateEdit* m_day;
    QSpinBox* m_years;
    QWidget* m_list;
    QLabel* m_refused;
    QWidget* m_result;
    TenureTimeline* m_before;
    TenureTimeline* m_after;
    PagedTableModel* m_model;
    DataTable* m_table;
    QPushButton* m_record;
    QPushButton* m_clear;
};

} // namespace tenon::ui
