// SPDX-License-Identifier: GPL-3.0-or-later
// The side of the window: product mark, library, the field that finds everything, where one can go,
// and at the foot whose point of view it is. It emits what was chosen and decides nothing.
#pragma once

#include "ui/shell/navigation.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tenon::ui {

class ElidedLabel;
class NavButton;

class Sidebar : public QWidget {
    Q_OBJECT
public:
    static constexpr int wideWidth = 248; // px at 100 %; grows with the text

    explicit Sidebar(QWidget* parent = nullptr);
    void setLibraryName(const QString& name);
    void setEntries(const std::vector<NavigationEntry>& entries);
    void setCount(const QString& id, int count, bool urgent);
    void setCurrent(const QString& id);
    void setRoles(const std::vector<RoleEntry>& roles, const QString& current);
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

signals:
    void entryChosen(const QString& id);
    void searchRequested();
    void roleChosen(const QString& id);
    void settingsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void applyWidth();
    int compactWidth() const;
    void clearEntries();
    void showRoleMenu();
    QLabel* addGroupTitle(const QString& group);

    bool m_compact = false;
    ElidedLabel* m_library;
    QWidget* m_head = nullptr;
    QWidget* m_brandWords = nullptr;
    QPushButton* m_search = nullptr;
    QWidget* m_list;
    QVBoxLayout* m_entries;
    std::vector<NavButton*> m_buttons;
    std::vector<QLabel*> m_groupTitles;
    QPushButton* m_role = nullptr;
    QPushButton* m_settings = nullptr;
    std::vector<RoleEntry> m_roles;
    QString m_currentRole;
};

} // namespace tenon::ui
