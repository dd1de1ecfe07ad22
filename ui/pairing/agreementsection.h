// SPDX-License-Identifier: GPL-3.0-or-later
// What the pair agreed on: the draft to change and acknowledge, the version in force, and those
// before it.
#pragma once

#include "ui/pairing/pairsection.h"

#include "core/mentoring/agreementsteps.h"

class QLineEdit;
class QPushButton;

namespace tenon::ui {

class AgreementSection : public PairSection {
    Q_OBJECT
public:
    AgreementSection(Desk& desk, InlineMessage& message, QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    void showNewest(const mentoring::WholeAgreement& newest);
    void showSignatures(const mentoring::WholeAgreement& newest);
    void showBefore(const std::vector<mentoring::WholeAgreement>& versions);
    void draft();
    void sign();
    void save(const mentoring::WholeAgreement& whole);

    Card* m_current;
    Card* m_signing;
    Card* m_before;
    QPushButton* m_draft;
    QPushButton* m_change;
    QPushButton* m_save;
    QWidget* m_signRow;
    QLineEdit* m_name;
    std::optional<mentoring::WholeAgreement> m_newest;
};

} // namespace tenon::ui
