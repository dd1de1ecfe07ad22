// SPDX-License-Identifier: GPL-3.0-or-later
// A pairing's own page: what its members do together in tabs, or, for whoever looks after it, the
// facts of the process alone.
#pragma once

#include "core/mentoring/pairinglifecycle.h"
#include "ui/desk/page.h"

class QComboBox;
class QMenu;
class QVBoxLayout;
class QTabBar;

namespace tenon::ui {

class EmptyState;
class LifePanel;
class PairPanel;
class PairSection;

class PairPage : public Page {
    Q_OBJECT
public:
    explicit PairPage(Desk& desk, QWidget* parent = nullptr);
    void setPair(mentoring::PairingId pairing);

signals:
    // The owner opens the panels.
    void panelRequested(const std::function<void(PairPanel&)>& open);
    void lifeRequested(const std::function<void(LifePanel&)>& open);

protected:
    void refresh() override;

private:
    void addSections(bool member);
    void addSection(PairSection* section, const QString& title);
    Status fillChoice();
    void showNone();
    void showHead();
    QMenu* makeMenu(QWidget* owner);
    void showSection();
    void take(mentoring::PairingAction action);

    std::optional<mentoring::PairingId> m_id;
    std::optional<mentoring::Pair> m_pair;
    std::optional<bool> m_member; // for whom the sections were made
    QWidget* m_choiceRow;
    QComboBox* m_choice;
    QTabBar* m_tabs;
    QVBoxLayout* m_shown; // one section at a time is not hidden
    EmptyState* m_none;
    std::vector<PairSection*> m_sections;
};

} // namespace tenon::ui
