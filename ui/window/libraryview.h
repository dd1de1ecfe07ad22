// SPDX-License-Identifier: GPL-3.0-or-later
// The window of one open library: the shell with its pages, panels, keys, undo and backups.
#pragma once

#include "core/portfolio/portfolioitem.h"
#include "ui/desk/desk.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace tenon::ui {

class AssignPanel;
class Finder;
class ItemPanel;
class LogMeetingPanel;
class PersonPage;
class MeetingsPage;
class PortfolioPage;
class RosterPage;
class ServicePage;
class SettingsPanel;
class Shell;
class SidePanel;

class LibraryView : public QWidget {
    Q_OBJECT
public:
    explicit LibraryView(std::unique_ptr<workspace::Workspace> library, QWidget* parent = nullptr);
    ~LibraryView() override;

    workspace::Workspace& library() const { return *m_library; }
    Desk& desk() const { return *m_desk; }
    Shell& shell() const { return *m_shell; }
    RosterPage& rosterPage() const { return *m_roster; }
    ServicePage& servicePage() const { return *m_service; }
    PortfolioPage& portfolioPage() const { return *m_portfolio; }
    AssignPanel& assignPanel() const { return *m_assign; }
    LogMeetingPanel& logPanel() const { return *m_log; }
    ItemPanel& itemPanel() const { return *m_item; }

    void setViewpoint(const workspace::Viewpoint& viewpoint);
    void undo();
    void redo();

signals:
    void closeRequested();
    // The owner closes this view, restores and opens again.
    void restoreRequested(const QString& backup);

private:
    void addPages();
    void addPanels();
    void addKeys();
    void connectDesk();
    void showPerson(people::PersonId person);
    void showItem(portfolio::ItemId item);
    void editItem(std::optional<portfolio::ItemId> item, const QStringList& files);
    void showRole();
    void showUndo();
    void showBackup();
    void fillFinder();
    void offerUndo(const QString& label);

    std::unique_ptr<workspace::Workspace> m_library;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Finder> m_finder;
    QTimer m_backupTimer;
    Shell* m_shell;
    PersonPage* m_person;
    RosterPage* m_roster;
    ServicePage* m_service;
    MeetingsPage* m_meetings = nullptr;
    PortfolioPage* m_portfolio;
    AssignPanel* m_assign;
    LogMeetingPanel* m_log;
    ItemPanel* m_item;
    SettingsPanel* m_settings;
};

} // namespace tenon::ui
